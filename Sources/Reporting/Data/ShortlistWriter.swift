package import Model
import SourceText

/// Writes `shortlist.json`, one entry a line, without ever holding more than one.
package struct ShortlistWriter: Sendable {
  private let head: ShortlistHead
  private var isFirst = true

  /// Writes the shortlist under `head`.
  package init(_ head: ShortlistHead) { self.head = head }

  /// Returns what stands before the entries.
  package func begin() -> [UInt8] {
    var json = JSONWriter()
    json.object { head.writeOpening(to: &$0) }
    return json.bytes.dropLast() + Array(",\n\"entries\":[".utf8)
  }

  /// Returns the next entry, whose assessment's JSON is copied unread.
  package mutating func add(_ positions: RankPositions, _ assessment: ArraySlice<UInt8>) -> [UInt8] {
    let separator = isFirst ? "\n" : ",\n"
    isFirst = false
    return Array(separator.utf8) + ShortlistEntry.splice(positions, into: assessment)
  }

  /// Returns what stands after the entries.
  package func end() -> [UInt8] {
    var json = JSONWriter()
    json.object { head.writeClosing(to: &$0) }
    return Array("\n],\n".utf8) + json.bytes.dropFirst() + [0x0A]
  }
}
