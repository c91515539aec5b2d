package import Model
package import SourceText

/// What is different about one candidate between two runs, and why.
package struct CandidateChange: Sendable, Hashable {
  /// What happened.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Stands in the later run only.
    case new
    /// Stands in the earlier run only.
    case gone
    /// Was ranked, and is set aside.
    case newlyUnreadable
    /// Was set aside, and is ranked.
    case newlyReadable
    /// Has another score or tier.
    case rescored
    /// Has another rank by the same score, since others came, went or changed.
    case moved
  }

  /// Id of the candidate.
  package let candidate: String
  /// What happened.
  package let kind: Kind
  /// Rank, score and tier before and after, where there were any.
  package let before: Standing?
  package let after: Standing?
  /// Why: `files`, `rules`, `day`, `others`, or the reason why it cannot be read.
  package let causes: [String]

  /// Where a candidate stands in a run.
  package struct Standing: Sendable, Hashable {
    /// Its rank.
    package let rank: Int
    /// Its score.
    package let score: Tenths
    /// Its tier.
    package let tier: String
  }
}

extension CandidateChange: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("candidate", candidate)
      $0.member("change", kind.rawValue)
      $0.member("before", before)
      $0.member("after", after)
      $0.member("causes", causes)
    }
  }
}

extension CandidateChange.Standing: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("rank", rank)
      $0.member("score", score)
      $0.member("tier", tier)
    }
  }
}
