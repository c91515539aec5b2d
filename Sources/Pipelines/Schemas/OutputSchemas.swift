import SourceText

/// JSON Schemas (2020-12) of everything that the command writes as JSON.
package enum OutputSchemas {
  /// Their names, in the order in which the outputs arise.
  package static let names = all.map(\.name)

  /// Returns the schema called `name`.
  package static func schema(_ name: String) throws -> [UInt8] {
    guard let schema = all.first(where: { $0.name == name }) else {
      throw Diagnostic(
        .error, at: .init(path: "assay schema"), "there is no schema '\(name)'",
        help: "it is one of: \(names.joined(separator: ", "))")
    }
    return Array(schema.text.utf8)
  }

  private static let all: [OutputSchema] = [
    .candidate, .documents, .signals, .assessment, .shortlist, .documentLine, .run, .version, .difference,
    .auditImpact, .auditInvariance, .decision, .blindKey,
  ]
}
