import Model
import SourceText

/// Composes a document from records: readable lines, the blocks that they make, and where each came from.
///
/// A block without text is not made, so a reader can ask for every field and say only what it is for.
struct RecordComposer {
  /// What the document is about.
  var kind = DocumentKind.resume
  /// What it was recognised as.
  var format = ""
  /// Login of the account, for GitHub documents and for résumés that name it.
  var owner: String?
  /// The person's name.
  var name: String?
  /// What it tells for other files of the candidate.
  var knowledge = GitHubKnowledge()
  /// Whether the file was read whole.
  var status = DocumentStatus.ok
  /// Why it was not, as a stable code.
  var reason: String?
  /// What a person can do about it.
  var remedy: String?
  /// Where the text stands in the file, once `resolvePlaces` has named it.
  var sourcePlaces: [SourcePlace] = []
  /// Where the next block stands in the file.
  var place = RecordPlace.unknown
  /// The text so far.
  private(set) var text: [UInt8] = []
  /// The blocks so far.
  private(set) var blocks: [Block] = []
  /// The addresses behind words so far.
  private(set) var links: [Link] = []
  /// Where the blocks stand, each up to the next.
  private(set) var places: [(offset: Int, place: RecordPlace)] = []
  /// What was there for programs only.
  var hidden: [HiddenText] = []
  /// What did not arrive, in the order of its first time.
  private(set) var losses: [Loss] = []

  /// Where the block that is being made begins, and how many line feeds were put before it.
  private var blockStart = 0
  private var lineFeeds = 0

  /// Begins an empty document that is made of a file of `size` bytes.
  init(size: Int = 0) { text.reserveCapacity(min(size / 2, 1 << 20)) }

  // MARK: Whole texts

  /// Takes `bytes` as the whole text, which `blocks` divides.
  mutating func take(_ bytes: [UInt8], _ blocks: ([UInt8]) -> [Block]) {
    text = bytes
    self.blocks = blocks(bytes)
  }

  /// Takes what was written of a page.
  mutating func take(_ page: BlockWriter) {
    text = page.text
    blocks = page.blocks
    links = page.links
    sourcePlaces = page.places
  }

  /// Takes back all text, as if nothing had been read.
  mutating func removeText() {
    text = []
    blocks = []
    links = []
    places = []
  }

  /// Takes back what stands beyond `most` bytes of text, up to the end of the line before, and says so.
  mutating func cut(to most: Int) {
    guard text.count > most else { return }
    let tail = max(0, most - Self.longestTail)..<most
    var end =
      text[tail].lastIndex(of: 0x0A) ?? text[tail].lastIndex(of: 0x20) ?? most
    while end > 0, text[end] & 0xC0 == 0x80 { end -= 1 }
    lose(
      "text-cut", count: text.count - end,
      detail: "bytes of text beyond the first \(most), which are not judged")
    text.removeSubrange(end...)
    blocks = blocks.compactMap { block in
      if block.span.end <= end { return block }
      guard block.span.start < end, block.entry == nil else { return nil }
      return Block(
        span: TextSpan(block.span.start, end), role: block.role, section: block.section,
        isStrong: block.isStrong, level: block.level)
    }
    links.removeAll { $0.span.end > end }
    sourcePlaces.removeAll { $0.offset >= end }
    guard status == .ok else { return }
    status = .degraded
    reason = "text-cut"
    remedy = "its text is too long to be judged whole; put what counts first, or into a file of its own"
  }

  /// How far before a cut the end of a line is looked for, in bytes.
  private static let longestTail = 1 << 16

  /// Brings the text into NFC, with everything that points into it.
  mutating func composeText() {
    guard let offsets = TextOffsets(composing: text) else { return }
    text = offsets.text
    blocks = blocks.map { block in
      let entry = block.entry.map { entry in
        EntryFacts(
          kind: entry.kind, period: entry.period.map { $0.moved(by: offsets) }, repository: entry.repository,
          link: entry.link)
      }
      return Block(
        span: offsets.moved(block.span), role: block.role, section: block.section, entry: entry,
        isStrong: block.isStrong, level: block.level)
    }
    links = links.map { Link(url: $0.url, span: offsets.moved($0.span)) }
    sourcePlaces = sourcePlaces.map {
      SourcePlace(offset: offsets.moved($0.offset), line: $0.line, page: $0.page, pointer: $0.pointer)
    }
  }

  // MARK: Blocks

  /// Makes a block of what `fill` appends, on a line of its own. Returns whether there was any.
  @discardableResult
  mutating func block(
    _ role: BlockRole, section: SectionKind? = nil, isStrong: Bool = false, level: Int? = nil,
    _ fill: (inout RecordComposer) -> Void
  ) -> Bool {
    beginBlock(afterEmptyLine: section != nil)
    fill(&self)
    return endBlock { Block(span: $0, role: role, section: section, isStrong: isStrong, level: level) }
  }

  /// Opens an entry: what `title` appends, and its dates behind it. Returns whether there was any.
  @discardableResult
  mutating func entry(
    _ kind: EntryKind, dates: RecordDates? = nil, repository: Repository? = nil, link: String? = nil,
    title: (inout RecordComposer) -> Void
  ) -> Bool {
    beginBlock(afterEmptyLine: true)
    title(&self)
    var period: Period?
    if let dates {
      let offset = separate()
      append(dates.description)
      period = dates.period(at: TextSpan(offset, text.count))
    }
    let facts = EntryFacts(kind: kind, period: period, repository: repository, link: link)
    return endBlock { Block(span: $0, role: .entry, entry: facts) }
  }

