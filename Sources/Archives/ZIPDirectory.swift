/// What the list at the end of a ZIP file says, against which is held what was found in it.
///
/// A library that meets a broken size goes on from one member to the next as best it can, and misses some without a word.
struct ZIPDirectory {
  /// How many members the list names; `nil` for a file that has so many that they are counted elsewhere.
  let count: Int?

  private static let end: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
  private static let endSize = 22
  private static let longestComment = 0xFFFF

  /// Looks for the list of the file `bytes`; `nil` where there is none.
  init?(of bytes: [UInt8]) {
    guard bytes.count >= Self.endSize else { return nil }
    let first = max(0, bytes.count - Self.endSize - Self.longestComment)
    for start in stride(from: bytes.count - Self.endSize, through: first, by: -1)
    where bytes[start] == Self.end[0] && bytes[start..<start + 4].elementsEqual(Self.end) {
      let named = Int(bytes[start + 10]) | Int(bytes[start + 11]) << 8
      count = named == 0xFFFF ? nil : named
      return
    }
    return nil
  }

  /// Whether `bytes` begin as a ZIP file does.
  static func isExpected(in bytes: [UInt8]) -> Bool { bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) }
}
