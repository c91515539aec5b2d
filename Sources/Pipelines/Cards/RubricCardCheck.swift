package import Model
package import SourceText

/// Says what a rubric's card lacks for those who must answer for its numbers.
package struct RubricCardCheck {
  private let pipeline: Pipeline
  private let card: RubricCard?
  private let path: String

  /// Looks at `pipeline`, called `path` in messages, with its `card`.
  package init(_ pipeline: Pipeline, _ card: RubricCard?, path: String) {
    self.pipeline = pipeline
    self.card = card
    self.path = path
  }

  /// What is missing; nothing of it changes a result.
  package var warnings: [Diagnostic] {
    var warnings: [Diagnostic] = []
    let numbers = RubricNumber.all(of: pipeline.rubric).map(\.what)
    tell(
      "a reason", numbers.filter { pipeline.reasons.reason(for: $0) == nil },
      "say why under `reasons`, each with its source", &warnings)
    if pipeline.retentionDays == nil {
      warnings.append(
        warning(
          "nothing says for how long runs are kept", "add `retentionDays: 180`, or what your law asks for"))
    }
    guard let card else {
      warnings.append(
        warning(
          "the rubric has no card", "write \(pipeline.files.folder)\(RubricCardLoader.file): see `assay card`"
        ))
      return warnings
    }
    tell(
      "an approver", numbers.filter { card.approver(of: $0) == nil },
      "name who stands for them under `approvals` in \(pipeline.files.folder)\(RubricCardLoader.file)",
      &warnings)
    if card.measurements.isEmpty {
      // Said in the card itself; a rubric that nobody measured is no mistake.
      return warnings
    }
    let unknown = card.measurements.flatMap(\.skills).map(\.skill).filter { skill in
      !pipeline.rubric.skills.contains { $0.id == skill }
    }
    if let first = unknown.first {
      warnings.append(warning("the card measures '\(first)', which is no skill", "correct the name"))
    }
    return warnings
  }

  private func tell(_ what: String, _ missing: [String], _ help: String, _ warnings: inout [Diagnostic]) {
    guard !missing.isEmpty else { return }
    let shown = missing.prefix(6).joined(separator: ", ")
    let more = missing.count > 6 ? " and \(missing.count - 6) more" : ""
    warnings.append(warning("numbers without \(what): \(shown)\(more)", help))
  }

  private func warning(_ message: String, _ help: String) -> Diagnostic {
    Diagnostic(.warning, at: .init(path: path), message, help: help)
  }
}

extension RubricCard {
  /// Returns who stands for the number called `what`: by its own name, by that of its family, or for all.
  func approver(of what: String) -> Approval? {
    let family = String(what.prefix { $0 != "." })
    for name in [what, family, "all"] {
      if let approval = approvals.first(where: { $0.of == name }) { return approval }
    }
    return nil
  }
}
