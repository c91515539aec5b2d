/// The words of a file's name, which stand between dots, hyphens, underscores and spaces.
struct FileNameWords {
  /// The name.
  let bytes: [UInt8]
  /// Its words, where they stand in it.
  let words: [ArraySlice<UInt8>]

  /// Splits `name`.
  init(_ name: some Collection<UInt8>) {
    bytes = Array(name)
    words = bytes.split { ".-_ ".utf8.contains($0) }
  }

  /// Returns some words in small letters, with hyphens between.
  func folded(_ range: Range<Int>) -> String {
    words[range].map { String(decoding: $0, as: UTF8.self).lowercased() }.joined(separator: "-")
  }

  /// The number of words before the marks of a copy at the end: `(1)`, `v2`, `final`, `copy`.
  var countBeforeCopy: Int {
    words.lastIndex { !Self.isCopyMark($0) }.map { $0 + 1 } ?? 0
  }

  private static func isCopyMark(_ word: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: word, as: UTF8.self).lowercased()
    if ["final", "copy", "kopie"].contains(text) { return true }
    let isNumbered = text.hasPrefix("(") && text.hasSuffix(")") || text.hasPrefix("v")
    let digits = text.dropFirst().prefix { ("0"..."9").contains($0) }
    return isNumbered && (1...3).contains(digits.utf8.count)
      && digits.utf8.count == text.utf8.count - (text.hasPrefix("(") ? 2 : 1)
  }
}
