import JSONReading
import Markup
import Model

/// Reads a JSON file: finds out what wrote it, and composes what it says.
struct JSONDocumentReader {
  private let parser = JSONParser()
  private let markup: MarkupParser

  /// Reads the HTML in texts with `markup`.
  init(markup: MarkupParser) { self.markup = markup }

  /// Returns what the UTF-8 of a file says, or throws a `JSONProblem`. The candidate's other files say what is
  /// in `known`.
  func read(_ bytes: [UInt8], _ known: GitHubKnowledge = GitHubKnowledge()) throws -> RecordComposer {
    do {
      return try parser.withRoot(of: bytes) { compose($0, known, size: bytes.count, unreadable: 0) }
    } catch let problem as JSONProblem {
      return try readMended(bytes, known, problem)
    }
  }

  /// Reads a file whose characters are cut in halves, or that holds several texts.
  private func readMended(
    _ bytes: [UInt8], _ known: GitHubKnowledge, _ problem: JSONProblem
  ) throws -> RecordComposer {
    if let mended = JSONEscapes.mended(bytes) {
      var composer = try read(mended.bytes, known)
      composer.lose("halved-characters", count: mended.count)
      return composer
    }
    guard let texts = parser.array(ofTextsIn: bytes) else { throw problem }
    return try parser.withRoot(of: texts.text) {
      compose($0, known, size: bytes.count, unreadable: texts.unreadable)
    }
  }

  private func compose(
    _ root: JSONValue, _ known: GitHubKnowledge, size: Int, unreadable: Int
  ) -> RecordComposer {
    var composer = RecordComposer(size: size)
    if unreadable > 0 {
      composer.lose("unreadable-texts", count: unreadable, detail: "lines that are not JSON, or break off")
      composer.status = .degraded
      composer.reason = "unreadable-texts"
      composer.remedy = "write the export again; some of its lines are not whole"
    }
    if JSONResumeReader.recognises(root) {
      JSONResumeReader.read(root, into: &composer)
    } else if let passport = root["SkillsPassport"], passport.kind == .object {
      EuropassReader(passport, with: markup).compose(into: &composer)
    } else if !GitHubJSONReader.read(root, known, into: &composer) {
      GenericJSONReader.read(root, into: &composer)
    }
    composer.resolvePlaces(in: root)
    return composer
  }
}
