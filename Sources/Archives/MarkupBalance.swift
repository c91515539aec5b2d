/// Counts whether every element of XML that is read piece by piece ends where it should, without looking at names: so a piece
/// that is missing from the middle shows.
struct MarkupBalance {
  private var depth = 0
  private var wasNegative = false
  private var isInTag = false
  private var isOpening = false
  private var previous: UInt8 = 0
  private var beginning: [UInt8] = []

  /// Reads on.
  mutating func read(_ bytes: ArraySlice<UInt8>) {
    if beginning.count < 5 { beginning += bytes.prefix(5 - beginning.count) }
    for byte in bytes {
      if isInTag {
        if previous == UInt8(ascii: "<") {
          isOpening = byte != UInt8(ascii: "/") && byte != UInt8(ascii: "?") && byte != UInt8(ascii: "!")
          if isOpening { depth += 1 }
          if byte == UInt8(ascii: "/") { depth -= 1 }
          wasNegative = wasNegative || depth < 0
        }
        if byte == UInt8(ascii: ">") {
          if isOpening, previous == UInt8(ascii: "/") { depth -= 1 }
          isInTag = false
        }
      } else if byte == UInt8(ascii: "<") {
        isInTag = true
      }
      previous = byte
    }
  }

  /// Whether what was read begins as XML does and every element in it has ended.
  var isWhole: Bool { depth == 0 && !wasNegative && !isInTag && beginning.elementsEqual("<?xml".utf8) }
}
