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
  let links: [OpenLink]

  init(
    extractor: DocumentExtractor, tokens: DocumentTokens, reading: EntryReading, places: PlaceFinder,
    entry: Int
  ) {
    self.extractor = extractor
    self.tokens = tokens
    self.reading = reading
    self.places = places
    self.entry = entry
    links = reading.openLinks.filter { !$0.isOthers }
  }

  var lexicon: Lexicon { extractor.lexicon }
  var document: Document { extractor.document }

  // MARK: The entry

  func record() -> EntryRecord {
    let described = zip(reading.scans, reading.shapes).filter { !$0.statement.isTitle && $1.level >= 2 }.count
    let title = reading.entry.title.map { shortened(tokens.string($0)) } ?? ""
    return EntryRecord(
      document: document.id, section: recordedSection, kind: reading.entry.kind, title: title,
      line: places.place(at: reading.entry.span.start).line, period: reading.entry.period,
      isHome: reading.isHome,
      subject: reading.isMain && reading.subjectUse != .role ? .main : reading.subjectUse,
      subjectQuote: reading.subjectWords.map { tokens.string($0) }, described: described,
      describedHome: reading.describedHome, links: openAddresses,
      repository: reading.entry.repository, substance: reading.substance)
  }

  /// The part of the document, or what a summary is where it tells of work: projects where anyone can open it.
  private var recordedSection: SectionKind {
    guard reading.section == .summary || reading.section == .skills else { return reading.section }
    let sections = reading.scans.indices.map(effectiveSection)
    return sections.contains(.projects)
      ? .projects : sections.contains(.experience) ? .experience : reading.section
  }

  /// The addresses of public work; in lists of talks and publications every page is one.
  private var openAddresses: [String] {
    let known = links.map(\.link.url)
    return known + pages.map(\.url).filter { !known.contains($0) }
  }

  /// The pages that a list of talks or publications names.
  var pages: [Link] {
    guard reading.section == .talks || reading.section == .publications else { return [] }
    return reading.entry.links.filter(isPage)
  }

  private func shortened(_ text: String) -> String {
    text.utf8.count <= 160 ? text : String(text.prefix(120)) + "…"
  }

  // MARK: Signals

  func append(to collector: inout SignalCollector) {
    for (index, scan) in reading.scans.enumerated() {
      let isName = scan.statement.isTitle && isNaming(index)
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

  /// Whether the title line at `index` says whom and where a job was with. A line of tools below the first, "Rust, Actix,
  /// Docker", says what it was done with.
  private func isNaming(_ index: Int) -> Bool {
    guard reading.entry.kind == .job || reading.entry.kind == .education else { return false }
    guard index > 0, Set(reading.terms[index].map(\.rule)).count >= Self.fewestTools else { return true }
    return !StackLine(document: tokens).lists(reading.scans[index])
  }

  /// Fewer terms in a title line may be names of employers.
  private static let fewestTools = 2

  private func append(
    _ term: EntryReading.Term, _ index: Int, to collector: inout SignalCollector
  ) {
    let compiled = lexicon.rules[term.rule]
    let isOutside = compiled.rule.standing == .needs && !reading.isAtHome(index)
    let isListed = compiled.rule.standing == .needs && isListed(index)
    let context = min(
      isOutside ? compiled.rule.outside : 4, isListed ? compiled.rule.listed : 4, reading.highest)
    guard context > 0 else {
      let reason =
        reading.highest == 0
        ? "a fork without work of their own"
        : isOutside ? "no home context" : "only named in a list or a summary"
      collector.rejected.append(rejection(term.hit, term.rule, reason))
      return
    }
    let scan = reading.scans[index]
    let cue = term.cue.map { lexicon.cues[$0.number] }
    let words = Int(term.hit.start)..<Int(term.hit.end)
    let link =
      compiled.rule.anyLink ? addressed(index) : self.link(for: compiled.rule.skill, tokens.span(words), scan)
    let section = link != nil && compiled.rule.anyLink ? .talks : effectiveSection(index)
    let shape = shape(of: words, index, section, link, isTalk: compiled.rule.anyLink)
    collector.signals.append(
      Signal(
        rule: compiled.rule.id, skill: compiled.rule.skill, entry: entry, statement: scan.number,
        evidence: extractor.evidence(tokens.span(words), in: scan.statement.span, section, places),
        assertion: cue?.assertion ?? .affirmed, cue: term.cue.map { tokens.words($0.words) },
        cueCap: cue?.cap ?? 4, shape: shape.level, because: shape.because.map { $0.description(in: tokens) },
        inHomeContext: reading.isAtHome(index),
        termCap: compiled.rule.highest, contextCap: context, artefact: artefact(link), link: link?.url))
  }

  /// The shape of the statement around `words`; what names public work that anyone can open describes it, and so does
  /// what names a talk under a heading of talks.
  private func shape(
    of words: Range<Int>, _ index: Int, _ section: SectionKind, _ link: Link?, isTalk: Bool
  ) -> Shape {
    var shape = reading.shapes[index]
    if let list = shape.list, list.overlaps(words) {
      shape.level = 1
      shape.because = [shape.listGround]
      return shape
    }
    guard shape.level == 1, !shape.isList else { return shape }
    if let link, !shape.isNever, reading.says(index, in: tokens),
      section.isOwnByNature || section == .talks || section == .publications
    {
      shape.level = 2
      shape.because = [Ground(kind: "public: ", words: 0..<0, text: link.url)]
    } else if reading.scans[index].statement.isTitle, reading.entry.kind == .project, let work = reading.work
    {
      shape.level = 2
      shape.because = [work]
    } else if isTalk, reading.section == .talks {
      shape.level = 2
      shape.because = [Ground(kind: "heading: ", words: 0..<0, text: "talks")]
    }
    return shape
  }

  private func appendPatterns(_ index: Int, to collector: inout SignalCollector) {
    let scan = reading.scans[index]
    guard !reading.shapes[index].isList, reading.highest > 0 else { return }
    // What somebody else did is not made work by a pattern.
    let isOthers = tokens.isOthers(scan)
    let own = reading.shapes[index].level
    for number in extractor.patternsToTry(in: scan.hits) {
      let compiled = lexicon.patterns[Int(number)]
      guard !compiled.rule.needsHome || reading.isAtHome(index),
        let match = compiled.pattern.firstMatch(in: scan.hits),
        reading.shapes[index].list?.overlaps(match) != true
      else { continue }
      let scope = scan.cues.filter { !$0.covers.clamped(to: match).isEmpty }
        .min { lexicon.cues[$0.cue].cap < lexicon.cues[$1.cue].cap }
      let cue = scope.map { lexicon.cues[$0.cue] }
      let link = self.link(for: compiled.rule.skill, tokens.span(match), scan)
      collector.signals.append(
        Signal(
          rule: compiled.rule.id, skill: compiled.rule.skill, entry: entry, statement: scan.number,
          evidence: extractor.evidence(
            tokens.span(match), in: scan.statement.span, effectiveSection(index), places),
          assertion: cue?.assertion ?? .affirmed, cue: scope.map { tokens.words($0.words) },
          cueCap: cue?.cap ?? 4, shape: isOthers ? min(compiled.rule.shape, own) : compiled.rule.shape,
          because: ["pattern: " + compiled.rule.id],
          inHomeContext: reading.isAtHome(index), termCap: 3, contextCap: reading.highest,
          artefact: artefact(link), link: link?.url))
    }
  }

  /// A part whose heading is not known is read as experience where it is dated or begins with a verb of work. What it, or a
  /// summary, says of a piece of work that anyone can open is a project.
  func effectiveSection(_ index: Int) -> SectionKind {
    let shape = reading.shapes[index]
    switch reading.section {
    case .other where opensWork(index): return .projects
    case .summary where opensWork(index) && (shape.opensWithWork || isNamed(index)): return .projects
    case .summary where reading.isBiography && shape.hasWork: return .experience
    case .skills where tellsOfPage(index): return .projects
    case .none where isNamed(index): return .projects
    case .other, .none: return reading.entry.period != nil || shape.hasWork ? .experience : .summary
    default: return reading.section
    }
  }

  /// Whether the statement at `index` is a bullet that begins with what the person does for something that has a page:
  /// "Building and maintaining [Forest](…), a node of the network".
  private func tellsOfPage(_ index: Int) -> Bool {
    let scan = reading.scans[index]
    return scan.statement.isBullet && reading.shapes[index].opensWithWork
      && reading.entry.links.contains { scan.statement.span.contains($0.span) && (isPage($0) || isSite($0)) }
  }

  /// Whether the statement at `index` only names things, in a list of skills or a summary.
  private func isListed(_ index: Int) -> Bool {
    guard reading.shapes[index].level == 1 else { return false }
    let section = effectiveSection(index)
    return section == .skills || section == .summary
  }

  /// Whether a link to a piece of work stands in the statement at `index`.
  private func opensWork(_ index: Int) -> Bool {
    let span = reading.scans[index].statement.span
    return links.contains { $0.isCode && span.overlaps($0.link.span) }
  }

  /// Whether the statement at `index` begins with the name of a piece of work, which the rest of it describes.
  private func isNamed(_ index: Int) -> Bool {
    let scan = reading.scans[index]
    guard scan.statement.isBullet, let first = scan.tokens.first, !reading.shapes[index].isNever else {
      return false
    }
    return links.contains {
      $0.link.span.overlaps(tokens.span(first..<first + 1)) && scan.statement.span.end > $0.link.span.end
    }
  }

  private func rejection(_ hit: PhraseHit, _ rule: Int, _ reason: String) -> RejectedSense {
    let span = tokens.span(Int(hit.start)..<Int(hit.end))
    return RejectedSense(
      rule: lexicon.rules[rule].rule.id, document: document.id, line: places.place(at: span.start).line,
      span: span, quote: document.text.string(span), reason: reason)
  }
}
