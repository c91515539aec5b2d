/// Tells in the lines of a mail what it quotes.
enum MailQuotes {
  /// Most lines over which a mail program says whom it quotes.
  private static let introduction = 3

  /// Returns of each of `lines` whether it is quoted, or says who wrote what is quoted below it.
  ///
  /// Such an introduction is the fewest lines over a quote, three at most, that end with a colon and hold an address or the four
  /// digits of a year: "On 1 Dec 2025, Ada wrote:" in any language.
  static func marks(of lines: [ArraySlice<UInt8>]) -> [Bool] {
    var marks = lines.map { $0.first == UInt8(ascii: ">") }
    for index in lines.indices where marks[index] && (index == 0 || !marks[index - 1]) {
      var end = index
      if end > 0, isBlank(lines[end - 1]) { end -= 1 }
      let above = (1...introduction).first { count in
        end >= count && !marks[end - count] && !isBlank(lines[end - count])
          && introduces(lines[end - count..<end])
      }
      for place in end - (above ?? 0)..<end { marks[place] = true }
    }
    return marks
  }

  private static func isBlank(_ line: ArraySlice<UInt8>) -> Bool { line.allSatisfy { $0 <= 0x20 } }

  private static func introduces(_ lines: ArraySlice<ArraySlice<UInt8>>) -> Bool {
    guard lines.last?.last(where: { $0 > 0x20 }) == UInt8(ascii: ":") else { return false }
    let bytes = Array(lines.joined(separator: [0x20]))
    if bytes.contains(UInt8(ascii: "@")) { return true }
    var digits = 0
    for byte in bytes + [0x20] {
      if (0x30...0x39).contains(byte) {
        digits += 1
      } else {
        if digits == 4 { return true }
        digits = 0
      }
    }
    return false
  }
}
