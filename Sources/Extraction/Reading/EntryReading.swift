import Matching
import Model
import SourceText

/// One entry with its statements scanned and shaped, and what makes it about the subject.
final class EntryReading {
  let entry: Entry
  let section: SectionKind
  let scans: [StatementScan]
  var shapes: [Shape] = []
  /// For each statement the terms that stand in it, subject included.
  var terms: [[Term]] = []
  var rejected: [(scan: Int, hit: PhraseHit, rule: Int, reason: String)] = []
  /// The words that put the entry in the home context, if it is.
  var subjectWords: TextSpan?
  var isHome = false
  var subjectUse = SubjectUse.none
  /// The links of the entry that name a piece of public work.
  var openLinks: [OpenLink] = []
  /// How many statements describe work and name the subject, or all that describe work where the title names it.
  var describedHome = 0

  init(entry: Entry, section: SectionKind, scans: [StatementScan]) {
    self.entry = entry
    self.section = section
    self.scans = scans
  }

  /// A phrase whose sense is decided.
  struct Term {
    let hit: PhraseHit
    let rule: Int
    /// Index into the lexicon's cues of the strongest cue that covers it, with the words of the cue.
    let cue: (number: Int, words: Range<Int>)?
  }
}

/// Reads the entries of a document: senses, cues, shapes and home context.
struct EntryReader {
  let lexicon: Lexicon
  let links: ArtefactLinks
  let document: DocumentTokens
  /// Where the person's identity stands, in order and apart; no term is taken from there.
  let identity: [TextSpan]

  /// Completes `reading`, whose statements are scanned.
  func read(_ reading: EntryReading) {
    let shaper = ShapeReader(lexicon: lexicon, document: document)
    reading.shapes = reading.scans.map { shaper.shape(of: $0, in: reading.section) }
    joinContinuations(reading)
    var phrases = PhraseSet(phraseCount: lexicon.classes.count)
    for scan in reading.scans { for hit in scan.hits { phrases.insert(hit.phrase) } }
    for index in reading.scans.indices { decideTerms(at: index, phrases, reading) }
    decideContext(reading)
  }

  /// A sentence that only gives the outcome or the reason of the one before it belongs to that one.
  private func joinContinuations(_ reading: EntryReading) {
    for index in reading.shapes.indices.dropLast() {
      let next = index + 1
      guard reading.shapes[index].level == 2, reading.shapes[next].hasDepth, !reading.shapes[next].hasWork,
        !reading.scans[next].statement.isBullet, !reading.scans[next].statement.isTitle,
        !reading.scans[index].statement.isTitle, let because = reading.shapes[next].because.last
      else { continue }
      reading.shapes[index].level = 3
      reading.shapes[index].because.append(
        Ground(kind: because.kind, words: because.words, object: because.object, text: " (next sentence)"))
    }
  }

  // MARK: Terms

  private func decideTerms(at index: Int, _ phrases: PhraseSet, _ reading: EntryReading) {
    let scan = reading.scans[index]
    guard scan.hits.contains(where: { lexicon.senses.has($0.phrase) }) else {
      reading.terms.append([])
      return
    }
    let senses = SenseReader(lexicon: lexicon, document: document)
    let hits = scan.hits
    var terms: [EntryReading.Term] = []
    var taken = 0
    var next = hits.startIndex
    while next < hits.endIndex {
      // Of the phrases that begin here, the longest comes first.
      let first = next
      while next < hits.endIndex, hits[next].start == hits[first].start { next += 1 }
      for hit in hits[first..<next].reversed()
      where Int(hit.start) >= taken && lexicon.senses.has(hit.phrase) && !isIdentity(hit) {
        switch senses.verdict(on: hit, in: scan, entry: phrases) {
        case .means(let rule):
          taken = Int(hit.end)
          terms.append(EntryReading.Term(hit: hit, rule: rule, cue: strongestCue(over: hit, scan)))
        case .rejected(let rule, let reason): reading.rejected.append((index, hit, rule, reason))
        case .none: break
        }
      }
    }
    reading.terms.append(terms)
  }

  private func isIdentity(_ hit: PhraseHit) -> Bool {
    let span = document.span(Int(hit.start)..<Int(hit.end))
    let next = identity.partitioningIndex { $0.end > span.start }
    return next < identity.count && identity[next].overlaps(span)
  }

  private func strongestCue(over hit: PhraseHit, _ scan: StatementScan) -> (number: Int, words: Range<Int>)? {
    guard !scan.cues.isEmpty else { return nil }
    let words = Int(hit.start)..<Int(hit.end)
    let covering = scan.cues.filter { $0.covers.clamped(to: words) == words }
    return covering.min { lexicon.cues[$0.cue].cap < lexicon.cues[$1.cue].cap }.map { ($0.cue, $0.words) }
  }

  // MARK: Context

  private func decideContext(_ reading: EntryReading) {
    if let repository = reading.entry.repository, let language = repository.language?.lowercased(),
      lexicon.subjectLanguages.contains(language)
    {
      reading.isHome = true
      reading.subjectUse = repository.isFork || !repository.isOwn ? .named : .described
      reading.subjectWords = reading.entry.title
    }
    let described = reading.scans.indices.filter {
      !reading.scans[$0].statement.isTitle && reading.shapes[$0].level >= 2
    }
    var home: Set<Int> = []
    reading.openLinks = OpenLink.links(of: reading.entry, links)
    for open in reading.openLinks where open.host?.subject == true {
      let link = open.link
      reading.isHome = true
      reading.subjectWords = reading.subjectWords ?? link.span
      let index = reading.scans.firstIndex { $0.statement.span.overlaps(link.span) }
      if let index, described.contains(index) { home.insert(index) }
      if index.map(described.contains) ?? false || reading.section.isOwnByNature {
        reading.subjectUse = .described
      } else if reading.subjectUse == .none {
        reading.subjectUse = .named
      }
    }
    let describes = !described.isEmpty
    for (index, terms) in reading.terms.enumerated() {
      let scan = reading.scans[index]
      let isJobTitle = scan.statement.isTitle && reading.entry.kind == .job
      for term in terms where isAboutSubject(term) {
        if isJobTitle, EmployerName(document: document).begins(with: term.hit, in: scan) { continue }
        let words = document.span(Int(term.hit.start)..<Int(term.hit.end))
        reading.isHome = true
        reading.subjectWords = reading.subjectWords ?? words
        let isDescribed =
          reading.scans[index].statement.isTitle ? describes : reading.shapes[index].level >= 2
        if isDescribed, (term.cue.map { lexicon.cues[$0.number].cap } ?? 4) >= 2 {
          if reading.scans[index].statement.isTitle { home.formUnion(described) } else { home.insert(index) }
          if reading.subjectUse != .described { reading.subjectWords = words }
          reading.subjectUse = .described
        } else if reading.subjectUse == .none {
          reading.subjectUse = .named
        }
      }
    }
    reading.describedHome = reading.entry.repository != nil && reading.isHome ? described.count : home.count
  }

  /// Whether `term` names the subject, or says it by itself, and is neither denied nor wished for.
  private func isAboutSubject(_ term: EntryReading.Term) -> Bool {
    let isSubject = term.rule < lexicon.subjectRuleCount
    guard isSubject || lexicon.rules[term.rule].rule.standing == .opens else { return false }
    return (term.cue.map { lexicon.cues[$0.number].cap } ?? 4) > 0
  }
}
