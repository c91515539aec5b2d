/// Finds files in a text of the compact form.
struct CompactFiles: Sendable {
  private struct Entry {
    let name: String
    let digest: String
    let body: Range<Int>
  }

  private let text: StaticString
  private let entries: [Entry]

  /// Looks through `text`, which this program wrote, so that a flaw in it is a flaw of ours.
  init(_ text: StaticString) {
    self.text = text
    let bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    var entries: [Entry] = []
    var at = 0
    while at < bytes.count {
      let end = bytes[at...].firstIndex(of: 0x0A) ?? bytes.endIndex
      let words = bytes[at..<end].split(separator: 0x20, maxSplits: 2).map {
        String(decoding: $0, as: UTF8.self)
      }
      precondition(words.count == 3 && words[0].hasPrefix("@"), "a file begins with @length digest name")
      let body = end + 1..<end + 1 + (Int(words[0].dropFirst()) ?? 0)
      entries.append(Entry(name: words[2], digest: words[1], body: body))
      at = body.upperBound
    }
    self.entries = entries
  }

  /// Whether there is a file `name`.
  func has(_ name: String) -> Bool { entries.contains { $0.name == name } }

  /// Returns the file `name`, or `nil` if it is not there. The places of its nodes carry `number`.
  func file(_ name: String, number: Int) -> ConfigFile? {
    guard let entry = entries.first(where: { $0.name == name }) else { return nil }
    let bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    var reader = CompactReader(UnsafeBufferPointer(rebasing: bytes[entry.body]), file: number)
    return ConfigFile(node: reader.node(), digest: entry.digest)
  }
}
