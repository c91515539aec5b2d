import Markup
import Model
import SourceText

/// Turns the events of a page into its visible text, in one pass and without a tree.
struct HTMLText: MarkupHandler, ~Copyable {
  /// What an open element changes, to be undone where it ends.
  private struct Element {
    var tag: HTMLTag
    var isStrong = false
    /// Where the words of a link begin, and its place in `addresses`.
    var link: (offset: Int, index: Int)?
    var isPerson = false
    /// Where a name begins.
    var nameOffset: Int?
    /// What blocks around it are.
    var role: BlockRole
    var level: Int?
    /// What was seen around it.
    var visibility: Visibility
  }

  private(set) var writer: BlockWriter
  /// What is not seen, in reading order.
  private(set) var hidden: [HiddenText] = []
  /// The name, where a microformat says that it is one.
  private(set) var personName: String?

  /// How many words of drawings were not read: a drawing may paint anything over them.
  private(set) var drawnCount = 0
  /// How many parts of the page are other people's words.
  private(set) var othersCount = 0
  /// How many parts a mail quotes.
  private(set) var quotesCount = 0

  /// Whether a run began with a character that may join the one before it.
  private(set) var mayNeedComposing = false

  private let tags = HTMLTagTable.html
  private var rules = StyleRules()
  private var open: [Element] = []
  private var addresses: [String] = []
  /// How many elements are open at or inside one that is never shown.
  private var unseenDepth = 0
  private var sheet: [UInt8]?
  /// What is being gathered while text is not seen.
  private var collector: HiddenCollector?
  /// Whether text is seen here.
  private var visibility = Visibility()
  private var itemDepth = 0
  private var strongDepth = 0
  private var preDepth = 0
  private var codeDepth = 0
  private var personDepth = 0
  /// Whether a style sheet that is not at hand may set any background.
  private var hasOtherSheets = false
  /// Whether what is never shown here is a drawing, and how many of its texts are open.
  private var isDrawing = false
  private var drawnDepth = 0
  /// Whether the page is a profile of LinkedIn, in which posts of others stand.
  private let isLinkedIn: Bool
  /// Whether the page is a mail, in which somebody else's words are quoted.
  private let isMail: Bool

  /// Prepares for a page of `size` bytes.
  init(size: Int, isLinkedIn: Bool = false, isMail: Bool = false) {
    writer = BlockWriter(capacity: size / 2)
    self.isLinkedIn = isLinkedIn
    self.isMail = isMail
  }

  // MARK: Events

  mutating func start(_ tag: borrowing StartTag) {
    let kind = tags[tag.key]
    if unseenDepth > 0 || kind == .unseen || kind == .style || kind == .title {
      unseenDepth += 1
      if kind == .style, unseenDepth == 1 { sheet = [] }
      if unseenDepth == 1 { isDrawing = tag.key == Self.drawing }
      if isDrawing, tag.key == Self.drawnText || drawnDepth > 0 { drawnDepth += 1 }
      return
    }
    if isLinkedIn, tag.hasAttributes, Self.isOthers(tag) {
      othersCount += 1
      unseenDepth = 1
      isDrawing = false
      return
    }
    if isMail, tag.key == Self.quotation || tag.hasAttributes && Self.introducesQuote(tag) {
      if tag.key == Self.quotation { quotesCount += 1 }
      isHidden ? collector?.space() : writer.breakLine(withGap: false)
      unseenDepth = 1
      isDrawing = false
      return
    }
    if kind.breaksLine { isHidden ? collector?.space() : writer.breakLine(withGap: kind.hasMargin) }
    var element = Element(tag: kind, role: writer.role, level: writer.level, visibility: visibility)
    switch kind {
    case .lineBreak: isHidden ? collector?.space() : writer.breakByHand()
    case .strong: element.isStrong = true
    case .preformatted:
      preDepth += 1
      writer.role = .line
    case .code:
      codeDepth += 1
      if preDepth > 0, !writer.isOpen { writer.role = .code }
    case .heading:
      writer.role = .heading
      // The digit of its name.
      writer.level = Int(tag.key.rawValue & 0xF)
    case .item:
      itemDepth += 1
      writer.role = .bullet
      writer.level = itemDepth
    case .cell: if isHidden { collector?.space() } else { writer.beginCell() }
    // The first paragraph of a list item is the item.
    case .block, .paragraph, .rule, .body: if writer.role != .bullet { writer.role = .paragraph }
    case .meta: readMeta(tag)
    case .styleLink: hasOtherSheets = hasOtherSheets || Self.mayPaint(tag)
    case .inline, .link, .unseen, .style, .title: break
    }
    if tag.hasAttributes || rules.hasElements || tag.key == Self.dialog { read(tag, &element) }
    if element.isStrong { strongDepth += 1 }
    if element.isPerson { personDepth += 1 }
    open.append(element)
  }

