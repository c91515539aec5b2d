package import SourceText

/// What a person decided about one candidate of a run: a line of a decision log.
///
/// A line is never changed. Who decides anew adds a line, and both can be read.
package struct Decision: Sendable, Hashable, Decodable {
  /// Names the form.
  package let schema: String
  /// SHA-256 of the run's `shortlist.json`, as `sha256:…`: a run that is made again from the same has the same.
  package let run: String
  /// Id of the candidate.
  package let candidate: String
  /// When it was recorded, in UTC, as `2026-11-22T09:30:00Z`.
  package let at: String
  /// Who decided.
  package let by: String
  /// What was decided, in the words of whoever decided.
  package let outcome: String
  /// Why.
  package let because: String
  /// The levels 0–4 that an interview gave, by skill; skills that were not asked about are missing.
  package let levels: [String: Int]

  /// Puts the value together from its parts.
  package init(
    run: String, candidate: String, at: String, by: String, outcome: String, because: String,
    levels: [String: Int]
  ) {
    schema = Schemas.decision
    self.run = run
    self.candidate = candidate
    self.at = at
    self.by = by
    self.outcome = outcome
    self.because = because
    self.levels = levels
  }

  /// Whether it is of the form that it names, with levels from 0 to 4.
  package var isSound: Bool { schema == Schemas.decision && levels.values.allSatisfy((0...4).contains) }
}

extension Decision: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("schema", schema)
      $0.member("run", run)
      $0.member("candidate", candidate)
      $0.member("at", at)
      $0.member("by", by)
      $0.member("outcome", outcome)
      $0.member("because", because)
      $0.key("levels")
      $0.object { list in
        for (skill, level) in levels.sorted(by: { $0.key < $1.key }) {
          list.key(dynamic: skill)
          list.value(level)
        }
      }
    }
  }
}
