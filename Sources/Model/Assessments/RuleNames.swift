package import SourceText

/// Ids of rules in rubric order: all of a list but those that were found.
///
/// Most rules find nothing in most documents. The list, and how it is written, are shared by all candidates; each
/// holds one bit a rule.
public struct RuleNames: Sendable {
  private let list: RuleList
  /// A bit for each id of the list.
  private let bits: [UInt64]

  /// Holds `ids`.
  public init(_ ids: [String]) {
    let list = RuleList(ids)
    self.init(list) { _ in true }
  }

  /// Holds those ids of `list` whose places satisfy `holds`.
  package init(_ list: RuleList, where holds: (Int) -> Bool) {
    var bits = [UInt64](repeating: 0, count: (list.ids.count + 63) / 64)
    for place in list.ids.indices where holds(place) { bits[place / 64] |= 1 << UInt64(place % 64) }
    self.list = list
    self.bits = bits
  }

  /// How many there are.
  public var count: Int { bits.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// Whether there is none.
  public var isEmpty: Bool { bits.allSatisfy { $0 == 0 } }

  private func holds(_ place: Int) -> Bool { bits[place / 64] & 1 << UInt64(place % 64) != 0 }
}

/// Ids of rules, and the JSON of each.
package final class RuleList: Sendable {
  /// The ids, in order.
  package let ids: [String]
  /// All of them as JSON strings with commas between.
  fileprivate let json: [UInt8]
  /// Where each begins in `json`; one more than there are ids.
  fileprivate let starts: [Int]

  /// Takes `ids` in their order.
  package init(_ ids: [String]) {
    var writer = JSONWriter()
    var starts = [0]
    for id in ids {
      writer.value(id)
      starts.append(writer.bytes.count + 1)
    }
    self.ids = ids
    json = writer.bytes
    self.starts = starts
  }
}

extension RuleNames: Sequence {
  /// Returns the ids, in order.
  public func makeIterator() -> IndexingIterator<[String]> {
    list.ids.indices.filter(holds).map { list.ids[$0] }.makeIterator()
  }
}

extension RuleNames: Hashable {
  /// Whether both hold the same ids in the same order.
  public static func == (a: RuleNames, b: RuleNames) -> Bool {
    a.list === b.list ? a.bits == b.bits : a.elementsEqual(b)
  }

  /// Mixes the ids into `hasher`.
  public func hash(into hasher: inout Hasher) { for id in self { hasher.combine(id) } }
}

extension RuleNames: ExpressibleByArrayLiteral {
  /// Holds `ids`.
  public init(arrayLiteral ids: String...) { self.init(ids) }
}

extension RuleNames: Decodable {
  /// Reads a list of strings.
  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode([String].self))
  }
}

extension RuleNames: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.array { json in
      var place = 0
      while place < list.ids.count {
        let first = place
        while place < list.ids.count, holds(place) { place += 1 }
        if place > first { json.raw(list.json[list.starts[first]..<list.starts[place] - 1]) }
        place += 1
      }
    }
  }
}
