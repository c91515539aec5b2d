import Markup

/// What the elements of HTML do to the text in them.
enum HTMLElements {
  enum Kind {
    /// Nothing.
    case inline
    /// It is a block of its own.
    case block
    /// A heading.
    case heading
    /// A list item.
    case item
    /// A term that is explained.
    case term
    /// A row of a table.
    case row
    /// A cell of a row.
    case cell
    /// Preformatted text.
    case verbatim
    /// A line break.
    case lineBreak
    /// A link.
    case link
    /// Text in bold.
    case strong
    /// A style sheet.
    case sheet
    /// A statement about the page.
    case meta
    /// Not text, or not meant to be read.
    case unseen
  }

  static let style = NameKey("style"), hidden = NameKey("hidden"), href = NameKey("href"), classes = NameKey("class"),
    id = NameKey("id"), colour = NameKey("color"), background = NameKey("bgcolor"), name = NameKey("name"),
    content = NameKey("content")

  /// Returns what the element named `key` does.
  static func kind(of key: NameKey) -> Kind { kinds[key] ?? .inline }

  /// Returns the depth of a heading: 2 of `h2`.
  static func level(of key: NameKey) -> Int? { levels[key] }

  private static let levels: [NameKey: Int] = [
    NameKey("h1"): 1, NameKey("h2"): 2, NameKey("h3"): 3, NameKey("h4"): 4, NameKey("h5"): 5, NameKey("h6"): 6,
  ]

  private static let kinds: [NameKey: Kind] = {
    var kinds: [NameKey: Kind] = [:]
    func set(_ kind: Kind, _ names: StaticString...) { for name in names { kinds[NameKey(name)] = kind } }
    set(
      .block, "p", "div", "section", "article", "header", "footer", "main", "aside", "nav", "ul", "ol", "dl", "dd",
      "table", "tbody", "thead", "tfoot", "caption", "blockquote", "figure", "figcaption", "address", "hr", "form",
      "fieldset", "center", "details", "summary", "body", "html")
    set(.heading, "h1", "h2", "h3", "h4", "h5", "h6")
    set(.item, "li")
    set(.term, "dt")
    set(.row, "tr")
    set(.cell, "td", "th")
    set(.verbatim, "pre", "textarea")
    set(.lineBreak, "br")
    set(.link, "a")
    set(.strong, "b", "strong")
    set(.sheet, "style")
    set(.meta, "meta")
    set(
      .unseen, "script", "noscript", "template", "svg", "title", "button", "select", "option", "object", "iframe",
      "canvas", "math", "audio", "video", "datalist", "xml", "include-fragment", "tool-tip", "clipboard-copy")
    return kinds
  }()
}
