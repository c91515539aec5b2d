/// The rows of one candidate without which it would no longer stand above another.
public struct DecidingEvidence: Sendable, Hashable {
  /// A row, and the skill that it speaks for.
  public struct Row: Sendable, Hashable {
    /// Id of the skill.
    public let skill: String
    /// The row.
    public let row: EvidenceRow

    /// Puts the value together from its parts.
    public init(skill: String, row: EvidenceRow) {
      self.skill = skill
      self.row = row
    }
  }

  /// The rows; none where the order stays even without any of them.
  public let rows: [Row]
  /// Whether it is certain that no fewer rows do.
  public let isSmallest: Bool

  /// Puts the value together from its parts.
  public init(rows: [Row], isSmallest: Bool) {
    self.rows = rows
    self.isSmallest = isSmallest
  }
}