  mutating func end(_ name: NameKey) {
    if unseenDepth > 0 {
      unseenDepth -= 1
      if drawnDepth > 0 { drawnDepth -= 1 }
      if unseenDepth == 0, let sheet {
        rules.read(sheet[...])
        self.sheet = nil
      }
      return
    }
    guard let element = open.popLast() else { return }
    if !isHidden {
      if let link = element.link { writer.link(from: link.offset, to: addresses[link.index]) }
      if let offset = element.nameOffset, personName == nil { personName = writer.words(from: offset) }
    }
    if element.tag.breaksLine { leave(element) }
    if element.tag == .preformatted { preDepth -= 1 }
    if element.tag == .code { codeDepth -= 1 }
    if element.tag == .item { itemDepth -= 1 }
    if element.isStrong { strongDepth -= 1 }
    if element.isPerson { personDepth -= 1 }
    visibility = element.visibility
    if collector != nil, collector?.reason != visibility.reason { endHiding() }
  }

  mutating func text(_ text: Span<UInt8>, line: Int) {
    // Inside a run the text is in NFC; a reference makes a run of its own. Dashes, quotes and bullets,
    // U+2010 to U+207F, join nothing.
    if text.count > 2, text[0] == 0xE2, text[1] == 0x81 || text[1] == 0x80 && text[2] >= 0x90 {
      // As most such runs.
    } else if text.count > 0, text[0] >= 0xCC {
      mayNeedComposing = true
    }
    if unseenDepth > 0 {
      if sheet != nil { text.withUnsafeBufferPointer { sheet?.append(contentsOf: $0) } }
      if drawnDepth > 0 {
        drawnCount += text.withUnsafeBufferPointer { $0.split { $0 <= 0x20 }.count }
      }
    } else if let reason = visibility.reason {
      if collector == nil { collector = HiddenCollector(reason) }
      collector?.append(text, line: line)
    } else if preDepth > 0 {
      writer.appendPreformatted(text, line: line, isCode: codeDepth > 0, isStrong: strongDepth > 0)
    } else {
      writer.append(text, line: line, isStrong: strongDepth > 0)
    }
  }

  mutating func comment(_ text: Span<UInt8>, line: Int) {
    guard unseenDepth == 0, !isHidden, text.count > 3 else { return }
    // Conditions for old browsers, and what editors leave behind.
    guard text[0] != UInt8(ascii: "["), text[0] != UInt8(ascii: "<") else { return }
    note(.comment, text, line: line)
  }

  /// Ends what is open at the end of the page.
  mutating func finish() {
    writer.breakLine(withGap: false)
    endHiding()
  }

  private var isHidden: Bool { visibility.reason != nil }

  private mutating func endHiding() {
    if let collector { list(collector) }
    collector = nil
  }

  private mutating func note(_ reason: HidingReason, _ text: Span<UInt8>, line: Int) {
    var collector = HiddenCollector(reason)
    collector.append(text, line: line)
    list(collector)
  }

  private mutating func list(_ collector: HiddenCollector) {
    // A page may have any number; the composer lists some of these and counts the others.
    guard hidden.count < 1_000, let found = collector.hidden else { return }
    hidden.append(found)
  }

  // MARK: Elements

  private mutating func leave(_ element: Element) {
    if isHidden { collector?.space() } else { writer.breakLine(withGap: element.tag.hasMargin) }
    // A list item that has had its first line goes on with lines.
    let isBegunItem = element.role == .bullet && element.tag != .item && writer.role != .bullet
    writer.role = isBegunItem ? .line : element.role
    writer.level = element.level
  }

  private mutating func read(_ tag: borrowing StartTag, _ element: inout Element) {
    var style = rules.hasElements ? rules.element(tag.key) : StyleDeclarations()
    var inline = StyleDeclarations()
    // A dialogue shows when it is opened.
    var hasHiddenAttribute = tag.key == Self.dialog && tag.attribute(Self.isOpen) == nil
    var address: String?
    tag.forEachAttribute { key, value in
      switch key {
      case Self.class: if !rules.isEmpty || personName == nil { read(classes: value, &style, &element) }
      case Self.itemprop:
        if personDepth > 0, NameKey(value) == Self.name { element.nameOffset = writer.text.count }
      case Self.itemtype: element.isPerson = String(copying: value).hasSuffix("schema.org/Person")
      case Self.id: if !rules.isEmpty, let rule = rules.ofID(NameKey(value)) { style.override(with: rule) }
      case Self.style: inline = StyleDeclarations(value.withUnsafeBufferPointer { Array($0)[...] })
      case Self.hidden: hasHiddenAttribute = true
      case Self.href: if element.tag == .link { address = Self.address(value) }
      case Self.color:
        inline.colour = StyleColour(StyleBytes(value.withUnsafeBufferPointer { Array($0)[...] }))
      case Self.bgcolor:
        inline.background = StyleColour(StyleBytes(value.withUnsafeBufferPointer { Array($0)[...] }))
      default: break
      }
    }
    style.override(with: inline)
    if style.isBold { element.isStrong = true }
    if hasHiddenAttribute || !style.isEmpty {
      visibility.enter(style, isHidden: hasHiddenAttribute, hasOtherSheets: hasOtherSheets)
      if collector != nil, collector?.reason != visibility.reason { endHiding() }
    }
    if let address, !isHidden {
      element.link = (writer.text.count, addresses.count)
      addresses.append(address)
    }
  }

