/// The first members of an archive in an order of the caller's, as many as there is room for.
struct ArchiveWindow<Key: Comparable> {
  private let room: Int
  private var byteCount = 0
  private var held: [(key: Key, member: ArchiveMember)] = []

  /// Holds up to `room` bytes, and one member whatever its size.
  init(room: Int) { self.room = room }

  /// What is held, in order.
  var members: [ArchiveMember] { held.map(\.member) }

  /// Whether a member of `size` bytes at `key` would be held. A size of 0 may stand for one that is not known.
  func hasRoom(for size: Int, at key: Key) -> Bool {
    guard let last = held.last else { return true }
    return key < last.key || byteCount + size <= room
  }

  /// Holds `member`, and lets go of those behind it for which no room is left.
  mutating func take(_ member: ArchiveMember, at key: Key) {
    // Behind all of the same key: of two members of one name the first is the one.
    var (low, high) = (0, held.count)
    while low < high {
      let middle = (low + high) / 2
      if key < held[middle].key { high = middle } else { low = middle + 1 }
    }
    held.insert((key, member), at: low)
    byteCount += member.bytes.count
    while byteCount > room, held.count > 1, let last = held.popLast() { byteCount -= last.member.bytes.count }
  }
}
