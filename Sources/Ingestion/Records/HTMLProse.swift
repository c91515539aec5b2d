import Markup
import Model

/// Reads a piece of HTML that stands in a field of a record: its paragraphs, list items and links.
struct HTMLProse: MarkupHandler {
  /// Where the text goes.
  var composer = RecordComposer()
  private var role = BlockRole.paragraph
  private var linkStart: (offset: Int, address: String)?
  /// How many open elements lie at or inside one whose text nobody sees.
  private var hiddenDepth = 0
  private var isOpen = false
  /// Where the words of the last badge of the block end.
  private var badgeEnd: Int?
  /// Whether a line break stands behind what was appended last.
  private var isBroken = false

  /// Appends what `bytes` say. Where there is no tag in them they are plain prose.
  static func append(_ bytes: [UInt8], with parser: MarkupParser, to composer: inout RecordComposer) {
    guard SimpleHTML.hasMarkup(bytes) else { return composer.prose(bytes) }
    var prose = HTMLProse()
    // The text moves in and out again and is never copied.
    swap(&prose.composer, &composer)
    let isRead = bytes.withUnsafeBufferPointer { SimpleHTML($0).read { prose.take($0) } }
    let isWhole = isRead || parser.parseHTML(bytes, into: &prose).isWhole
    prose.close()
    swap(&prose.composer, &composer)
    if !isWhole { composer.lose("markup-cut-off") }
  }

  private mutating func take(_ event: SimpleHTML.Event) {
    switch event {
    case .start(let name): begin(name, address: nil, isHidden: false)
    case .end(let name): end(name)
    case .text(let text): append(text)
    }
  }

  /// Appends what stands in `element`, which is a part of a page.
  static func append(_ element: MarkupElement, to composer: inout RecordComposer) {
    var prose = HTMLProse()
    swap(&prose.composer, &composer)
    prose.visit(element)
    prose.close()
    swap(&prose.composer, &composer)
  }

  private mutating func visit(_ element: MarkupElement) {
    begin(
      element.key, address: element.key == Self.link ? element.attribute("href") : nil,
      isHidden: element.attribute("hidden") != nil || Self.hides(element.attribute("style")))
    if element.key == Self.picture { badge(element) }
    for node in element.content {
      switch node {
      case .element(let child): visit(child)
      case .text(let bytes, _): append(bytes)
      }
    }
    end(element.key)
  }

  /// Appends the words of a badge, as a reader of the page sees them; badges in a row are a list.
  private mutating func badge(_ element: MarkupElement) {
    let source = element.attribute("data-canonical-src") ?? element.attribute("src") ?? ""
    guard hiddenDepth == 0, source.contains("shields.io/badge"), let words = element.attribute("alt"),
      !words.isEmpty
    else { return }
    if isBroken { resume(with: words.utf8.first) }
    open()
    if let badgeEnd, composer.text[badgeEnd...].allSatisfy({ $0 <= 0x20 }) { composer.separate() }
    composer.append(words)
    badgeEnd = composer.text.count
  }

  mutating func start(_ tag: borrowing StartTag) {
    guard tag.hasAttributes else { return begin(tag.key, address: nil, isHidden: false) }
    begin(
      tag.key, address: tag.key == Self.link ? tag.attribute(Self.href) : nil,
      isHidden: tag.attribute(Self.hidden) != nil || Self.hides(tag.attribute(Self.style)))
  }

  private mutating func begin(_ name: NameKey, address: String?, isHidden: Bool) {
    if hiddenDepth > 0 || isHidden || Self.unseen.contains(name) {
      hiddenDepth += 1
    } else if name == Self.link {
      guard let address, !address.hasPrefix("#") else { return }
      open()
      linkStart = (composer.text.count, address)
    } else if name == Self.lineBreak {
      isBroken = isOpen
    } else if Self.breaking.contains(name) {
      close()
      if name == Self.item { role = .bullet }
      if name == Self.preformatted { role = .code }
    }
  }

  mutating func end(_ name: NameKey) {
    if hiddenDepth > 0 {
      hiddenDepth -= 1
    } else if name == Self.link {
      if let start = linkStart { composer.link(from: start.offset, to: start.address) }
      linkStart = nil
    } else if Self.breaking.contains(name) {
      close()
      role = .paragraph
    }
  }

  mutating func text(_ text: Span<UInt8>, line: Int) { text.withUnsafeBufferPointer { append($0) } }

  private mutating func append(_ text: some Collection<UInt8>) {
    // White space between blocks opens none.
    guard hiddenDepth == 0, isOpen && !isBroken || text.contains(where: { $0 > 0x20 }) else { return }
    if isBroken { resume(with: text.first { $0 > 0x20 }) }
    open()
    if role == .code { composer.appendVerbatim(text) } else { composer.append(text) }
  }

  private mutating func open() {
    guard !isOpen else { return }
    composer.beginBlock()
    isOpen = true
  }

  /// Decides on a line break when the next word is there: it parts two lines, unless it only wraps one,
  /// as where a program has put a break for every line end of what was typed.
  private mutating func resume(with next: UInt8?) {
    isBroken = false
    let last = composer.text.last { $0 > 0x20 } ?? 0
    let isSentenceEnd = [
      UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"),
    ]
    .contains(last)
    let isWrapped =
      composer.openCount >= 20 && !isSentenceEnd && next.map { (0x61...0x7A).contains($0) } ?? false
    if isWrapped { composer.append(CollectionOfOne(0x20)) } else { close() }
  }

  /// Ends the block that is open.
  mutating func close() {
    isBroken = false
    guard isOpen else { return }
    isOpen = false
    linkStart = nil
    badgeEnd = nil
    var role = role
    if role == .paragraph, composer.dropBulletMark() { role = .bullet }
    composer.endBlock { Block(span: $0, role: role) }
  }

  private static func hides(_ style: String?) -> Bool {
    style.map { $0.lowercased().filter { $0 != " " }.contains("display:none") } ?? false
  }

  private static let link = NameKey("a"), href = NameKey("href"), item = NameKey("li"),
    lineBreak = NameKey("br"), picture = NameKey("img")
  private static let preformatted = NameKey("pre"), hidden = NameKey("hidden"), style = NameKey("style")
  private static let unseen: Set<NameKey> = [
    NameKey("script"), NameKey("style"), NameKey("template"), NameKey("head"), NameKey("title"),
    NameKey("svg"),
    NameKey("button"), NameKey("clipboard-copy"), NameKey("include-fragment"), NameKey("tool-tip"),
  ]
  private static let breaking: Set<NameKey> = [
    NameKey("p"), NameKey("div"), NameKey("ul"), NameKey("ol"), NameKey("li"), NameKey("h1"),
    NameKey("h2"), NameKey("h3"), NameKey("h4"), NameKey("h5"), NameKey("h6"), NameKey("pre"),
    NameKey("blockquote"),
    NameKey("table"), NameKey("tr"), NameKey("td"), NameKey("th"), NameKey("dl"), NameKey("dt"),
    NameKey("dd"),
    NameKey("hr"), NameKey("section"), NameKey("article"), NameKey("details"), NameKey("summary"),
  ]
}
