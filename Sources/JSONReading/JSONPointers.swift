/// Names values by their JSON Pointers (RFC 6901), in one walk for all of them.
package struct JSONPointers {
  private let positions: [Int]
  private var next = 0
  private var path: [UInt8] = []
  private var names: [String] = []

  private init(sorted positions: [Int]) { self.positions = positions }

  /// Returns the pointer of the value at each of `positions`, which rise or stay from one to the next,
  /// as seen from `root`. A position outside `root` gets the pointer of the root, the empty string.
  package static func pointers(to positions: [Int], in root: JSONValue) -> [String] {
    var walk = JSONPointers(sorted: positions)
    walk.names.reserveCapacity(positions.count)
    walk.skip(before: root.position)
    walk.visit(root)
    walk.skip(before: .max)
    return walk.names
  }

  /// Names everything in `value` that is asked for; what is not asked for is stepped over.
  private mutating func visit(_ value: JSONValue) {
    while next < positions.count, positions[next] == value.position {
      names.append(String(decoding: path, as: UTF8.self))
      next += 1
    }
    var isWanted: Bool { next < positions.count && positions[next] < value.end }
    let length = path.count
    var index = 0
    for element in value.elements {
      guard isWanted else { return }
      if positions[next] < element.end {
        path.append(UInt8(ascii: "/"))
        path.append(contentsOf: String(index).utf8)
        visit(element)
        path.removeSubrange(length...)
      }
      index += 1
    }
    for (key, member) in value.members {
      guard isWanted else { return }
      // A name is not a value, so a position never falls on it.
      guard positions[next] < member.end else { continue }
      path.append(UInt8(ascii: "/"))
      append(key)
      visit(member)
      path.removeSubrange(length...)
    }
  }

  private mutating func append(_ key: JSONString) {
    for byte in key.utf8 {
      switch byte {
      case UInt8(ascii: "~"): path.append(contentsOf: "~0".utf8)
      case UInt8(ascii: "/"): path.append(contentsOf: "~1".utf8)
      default: path.append(byte)
      }
    }
  }

  private mutating func skip(before position: Int) {
    while next < positions.count, positions[next] < position {
      names.append("")
      next += 1
    }
  }
}
