import Markup
import Model

/// Reads the HTML of an entry of a feed: the words of its author, and nothing of what stands around them.
///
/// Commit subjects stand in quotes, titles of pull requests and issues in links, all else in a body. What
/// remains are counts, branches and buttons.
struct GitHubAtomContent: MarkupHandler {
  private var prose = HTMLProse()
  private let heading: String
  /// How many open elements lie at or inside a body, and inside a quote.
  private var bodyDepth = 0
  private var quoteDepth = 0
  /// The words of the link that is open, and its label.
  private var title: [UInt8]?
  private var label: String?
  private var message: [UInt8]?

  private init(heading: String) { self.heading = heading }

  /// Appends the words in `bytes`, which stand under an entry's `heading`.
  static func append(
    _ bytes: [UInt8], under heading: String, with parser: MarkupParser, to composer: inout RecordComposer
  ) {
    var content = GitHubAtomContent(heading: heading)
    swap(&content.prose.composer, &composer)
    parser.parseHTML(bytes, into: &content)
    content.prose.close()
    swap(&content.prose.composer, &composer)
  }

  /// Returns the message of a commit: the last preformatted text, as older feeds list files in the first.
  static func message(in bytes: [UInt8], with parser: MarkupParser) -> [UInt8] {
    var content = GitHubAtomContent(heading: "")
    parser.parseHTML(bytes, into: &content)
    return content.message ?? []
  }

  mutating func start(_ tag: borrowing StartTag) {
    if bodyDepth > 0 {
      bodyDepth += 1
      prose.start(tag)
    } else if quoteDepth > 0 {
      quoteDepth += 1
    } else if tag.key == Self.quote {
      quoteDepth = 1
      prose.composer.beginBlock()
    } else if tag.key == Self.link {
      guard Self.leadsToTitle(tag) else { return }
      // The words of the link may be cut; its label is whole.
      label = tag.attribute(Self.label)
      title = []
    } else if tag.key == Self.preformatted {
      message = []
    } else if tag.hasAttributes, tag.attribute(Self.classes)?.holds("markdown-body") ?? false {
      bodyDepth = 1
      prose.start(tag)
    }
  }

  mutating func end(_ name: NameKey) {
    if bodyDepth > 0 {
      bodyDepth -= 1
      prose.end(name)
    } else if quoteDepth > 0 {
      quoteDepth -= 1
      if quoteDepth == 0 { prose.composer.endBlock { Block(span: $0, role: .bullet) } }
    } else if name == Self.link, let title {
      self.title = nil
      let words = label ?? String(decoding: title, as: UTF8.self)
      // The head of an entry links to the same place, as `owner/repository#1`.
      guard words.utf8.contains(0x20), !heading.utf8.elementsEqual(words.utf8) else { return }
      prose.composer.block(.paragraph) { $0.append(words) }
    }
  }

  mutating func text(_ text: Span<UInt8>, line: Int) {
    if bodyDepth > 0 { return prose.text(text, line: line) }
    text.withUnsafeBufferPointer { text in
      if quoteDepth > 0 { prose.composer.append(text) }
      title?.append(contentsOf: text)
      message?.append(contentsOf: text)
    }
  }

  /// Whether a link leads to something that has a title.
  private static func leadsToTitle(_ tag: borrowing StartTag) -> Bool {
    guard let path = tag.attribute(address) else { return false }
    return path.holds("/pull/") || path.holds("/issues/") || path.holds("/releases/")
  }

  private static let quote = NameKey("blockquote"), link = NameKey("a"), preformatted = NameKey("pre")
  private static let classes = NameKey("class"), address = NameKey("href"), label = NameKey("aria-label")
}
