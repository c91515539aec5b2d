import Markup
import Model

/// Notices a calendar of contributions that somebody saved without the profile around it: it counts days, and says
/// nothing of the work.
enum GitHubCalendarPage {
  /// A page with more words outside of its calendar than this many bytes is a page with a calendar in it.
  private static let mostOther = 400

  /// Composes what is to be said about the page `bytes`; `nil` where it is no calendar, or more than one.
  static func read(_ bytes: [UInt8], with parser: MarkupParser) -> RecordComposer? {
    let marks: [StaticString] = ["ContributionCalendar-day", "js-calendar-graph"]
    let isMarked = bytes.withUnsafeBufferPointer { page in
      marks.contains { ByteSearch.contains($0, in: page) }
    }
    guard isMarked, let page = parser.tree(ofHTML: Array("<div>".utf8) + bytes).tree.root,
      otherCount(in: page) <= mostOther
    else { return nil }
    var composer = RecordComposer()
    composer.kind = .githubProfile
    composer.format = "github-calendar"
    composer.status = .skipped
    composer.reason = "nothing-about-work"
    composer.remedy =
      "it is a calendar that counts contributions and does not say what they are; save the profile, or its list of repositories, instead"
    return composer
  }

  /// Counts the bytes of words outside of the calendar.
  private static func otherCount(in element: MarkupElement) -> Int {
    guard !calendar.contains(element.key) else { return 0 }
    return element.content.reduce(0) { count, node in
      switch node {
      case .element(let child): count + otherCount(in: child)
      case .text(let bytes, _): count + bytes.count { $0 > 0x20 }
      }
    }
  }

  private static let calendar: Set<NameKey> = [
    NameKey("table"), NameKey("svg"), NameKey("tool-tip"), NameKey("script"), NameKey("style"),
    NameKey("head"),
    NameKey("rect"),
  ]
}
