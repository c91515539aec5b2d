import Markup
import Model

/// Reads an XML file: finds out by its outermost element what wrote it, and composes what it says.
struct XMLDocumentReader {
  private let parser: MarkupParser

  /// Reads with `parser`.
  init(with parser: MarkupParser) { self.parser = parser }

  /// Returns what the UTF-8 of a file says; `nil` where there is no element in it. The candidate's other files
  /// say what is in `known`.
  func read(_ bytes: [UInt8], _ known: GitHubKnowledge = GitHubKnowledge()) -> RecordComposer? {
    let (tree, outcome) = parser.tree(ofXML: bytes)
    guard let root = tree.root else { return nil }
    var composer = RecordComposer(size: bytes.count)
    compose(root, known, into: &composer)
    report(outcome, into: &composer)
    if composer.sourcePlaces.isEmpty { composer.resolvePlaces() }
    return composer
  }

  private func compose(
    _ root: MarkupElement, _ known: GitHubKnowledge, into composer: inout RecordComposer
  ) {
    if root.key == NameKey("SkillsPassport") {
      EuropassReader(root, with: parser).compose(into: &composer)
    } else if EuropassCandidateReader.recognises(root) {
      EuropassCandidateReader(root, with: parser).compose(into: &composer)
    } else if HRXMLReader.recognises(root) {
      HRXMLReader(root, with: parser).compose(into: &composer)
    } else if ODTReader.recognises(root) {
      ODTReader.compose(flat: root, into: &composer)
    } else if XMLResumeReader.recognises(root) {
      let resumes = root.key == NameKey("resumes") ? root.children("resume") : [root]
      for resume in resumes.prefix(1) { XMLResumeReader(resume, with: parser).compose(into: &composer) }
      composer.lose("other-people's-records", count: resumes.count - 1)
    } else if GitHubAtomReader.recognises(root) {
      GitHubAtomReader(root, with: parser, known: known.account).compose(into: &composer)
    } else {
      GenericXMLReader(with: parser).compose(root, into: &composer)
    }
  }

  private func report(_ outcome: MarkupOutcome, into composer: inout RecordComposer) {
    for problem in outcome.problems {
      composer.lose(problem.code.rawValue, count: problem.count, detail: problem.detail)
    }
    guard
      let worst = outcome.problems.first(where: { $0.stopsReading }) ?? outcome.problem(.truncated)
        ?? outcome.problem(.notWellFormed) ?? outcome.problems.first
    else { return }
    composer.status = .degraded
    composer.reason = worst.code.rawValue
    let place = worst.line.map { " at line \($0)" } ?? ""
    composer.remedy =
      switch worst.code {
      case .unknownEntity, .entityExpansion, .externalEntity:
        "the XML leans on declarations that are not read\(place); write the export again without entities"
      default: "the XML is broken\(place); write the export again"
      }
  }
}
