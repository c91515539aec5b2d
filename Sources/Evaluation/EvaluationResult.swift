/// The figures of an evaluation.
package struct EvaluationResult: Sendable {
  /// How many candidates were compared.
  package let candidates: Int
  /// Candidates of the truth file that have no assessment.
  package let missing: [String]
  /// All skills of all candidates.
  package let pooled: Agreement
  /// 95 % bootstrap interval of the pooled kappa; `nil` where nothing was compared.
  package let interval: ClosedRange<Double>?
  /// Each skill by itself.
  package let skills: [SkillFigures]
  /// Practice.
  package let practice: Agreement
  /// How the scores order the candidates.
  package let order: RankQuality
  /// How the readers' own levels would, under the same points and weights.
  package let readersOrder: RankQuality
  /// What other points would order better; `nil` if it was not asked for, or no two fits differ clearly.
  package let points: PointsTrial?
  /// Whether the quotes that decide a level were found.
  package let evidence: Evidence
  /// Where the levels differ.
  package let disagreements: [Disagreement]

  /// The figures of one skill.
  package struct SkillFigures: Sendable {
    package let skill: String
    package let agreement: Agreement
    package let interval: ClosedRange<Double>?
  }

  /// How many of the quotes that decide a level were found.
  package struct Evidence: Sendable {
    package let wanted: Int
    package let missed: [Missed]

    /// A quote that was not found, and whose document holds it.
    package struct Missed: Sendable {
      package let candidate: String
      package let quote: TruthRow.Quote
    }

    /// The share that was found; `nil` where none was wanted.
    package var recall: Double? { wanted == 0 ? nil : Double(wanted - missed.count) / Double(wanted) }
  }

  /// A skill for which readers and program differ.
  package struct Disagreement: Sendable {
    package let candidate: String
    package let skill: String
    package let truth: Int
    package let found: Int
    package let quote: String?
  }
}
