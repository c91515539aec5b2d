import Model

/// Writes the pages that people read: the first candidates of the ranking, fetched one at a time.
package struct PageReports: Sendable {
  private let top: Int
  private let originals: Originals

  /// Writes pages that show `top` candidates and link to `originals`.
  package init(top: Int = 20, originals: Originals) {
    self.top = top
    self.originals = originals
  }

  /// Calls `emit` with piece after piece of `shortlist.html`.
  package func writeHTML(
    _ source: some AssessmentSource, to emit: (ArraySlice<UInt8>) throws -> Void
  ) throws {
    try write(source, Page.html(source.head, shown: shown(of: source), originals: originals), to: emit)
  }

  /// Calls `emit` with piece after piece of `shortlist.md`.
  package func writeMarkdown(
    _ source: some AssessmentSource, to emit: (ArraySlice<UInt8>) throws -> Void
  ) throws {
    try write(source, Page.markdown(source.head, shown: shown(of: source), originals: originals), to: emit)
  }

  private func shown(of source: some AssessmentSource) -> Int { min(top, source.count) }

  private func write(
    _ source: some AssessmentSource, _ page: Page, to emit: (ArraySlice<UInt8>) throws -> Void
  ) throws {
    try emit(page.begin()[...])
    for index in 0..<shown(of: source) {
      try emit(page.addRow(source.positions(at: index), source.assessment(at: index))[...])
    }
    try emit(page.afterRows()[...])
    for index in 0..<shown(of: source) {
      try emit(page.addSection(source.positions(at: index), source.assessment(at: index))[...])
    }
    try emit(page.end()[...])
  }
}
