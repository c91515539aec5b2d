import Model

/// RTF made ready for a program that decodes it, and does not tell what of it a person sees.
///
/// What nobody sees is taken out and listed; headers and boxes are made paragraphs of the text; characters are
/// written as Unicode, whatever code page they were in. All else stays as it was.
struct RTFSource {
  /// The RTF that is left.
  private(set) var seen: [UInt8] = []
  /// What is not seen, in reading order.
  private(set) var hidden: [HiddenText] = []
  /// How many letters were deleted and kept by the tracking of changes.
  private(set) var deletedCount = 0
  /// How many pictures were left out.
  private(set) var pictureCount = 0

  /// What an open group changes, to be undone where it ends.
  private struct Group {
    var meaning = RTFHead.Meaning.body
    var format = RunFormat()
    var isDeleted = false
    var isInTable = false
    var font = 0
    /// How many signs behind a Unicode character stand for it in programs that know none.
    var fallbackCount = 1
  }

  private let bytes: [UInt8]
  private var group = Group()
  private var outer: [Group] = []
  private var pages = RTFCodePages()
  private var colours: [UInt32?] = []
  private var colour: UInt32?
  /// Whether cells of tables are painted, so that any colour may be seen in them.
  private let hasPaintedCells: Bool
  private var collector: HiddenCollector?
  /// Bytes and halves of characters that wait for the rest of theirs.
  private var waitingBytes: [UInt8] = []
  private var waitingUnits: [UInt16] = []
  /// How many signs are still to be passed over.
  private var passing = 0