  /// Begins a block on a new line. Everything appended up to `endBlock` belongs to it.
  mutating func beginBlock(afterEmptyLine: Bool = false) {
    lineFeeds = text.isEmpty ? 0 : afterEmptyLine ? 2 : 1
    for _ in 0..<lineFeeds { text.append(0x0A) }
    blockStart = text.count
  }

  /// Ends the block that was begun, and keeps it if there is anything in it.
  @discardableResult
  mutating func endBlock(_ make: (TextSpan) -> Block) -> Bool {
    while text.count > blockStart, text.last == 0x20 { text.removeLast() }
    guard text.count > blockStart else {
      text.removeLast(lineFeeds)
      return false
    }
    blocks.append(make(TextSpan(blockStart, text.count)))
    if places.last?.place != place { places.append((blockStart, place)) }
    return true
  }

  /// The number of bytes in the block that is being made.
  var openCount: Int { text.count - blockStart }

  /// Takes a bullet mark from the beginning of the block that is being made, and says whether there was one.
  mutating func dropBulletMark() -> Bool {
    // What a link leads from would shift.
    if let link = links.last, link.span.start >= blockStart { return false }
    let length = text[blockStart...].withUnsafeBufferPointer { line -> Int? in
      let content = LineMark.content(of: line[...])
      return content.isBullet ? content.text.startIndex : nil
    }
    guard let length else { return false }
    text.removeSubrange(blockStart..<blockStart + length)
    return true
  }

  // MARK: Inside a block

  /// Appends `bytes` in NFC, with single spaces for any white space and without control characters.
  ///
  /// At the beginning of a block there is no space.
  mutating func append(_ bytes: some Collection<UInt8>) {
    if bytes.withContiguousStorageIfAvailable({ appendCollapsed($0) }) == nil {
      Array(bytes).withUnsafeBufferPointer { appendCollapsed($0) }
    }
  }

  private mutating func appendCollapsed(_ bytes: UnsafeBufferPointer<UInt8>) {
    // A file is in NFC before it is parsed, but escapes and references come after that.
    if Self.mayNeedComposing(bytes), !Composition.isSafe(bytes) {
      return Composition.composed(bytes).withUnsafeBufferPointer { appendRuns($0) }
    }
    appendRuns(bytes)
  }

  /// A quick look that lets the usual marks of typography and all below U+0300 pass.
  private static func mayNeedComposing(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var highest: UInt8 = 0
    for byte in bytes { highest = max(highest, byte) }
    guard highest >= 0xCC else { return false }
    for (index, byte) in bytes.enumerated() where byte >= 0xCC {
      // U+2010 to U+207F: dashes, quotes, bullets.
      let isTypography =
        byte == 0xE2 && index + 2 < bytes.count
        && (bytes[index + 1] == 0x80 && bytes[index + 2] >= 0x90 || bytes[index + 1] == 0x81)
      if !isTypography { return true }
    }
    return false
  }

  /// Appends run by run what can stay as it is: a single space behind a word can.
  private mutating func appendRuns(_ bytes: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var previous = text.last ?? 0x0A
    for (index, byte) in bytes.enumerated() {
      if byte > 0x20 && byte != 0x7F || byte == 0x20 && previous > 0x20 {
        previous = byte
        continue
      }
      text.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
      start = index + 1
      if (0x09...0x0D).contains(byte), previous > 0x20 {
        text.append(0x20)
        previous = 0x20
      }
    }
    text.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
  }

  /// Appends `string` like bytes.
  mutating func append(_ string: String) { append(string.utf8) }

  /// Appends `separator`, unless the block is still empty. Returns where the text then ends.
  @discardableResult
  mutating func separate(_ separator: StaticString = ", ") -> Int {
    while text.last == 0x20 { text.removeLast() }
    guard let last = text.last, last != 0x0A else { return text.count }
    separator.withUTF8Buffer { text.append(contentsOf: $0) }
    return text.count
  }

  /// Takes back a hyphen at the end, between the parts of a word.
  mutating func dropHyphen() {
    if text.last == UInt8(ascii: "-") { text.removeLast() }
  }

  /// Appends preformatted text as it is, its line feeds and tabs included.
  mutating func appendVerbatim(_ bytes: some Collection<UInt8>) {
    let isSafe = Composition.isSafe(bytes)
    for byte in isSafe ? Array(bytes) : Composition.composed(bytes)
    where byte >= 0x20 && byte != 0x7F || byte == 0x0A || byte == 0x09 { text.append(byte) }
  }

  /// Says that the text from `start` to the end of what was appended leads to `url`.
  mutating func link(from start: Int, to url: String) {
    guard start < text.count else { return }
    links.append(Link(url: url, span: TextSpan(start, text.count)))
  }

  /// Counts something that did not arrive in the text.
  mutating func lose(_ code: String, count: Int = 1, detail: String? = nil) {
    guard count > 0 else { return }
    if let index = losses.firstIndex(where: { $0.code == code }) {
      losses[index] = Loss(code: code, count: losses[index].count + count, detail: losses[index].detail)
    } else {
      losses.append(Loss(code: code, count: count, detail: detail))
    }
  }
}

extension Period {
  fileprivate func moved(by offsets: TextOffsets) -> Period {
    Period(start: start, end: end, ongoing: ongoing, precision: precision, span: span.map(offsets.moved))
  }
}
