package import Model

/// How the ranking of one run meets groups of people: rates, ratios and tests at every cut, for somebody to judge.
///
/// It gives no verdict. What a ratio means depends on the job, the numbers and the law.
package struct ImpactAudit: Sendable, Hashable {
  /// The figures of one attribute, or of all of them together.
  package struct Division: Sendable, Hashable {
    /// The attributes.
    package let columns: [String]
    /// The groups, with how many were ranked and how many set aside.
    package let groups: [Group]
    /// Those of whom no group is known.
    package let unknown: Group
    /// Who stands above the median of all; `nil` where nobody does.
    package let scoring: RateTable?
    /// Who is selected, cut by cut.
    package let selection: [Cut]
    /// For each group, over all cuts before the last: at how many its rate is below four fifths of the reference's.
    package let cutsBelow: [String: Int]
  }

  /// A group and how many belong to it.
  package struct Group: Sendable, Hashable {
    /// What it is called.
    package let name: String
    /// How many are ranked.
    package let ranked: Int
    /// How many could not be read and have no score.
    package let setAside: Int
  }

  /// The first so many of the ranking as the selected.
  package struct Cut: Sendable, Hashable {
    /// How many are selected.
    package let top: Int
    /// People with one score on both sides of the cut.
    package let tie: ScoreTie?
    /// The rates.
    package let table: RateTable
  }

  /// What the run says of itself.
  package let head: ShortlistHead
  /// The file of groups.
  package let file: GroupFile
  /// How many cuts there could be.
  package let ranked: Int
  /// Candidates of the run whom the file does not name.
  package let missing: [String]
  /// Candidates of the file who are not in the run.
  package let strangers: [String]
  /// The scores.
  package let spread: ScoreSpread
  /// Each attribute by itself, then all together if there are several.
  package let divisions: [Division]

  /// Audits `shortlist` by the groups of `file`, at the cut `top`, or at every cut.
  package init(_ shortlist: Shortlist, groups file: GroupFile, top: Int? = nil) {
    let people = People(shortlist, file)
    let spread = ScoreSpread(shortlist.entries.map(\.assessment.score))
    let cuts = top.map { [min($0, shortlist.entries.count)] } ?? Cuts.all(of: shortlist.entries.count)
    let all =
      file.columns.indices.map { [$0] } + (file.columns.count > 1 ? [Array(file.columns.indices)] : [])
    head = shortlist.head
    self.file = file
    ranked = shortlist.entries.count
    missing = people.missing
    strangers = people.strangers
    self.spread = spread
    divisions = all.map { columns in
      Division(
        Grouping(
          columns: columns.map { file.columns[$0] },
          ranked: people.ranked.map { row in columns.map { row[$0] } },
          setAside: people.setAside.map { row in columns.map { row[$0] } }),
        spread, cuts)
    }
  }
}

extension ImpactAudit.Division {
  fileprivate init(_ grouping: Grouping, _ spread: ScoreSpread, _ cuts: [Int]) {
    let ranked = grouping.rates { _ in false }
    let selection = cuts.map { top in
      ImpactAudit.Cut(
        top: top, tie: spread.tie(atTop: top), table: RateTable(grouping.rates { $0 < top }))
    }
    columns = grouping.columns
    groups = ranked.indices.map {
      ImpactAudit.Group(
        name: ranked[$0].group, ranked: ranked[$0].count, setAside: grouping.setAside[$0])
    }
    unknown = ImpactAudit.Group(
      name: "unknown", ranked: grouping.unknown, setAside: grouping.unknownSetAside)
    scoring = spread.above == 0 ? nil : RateTable(grouping.rates(spread.isAbove))
    self.selection = selection
    var below: [String: Int] = [:]
    for row in selection.flatMap(\.table.rows) {
      below[row.rate.group, default: 0] += row.comparison?.isBelowFourFifths == true ? 1 : 0
    }
    cutsBelow = below
  }
}

/// The people of a run with their groups.
private struct People {
  /// The ranked, best first, with a group for each column.
  let ranked: [[String?]]
  let setAside: [[String?]]
  let missing: [String]
  let strangers: [String]

  init(_ shortlist: Shortlist, _ file: GroupFile) {
    let rows = Dictionary(
      file.rows.map { ($0.candidate, $0.groups) }, uniquingKeysWith: { first, _ in first })
    let unknown: [String?] = file.columns.map { _ in nil }
    var known: Set<String> = []
    var missing: [String] = []
    func groups(_ id: String, _ columns: [Column]) -> [String?] {
      // A list of candidates may write an id otherwise than the run does; it carries its own spelling along.
      let names = [id] + columns.filter { $0.name == "id" }.map(\.value)
      guard let name = names.first(where: { rows[$0] != nil }), let groups = rows[name] else {
        missing.append(id)
        return unknown
      }
      known.insert(name)
      return groups
    }
    ranked = shortlist.entries.map { groups($0.assessment.candidate, $0.assessment.columns) }
    setAside = shortlist.head.setAside.map { groups($0.candidate, $0.columns) }
    self.missing = missing
    strangers = file.rows.map(\.candidate).filter { !known.contains($0) }
  }
}

/// At which places a ranking is cut.
enum Cuts {
  /// The most places; a longer ranking is cut after every so many candidates beyond the first thousand.
  private static let most = 1_000

  /// Returns after how many candidates a ranking of `count` is cut, the end included.
  static func all(of count: Int) -> [Int] {
    guard count > most else { return Array(stride(from: 1, through: count, by: 1)) }
    let step = (count - most + most - 1) / most
    return Array(1...most) + Array(stride(from: most + step, to: count, by: step)) + [count]
  }
}
