/// The form of a table that analysts query: its columns, and what they mean.
package struct TableForm: Sendable, Hashable {
  /// What stands in a column.
  package enum Kind: Sendable, Hashable {
    /// Whole numbers.
    case integer
    /// Numbers with digits after the point.
    case decimal
    /// Text.
    case text
  }

  /// One column.
  package struct Column: Sendable, Hashable {
    /// Its name: a word, or words with underscores between.
    package let name: String
    /// What stands in it.
    package let kind: Kind
    /// What it means, in a clause.
    package let about: String

    package init(_ name: String, _ kind: Kind, _ about: String) {
      self.name = name
      self.kind = kind
      self.about = about
    }
  }

  /// Whose rows it holds.
  package enum Owner: Sendable, Hashable {
    /// Each row is a candidate.
    case isCandidate
    /// Each row is about a candidate.
    case ofCandidate
    /// The rows are about the run.
    case run
  }

  /// Its name, of the form of a column's.
  package let name: String
  /// What a row is, in a sentence.
  package let about: String
  /// Whose rows it holds.
  package let owner: Owner
  /// Its columns, in order; of rows about a candidate, those after the candidate.
  package let columns: [Column]

  package init(_ name: String, _ about: String, owner: Owner, columns: [Column]) {
    self.name = name
    self.about = about
    self.owner = owner
    self.columns = columns
  }
}
