package import Model

/// Writes `scoring.csv`: what levels are worth, as rows that the published query joins with the others.
package enum ScoringTable {
  /// Returns the whole file.
  package static func bytes(_ head: ShortlistHead) -> [UInt8] {
    var csv = CSVWriter()
    csv.headings(TableForm.scoring.headings)
    write(head, to: &csv)
    return csv.take()
  }

  /// Writes its rows to `writer`.
  static func write(_ head: ShortlistHead, to writer: inout some RowWriter) {
    var rows = Rows(writer: writer)
    let scoring = head.rubric.scoring
    rows.add("constant", "practice_weight", scoring.practiceWeight)
    rows.add("constant", "most_points", scoring.mostPoints)
    rows.add("constant", "undated_percent", scoring.undatedPercent)
    if let month = Month(head.asOf) { rows.add("constant", "as_of_month", month.index) }
    for (depth, points) in scoring.depthPoints.enumerated() { rows.add("depth", "\(depth)", points) }
    for (level, points) in scoring.practicePoints.enumerated() { rows.add("practice", "\(level)", points) }
    rows.add("artefact", "none", 0)
    rows.add("artefact", "verifiable", scoring.verifiable)
    rows.add("artefact", "verified", scoring.verified)
    for weight in scoring.weights { rows.add("weight", weight.skill, weight.weight) }
    for step in scoring.recency { rows.add("recency", "\(step.months)", step.percent) }
    for skill in scoring.recencyExempt { rows.add("exempt", skill, 100) }
    for tier in scoring.tiers { rows.add("tier", tier.tier, tier.from) }
    for gate in scoring.gates { rows.add(gate) }
    writer = rows.writer
  }

  /// The rows so far.
  private struct Rows<Writer: RowWriter> {
    var writer: Writer

    mutating func add(
      _ kind: String, gate: String? = nil, alternative: Int? = nil, _ key: String, _ value: Int?
    ) {
      writer.begin(.scoring)
      writer.text(kind)
      writer.text(gate)
      writer.number(alternative)
      writer.text(key)
      writer.number(value)
      writer.endRow()
    }

    /// Adds a gate's cap, and its conditions under the number of their alternative.
    mutating func add(_ gate: GateRule) {
      add("gate", gate: gate.id, gate.caps, nil)
      for (index, condition) in gate.anyOf.enumerated() {
        let number = index + 1
        if let skill = condition.skill {
          add("gate_skill", gate: gate.id, alternative: number, skill, condition.level)
        }
        if let practice = condition.practice {
          add("gate_practice", gate: gate.id, alternative: number, "practice", practice)
        }
        guard let least = condition.deepSkills else { continue }
        add("gate_deep", gate: gate.id, alternative: number, "deep", least)
        for skill in condition.amongst {
          add("gate_amongst", gate: gate.id, alternative: number, skill, nil)
        }
      }
    }
  }
}
