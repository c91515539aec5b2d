import Markup
import Model

/// The competencies of an HR-XML résumé: names, and what is said of them in words.
///
/// Parsers of résumés repeat there the sentences in which they found a word; those are not read again.
struct HRXMLCompetencies {
  private let competencies: [MarkupElement]

  /// Takes the competencies of a résumé's fields.
  init(of fields: MarkupElement) {
    competencies =
      (fields.children("Qualifications").flatMap { $0.children("Competency") })
      + fields.children("Competency")
  }

  /// Appends a section of them: the bare names in one list, the others on lines of their own.
  func compose(into composer: inout RecordComposer) {
    guard let first = competencies.first else { return }
    composer.heading("Competencies", .skills, at: first)
    composer.place = first.place
    composer.block(.paragraph) { line in
      for competency in competencies where words(of: competency) == nil {
        guard let name = competency.attribute("name"), !name.isEmpty else { continue }
        line.separate()
        line.append(name)
      }
    }
    for competency in competencies {
      guard let words = words(of: competency) else { continue }
      composer.place = competency.place
      composer.block(.paragraph) { line in
        if let name = competency.attribute("name") { line.append(name + ": ") }
        line.append(words)
      }
    }
  }

  /// Evidence in words stands right in its element; what a parser found is wrapped in another.
  private func words(of competency: MarkupElement) -> [UInt8]? {
    let evidence = competency.children("CompetencyEvidence").first {
      $0.children.isEmpty && !$0.string.isEmpty
    }
    return evidence?.text
  }
}
