/// Decides whether a hyphen at the end of a line belongs to the word.
struct Hyphenation {
  private let words: Set<[UInt8]>
  /// Whether the document parts words at line ends at all; word processors do not unless asked.
  private let isHyphenated: Bool

  /// Learns from all lines of a document.
  init(_ lines: some Sequence<PDFLine>) {
    var words: Set<[UInt8]> = []
    var parted = 0
    for line in lines {
      for word in line.text.split(whereSeparator: { $0 <= 0x20 }) { words.insert(Self.letters(word)) }
      if Self.endsInHyphen(line.text) { parted += 1 }
    }
    self.words = words
    isHyphenated = parted >= 3
  }

  /// Whether a line ends inside a word.
  static func endsInHyphen(_ line: [UInt8]) -> Bool {
    guard line.count > 2, line.last == UInt8(ascii: "-") else { return false }
    let before = line[line.count - 2]
    return before | 0x20 &- 0x61 < 26 || before >= 0x80
  }

  /// Whether the hyphen between `line` and `next` falls away: the whole word stands elsewhere, or the text is one
  /// that parts words and the word with its hyphen stands nowhere.
  func dropsHyphen(between line: [UInt8], and next: [UInt8]) -> Bool {
    guard let start = next.first, start &- 0x61 < 26 || start >= 0x80 else { return false }
    let head = line.split(separator: 0x20).last ?? []
    let tail = next.split(separator: 0x20).first ?? []
    if words.contains(Self.letters(head.dropLast() + tail)) { return true }
    if words.contains(Self.letters(head + tail)) { return false }
    return isHyphenated && !head.dropLast().contains(UInt8(ascii: "-"))
  }

  /// The letters of a word, small, with hyphens inside it.
  private static func letters(_ word: some Collection<UInt8>) -> [UInt8] {
    var word = Array(word.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 })
    while let last = word.last, !(last &- 0x61 < 26 || last >= 0x80) { word.removeLast() }
    return Array(word.drop { !($0 &- 0x61 < 26 || $0 >= 0x80) })
  }
}
