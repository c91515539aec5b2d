package import Model

/// The tables that a run's rows belong to, in the order in which a database lists them.
package enum RowTable: Int, Sendable, CaseIterable {
  case candidates, skills, evidence, findings, documents, given, scoring, run

  /// What it is called, and its columns.
  package var form: TableForm {
    switch self {
    case .candidates: .candidates
    case .skills: .skills
    case .evidence: .evidence
    case .findings: .findings
    case .documents: .documents
    case .given: .given
    case .scoring: .scoring
    case .run: .run
    }
  }
}

extension TableForm {
  /// The headings of its columns, those of rows about a candidate after the candidate's.
  var headings: [String] { (owner == .ofCandidate ? ["candidate"] : []) + columns.map(\.name) }
}
