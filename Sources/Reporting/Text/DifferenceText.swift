import SourceText

/// Writes what is different between two runs, for a terminal.
package struct DifferenceText: Sendable {
  private let difference: RunDifference

  /// Writes `difference`.
  package init(_ difference: RunDifference) { self.difference = difference }

  /// The text, a line for each change under the heading of its kind.
  package var text: String {
    var lines: [String] = []
    if difference.hasOtherRules { lines.append("The rules differ: scores may change by them alone.") }
    if Set(difference.days).count > 1 {
      lines.append("As of \(difference.days.joined(separator: ", then ")).")
    }
    for kind in CandidateChange.Kind.allCases {
      let changes = difference.changes.filter { $0.kind == kind }
      guard !changes.isEmpty else { continue }
      if !lines.isEmpty { lines.append("") }
      lines.append("\(Self.heading(kind)) (\(changes.count))")
      lines += changes.map(Self.line)
    }
    if difference.changes.isEmpty { lines.append("Nobody came, went or moved.") }
    lines += ["", "\(difference.unchanged) as before."]
    return lines.joined(separator: "\n") + "\n"
  }

  private static func heading(_ kind: CandidateChange.Kind) -> String {
    switch kind {
    case .new: "New"
    case .gone: "Gone"
    case .newlyUnreadable: "Cannot be read any more"
    case .newlyReadable: "Can be read now"
    case .rescored: "Another score"
    case .moved: "Another rank by the same score"
    }
  }

  private static func line(_ change: CandidateChange) -> String {
    let standings = [change.before, change.after].map { $0.map { "rank \($0.rank), \($0.tier) \($0.score)" } }
    let places = standings.compactMap { $0 }.joined(separator: " → ")
    let causes = change.causes.map(Self.words).joined(separator: ", ")
    let id = TerminalText.escape(change.candidate)
    return "  \(id)" + (places.isEmpty ? "" : ": \(places)")
      + (causes.isEmpty ? "" : " (\(TerminalText.escape(causes)))")
  }

  private static func words(_ cause: String) -> String {
    switch cause {
    case "files": "other files"
    case "rules": "other rules"
    case "day": "another day"
    case "others": "others came, went or changed"
    default: cause
    }
  }
}
