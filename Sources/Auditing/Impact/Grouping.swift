/// Everybody of a run, divided by one attribute or by several at once.
struct Grouping {
  /// The attributes.
  let columns: [String]
  /// The groups that somebody belongs to, in alphabetical order.
  let groups: [String]
  /// The ranked, best first: index of the group, `nil` where it is not known.
  let ranked: [Int?]
  /// How many of each group were set aside, and have no score.
  let setAside: [Int]
  /// How many with no known group were set aside.
  let unknownSetAside: Int

  /// Divides by the attributes `columns`; `ranked` and `setAside` hold the groups of each person in each column, or
  /// nothing for those whom the file does not name.
  init(columns: [String], ranked: [[String?]], setAside: [[String?]]) {
    let ranks = ranked.map(Self.name)
    let others = setAside.map(Self.name)
    let groups = Set((ranks + others).compactMap { $0 }).sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
    let indices = Dictionary(uniqueKeysWithValues: groups.enumerated().map { ($1, $0) })
    var counts = Array(repeating: 0, count: groups.count)
    for index in others.compactMap({ $0 }).compactMap({ indices[$0] }) { counts[index] += 1 }
    self.columns = columns
    self.groups = groups
    self.ranked = ranks.map { $0.flatMap { indices[$0] } }
    self.setAside = counts
    unknownSetAside = others.count { $0 == nil }
  }

  /// Returns the rates of the groups, where `isSelected` says who of the ranked is selected.
  func rates(_ isSelected: (Int) -> Bool) -> [GroupRate] {
    var counts = Array(repeating: (all: 0, selected: 0), count: groups.count)
    for (person, group) in ranked.enumerated() {
      guard let group else { continue }
      counts[group].all += 1
      if isSelected(person) { counts[group].selected += 1 }
    }
    return zip(groups, counts).map { GroupRate(group: $0, count: $1.all, selected: $1.selected) }
  }

  /// How many of the ranked belong to no known group.
  var unknown: Int { ranked.count { $0 == nil } }

  /// Returns the name of a person's group; `nil` where one of its parts is not known.
  private static func name(_ groups: [String?]) -> String? {
    let known = groups.compactMap { $0 }
    return known.count == groups.count && !known.isEmpty ? known.joined(separator: " / ") : nil
  }
}
