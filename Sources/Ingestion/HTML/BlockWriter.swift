import Model
import SourceText

/// Writes the visible text of a page: runs become lines, white space collapses, lines become blocks.
struct BlockWriter {
  /// The text so far.
  private(set) var text: [UInt8] = []
  /// The blocks so far.
  private(set) var blocks: [Block] = []
  /// The line of the file on which each block begins.
  private(set) var places: [SourcePlace] = []
  /// The addresses behind words so far.
  private(set) var links: [Link] = []

  /// What the next block is.
  var role = BlockRole.paragraph
  /// How deep it stands, if it is a heading or a list item.
  var level: Int?

  private var start = 0
  /// Line feeds before the open block.
  private var lineFeeds = 0
  private(set) var isOpen = false
  /// Whether an empty line stands before the next block.
  private var hasGap = false
  /// Bytes of the open block that are set in bold, and all that are not spaces.
  private var strongBytes = 0
  private var allBytes = 0
  /// Whether a line break waits for the next word, which decides what it is.
  private var isBroken = false
  /// Whether the open block is a row of several cells.
  private var isRow = false
  /// Where the words of the last badge end.
  private var badgeEnd: Int?

  /// Begins a text that may get `capacity` bytes long.
  init(capacity: Int) { text.reserveCapacity(capacity) }

  // MARK: Runs

