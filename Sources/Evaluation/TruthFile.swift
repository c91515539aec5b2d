import Foundation
import Model
package import SourceText

/// Reads what human readers found.
package enum TruthFile {
  /// Returns the rows of the file at `path`, one JSON object a line.
  ///
  /// A line may be one of a decision log. Of several about one candidate the last that gives levels counts, and it says
  /// nothing about skills that it does not name.
  package static func rows(at path: String) throws(Diagnostic) -> [TruthRow] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Diagnostic(
        .error, at: .init(path: path), "there is no such truth file",
        help: "name a file with one JSON object a line")
    }
    var rows: [TruthRow] = []
    var decided: [String: Int] = [:]
    for (index, line) in data.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    where !line.isEmpty {
      if let decision = try? JSONDecoder().decode(Decision.self, from: Data(line)), decision.isSound {
        guard !decision.levels.isEmpty else { continue }
        let row = TruthRow(decision)
        if let earlier = decided[decision.candidate] {
          rows[earlier] = row
        } else {
          decided[decision.candidate] = rows.count
          rows.append(row)
        }
        continue
      }
      guard let row = try? JSONDecoder().decode(TruthRow.self, from: Data(line)),
        row.levels.values.allSatisfy((0...4).contains)
      else {
        throw Diagnostic(
          .error, at: .init(path: path, line: index + 1), "not a row of a truth file",
          help: "write {\"candidate\": \"id\", \"levels\": {\"skill\": 0–4, …}}")
      }
      rows.append(row)
    }
    return rows
  }
}
