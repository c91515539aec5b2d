import Model
import Mustache

/// Writes one page for each of the first candidates of a ranking, for whoever talks to them: as Markdown, and as HTML
/// that prints on one sheet.
package struct InterviewKits: Sendable {
  private let top: Int
  private let originals: Originals

  /// Writes kits for `top` candidates that link to `originals`.
  package init(top: Int = 20, originals: Originals) {
    self.top = top
    self.originals = originals
  }

  /// Calls `emit` with the name and the bytes of each kit, in the order of the ranks.
  package func write(
    _ source: some AssessmentSource, to emit: (String, [UInt8]) throws -> Void
  ) throws {
    let template = try Templates.markdown(Templates.markdownKit)
    let sheet = try Templates.html(Templates.htmlKit)
    let style = Templates.htmlKitStyle
    let policy: Fields = ["style": style, "policy": ContentPolicy.text(style: style, script: "")]
    let count = min(top, source.count)
    for index in 0..<count {
      let positions = source.positions(at: index)
      let assessment = try source.assessment(at: index)
      let view = KitView(
        head: source.head, positions: positions, assessment: assessment, originals: originals)
      let fields = view.fields
      try emit(
        Self.name(index + 1, of: count, assessment.candidate, "md"), Array(template.render(fields).utf8))
      try emit(
        Self.name(index + 1, of: count, assessment.candidate, "html"),
        Array(sheet.render(fields.merging(policy) { $1 }).utf8))
    }
  }

  /// Returns the name of a kit: `interview/07-ada-muster.md`, with as many digits as the last one needs.
  static func name(_ number: Int, of count: Int, _ candidate: String, _ ending: String) -> String {
    let digits = max(2, String(count).count)
    let rank = String(repeating: "0", count: max(0, digits - String(number).count)) + String(number)
    return "interview/\(rank)-\(candidate).\(ending)"
  }
}