  /// Prepares `bytes`.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    hasPaintedCells = bytes.containsSequence("\\clcbpat")
    seen.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "{"): index = begin(at: index)
      case UInt8(ascii: "}"): index = end(at: index)
      case UInt8(ascii: "\\"): index = control(at: index)
      case 0x0A, 0x0D:
        seen.append(0x0A)
        index += 1
      default:
        take(byte: bytes[index])
        index += 1
      }
    }
    flush()
    endHiding()
  }

  // MARK: Groups

  private mutating func begin(at index: Int) -> Int {
    flush()
    passing = 0
    let head = RTFHead(bytes, at: index)
    if case .dropped(let isPicture) = head.meaning {
      if isPicture { pictureCount += 1 }
      return endOfGroup(at: index)
    }
    outer.append(group)
    seen.append(UInt8(ascii: "{"))
    switch head.meaning {
    case .apart:
      group.meaning = .apart
      group.format = RunFormat()
      return head.end
    case .around:
      group.meaning = .body
      return head.end
    // What is inside of what is no text is none either.
    case .body: if group.meaning == .apart { group.meaning = .body }
    default: group.meaning = head.meaning
    }
    return index + 1
  }

  private mutating func end(at index: Int) -> Int {
    flush()
    passing = 0
    guard let before = outer.popLast() else { return index + 1 }
    if group.meaning == .apart { seen += "\\par".utf8 }
    seen.append(UInt8(ascii: "}"))
    group = before
    return index + 1
  }

  /// Returns the index behind the group whose `{` stands at `start`.
  private func endOfGroup(at start: Int) -> Int {
    var depth = 0
    var index = start
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"):
        depth -= 1
        if depth == 0 { return index + 1 }
      case UInt8(ascii: "\\"):
        if let word = RTFWord(bytes, at: index), word.name == "bin" {
          index = word.end + min(max(word.value ?? 0, 0), bytes.count)
          continue
        }
        index += 1
      default: break
      }
      index += 1
    }
    return bytes.count
  }

  // MARK: Control words

  private mutating func control(at index: Int) -> Int {
    if let word = RTFWord(bytes, at: index) { return control(word, at: index) }
    guard index + 1 < bytes.count else { return index + 1 }
    let sign = bytes[index + 1]
    switch sign {
    case UInt8(ascii: "'"):
      let digits = String(
        decoding: bytes[min(index + 2, bytes.count)..<min(index + 4, bytes.count)], as: UTF8.self)
      guard let byte = UInt8(digits, radix: 16) else { return index + 2 }
      take(byte: byte)
      return index + 4
    case UInt8(ascii: "\\"), UInt8(ascii: "{"), UInt8(ascii: "}"): take(byte: sign)
    case UInt8(ascii: "~"): take(unit: 0xA0)
    case UInt8(ascii: "_"): take(unit: 0x2011)
    default:
      flush()
      seen += [UInt8(ascii: "\\"), sign]
    }
    return index + 2
  }

  private mutating func control(_ word: RTFWord, at index: Int) -> Int {
    if word.name == "u", isText {
      flushBytes()
      take(unit: UInt16(truncatingIfNeeded: word.value ?? 0))
      passing = group.fallbackCount
      return word.end
    }
    flush()
    passing = 0
    switch word.name {
    case "bin": return min(word.end + max(word.value ?? 0, 0), bytes.count)
    case "v" where isText: group.format.isHidden = word.value != 0
    case "deleted" where isText: group.isDeleted = word.value != 0
    case "uc": group.fallbackCount = max(0, word.value ?? 1)
    default:
      change(word)
      seen += bytes[index..<word.end]
    }
    return word.end
  }

  /// Notes what a word changes that bears on whether text is seen.
  private mutating func change(_ word: RTFWord) {
    let value = word.value ?? 0
    switch word.name {
    case "ansicpg": pages.note(document: value)
    case "f": group.font = value
    case "fcharset" where group.meaning == .fonts: pages.note(value, ofFont: group.font)
    case "red", "green", "blue":
      guard group.meaning == .colours else { return }
      let shift: UInt32 = word.name == "red" ? 16 : word.name == "green" ? 8 : 0
      colour = (colour ?? 0) | UInt32(truncatingIfNeeded: value & 255) << shift
    case "plain": (group.format, group.isDeleted) = (RunFormat(), false)
    case "cf": group.format.colour = colour(value)
    case "highlight", "cb", "chcbpat", "cbpat": group.format.fill = colour(value)
    case "fs": group.format.size = Double(word.value ?? 24) / 2
    case "pard": group.isInTable = false
    case "intbl": group.isInTable = true
    default: break
    }
  }

  private func colour(_ index: Int) -> UInt32? { colours.indices.contains(index) ? colours[index] : nil }

  // MARK: Text

  private var isText: Bool { group.meaning == .body || group.meaning == .apart }

  private mutating func take(byte: UInt8) {
    guard isText else {
      if group.meaning == .colours, byte == UInt8(ascii: ";") {
        colours.append(colour)
        colour = nil
      }
      // A sign that was escaped stays so.
      if "\\{}".utf8.contains(byte) { seen.append(UInt8(ascii: "\\")) }
      seen += byte < 0x80 ? [byte] : []
      return
    }
    if passing > 0 {
      passing -= 1
      return
    }
    if byte < 0x80, waitingBytes.isEmpty {
      flush()
      write([byte])
    } else {
      flushUnits()
      waitingBytes.append(byte)
      // In code pages of East Asia the second half of a character may be any letter.
      if byte < 0x80 { flushBytes() }
    }
  }

  private mutating func take(unit: UInt16) {
    guard isText else { return }
    flushBytes()
    waitingUnits.append(unit)
  }

  private mutating func flush() {
    flushBytes()
    flushUnits()
  }

  private mutating func flushBytes() {
    guard !waitingBytes.isEmpty else { return }
    let text = pages.text(of: waitingBytes, font: group.font)
    waitingBytes.removeAll(keepingCapacity: true)
    write(Array(text.utf8))
  }

  private mutating func flushUnits() {
    guard !waitingUnits.isEmpty else { return }
    let text = String(decoding: waitingUnits, as: UTF16.self)
    waitingUnits.removeAll(keepingCapacity: true)
    write(Array(text.utf8))
  }

  /// Writes text of the document, or lists it where it is not seen.
  private mutating func write(_ text: [UInt8]) {
    if group.isDeleted {
      deletedCount += text.count { $0 > 0x20 }
      return
    }
    var format = group.format
    if group.isInTable, hasPaintedCells { format.fill = RunFormat.anyGround }
    if let reason = format.hiding {
      if collector?.reason != reason { endHiding() }
      if collector == nil { collector = HiddenCollector(reason) }
      collector?.append(text.span)
      return
    }
    if text.contains(where: { $0 > 0x20 }) { endHiding() }
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x5C, 0x7B, 0x7D: seen += [UInt8(ascii: "\\"), UInt8(scalar.value)]
      case ..<0x80: seen.append(UInt8(scalar.value))
      // pandoc takes more than one sign for a fallback, so none is given to it.
      case ..<0x1_0000: seen += "{\\uc0\\u\(Int16(truncatingIfNeeded: scalar.value))}".utf8
      default: seen += RTFAstral.written(scalar).utf8
      }
    }
  }

  private mutating func endHiding() {
    if let text = collector?.hidden { hidden.append(text) }
    collector = nil
  }
}
