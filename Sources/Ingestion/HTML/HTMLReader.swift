import Markup
import Model
import SourceText

/// Reads an HTML page as a person sees it, in one pass: visible text by blocks, links, and beside it what is hidden.
struct HTMLReader: MarkupHandler {
  private var composer = RecordComposer()
  private var stack: [OpenElement] = []
  private var sheet = HidingSheet()
  private var line = 1

  // The block that is being made.
  private var isOpen = false
  private var role = BlockRole.paragraph
  private var level: Int?
  private var itemDepth = 0
  private var isBroken = false
  private var hasCell = false
  private var plainCount = 0
  private var strongCount = 0
  private var link: (start: Int, address: String)?

  /// What is hidden, while such an element is open.
  private var hiding: (depth: Int, text: HiddenCollector)?

  /// What is known of an element that has begun and not ended.
  private struct OpenElement {
    let key: NameKey
    let kind: HTMLElements.Kind
    var isStrong: Bool
    var isVerbatim: Bool
    var colours: StyleFacts.Colours
  }

  /// Composes what a page says.
  static func read(_ bytes: [UInt8], with parser: MarkupParser) -> RecordComposer {
    var reader = HTMLReader()
    let outcome = parser.parseHTML(bytes, into: &reader)
    reader.close()
    reader.endHiding()
    var composer = reader.composer
    composer.format = FileFormat.html.rawValue
    composer.resolvePlaces()
    for problem in outcome.problems where problem.code != .notWellFormed {
      composer.lose(problem.code.rawValue, count: problem.count, detail: problem.detail)
    }
    if let worst = outcome.problems.first(where: \.stopsReading) ?? outcome.problem(.truncated) {
      composer.status = .degraded
      composer.reason = worst.code.rawValue
      composer.remedy = "the page could not be read to its end; save it again"
    }
    return composer
  }

  // MARK: Elements

  mutating func start(_ tag: borrowing StartTag) {
    let kind = HTMLElements.kind(of: tag.key)
    var element = OpenElement(
      key: tag.key, kind: kind, isStrong: stack.last?.isStrong ?? false, isVerbatim: stack.last?.isVerbatim ?? false,
      colours: stack.last?.colours ?? StyleFacts.Colours())
    if hiding == nil {
      var reason: HidingReason?
      if tag.hasAttributes || sheet.hidesElements { reason = inspect(tag, &element) }
      if kind == .strong { element.isStrong = true }
      if kind == .verbatim { element.isVerbatim = true }
      if let reason { hiding = (stack.count, HiddenCollector(reason.rawValue, line: tag.line)) } else { open(kind, tag) }
    }
    stack.append(element)
    if kind == .item { itemDepth += 1 }
  }

  mutating func end(_ name: NameKey) {
    guard let element = stack.last, element.key == name else { return }
    stack.removeLast()
    if element.kind == .item { itemDepth -= 1 }
    if let open = hiding {
      if open.depth == stack.count { endHiding() }
      return
    }
    switch element.kind {
    case .link:
      if let link { composer.link(from: link.start, to: link.address) }
      link = nil
    case .heading, .item, .block, .row, .verbatim, .term: close()
    default: break
    }
  }

  /// Looks at the attributes of a tag: whether it is hidden, how it is set, where it leads.
  private mutating func inspect(_ tag: borrowing StartTag, _ element: inout OpenElement) -> HidingReason? {
    var facts = StyleFacts(element.colours)
    var reason: HidingReason?
    var meta = (name: "", content: "")
    var names = HidingSheet.Names(element: tag.key)
    var address: String?
    tag.forEachAttribute { key, value in
      switch key {
      case HTMLElements.style: facts.read(value)
      case HTMLElements.hidden: reason = .attribute
      case HTMLElements.href where element.kind == .link: address = String(copying: value)
      case HTMLElements.classes where sheet.isInUse: names.classes = String(copying: value)
      case HTMLElements.id where sheet.isInUse: names.id = String(copying: value)
      case HTMLElements.colour: facts.readColour(value)
      case HTMLElements.background: facts.readBackground(value)
      case HTMLElements.name where element.kind == .meta: meta.name = String(copying: value).lowercased()
      case HTMLElements.content where element.kind == .meta: meta.content = String(copying: value)
      default: break
      }
    }
    if meta.name == "keywords" { note(.metaKeywords, meta.content, line: tag.line) }
    if let address, address.hasPrefix("http://") || address.hasPrefix("https://") || address.hasPrefix("mailto:") {
      pendingAddress = address
    }
    element.colours = facts.colours
    if facts.isStrong { element.isStrong = true }
    return reason ?? facts.hiding ?? sheet.reason(for: names)
  }

  private var pendingAddress: String?

