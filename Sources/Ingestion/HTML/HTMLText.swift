import Markup
import Model
import SourceText

/// Turns the events of a page into its visible text, in one pass and without a tree.
struct HTMLText: MarkupHandler, ~Copyable {
  /// What an open element changes, to be undone where it ends.
  struct Element {
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

  var writer: BlockWriter
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
  let rules: StyleRules
  /// What rules may ask of the elements around.
  var tree: StyleTree
  /// How many elements a rule may hide of which it cannot be told whether it holds.
  var doubtfulCount = 0
  var open: [Element] = []
  var addresses: [String] = []
  /// How many elements are open at or inside one that is never shown.
  private var unseenDepth = 0
  /// What is being gathered while text is not seen.
  var collector: HiddenCollector?
  /// Whether text is seen here.
  var visibility = Visibility()
  /// Where the last element in a line ended, and whether what follows stands apart from it.
  var lastEnd = (offset: -1, isSpaced: false)
  private var itemDepth = 0
  private var strongDepth = 0
  private var preDepth = 0
  private var codeDepth = 0
  var personDepth = 0
  /// Whether a style sheet that is not at hand may set any background.
  var hasOtherSheets = false
  /// Whether what is never shown here is a drawing, and how many of its texts are open.
  private var isDrawing = false
  private var drawnDepth = 0
  /// Whether programs of the page may show what is hidden at first.
  let hasScripts: Bool
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
        if isDrawing || Self.pictures.contains(tag.key) {
          visibility.hasPicture = true
          noteAround(\.hasPicture)
        }
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

  var isHidden: Bool { visibility.reason != nil }

  mutating func endHiding() {
    if let collector { list(collector) }
    collector = nil
  }

  mutating func note(_ reason: HidingReason, _ text: Span<UInt8>, line: Int) {
    var collector = HiddenCollector(reason)
    collector.append(text, line: line)
    list(collector)
  }

  mutating func list(_ collector: HiddenCollector) {
    // A page may have any number; the composer lists some of these and counts the others.
    guard hidden.count < 1_000, let found = collector.hidden else { return }
    hidden.append(found)
  }
}
