import Matching

/// The words of a text as numbers, whatever their case: what is needed to find the same words elsewhere.
struct DocumentWords: Sendable {
  /// A hash of each word, in reading order.
  let hashes: [UInt64]
  /// For each word the index of its token.
  let tokens: [Int32]

  /// Numbers the words among `tokens` of `text`; marks and addresses are passed over.
  init(_ tokens: [Token], of text: [UInt8]) {
    var hashes: [UInt64] = []
    var indices: [Int32] = []
    hashes.reserveCapacity(tokens.count)
    indices.reserveCapacity(tokens.count)
    for (index, token) in tokens.enumerated() where token.traits.contains(.word) {
      var hash: UInt64 = 0xcbf2_9ce4_8422_2325
      for byte in text[Int(token.start)..<Int(token.end)] {
        let folded = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
        hash = (hash ^ UInt64(folded)) &* 0x100_0000_01b3
      }
      hashes.append(hash)
      indices.append(Int32(index))
    }
    self.hashes = hashes
    self.tokens = indices
  }

  /// Calls `body` with the number of each run of `length` words and the index of its first word.
  func forEachRun(of length: Int, _ body: (UInt64, Int) -> Void) {
    guard hashes.count >= length else { return }
    let base: UInt64 = 0x9e37_79b9_7f4a_7c15
    let leaving = (1..<length).reduce(UInt64(1)) { power, _ in power &* base }
    var run: UInt64 = 0
    for index in hashes.indices {
      if index >= length { run = run &- hashes[index - length] &* leaving }
      run = run &* base &+ hashes[index]
      if index >= length - 1 { body(Self.mixed(run), index - length + 1) }
    }
  }

  /// The words of `range`, in order, as one number.
  func number(of range: Range<Int>) -> UInt64 {
    hashes[range].reduce(UInt64(range.count)) { Self.mixed($0 &* 0x9e37_79b9_7f4a_7c15 &+ $1) }
  }

  private static func mixed(_ number: UInt64) -> UInt64 {
    var mixed = (number ^ (number >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