  /// Takes note of an element that begins and is seen.
  private mutating func open(_ kind: HTMLElements.Kind, _ tag: borrowing StartTag) {
    line = tag.line
    switch kind {
    case .link:
      guard let address = pendingAddress else { return }
      pendingAddress = nil
      openBlock()
      link = (composer.text.count, address)
    case .lineBreak: isBroken = isOpen
    case .heading: begin(.heading, level: HTMLElements.level(of: tag.key))
    case .item: begin(.bullet, level: itemDepth + 1)
    case .block, .row: begin(.paragraph)
    case .term: begin(.paragraph)
    case .verbatim: begin(.line)
    case .cell:
      if isOpen {
        composer.separate(" | ")
        hasCell = true
        isBroken = false
      }
    case .unseen: hiding = (stack.count, HiddenCollector(nil, line: tag.line))
    case .sheet: hiding = (stack.count, HiddenCollector(sheet: true))
    case .meta, .strong, .inline: break
    }
  }

  private mutating func begin(_ role: BlockRole, level: Int? = nil) {
    close()
    self.role = role
    self.level = level
  }

  // MARK: Text

  mutating func text(_ text: Span<UInt8>, line: Int) {
    text.withUnsafeBufferPointer { append($0, line: line) }
  }

  private mutating func append(_ text: UnsafeBufferPointer<UInt8>, line: Int) {
    if hiding != nil {
      hiding?.text.append(text)
      return
    }
    let element = stack.last
    let isBlank = !text.contains { $0 > 0x20 }
    if element?.isVerbatim == true { return appendLines(text, line: line) }
    guard !isBlank || isOpen && !isBroken else { return }
    if isBroken { resume(with: text.first { $0 > 0x20 }) }
    if !isOpen { self.line = line }
    openBlock()
    composer.append(text)
    if element?.isStrong == true { strongCount += isBlank ? 0 : 1 } else { plainCount += isBlank ? 0 : 1 }
  }

  /// Appends preformatted text: every line is a block.
  private mutating func appendLines(_ text: UnsafeBufferPointer<UInt8>, line: Int) {
    var line = line
    var start = 0
    while start <= text.count {
      let end = text[start...].firstIndex(of: 0x0A) ?? text.count
      let piece = text[start..<end]
      if piece.contains(where: { $0 > 0x20 }) {
        if !isOpen { self.line = line }
        role = .line
        openBlock()
        composer.appendVerbatim(piece)
        plainCount += 1
      }
      if end < text.count { close() }
      role = .line
      line += 1
      start = end + 1
    }
  }

  mutating func comment(_ text: Span<UInt8>, line: Int) {
    guard hiding == nil, text.count > 3 else { return }
    let comment = String(copying: text)
    guard !comment.hasPrefix("[if"), !comment.hasPrefix("<![") else { return }
    note(.comment, comment, line: line)
  }

  // MARK: Blocks

  private mutating func openBlock() {
    guard !isOpen else { return }
    composer.place = line < 65_535 ? .line(line) : .unknown
    composer.beginBlock()
    isOpen = true
    hasCell = false
    (plainCount, strongCount) = (0, 0)
  }

  private mutating func close() {
    isBroken = false
    defer {
      role = .paragraph
      level = nil
    }
    guard isOpen else { return }
    isOpen = false
    if let link { composer.link(from: link.start, to: link.address) }
    link = nil
    var role = hasCell && role == .paragraph ? BlockRole.cell : role
    if role == .paragraph, composer.dropBulletMark() { role = .bullet }
    let isStrong = plainCount == 0 && strongCount > 0
    composer.endBlock { [level] in Block(span: $0, role: role, isStrong: isStrong, level: role == .paragraph ? nil : level) }
  }

  /// Decides on a line break when the next word is there: it parts two lines, unless it only wraps one.
  private mutating func resume(with next: UInt8?) {
    isBroken = false
    let last = composer.text.last { $0 > 0x20 } ?? 0
    let isWrapped =
      composer.openCount >= 40 && !".:;!?|".utf8.contains(last) && next.map { (0x61...0x7A).contains($0) } ?? false
    if isWrapped {
      composer.append(CollectionOfOne(0x20))
    } else {
      let role = role == .bullet ? BlockRole.paragraph : role
      close()
      self.role = role == .paragraph ? .line : role
    }
  }

  // MARK: Hidden text

  private mutating func endHiding() {
    guard let open = hiding else { return }
    hiding = nil
    if open.text.isSheet {
      sheet.read(open.text.text)
    } else if let hidden = open.text.hidden {
      composer.note(hidden)
    }
  }

  private mutating func note(_ reason: HidingReason, _ text: String, line: Int) {
    var collector = HiddenCollector(reason.rawValue, line: line)
    var text = text
    text.withUTF8 { collector.append($0) }
    if let hidden = collector.hidden { composer.note(hidden) }
  }
}
