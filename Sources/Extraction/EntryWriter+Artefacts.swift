import Matching
import Model
import SourceText

/// What anyone can open: links to pieces of work, and what they prove.
extension EntryWriter {
  /// The link that opens what `words` of a statement speak of: the nearest of the statement's own, that of the title it
  /// stands under, or that of the piece of work it describes.
  func link(for skill: String, _ words: TextSpan, _ scan: StatementScan) -> Link? {
    let own = links.lazy.filter {
      scan.statement.span.contains($0.link.span) && $0.shows(skill, reading.entry)
    }
    let nearest = own.min { $0.link.span.distance(to: words) < $1.link.span.distance(to: words) }
    if let nearest { return nearest.link }
    guard reading.section.isOwnByNature else { return nil }
    // A part with a title of its own, "#### [Firmware](…)", is opened by what its title links to.
    let part = reading.scans.last { $0.number <= scan.number && $0.statement.isTitle }?.statement.span
    if let part,
      let own = links.first(where: { part.contains($0.link.span) && $0.shows(skill, reading.entry) })
    {
      return own.link
    }
    return links.first { $0.shows(skill, reading.entry) && $0.host?.skills.isEmpty != false }?.link
  }

  /// A link of the statement at `index`, or of the sentence behind it, to any page that is no profile and no mailbox.
  func addressed(_ index: Int) -> Link? {
    func page(_ scan: StatementScan) -> Link? {
      reading.entry.links.first { scan.statement.span.contains($0.span) && isPage($0) }
    }
    if let link = page(reading.scans[index]) { return link }
    guard index + 1 < reading.scans.count else { return nil }
    let next = reading.scans[index + 1]
    return next.statement.isBullet || next.statement.isTitle ? nil : page(next)
  }

  /// Whether `link` leads to a page that is no profile and no mailbox.
  func isPage(_ link: Link) -> Bool { link.url.hasPrefix("http") && !extractor.links.isProfile(link.url) }

  /// Whether `link` leads to the front page of a site.
  func isSite(_ link: Link) -> Bool {
    link.url.hasPrefix("http") && link.url.split(separator: "/", omittingEmptySubsequences: true).count == 2
  }

  func artefact(_ link: Link?) -> Artefact {
    guard link != nil, reading.highest > 1 else { return .none }
    guard document.kind == .githubProfile, reading.entry.repository != nil else { return .verifiable }
    return reading.substance?.isEnough == true ? .verified : .none
  }

  // MARK: Proofs

  /// A place that shows a skill by itself, such as a crate that was published, is a signal without a word for it.
  func appendProofs(to collector: inout SignalCollector) {
    guard reading.highest > 1 else { return }
    for open in links {
      guard let rule = open.host?.proves, let index = statement(of: open.link) else { continue }
      let section = effectiveSection(index)
      let isOwn =
        section.isOwnByNature
        || section.holdsOwnWork && (reading.shapes[index].level >= 2 || names(open.link, index))
      if isOwn { append(proof: rule, open.link, index, to: &collector) }
    }
    guard let rule = extractor.links.publicPages else { return }
    for page in pages {
      // A page on soil says nothing here: some term of the field, or the subject, must stand beside it.
      guard let index = statement(of: page), !reading.terms[index].isEmpty else { continue }
      append(proof: rule, page, index, to: &collector)
    }
  }

  /// Index of the statement in which `link` stands.
  private func statement(of link: Link) -> Int? {
    reading.scans.firstIndex { $0.statement.span.overlaps(link.span) }
  }

  /// Whether the statement at `index` begins with `link`, as the name of a piece of work does.
  private func names(_ link: Link, _ index: Int) -> Bool {
    let scan = reading.scans[index]
    guard !scan.tokens.isEmpty else { return false }
    return link.span.start <= tokens.span(scan.tokens).start
  }

  private func append(
    proof rule: String, _ link: Link, _ index: Int, to collector: inout SignalCollector
  ) {
    let shape = reading.shapes[index]
    guard let dot = rule.firstIndex(of: "."), !shape.isList else { return }
    let statement = reading.scans[index].statement.span
    collector.signals.append(
      Signal(
        rule: rule, skill: String(rule[..<dot]), entry: entry, statement: reading.scans[index].number,
        evidence: extractor.evidence(link.span, in: statement, effectiveSection(index), places),
        assertion: .affirmed, cue: nil, cueCap: 4, shape: max(2, shape.level),
        because: ["public: " + link.url], inHomeContext: reading.isHome, termCap: 2, contextCap: 4,
        artefact: artefact(link), link: link.url))
  }
}

extension TextSpan {
  /// How many bytes lie between it and `other`, 0 where they touch or overlap.
  fileprivate func distance(to other: TextSpan) -> Int { max(0, start - other.end, other.start - end) }
}