  /// Appends a run that begins on `line`, each stretch of white space made one space.
  mutating func append(_ run: Span<UInt8>, line: Int, isStrong: Bool) {
    run.withUnsafeBufferPointer { bytes in
      var line = line
      var index = 0
      if !isOpen || isBroken {
        while index < bytes.count, bytes[index] <= 0x20 {
          if bytes[index] == 0x0A { line += 1 }
          index += 1
        }
        guard index < bytes.count else { return }
        if isBroken { resume(with: bytes[index]) }
        if !isOpen { open(line) }
      }
      let count = text.count
      while index < bytes.count {
        let end = Self.endOfPlain(bytes, from: index)
        if end > index {
          let isDouble = bytes[index] == 0x20 && text.last == 0x20
          text.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[(isDouble ? index + 1 : index)..<end]))
          index = end
        } else {
          if text.count > start, text.last != 0x20 { text.append(0x20) }
          index += 1
        }
      }
      allBytes += text.count - count
      let isSpace = text.count - count <= 1 && text.last == 0x20
      if isStrong || isSpace { strongBytes += text.count - count }
    }
  }

  /// Returns the end of the stretch from `start` on without anything to collapse but at its beginning.
  private static func endOfPlain(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    var previous: UInt8 = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte <= 0x20, byte != 0x20 || previous == 0x20 { break }
      previous = byte
      index += 1
    }
    return index
  }

  /// Appends a run of preformatted text. Outside code each of its lines is a block.
  mutating func appendPreformatted(_ run: Span<UInt8>, line: Int, isCode: Bool, isStrong: Bool) {
    run.withUnsafeBufferPointer { bytes in
      var line = line
      for byte in bytes {
        guard byte == 0x0A else {
          if !isOpen { open(line) }
          text.append(byte)
          allBytes += 1
          if isStrong || byte <= 0x20 { strongBytes += 1 }
          continue
        }
        line += 1
        if isCode {
          if isOpen { text.append(byte) }
        } else {
          breakLine(withGap: !isOpen)
        }
      }
    }
  }

  // MARK: Lines

  private mutating func open(_ line: Int) {
    lineFeeds = text.isEmpty ? 0 : hasGap ? 2 : 1
    for _ in 0..<lineFeeds { text.append(0x0A) }
    hasGap = false
    start = text.count
    strongBytes = 0
    allBytes = 0
    isRow = false
    isOpen = true
    places.append(SourcePlace(offset: start, line: line))
  }

  /// Ends the line that is open, if one is; an empty line follows if `withGap`.
  mutating func breakLine(withGap: Bool) {
    hasGap = hasGap || withGap
    guard isOpen else { return }
    isOpen = false
    isBroken = false
    while text.count > start, let last = text.last, last <= 0x20 || isRow && last == Self.bar {
      text.removeLast()
    }
    if isBlank {
      // A paragraph with a no-break space is how word processors leave a line empty.
      text.removeLast(text.count - start + lineFeeds)
      places.removeLast()
      hasGap = true
      return
    }
    let role = isRow && role == .paragraph ? .cell : role
    let isBold = strongBytes == allBytes && role != .heading
    blocks.append(
      Block(
        span: TextSpan(start, text.count), role: role, isStrong: isBold,
        level: role == .heading || role == .bullet ? level : nil))
    if role == .bullet { self.role = .line }
    hasGap = withGap
  }

  /// Whether the open block holds nothing but spaces of both kinds.
  private var isBlank: Bool {
    text.count - start <= 64 && text[start...].allSatisfy { $0 <= 0x20 || $0 == 0xC2 || $0 == 0xA0 }
  }

  /// Begins a cell of a table. The cells of a row are one line, with bars between.
  mutating func beginCell() {
    guard isOpen else { return }
    isBroken = false
    isRow = true
    while text.count > start, let last = text.last, last <= 0x20 { text.removeLast() }
    if text.last != Self.bar { text.append(contentsOf: [0x20, Self.bar]) }
    text.append(0x20)
  }

  /// Begins a part of what is laid out side by side: a cell, unless what is before is only a mark or a label.
  mutating func beginPart() {
    guard isOpen, role != .heading else { return space() }
    isBroken = false
    let part = text[start...].reversed().prefix { $0 != Self.bar }
    let isLabel = part.first { $0 > 0x20 } == UInt8(ascii: ":")
    if isLabel || !part.contains(where: Self.isLetter) { return space() }
    beginCell()
  }

  /// Keeps what comes apart from what was.
  mutating func space() {
    if isOpen, !isBroken, let last = text.last, last > 0x20 {
      text.append(0x20)
      allBytes += 1
      strongBytes += 1
    }
  }

  /// Appends the words of a picture that is a badge; badges in a row are a list.
  mutating func appendBadge(_ words: [UInt8], line: Int, isStrong: Bool) {
    if let badgeEnd, isOpen, !isBroken, badgeEnd >= start, badgeEnd <= text.count,
      text[badgeEnd...].allSatisfy({ $0 <= 0x20 || $0 == Self.bar })
    {
      text.removeLast(text.count - badgeEnd)
      append([0x2C, 0x20].span, line: line, isStrong: isStrong)
    }
    append(words.span, line: line, isStrong: isStrong)
    badgeEnd = text.count
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0xC3 && byte != 0xE2
  }

  /// Takes note of a `<br>`; an empty line is where two meet.
  mutating func breakByHand() {
    if isBroken { return breakLine(withGap: true) }
    if isOpen { isBroken = true } else { hasGap = true }
  }

  /// Decides what a line break is when the next word is there: it parts two lines, unless it only wraps one.
  private mutating func resume(with next: UInt8) {
    isBroken = false
    while text.count > start, let last = text.last, last <= 0x20 { text.removeLast() }
    let endsClause = text.last.map { ".:;!?|".utf8.contains($0) } ?? true
    if text.count - start >= 40, !endsClause, next &- 0x61 < 26 {
      text.append(0x20)
    } else {
      if role == .paragraph { role = .line }
      breakLine(withGap: false)
    }
  }

  private static let bar = UInt8(ascii: "|")

  /// Returns the words from `offset` on, on one line.
  func words(from offset: Int) -> String? {
    let named = text[min(offset, text.count)...].prefix(200)
    let words = String(decoding: named, as: UTF8.self).split(
      whereSeparator: \.isWhitespace)
    return words.isEmpty || words.count > 8 ? nil : words.joined(separator: " ")
  }

  /// Says that the text from `offset` on leads to `url`.
  mutating func link(from offset: Int, to url: String) {
    var (first, last) = (offset, text.count)
    while first < last, text[first] <= 0x20 { first += 1 }
    while last > first, text[last - 1] <= 0x20 { last -= 1 }
    if first < last { links.append(Link(url: url, span: TextSpan(first, last))) }
  }
}
