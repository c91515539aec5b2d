import Matching
import Model
import SourceText

/// Turns a read entry into signals, rejected senses and a record.
struct EntryWriter {
  let extractor: DocumentExtractor
  let tokens: DocumentTokens
  let reading: EntryReading
  let places: PlaceFinder
  /// Index of the entry among all of the candidate's.
  let entry: Int
  private let links: [OpenLink]

  init(
    extractor: DocumentExtractor, tokens: DocumentTokens, reading: EntryReading, places: PlaceFinder,
    entry: Int
  ) {
    self.extractor = extractor
    self.tokens = tokens
    self.reading = reading
    self.places = places
    self.entry = entry
    links = reading.openLinks
  }

  private var lexicon: Lexicon { extractor.lexicon }
  private var document: Document { extractor.document }

  // MARK: The entry

  func record() -> EntryRecord {
    let described = zip(reading.scans, reading.shapes).filter { !$0.statement.isTitle && $1.level >= 2 }.count
    let title = reading.entry.title.map { shortened(tokens.string($0)) } ?? ""
    return EntryRecord(
      document: document.id, section: reading.section, kind: reading.entry.kind, title: title,
      line: places.place(at: reading.entry.span.start).line, period: reading.entry.period,
      isHome: reading.isHome, subject: reading.subjectUse,
      subjectQuote: reading.subjectWords.map { tokens.string($0) }, described: described,
      describedHome: reading.describedHome, links: openAddresses,
      repository: reading.entry.repository)
  }

  /// The addresses of public work; in lists of talks and publications every page is one.
  private var openAddresses: [String] {
    let known = links.map(\.link.url)
    guard reading.section == .talks || reading.section == .publications else { return known }
    let pages = reading.entry.links.map(\.url).filter {
      $0.hasPrefix("http") && !extractor.links.isProfile($0)
    }
    return known + pages.filter { !known.contains($0) }
  }

  private func shortened(_ text: String) -> String {
    text.utf8.count <= 160 ? text : String(text.prefix(120)) + "…"
  }

  // MARK: Signals

  func append(to collector: inout SignalCollector) {
    for (index, scan) in reading.scans.enumerated() {
      let isName = scan.statement.isTitle && (reading.entry.kind == .job || reading.entry.kind == .education)
      for term in reading.terms[index] where term.rule >= lexicon.subjectRuleCount && !isName {
        append(term, index, to: &collector)
      }
      if !isName { appendPatterns(index, to: &collector) }
    }
    appendProofs(to: &collector)
    for item in reading.rejected where item.rule >= lexicon.subjectRuleCount || !reading.isHome {
      collector.rejected.append(rejection(item.hit, item.rule, item.reason))
    }
  }

  private func append(
    _ term: EntryReading.Term, _ index: Int, to collector: inout SignalCollector
  ) {
    let compiled = lexicon.rules[term.rule]
    let context = compiled.rule.standing == .needs && !reading.isHome ? compiled.rule.outside : 4
    guard context > 0 else {
      collector.rejected.append(rejection(term.hit, term.rule, "no home context"))
      return
    }
    let scan = reading.scans[index]
    let cue = term.cue.map { lexicon.cues[$0.number] }
    let words = Int(term.hit.start)..<Int(term.hit.end)
    let link = compiled.rule.anyLink ? addressed(scan) : self.link(for: compiled.rule.skill, scan)
    let section = link != nil && compiled.rule.anyLink ? .talks : effectiveSection(index)
    let shape = shape(index, section, link)
    collector.signals.append(
      Signal(
        rule: compiled.rule.id, skill: compiled.rule.skill, entry: entry, statement: scan.number,
        evidence: extractor.evidence(tokens.span(words), in: scan.statement.span, section, places),
        assertion: cue?.assertion ?? .affirmed, cue: term.cue.map { tokens.words($0.words) },
        cueCap: cue?.cap ?? 4, shape: shape.level, because: shape.because.map { $0.description(in: tokens) },
        inHomeContext: reading.isHome,
        termCap: compiled.rule.highest, contextCap: context, artefact: artefact(link), link: link?.url))
  }

  /// The shape of the statement; what names public work that anyone can open describes it.
  private func shape(_ index: Int, _ section: SectionKind, _ link: Link?) -> Shape {
    var shape = reading.shapes[index]
    guard shape.level == 1, !shape.isList, let link,
      section.isOwnByNature || section == .talks || section == .publications
    else { return shape }
    shape.level = 2
    shape.because = [Ground(kind: "public: ", words: 0..<0, text: link.url)]
    return shape
  }

