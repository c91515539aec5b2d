import Model

/// Makes the print of a candidate's wording, document by document.
struct PrintMaker {
  private var least = [UInt64](repeating: .max, count: 16)
  private var runs = 0

  /// How many words make a run.
  private static let length = 8
  /// A text of fewer runs is too short to be told from another.
  private static let fewest = 60

  /// Takes the words of a document.
  mutating func add(_ words: DocumentWords) {
    words.forEachRun(of: Self.length) { run, _ in
      let slot = Int(run >> 60)
      least[slot] = min(least[slot], run & 0x0FFF_FFFF_FFFF_FFFF)
      runs += 1
    }
  }

  /// The print, if there were enough words.
  var print: WordingPrint? {
    guard runs >= Self.fewest else { return nil }
    return WordingPrint(
      bands: (0..<4).map { band in
        least[band * 4..<band * 4 + 4].reduce(UInt64(0)) { $0 << 16 | $1 & 0xFFFF }
      })
  }
}
