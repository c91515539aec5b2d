package import Model

/// Proposes candidates who may be one person: they share an address, a file, or nearly all of their wording.
///
/// Nobody is compared with everybody: what is shared is sorted, and stands side by side. Wording is compared
/// only within a band of the print, and with no more than a few of those before.
package struct DuplicateFinder: Sendable {
  /// A group names no more than so many of its candidates.
  private static let most = 20
  /// With how many earlier ones of a band each is compared.
  private static let compared = 8

  package init() {}

  /// Returns the groups, by their first candidate.
  package func duplicates(_ keys: [RankKey]) -> [Duplicate] {
    let order = keys.indices.sorted {
      keys[$0].candidate.utf8.lexicographicallyPrecedes(keys[$1].candidate.utf8)
    }
    var groups: [[Int]: [String]] = [:]
    for (members, kind) in sharedMarks(keys, order) { groups[members, default: []].append(kind.reason) }
    for members in alike(keys, order) { groups[members, default: []].append("nearly the same wording") }
    return groups.map { members, reasons in duplicate(members.map { keys[order[$0]].candidate }, reasons) }
      .sorted { a, b in
        if a.candidates != b.candidates {
          return a.candidates.lexicographicallyPrecedes(b.candidates) {
            $0.utf8.lexicographicallyPrecedes($1.utf8)
          }
        }
        return a.reason < b.reason
      }
  }

  private func duplicate(_ candidates: [String], _ reasons: [String]) -> Duplicate {
    var seen: Set<String> = []
    let reason = reasons.filter { seen.insert($0).inserted }.joined(separator: ", ")
    let rest = candidates.count - Self.most
    return Duplicate(
      candidates: Array(candidates.prefix(Self.most)),
      reason: rest > 0 ? "\(reason); \(rest) more share it" : reason)
  }

  /// Returns who shares a mark, as places in `order`.
  private func sharedMarks(_ keys: [RankKey], _ order: [Int]) -> [(members: [Int], kind: IdentityMark.Kind)] {
    var marks: [(mark: IdentityMark, place: Int)] = []
    for (place, index) in order.enumerated() { for mark in keys[index].marks { marks.append((mark, place)) } }
    marks.sort { ($0.mark, $0.place) < ($1.mark, $1.place) }
    var groups: [(members: [Int], kind: IdentityMark.Kind)] = []
    var start = 0
    guard !marks.isEmpty else { return [] }
    for end in 1...marks.count where end == marks.count || marks[end].mark != marks[start].mark {
      if end - start > 1 { groups.append((marks[start..<end].map(\.place), marks[start].mark.kind)) }
      start = end
    }
    return groups.sorted { $0.kind.rawValue < $1.kind.rawValue }
  }

  /// Returns who have nearly the same wording, as places in `order`.
  private func alike(_ keys: [RankKey], _ order: [Int]) -> [[Int]] {
    var union = DisjointSets(count: order.count)
    for band in 0..<4 {
      var entries: [(value: UInt64, place: Int)] = []
      for (place, index) in order.enumerated() {
        if let print = keys[index].wording { entries.append((print.bands[band], place)) }
      }
      entries.sort { ($0.value, $0.place) < ($1.value, $1.place) }
      for (index, entry) in entries.enumerated() {
        for earlier in entries[max(0, index - Self.compared)..<index].reversed() {
          guard earlier.value == entry.value, let one = keys[order[earlier.place]].wording,
            let other = keys[order[entry.place]].wording
          else { break }
          if one.agreement(with: other) >= WordingPrint.alike { union.join(earlier.place, entry.place) }
        }
      }
    }
    return union.groups
  }
}
