import Markup

/// What an element means for the text around it and inside it.
enum HTMLTag: UInt8 {
  /// Part of a line: `span`, and whatever HTML does not know.
  case inline
  /// Part of a line in bold.
  case strong
  /// Part of a line that leads somewhere.
  case link
  /// Stands on lines of its own.
  case block
  /// A block with space above and below it.
  case paragraph
  case heading, item, cell, rule
  /// Ends a line, unless it only wraps one.
  case lineBreak
  /// Keeps its line ends and spaces.
  case preformatted
  case code
  /// Not shown: scripts, templates, drawings.
  case unseen
  case style, title, meta, styleLink, body

  /// Whether a line ends where it begins and where it ends.
  var breaksLine: Bool {
    switch self {
    case .block, .paragraph, .heading, .item, .preformatted, .body, .rule: true
    case .inline, .strong, .link, .cell, .lineBreak, .code, .unseen, .style, .title, .meta, .styleLink: false
    }
  }

  /// Whether an empty line stands before and after it.
  var hasMargin: Bool { self == .paragraph || self == .heading || self == .preformatted || self == .rule }
}

/// Finds the tag for a name: an open-addressing hash, since every element asks twice.
struct HTMLTagTable {
  private struct Slot {
    var key: UInt64 = 0
    var tag = HTMLTag.inline
  }

  private var slots = [Slot](repeating: Slot(), count: 512)

  /// The names of HTML.
  static let html = HTMLTagTable([
    (.strong, ["b", "strong"]), (.link, ["a"]), (.lineBreak, ["br"]), (.rule, ["hr"]), (.item, ["li"]),
    (.heading, ["h1", "h2", "h3", "h4", "h5", "h6"]), (.cell, ["td", "th"]), (.preformatted, ["pre"]),
    (.code, ["code", "samp", "kbd"]), (.style, ["style"]), (.title, ["title"]), (.meta, ["meta"]),
    (.styleLink, ["link"]), (.body, ["body"]),
    (.paragraph, ["p", "ul", "ol", "dl", "table", "blockquote", "figure"]),
    (
      .block,
      [
        "div", "section", "article", "header", "footer", "main", "nav", "aside", "address", "figcaption",
        "form",
        "fieldset", "legend", "details", "summary", "center", "menu", "dir", "caption", "thead", "tbody",
        "tfoot",
        "tr", "dt", "dd", "html", "head", "label", "textarea", "hgroup", "search", "dialog",
      ]
    ),
    (
      .unseen,
      [
        "script", "noscript", "template", "svg", "math", "iframe", "object", "embed", "audio", "video",
        "canvas",
        "select", "datalist", "noframes", "applet", "map", "rp",
        "button", "xml", "include-fragment", "tool-tip", "clipboard-copy",
      ]
    ),
  ])

  private init(_ names: [(HTMLTag, [String])]) {
    for (tag, names) in names {
      for name in names { insert(NameKey(name).rawValue, tag) }
    }
  }

  private mutating func insert(_ key: UInt64, _ tag: HTMLTag) {
    var index = Self.place(of: key)
    while slots[index].key != 0 { index = (index + 1) & 511 }
    slots[index] = Slot(key: key, tag: tag)
  }

  @inline(__always)
  private static func place(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 55)
  }

  /// Returns the tag for `name`; `inline` if HTML does not know it.
  @inline(__always)
  subscript(name: NameKey) -> HTMLTag {
    var index = Self.place(of: name.rawValue)
    while slots[index].key != 0 {
      if slots[index].key == name.rawValue { return slots[index].tag }
      index = (index + 1) & 511
    }
    return .inline
  }
}
