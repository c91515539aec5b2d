import Model

/// Parts what a reader of a page sees from what only programs find in it.
struct PDFVisibility {
  /// Smaller letters nobody reads; in points.
  private static let leastHeight = 3.0

  /// Text that is not seen, in reading order.
  private(set) var hidden: [HiddenText] = []

  /// Returns `page` with the runs that can be seen in `image`, and notes the others. `painted` are the runs
  /// that are painted at all.
  mutating func visible(_ page: PDFPage, painted: PDFPage?, image: PageImage?) -> PDFPage {
    let paintedRuns = Set(painted?.runs ?? page.runs)
    var gathered: [(reason: HidingReason, text: HiddenCollector)] = []
    var seen = page
    seen.runs = page.runs.filter { run in
      guard !run.isBlank, let reason = reason(run, page, image, isPainted: paintedRuns.contains(run)) else {
        return true
      }
      if gathered.last?.reason != reason { gathered.append((reason, HiddenCollector(reason))) }
      gathered[gathered.count - 1].text.append(run.text.span)
      gathered[gathered.count - 1].text.space()
      return false
    }
    hidden += gathered.compactMap(\.text.hidden)
    return seen
  }

  private func reason(
    _ run: PDFRun, _ page: PDFPage, _ image: PageImage?, isPainted: Bool
  ) -> HidingReason? {
    let box = run.box
    if !isPainted { return .invisible }
    if box.right <= 0 || box.bottom <= 0 || box.left >= page.width || box.top >= page.height {
      return .offScreen
    }
    if box.height < Self.leastHeight { return .tiny }
    guard let image else { return nil }
    return image.shows(box, pageWidth: page.width, pageHeight: page.height) ? nil : .unseen
  }
}
