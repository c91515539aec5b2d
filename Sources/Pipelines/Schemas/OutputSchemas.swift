import SourceText

/// JSON Schemas (2020-12) of everything that the command writes as JSON.
package enum OutputSchemas {
  /// Their names, in order.
  package static let names = all.keys.sorted()

  /// Returns the schema called `name`.
  package static func schema(_ name: String) throws -> [UInt8] {
    guard let text = all[name] else {
      throw Diagnostic(
        .error, at: .init(path: "assay schema"), "there is no schema '\(name)'",
        help: "it is one of: \(names.joined(separator: ", "))")
    }
    return Array(text.utf8)
  }

  private static let all: [String: String] = [:]
}
