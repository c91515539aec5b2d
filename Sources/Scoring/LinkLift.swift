import Model

/// Settles which skill a link lifts.
///
/// A link that stands in a text opens one piece of work, which shows one skill: the one of which the text says
/// most. What an export holds is looked into, and may show several.
struct LinkLift {
  /// The candidate's pieces of work.
  let entries: [EntryRecord]

  /// Leaves every link to the one skill of which `rows`, a list for each skill, say most.
  func settle(_ rows: inout [[EvidenceRow]]) {
    let winners = winners(rows)
    for skill in rows.indices {
      for index in rows[skill].indices where rows[skill][index].artefact == .verifiable {
        guard let link = rows[skill][index].link, winners[link] != skill else { continue }
        rows[skill][index] = rows[skill][index].unlifted
      }
    }
  }

  /// Settles anew what was settled when there were more rows: a link goes to the next skill where the one that had
  /// it has less to say now.
  func settleAgain(_ rows: inout [[EvidenceRow]]) {
    for skill in rows.indices {
      for index in rows[skill].indices where rows[skill][index].hasContestedLink {
        rows[skill][index] = rows[skill][index].lifted
      }
    }
    settle(&rows)
  }

  /// Returns the number of the skill that each link shows.
  private func winners(_ rows: [[EvidenceRow]]) -> [String: Int] {
    var claims: [String: [Claim]] = [:]
    for (skill, list) in rows.enumerated() {
      for row in list where row.artefact == .verifiable {
        guard let link = row.link else { continue }
        let isNamed = entries[row.entry].title.contains(row.quote) || row.rule.hasSuffix("-crate")
        let claim = Claim(skill: skill, isNamed: isNamed, level: row.level, count: 1)
        let index = claims[link]?.firstIndex { $0.skill == skill }
        if let index { claims[link]?[index].join(claim) } else { claims[link, default: []].append(claim) }
      }
    }
    return claims.compactMapValues { $0.max()?.skill }
  }

  /// What a text says of one skill where it links to a piece of work.
  private struct Claim: Comparable {
    let skill: Int
    /// Whether the title of the work names it.
    var isNamed: Bool
    var level: Int
    var count: Int

    mutating func join(_ other: Claim) {
      isNamed = isNamed || other.isNamed
      level = max(level, other.level)
      count += other.count
    }

    /// Orders by how much the work is about the skill: its title first, then depth, then how often it is named.
    static func < (a: Claim, b: Claim) -> Bool {
      if a.isNamed != b.isNamed { return b.isNamed }
      return (a.level, a.count, -a.skill) < (b.level, b.count, -b.skill)
    }
  }
}

extension EvidenceRow {
  /// Whether it could be opened, and its link shows another skill.
  var hasContestedLink: Bool { link != nil && artefact == .none && level >= 2 && caps.context >= 3 }
}
