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
    /// Whether it stands on lines of its own, by its style.
    var standsAlone = false
    /// Whether its words stand apart from those next to it.
    var isSpaced = false
    var isApart = false
    /// How what is in it is laid out.
    var contents = StyleLayout.Contents.running
    /// Whether what is placed freely inside of it is placed within it.
    var isPositioned = false
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
  private let rules: StyleRules
  /// What rules may ask of the elements around.
  private var tree: StyleTree
  /// How many elements a rule may hide of which it cannot be told whether it holds.
  private(set) var doubtfulCount = 0
  private var open: [Element] = []
  private var addresses: [String] = []
  /// How many elements are open at or inside one that is never shown.
  private var unseenDepth = 0
  /// What is being gathered while text is not seen.
  private var collector: HiddenCollector?
  /// Whether text is seen here.
  private var visibility = Visibility()
  /// Where the last element in a line ended, and whether what follows stands apart from it.
  private var lastEnd = (offset: -1, isSpaced: false)
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
  /// Whether programs of the page may show what is hidden at first.
  private let hasScripts: Bool
  /// Whether the page is a profile of LinkedIn, in which posts of others stand.
  private let isLinkedIn: Bool
  /// Whether the page is a mail, in which somebody else's words are quoted.
  private let isMail: Bool

  /// Prepares for a page of `size` bytes.
  init(
    size: Int, rules: StyleRules = StyleRules(), hasScripts: Bool = false, isLinkedIn: Bool = false,
    isMail: Bool = false
  ) {
    writer = BlockWriter(capacity: size / 2)
    self.rules = rules
    tree = StyleTree(keepsSiblings: rules.needsSiblings)
    self.hasScripts = hasScripts
    self.isLinkedIn = isLinkedIn
    self.isMail = isMail
  }

  // MARK: Events

  mutating func start(_ tag: borrowing StartTag) {
    let kind = tags[tag.key]
    if unseenDepth > 0 || kind == .unseen || kind == .style || kind == .title {
      unseenDepth += 1
      if unseenDepth == 1 {
        isDrawing = tag.key == Self.drawing
        pass(tag.key)
        if isDrawing || Self.pictures.contains(tag.key) { notePicture() }
      }
      if isDrawing, tag.key == Self.drawnText || drawnDepth > 0 { drawnDepth += 1 }
      return
    }
    if isLinkedIn, tag.hasAttributes, Self.isOthers(tag) {
      othersCount += 1
      pass(tag.key)
      unseenDepth = 1
      isDrawing = false
      return
    }
    if isMail, tag.key == Self.quotation || tag.hasAttributes && Self.introducesQuote(tag) {
      if tag.key == Self.quotation { quotesCount += 1 }
      isHidden ? collector?.space() : writer.breakLine(withGap: false)
      pass(tag.key)
      unseenDepth = 1
      isDrawing = false
      return
    }
    if kind.breaksLine {
      isHidden ? collector?.space() : writer.breakLine(withGap: kind.hasMargin)
    } else {
      part()
    }
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
    if tag.hasAttributes || !rules.isEmpty || tag.key == Self.dialog { read(tag, &element) }
    setApart(kind, &element)
    if tag.key == Self.picture, !isHidden, let words = Badge.words(of: tag) {
      writer.appendBadge(words, line: tag.line, isStrong: strongDepth > 0)
    }
    if element.isStrong { strongDepth += 1 }
    if element.isPerson { personDepth += 1 }
    open.append(element)
  }

  mutating func end(_ name: NameKey) {
    if unseenDepth > 0 {
      unseenDepth -= 1
      if drawnDepth > 0 { drawnDepth -= 1 }
      return
    }
    guard let element = open.popLast() else { return }
    if !rules.isEmpty { tree.leave() }
    if !isHidden {
      if let link = element.link { writer.link(from: link.offset, to: addresses[link.index]) }
      if let offset = element.nameOffset, personName == nil { personName = writer.words(from: offset) }
    }
    if element.tag.breaksLine || element.standsAlone { leave(element) }
    if element.tag == .preformatted { preDepth -= 1 }
    if element.tag == .code { codeDepth -= 1 }
    if element.tag == .item { itemDepth -= 1 }
    if element.isStrong { strongDepth -= 1 }
    if element.isPerson { personDepth -= 1 }
    visibility = element.visibility
    if !element.tag.breaksLine, !element.standsAlone { setApart(behind: element) }
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

  /// Parts what is laid out side by side, or one below the other, before and behind each of it.
  private mutating func part() {
    guard let contents = open.last?.contents, contents != .running else { return }
    if isHidden { return collector?.space() ?? () }
    if contents == .row || writer.role == .heading {
      writer.beginPart()
    } else {
      writer.breakLine(withGap: false)
    }
  }

  /// Keeps the words of `element` apart from those before it, where its style does.
  private mutating func setApart(_ kind: HTMLTag, _ element: inout Element) {
    guard !kind.breaksLine, kind != .cell, kind != .lineBreak else { return }
    element.standsAlone = element.standsAlone && writer.role != .heading
    if isHidden {
      if element.standsAlone || element.isApart { collector?.space() }
    } else if element.standsAlone {
      writer.breakLine(withGap: false)
    } else if element.isApart || writer.text.count == lastEnd.offset && (element.isSpaced || lastEnd.isSpaced)
    {
      writer.space()
    }
  }

  /// Keeps what follows `element` apart from its words, where its style does.
  private mutating func setApart(behind element: Element) {
    part()
    if element.isApart { isHidden ? collector?.space() : writer.space() }
    let isSpaced = element.isSpaced || lastEnd.offset == writer.text.count && lastEnd.isSpaced
    lastEnd = (writer.text.count, isSpaced)
  }

  private mutating func leave(_ element: Element) {
    if isHidden { collector?.space() } else { writer.breakLine(withGap: element.tag.hasMargin) }
    // A list item that has had its first line goes on with lines.
    let isBegunItem = element.role == .bullet && element.tag != .item && writer.role != .bullet
    writer.role = isBegunItem ? .line : element.role
    writer.level = element.level
  }

  private mutating func read(_ tag: borrowing StartTag, _ element: inout Element) {
    var facts = StyledElement(tag.key)
    var style = StyleDeclarations()
    var inline = StyleDeclarations()
    // A dialogue shows when it is opened.
    var hasHiddenAttribute = tag.key == Self.dialog && tag.attribute(Self.isOpen) == nil
    var address: String?
    tag.forEachAttribute { key, value in
      switch key {
      case Self.class:
        if !rules.classNames.isEmpty || personName == nil { read(classes: value, &facts, &element) }
      case Self.itemprop:
        if personDepth > 0, NameKey(value) == Self.name { element.nameOffset = writer.text.count }
      case Self.itemtype: element.isPerson = String(copying: value).hasSuffix("schema.org/Person")
      case Self.id: facts.id = NameKey(value)
      case Self.style: inline = StyleDeclarations(rules.values.resolve(inline: ArraySlice(copying: value)))
      case Self.hidden: hasHiddenAttribute = true
      case Self.href: if element.tag == .link { address = Self.address(value) }
      case Self.color: style.colour = StyleColour(StyleBytes(ArraySlice(copying: value)))
      case Self.bgcolor: style.background = StyleColour(StyleBytes(ArraySlice(copying: value)))
      case Self.background: style.background = .unknown
      default: break
      }
      if rules.attributeNames.contains(key) {
        facts.attributes.append((key, Array(ArraySlice(copying: value))))
      }
    }
    if !rules.isEmpty {
      tree.enter(facts)
      let (ruled, mayHide) = rules.style(of: facts, in: &tree)
      style.override(with: ruled)
      if mayHide, !isHidden { doubtfulCount += 1 }
    }
    style.override(with: inline)
    if style.isBold { element.isStrong = true }
    element.isPositioned = style.isPositioned
    element.standsAlone = style.standsAlone && !element.tag.breaksLine
    element.isSpaced = style.isSpaced
    element.isApart = style.isApart
    element.contents = style.contents
    if style.isPlaced, style.background != nil || Self.pictures.contains(tag.key) { notePanel(&element) }
    if Self.pictures.contains(tag.key) { notePicture(&element) }
    if hasHiddenAttribute || !style.isEmpty {
      visibility.enter(
        style, isHidden: hasHiddenAttribute, hasOtherSheets: hasOtherSheets,
        mayAppear: hasOtherSheets || rules.hasKeyframes, mayChange: hasScripts)
      if collector != nil, collector?.reason != visibility.reason { endHiding() }
    }
    if let address, !isHidden {
      element.link = (writer.text.count, addresses.count)
      addresses.append(address)
    }
  }

  /// Takes note of an element that is not shown, before which and behind which others stand.
  private mutating func pass(_ name: NameKey) {
    guard !rules.isEmpty else { return }
    tree.enter(StyledElement(name))
    tree.leave()
  }

  /// Takes note of something painted that is placed freely: what follows may stand on it.
  private mutating func notePanel(_ element: inout Element) {
    element.visibility.isOverPanel = true
    for index in open.indices.reversed() {
      guard !open[index].isPositioned, !open[index].visibility.isOverPanel else { return }
      open[index].visibility.isOverPanel = true
    }
  }

  /// Takes note of a picture: what follows, and is placed freely, may stand on it.
  private mutating func notePicture(_ element: inout Element) {
    element.visibility.hasPicture = true
    notePictureAround()
  }

  private mutating func notePicture() {
    visibility.hasPicture = true
    notePictureAround()
  }

  private mutating func notePictureAround() {
    for index in open.indices.reversed() {
      guard !open[index].isPositioned, !open[index].visibility.hasPicture else { return }
      open[index].visibility.hasPicture = true
    }
  }

  private func read(classes: Span<UInt8>, _ facts: inout StyledElement, _ element: inout Element) {
    let first = rules.firstBytes.union(Self.personBytes)
    classes.forEachWord(beginningWith: first) { word in
      if rules.classNames.contains(word) { facts.classes.append(word) }
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
  private static let background = NameKey("background")
  private static let pictures: Set<NameKey> = [
    NameKey("img"), NameKey("picture"), NameKey("video"), NameKey("canvas"),
  ]
  private static let picture = NameKey("img")
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

extension ArraySlice<UInt8> {
  /// Copies what is lent.
  fileprivate init(copying text: Span<UInt8>) { self = text.withUnsafeBufferPointer { Array($0)[...] } }
}
