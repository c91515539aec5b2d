/// Compares a record embedded in a PDF with what the pages show.
enum EmbeddedRecord {
  /// Whether `format` is one in which whole résumés are embedded.
  static func isRecord(_ format: String) -> Bool {
    ["europass", "hr-xml", "xmlresume"].contains { format.hasPrefix($0) }
  }

  /// Returns the share of the words of `record` that stand on the pages, in percent.
  static func share(of record: [UInt8], shownBy pages: [UInt8]) -> Int {
    let shown = Set(words(pages))
    let said = words(record)
    guard !said.isEmpty else { return 0 }
    return said.count { shown.contains($0) } * 100 / said.count
  }

  /// The words of four letters and more, in small letters.
  private static func words(_ text: [UInt8]) -> [[UInt8]] {
    text.split { !($0 | 0x20 &- 0x61 < 26 || $0 >= 0x80) }.filter { $0.count >= 4 }
      .map { word in word.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 } }
  }
}