  private func read(classes: Span<UInt8>, _ style: inout StyleDeclarations, _ element: inout Element) {
    let first = rules.firstBytes.union(Self.personBytes)
    classes.forEachWord(beginningWith: first) { word in
      if !rules.isEmpty, let rule = rules.ofClass(word) { style.override(with: rule) }
      switch word {
      case Self.vcard, Self.hCard, Self.hResume, Self.hresume: element.isPerson = true
      case Self.fn, Self.pName: if personDepth > 0 { element.nameOffset = writer.text.count }
      default: break
      }
    }
  }

  private mutating func readMeta(_ tag: borrowing StartTag) {
    guard tag.attribute(Self.name)?.lowercased() == "keywords", let words = tag.attribute(Self.content) else {
      return
    }
    note(.metaKeywords, Array(words.utf8).span, line: tag.line)
  }

  /// Whether a sheet that is not at hand may set backgrounds; those of fonts do not.
  private static func mayPaint(_ tag: borrowing StartTag) -> Bool {
    tag.attribute(rel)?.lowercased().contains("stylesheet") ?? false
      && !(tag.attribute(href)?.contains("://fonts.") ?? false)
  }

  /// Returns an address that leads somewhere for anybody, wherever the page lies.
  private static func address(_ value: Span<UInt8>) -> String? {
    value.withUnsafeBufferPointer { value in
      let text = StyleBytes(ArraySlice(value.prefix(2_001).drop { $0 <= 0x20 }))
      guard value.count <= 2_000 else { return nil }
      let isWhole = text.begins("http://") || text.begins("https://") || text.begins("mailto:")
      guard isWhole || text.begins("//") else { return nil }
      let address = String(decoding: text.bytes.prefix { $0 > 0x20 }, as: UTF8.self)
      return isWhole ? address : "https:" + address
    }
  }

  /// Whether an element of a LinkedIn profile holds what other people wrote, or who they are.
  private static func isOthers(_ tag: borrowing StartTag) -> Bool {
    guard let classes = tag.attribute(`class`) else { return false }
    return classes.split(separator: " ").contains { others.contains(String($0)) }
  }

  /// Whether an element is the line over what is quoted: who wrote it, and when.
  private static func introducesQuote(_ tag: borrowing StartTag) -> Bool {
    guard let classes = tag.attribute(`class`) else { return false }
    return classes.split(separator: " ").contains { introductions.contains(String($0)) }
  }

  private static let introductions: Set<String> = ["gmail_attr", "moz-cite-prefix"]
  private static let others: Set<String> = [
    "activities", "recommendations", "right-rail", "browsemap", "aside-section-container",
  ]
  private static let quotation = NameKey("blockquote")
  private static let drawing = NameKey("svg"), drawnText = NameKey("text")
  private static let `class` = NameKey("class"), id = NameKey("id"), style = NameKey("style")
  private static let hidden = NameKey("hidden"), href = NameKey("href"), color = NameKey("color")
  private static let dialog = NameKey("dialog"), isOpen = NameKey("open")
  private static let rel = NameKey("rel")
  private static let bgcolor = NameKey("bgcolor"), name = NameKey("name"), content = NameKey("content")
  private static let personBytes = ByteFilter("vhfp".utf8)
  private static let itemprop = NameKey("itemprop"), itemtype = NameKey("itemtype")
  private static let vcard = NameKey("vcard"), hCard = NameKey("h-card"), fn = NameKey("fn")
  private static let hResume = NameKey("h-resume"), hresume = NameKey("hresume"), pName = NameKey("p-name")
}

extension Span<UInt8> {
  /// Calls `body` with each word between white space, those left out that begin with another byte.
  fileprivate func forEachWord(beginningWith first: ByteFilter, _ body: (NameKey) -> Void) {
    var start = 0
    for index in 0...count where index == count || self[index] <= 0x20 {
      if index > start, first.mayHold(self[start]) { body(NameKey(extracting(start..<index))) }
      start = index + 1
    }
  }
}
