/// Reads a document's tags the way libxml2 does, before libxml2 sees them, to count attributes.
///
/// libxml2 reports a tag only after the quadratic work on its attributes is done, so nothing that
/// happens in a callback can stop a flood. HTML rules are those of libxml2's own parser: a quote
/// opens a value only behind `=`, and a name is at most 100 bytes long.
struct TagScan {
  /// The most attributes seen in one tag.
  private(set) var mostAttributes = 0
  /// Tags for which libxml2 goes through all open elements.
  private(set) var searches = 0
  /// Whether the document ends inside a tag, comment or script.
  private(set) var endsInside = false
  /// Where a `<` of HTML begins nothing, as in "p99 < 5 ms". Browsers show it, libxml2 drops it.
  private(set) var bareMarks: [Int] = []
  /// Where something of HTML stands that begins like a declaration and is none, such as Word's `<![if …]>`.
  /// Browsers drop it, libxml2 shows it.
  private(set) var bogusComments: [Range<Int>] = []

  private let isXML: Bool

  init(_ bytes: Span<UInt8>, isXML: Bool) {
    self.isXML = isXML
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "<") { index = markup(bytes, at: index) } else { index += 1 }
    }
  }

  /// Returns the index after the markup that begins with the `<` at `index`.
  private mutating func markup(_ bytes: Span<UInt8>, at index: Int) -> Int {
    guard index + 1 < bytes.count else { return index + 1 }
    switch bytes[index + 1] {
    case UInt8(ascii: "/"):
      searches += 1
      return past(">", in: bytes, from: index + 2)
    case UInt8(ascii: "!"):
      if bytes.holds("--", at: index + 2) { return comment(bytes, from: index + 4) }
      if isXML, bytes.holds("[CDATA[", at: index + 2) { return past("]]>", in: bytes, from: index + 9) }
      if isXML { return index + 2 }
      let end = past(">", in: bytes, from: index + 2)
      if !endsInside, !bytes.beginsDoctype(at: index + 2), bogusComments.count < 1_000_000 {
        bogusComments.append(index..<end)
      }
      return end
    case UInt8(ascii: "?"):
      return past(isXML ? "?>" : ">", in: bytes, from: index + 2)
    case let byte where byte.isLetter || (isXML && (byte.isNameStart || byte >= 0x80)):
      return tag(bytes, at: index + 1)
    default:
      // Nobody reads a document with a million of them.
      if !isXML, bareMarks.count < 1_000_000 { bareMarks.append(index) }
      return index + 1
    }
  }

  private mutating func tag(_ bytes: Span<UInt8>, at start: Int) -> Int {
    var index = endOfName(bytes, from: start)
    if !isXML, bytes.holds("html", at: start) || bytes.holds("body", at: start) { searches += 1 }
    let isScript = bytes.holds("script", at: start) && index == start + 6
    let isStyle = bytes.holds("style", at: start) && index == start + 5
    var attributes = 0
    index = bytes.afterBlanks(from: index)
    while index < bytes.count, bytes[index] != UInt8(ascii: ">"), !bytes.holds("/>", at: index) {
      let end = endOfName(bytes, from: index)
      if end == index {
        index = endOfJunk(bytes, from: index)
      } else {
        attributes += 1
        index = value(bytes, from: end)
      }
      index = bytes.afterBlanks(from: index)
    }
    mostAttributes = max(mostAttributes, attributes)
    guard index < bytes.count else {
      endsInside = true
      return index
    }
    if bytes[index] == UInt8(ascii: "/") { return index + 2 }
    guard !isXML, isScript || isStyle else { return index + 1 }
    return past(isScript ? "</script" : "</style", in: bytes, from: index + 1)
  }

  /// Returns the index after an attribute's value, if one begins at `start`.
  private func value(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var index = bytes.afterBlanks(from: start)
    guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else { return start }
    index = bytes.afterBlanks(from: index + 1)
    guard index < bytes.count else { return index }
    let quote = bytes[index]
    guard quote == 0x22 || quote == 0x27 else {
      while index < bytes.count, !bytes[index].isBlank, bytes[index] != UInt8(ascii: ">") { index += 1 }
      return index
    }
    index += 1
    while index < bytes.count, bytes[index] != quote { index += 1 }
    return min(index + 1, bytes.count)
  }

  private func endOfName(_ bytes: Span<UInt8>, from start: Int) -> Int {
    guard start < bytes.count, bytes[start].isNameStart || (isXML && bytes[start] >= 0x80) else {
      return start
    }
    let limit = isXML ? bytes.count : min(bytes.count, start + 100)
    var index = start + 1
    while index < limit, bytes[index].isNamePart || (isXML && bytes[index] >= 0x80) { index += 1 }
    return index
  }

  /// Returns where a thing that is no attribute ends; always after `start`.
  private func endOfJunk(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start + 1
    while index < bytes.count, !bytes[index].isBlank, bytes[index] != UInt8(ascii: ">"),
      !bytes.holds("/>", at: index)
    { index += 1 }
    return index
  }

  /// Returns the index after a comment. In HTML `--!>` ends one as well.
  private mutating func comment(_ bytes: Span<UInt8>, from start: Int) -> Int {
    if isXML { return past("-->", in: bytes, from: start) }
    var index = start
    while index < bytes.count {
      if bytes.holds("-->", at: index) { return index + 3 }
      if bytes.holds("--!>", at: index) { return index + 4 }
      index += 1
    }
    endsInside = true
    return bytes.count
  }

  /// Returns the index after the next `mark`, or the end, noting that the document stopped inside.
  private mutating func past(_ mark: StaticString, in bytes: Span<UInt8>, from start: Int) -> Int {
    let first = mark.utf8Start.pointee
    var index = start
    while index < bytes.count {
      if bytes[index] == first, bytes.holds(mark, at: index) { return index + mark.utf8CodeUnitCount }
      index += 1
    }
    endsInside = true
    return bytes.count
  }
}

extension Span<UInt8> {
  /// Whether the word `doctype` stands at `index`, in any case.
  fileprivate func beginsDoctype(at index: Int) -> Bool {
    let word: StaticString = "doctype"
    return word.withUTF8Buffer { word in
      index + word.count <= count && word.indices.allSatisfy { self[index + $0] | 0x20 == word[$0] }
    }
  }

  /// Whether `mark`, which is lower case, stands at `index` in any case.
  @inline(__always)
  fileprivate func holds(_ mark: StaticString, at index: Int) -> Bool {
    let length = mark.utf8CodeUnitCount
    guard index + length <= count else { return false }
    for offset in 0..<length {
      let byte = self[index + offset]
      let expected = mark.utf8Start[offset]
      guard byte == expected || (byte.isLetter && byte | 0x20 == expected | 0x20) else { return false }
    }
    return true
  }

  @inline(__always)
  fileprivate func afterBlanks(from start: Int) -> Int {
    var index = start
    while index < count, self[index].isBlank { index += 1 }
    return index
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
  fileprivate var isBlank: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D }
  fileprivate var isNameStart: Bool { isLetter || self == 0x5F || self == 0x3A || self == 0x2E }
  fileprivate var isNamePart: Bool { isNameStart || self &- 0x30 < 10 || self == 0x2D }
}
