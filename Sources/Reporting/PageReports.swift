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

  /// Returns the names of the HTML pages, `shortlist.html` first: one for every 100 candidates.
  package func htmlNames(_ source: some AssessmentSource) -> [String] {
    PageParts(shown(of: source)).parts.indices.map { PageParts.name($0 + 1) }
  }

  /// Calls `emit` with piece after piece of an HTML page: `shortlist.html`, or the one of that `number`.
  package func writeHTML(
    _ source: some AssessmentSource, number: Int = 1, to emit: (ArraySlice<UInt8>) throws -> Void
  ) throws {
    let parts = PageParts(shown(of: source), number: number)
    let page = try Page.html(
      source.head, parts, news: source.news, kits: min(top, source.count), originals: originals)
    try write(source, page, parts.indices, to: emit)
  }

  /// Calls `emit` with piece after piece of `shortlist.md`.
  package func writeMarkdown(
    _ source: some AssessmentSource, to emit: (ArraySlice<UInt8>) throws -> Void
  ) throws {
    let indices = Array(0..<min(top, source.count))
    try write(
      source, Page.markdown(source.head, shown: indices.count, originals: originals), indices, to: emit)
  }

  /// The first candidates, and as many more of those that are new, if it is asked who is.
  private func shown(of source: some AssessmentSource) -> [Int] {
    let first = Array(0..<min(top, source.count))
    guard let news = source.news else { return first }
    return first
      + news.novelties.indices.dropFirst(first.count).filter { news.novelties[$0] != .known }.prefix(top)
  }

  private func write(
    _ source: some AssessmentSource, _ page: Page, _ indices: [Int],
    to emit: (ArraySlice<UInt8>) throws -> Void
  ) throws {
    func novelty(_ index: Int) -> RunNews.Novelty? { source.news?.novelties[index] }
    try emit(page.begin()[...])
    for index in indices {
      try emit(
        page.addRow(source.positions(at: index), source.assessment(at: index), novelty(index))[...])
    }
    try emit(page.afterRows()[...])
    for index in indices {
      try emit(
        page.addSection(source.positions(at: index), source.assessment(at: index), novelty(index))[...])
    }
    try emit(page.end()[...])
  }
}
