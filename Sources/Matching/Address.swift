/// Recognises web and mail addresses, whose parts are no words of a sentence.
package enum Address {
  /// Returns the length of the address that begins with the word at `word`, or `nil` if none does.
  package static func length(in text: UnsafeBufferPointer<UInt8>, word: Range<Int>, end: Int) -> Int? {
    guard word.upperBound < end else { return nil }
    switch text[word.upperBound] {
    case UInt8(ascii: ":"):
      guard word.upperBound + 3 < end, text[word.upperBound + 1] == 0x2F, text[word.upperBound + 2] == 0x2F
      else { return nil }
      return tail(in: text, from: word.upperBound + 3, end: end) - word.lowerBound
    case UInt8(ascii: "@"):
      guard let host = hostEnd(in: text, from: word.upperBound + 1, end: end) else { return nil }
      return host - word.lowerBound
    case UInt8(ascii: "."):
      let local = localEnd(in: text, from: word.lowerBound, end: end)
      if local < end, text[local] == UInt8(ascii: "@"),
        let mail = hostEnd(in: text, from: local + 1, end: end)
      {
        return mail - word.lowerBound
      }
      guard let host = hostEnd(in: text, from: word.lowerBound, end: end) else { return nil }
      if host < end, text[host] == 0x2F { return tail(in: text, from: host, end: end) - word.lowerBound }
      return isPlain(text[word.lowerBound..<host]) ? host - word.lowerBound : nil
    default: return nil
    }
  }

  /// Longest host name and longest name before an `@`, in bytes, by the standards of the net: what is longer is no
  /// address, and a text of a million full stops is read in one pass.
  private static let longestHost = 253
  private static let longestLocal = 64

  /// Returns where a host name that begins at `start` ends, if it has a known last part.
  private static func hostEnd(in text: UnsafeBufferPointer<UInt8>, from start: Int, end: Int) -> Int? {
    var index = start
    var partStart = start
    var parts = 0
    let end = min(end, start + longestHost)
    while index < end {
      let byte = text[index]
      if isHostByte(byte) {
        index += 1
      } else if byte == UInt8(ascii: "."), index > partStart, index + 1 < end, isHostByte(text[index + 1]) {
        parts += 1
        index += 1
        partStart = index
      } else {
        break
      }
    }
    guard parts > 0, index > partStart, isLastPart(text[partStart..<index]) else { return nil }
    return index
  }

  /// Returns where the part of a mail address before its `@` would end.
  private static func localEnd(in text: UnsafeBufferPointer<UInt8>, from start: Int, end: Int) -> Int {
    var index = start
    let end = min(end, start + longestLocal)
    while index < end, isHostByte(text[index]) || text[index] == 0x2E || text[index] == 0x2B { index += 1 }
    return index
  }

  private static func isHostByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "_")
  }

  private static func isLastPart(_ part: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard (2...6).contains(part.count) else { return false }
    return lastParts.contains { $0.elementsEqual(part, by: { $0 == $1 | 0x20 }) }
  }

  /// Whether a host without a scheme or path can be nothing else: it has three parts, or ends as no name of a program
  /// or file does. `crates.io`, `main.rs` and `ASP.NET` are words.
  private static func isPlain(_ host: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    if host.count(where: { $0 == UInt8(ascii: ".") }) > 1 { return true }
    guard let dot = host.lastIndex(of: UInt8(ascii: ".")) else { return false }
    let last = host[(dot + 1)...]
    return plainLastParts.contains { $0.elementsEqual(last, by: { $0 == $1 | 0x20 }) }
  }

  private static let plainLastParts = ["com", "org", "edu", "gov", "example"].map { Array($0.utf8) }

  private static let lastParts: [[UInt8]] = """
    com org net io dev rs me app edu gov co ai xyz cn de uk ru page tech gg fr pl eu us nl ch at jp in br es it se no fi \
    info biz cloud sh be ca au nz kr tw hk sg ua cz blog site network foundation systems wiki works so to fm tv example
    """.split(separator: " ").map { Array($0.utf8) }

  /// Returns where the rest of an address ends: at white space, a closing bracket or a quote, without
  /// the mark that ends a sentence.
  private static func tail(in text: UnsafeBufferPointer<UInt8>, from start: Int, end: Int) -> Int {
    var index = start
    while index < end {
      switch text[index] {
      case 0..<0x21, 0x22, 0x29, 0x3C, 0x3E, 0x5D, 0x60, 0x7C, 0x7D, 0x80...0xFF:
        return trimmed(text, start, index)
      default: index += 1
      }
    }
    return trimmed(text, start, index)
  }

  private static func trimmed(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start, ".,;:!?'*_".utf8.contains(text[end - 1]) { end -= 1 }
    return end
  }
}
