import Model
import SourceText

/// What a pipeline says in place of its rubric.
struct ScoringOverrides {
  /// Weights of skills.
  let weights: [NamedNumber]?
  /// Where they stand.
  let weightsPlace: ConfigPlace
  /// The role of the rubric whose weights it takes.
  let profile: PlacedText?
  /// Conditions of the tiers.
  let gates: [GateRule]?
}
