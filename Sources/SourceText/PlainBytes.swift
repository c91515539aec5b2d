/// Finds in UTF-8 the bytes that need a second look before they are written for a program or a spreadsheet.
package enum PlainBytes {
  /// Returns the index of the first byte from `start` on that is a control character, a quote, a backslash, or begins what
  /// may be one of the later control characters or turn the direction of text; the count where there is none.
  package static func end(of utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    let count = utf8.count
    guard let bytes = utf8.baseAddress else { return count }
    while index < count {
      // Eight bytes at a time, until one of them may be special.
      while index + 8 <= count {
        let block = UnsafeRawPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt64.self)
        let special =
          below(0x20, block) | equal(0x22, block) | equal(0x5C, block) | equal(0x7F, block)
          | equal(0xE2, block | 0x2020_2020_2020_2020)
        if special != 0 { break }
        index += 8
      }
      let end = min(index + 8, count)
      while index < end {
        let byte = bytes[index]
        if byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F || byte | 0x20 == 0xE2 { return index }
        index += 1
      }
    }
    return count
  }

  /// Returns the scalar at `index` if it steers a terminal or turns the direction of text, and how many bytes it has.
  ///
  /// It is one that is neither a line feed, a carriage return nor a tabulator.
  package static func steering(
    at index: Int, in utf8: UnsafeBufferPointer<UInt8>
  ) -> (scalar: UInt16, length: Int)? {
    let byte = utf8[index]
    switch byte {
    case 0x09, 0x0A, 0x0D: return nil
    case 0..<0x20, 0x7F: return (UInt16(byte), 1)
    case 0xC2:
      guard index + 1 < utf8.count, utf8[index + 1] < 0xA0 else { return nil }
      return (UInt16(utf8[index + 1]), 2)
    case 0xE2:
      guard index + 2 < utf8.count else { return nil }
      switch (utf8[index + 1], utf8[index + 2]) {
      case (0x80, 0xAA...0xAE), (0x81, 0xA6...0xA9):
        return (0x2000 | UInt16(utf8[index + 1] & 0x3F) << 6 | UInt16(utf8[index + 2] & 0x3F), 3)
      default: return nil
      }
    default: return nil
    }
  }

  /// Is 0 if no byte of `block` is less than `limit`.
  @inline(__always)
  private static func below(_ limit: UInt64, _ block: UInt64) -> UInt64 {
    (block &- limit &* 0x0101_0101_0101_0101) & ~block & 0x8080_8080_8080_8080
  }

  /// Is 0 if no byte of `block` is `byte`.
  @inline(__always)
  private static func equal(_ byte: UInt64, _ block: UInt64) -> UInt64 {
    below(1, block ^ byte &* 0x0101_0101_0101_0101)
  }
}
