import Model

/// Why the numbers by which a pipeline judges are what they are.
struct ReasonBook: Sendable, Hashable {
  /// The rubric's reasons.
  let rubric: [RubricReason]
  /// The pipeline's, which come first.
  let pipeline: [RubricReason]
  /// The numbers that the pipeline has otherwise than its rubric, whose reasons are not theirs.
  let replaced: Set<String>

  /// Returns the reason for the number called `what`: its own, or that of its family, as `tiers` is of `tiers.A`.
  func reason(for what: String) -> RubricReason? {
    Self.reason(for: what, in: pipeline)
      ?? (replaced.contains(what) ? nil : Self.reason(for: what, in: rubric))
  }

  private static func reason(for what: String, in reasons: [RubricReason]) -> RubricReason? {
    let family = what.prefix { $0 != "." }
    return reasons.first { $0.what == what } ?? reasons.first { $0.what == family }
  }
}
