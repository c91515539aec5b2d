package import Model
import Mustache

/// A page of a run in pieces, so that only one candidate stands in memory: `begin`, a row for each candidate,
/// `afterRows`, a section for each candidate, `end`.
package struct Page: Sendable {
  /// The five templates of a page.
  struct Parts: Sendable {
    let head: MustacheTemplate
    let row: MustacheTemplate
    let afterTable: MustacheTemplate
    let candidate: MustacheTemplate
    let end: MustacheTemplate
  }

  private let head: ShortlistHead
  private let shown: Int
  private let news: RunNews?
  private let pages: PageParts?
  /// How many of the first candidates have an interview kit that the page leads to.
  private let kits: Int
  private let originals: Originals
  private let parts: Parts
  /// What the first and the last template find besides the run.
  private let style: [String: String]

  private init(
    _ head: ShortlistHead, shown: Int, news: RunNews? = nil, pages: PageParts? = nil, kits: Int = 0,
    originals: Originals, parts: Parts, style: [String: String] = [:]
  ) {
    self.head = head
    self.shown = shown
    self.news = news
    self.pages = pages
    self.kits = kits
    self.originals = originals
    self.parts = parts
    self.style = style
  }

  /// Returns one of the HTML pages of the run under `head`: nothing to load, and nothing that runs but the page's own
  /// script, without which all of it can be read. It leads to the `kits` of so many first candidates.
  static func html(
    _ head: ShortlistHead, _ pages: PageParts, news: RunNews?, kits: Int, originals: Originals
  ) throws -> Page {
    let style = Templates.htmlStyle
    let script = Templates.htmlScript
    return Page(
      head, shown: pages.shown, news: news, pages: pages, kits: kits, originals: originals,
      parts: Parts(
        head: try Templates.html(Templates.htmlHead),
        row: try Templates.html(Templates.htmlRow),
        afterTable: try Templates.html(Templates.htmlAfterTable),
        candidate: try Templates.html(Templates.htmlCandidate),
        end: try Templates.html(Templates.htmlEnd)),
      style: [
        "style": style, "script": script, "policy": ContentPolicy.text(style: style, script: script),
      ])
  }

  /// Returns `shortlist.md` of the run under `head`, which shows so many candidates.
  package static func markdown(_ head: ShortlistHead, shown: Int, originals: Originals) throws -> Page {
    Page(
      head, shown: shown, originals: originals,
      parts: Parts(
        head: try Templates.markdown(Templates.markdownHead),
        row: try Templates.markdown(Templates.markdownRow),
        afterTable: try Templates.markdown(Templates.markdownAfterTable),
        candidate: try Templates.markdown(Templates.markdownCandidate),
        end: try Templates.markdown(Templates.markdownEnd)))
  }

  /// Returns the page up to the first row.
  package func begin() -> [UInt8] { render(parts.head, styled) }

  /// Returns the row of a candidate.
  func addRow(_ positions: RankPositions, _ assessment: Assessment, _ novelty: RunNews.Novelty?) -> [UInt8] {
    render(parts.row, view(positions, assessment, novelty).row)
  }

  /// Returns what stands between the last row and the first section.
  package func afterRows() -> [UInt8] { render(parts.afterTable, run) }

  /// Returns the section of a candidate.
  func addSection(_ positions: RankPositions, _ assessment: Assessment, _ novelty: RunNews.Novelty?)
    -> [UInt8]
  {
    render(parts.candidate, view(positions, assessment, novelty).fields)
  }

  /// Returns the end of the page.
  package func end() -> [UInt8] { render(parts.end, styled) }

  private var run: Fields {
    let fields = HeadView(head: head, shown: shown, news: news, originals: originals).fields
    return fields.merging(pages?.fields ?? [:]) { _, pages in pages }
  }

  private var styled: Fields { run.merging(style) { _, style in style } }

  private func view(
    _ positions: RankPositions, _ assessment: Assessment, _ novelty: RunNews.Novelty?
  ) -> CandidateView {
    CandidateView(
      head: head, positions: positions, assessment: assessment, originals: originals, novelty: novelty,
      kit: positions.rank <= kits
        ? InterviewKits.name(positions.rank, of: kits, assessment.candidate, "html") : nil)
  }

  private func render(_ template: MustacheTemplate, _ fields: Fields) -> [UInt8] {
    Array(template.render(fields).utf8)
  }
}