  /// A place that shows a skill by itself, such as a crate that was published, is a signal without a word for it.
  private func appendProofs(to collector: inout SignalCollector) {
    for open in links {
      let link = open.link
      guard let rule = open.host?.proves, let dot = rule.firstIndex(of: "."),
        let index = reading.scans.firstIndex(where: { $0.statement.span.overlaps(link.span) })
      else { continue }
      let section = effectiveSection(index)
      let shape = reading.shapes[index]
      guard section.isOwnByNature || section.holdsOwnWork && shape.level >= 2, !shape.isList else { continue }
      collector.signals.append(
        Signal(
          rule: rule, skill: String(rule[..<dot]), entry: entry, statement: reading.scans[index].number,
          evidence: extractor.evidence(link.span, in: reading.scans[index].statement.span, section, places),
          assertion: .affirmed, cue: nil, cueCap: 4, shape: max(2, shape.level),
          because: ["public: " + link.url], inHomeContext: reading.isHome, termCap: 2, contextCap: 4,
          artefact: artefact(link), link: link.url))
    }
  }

  private func appendPatterns(_ index: Int, to collector: inout SignalCollector) {
    let scan = reading.scans[index]
    guard !reading.shapes[index].isList else { return }
    extractor.beginPatterns()
    let present = lexicon.patternGate.bits(of: scan.hits)
    for hit in scan.hits {
      for number in lexicon.patternIndex[hit.phrase]
      where lexicon.patternGate.admits(number, present) && extractor.isFirstTry(number) {
        let compiled = lexicon.patterns[Int(number)]
        guard !compiled.rule.needsHome || reading.isHome,
          let match = compiled.pattern.firstMatch(in: scan.hits)
        else { continue }
        let scope = scan.cues.filter { !$0.covers.clamped(to: match).isEmpty }
          .min { lexicon.cues[$0.cue].cap < lexicon.cues[$1.cue].cap }
        let cue = scope.map { lexicon.cues[$0.cue] }
        let link = self.link(for: compiled.rule.skill, scan)
        collector.signals.append(
          Signal(
            rule: compiled.rule.id, skill: compiled.rule.skill, entry: entry, statement: scan.number,
            evidence: extractor.evidence(
              tokens.span(match), in: scan.statement.span, effectiveSection(index), places),
            assertion: cue?.assertion ?? .affirmed, cue: scope.map { tokens.words($0.words) },
            cueCap: cue?.cap ?? 4, shape: compiled.rule.shape, because: ["pattern: " + compiled.rule.id],
            inHomeContext: reading.isHome, termCap: 3, contextCap: 4, artefact: artefact(link),
            link: link?.url))
      }
    }
  }

  /// A part whose heading is not known is read as experience where it is dated or begins with a verb of work.
  private func effectiveSection(_ index: Int) -> SectionKind {
    guard reading.section == .none || reading.section == .other else { return reading.section }
    // A row of an unknown part that leads to a piece of work is a project.
    let span = reading.scans[index].statement.span
    if reading.section == .other,
      links.contains(where: { $0.host?.skills.isEmpty == true && span.overlaps($0.link.span) })
    {
      return .projects
    }
    return reading.entry.period != nil || reading.shapes[index].hasWork ? .experience : .summary
  }

  // MARK: Artefacts

  /// The link that opens what the statement speaks of: its own, or that of the piece of work it describes.
  private func link(for skill: String, _ scan: StatementScan) -> Link? {
    let own = links.first { scan.statement.span.contains($0.link.span) && $0.shows(skill, reading.entry) }
    if let own { return own.link }
    guard reading.section.isOwnByNature else { return nil }
    return links.first { $0.shows(skill, reading.entry) && $0.host?.skills.isEmpty != false }?.link
  }

  /// A link of the statement to any page that is no profile and no mailbox.
  private func addressed(_ scan: StatementScan) -> Link? {
    reading.entry.links.first { link in
      link.url.hasPrefix("http") && scan.statement.span.contains(link.span)
        && !extractor.links.isProfile(link.url)
    }
  }

  private func artefact(_ link: Link?) -> Artefact {
    guard link != nil else { return .none }
    guard document.kind == .githubProfile, let repository = reading.entry.repository else {
      return .verifiable
    }
    return repository.isOwn && !repository.isFork && repository.hasSubstance ? .verified : .none
  }

  private func rejection(_ hit: PhraseHit, _ rule: Int, _ reason: String) -> RejectedSense {
    let span = tokens.span(Int(hit.start)..<Int(hit.end))
    return RejectedSense(
      rule: lexicon.rules[rule].rule.id, document: document.id, line: places.place(at: span.start).line,
      span: span, quote: document.text.string(span), reason: reason)
  }
}

extension Repository {
  /// Whether there is enough of it to open: commits over time, releases, or code of some size.
  var hasSubstance: Bool { (commits ?? 0) >= 20 || hasReleases || (sizeKilobytes ?? 0) >= 100 }
}
