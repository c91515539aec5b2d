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
  /// Whether it says that the subject is what the person works in for years, or most of the time.
  var isMain = false
  /// Whether it is a summary in a document that has no part for work, and so the place where work is told.
  var isBiography = false
  /// How much work an export shows in it, if it is a repository.
  var substance: RepositorySubstance?
  /// For each statement whether it tells of work in another language only.
  var isElsewhere: [Bool] = []
  /// The most that anything in it shows: others' work shows nothing, an exercise little.
  var highest = 4
  /// The links of the entry that name a piece of public work.
  var openLinks: [OpenLink] = []
  /// How many statements describe work and name the subject, or all that describe work where the title names it.
  var describedHome = 0
  /// For each statement that was asked about whether it says anything.
  private var saying: [Int: Bool] = [:]

  init(entry: Entry, section: SectionKind, scans: [StatementScan]) {
    self.entry = entry
    self.section = section
    self.scans = scans
  }

  /// Whether the statement at `index` says anything beside links and names of repositories, as `OwnWords` tells.
  func says(_ index: Int, in document: DocumentTokens) -> Bool {
    if let known = saying[index] { return known }
    let words = OwnWords(of: scans[index], links: entry.links, in: document)
    saying[index] = words.sayAnything
    return words.sayAnything
  }

  /// Whether the statement at `index` is in the home context.
  func isAtHome(_ index: Int) -> Bool { isHome && !isElsewhere[index] }

  /// What makes the first statement below the title describe work.
  private(set) lazy var work: Ground? = zip(scans, shapes).first { !$0.statement.isTitle && $1.hasWork }
    .flatMap { $1.because.first }

  /// A phrase whose sense is decided.
  struct Term {
    let hit: PhraseHit
    let rule: Int
    /// Index into the lexicon's cues of the strongest cue that covers it, with the words of the cue.
    let cue: (number: Int, words: Range<Int>)?
    /// Whether its words hold the subject's: "async Rust".
    let holdsSubject: Bool
  }
}

/// Reads the entries of a document: senses, cues, shapes and home context.
struct EntryReader {
  let lexicon: Lexicon
  let links: ArtefactLinks
  let substance: SubstanceReader
  let document: DocumentTokens
  /// Where the person's identity stands; no term is taken from there.
  let identity: IdentitySpans

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
      where Int(hit.start) >= taken && lexicon.senses.has(hit.phrase) && !isIdentity(hit)
        && !isOwner(hit, of: reading.entry)
      {
        switch senses.verdict(on: hit, in: scan, entry: phrases) {
        case .means(let rule):
          taken = Int(hit.end)
          let holdsSubject = namesSubject(within: hit, senses, scan, hits[first...], phrases)
          let cue = strongestCue(over: hit, meaning: rule, scan)
          terms.append(EntryReading.Term(hit: hit, rule: rule, cue: cue, holdsSubject: holdsSubject))
        case .rejected(let rule, let reason, let isKnown):
          reading.rejected.append((index, hit, rule, reason))
          if isKnown { taken = Int(hit.end) }
        case .none: break
        }
      }
    }
    reading.terms.append(terms)
  }

  /// Whether a shorter phrase inside `hit`, with which `following` begins, names the subject.
  private func namesSubject(
    within hit: PhraseHit, _ senses: SenseReader, _ scan: StatementScan, _ following: ArraySlice<PhraseHit>,
    _ phrases: PhraseSet
  ) -> Bool {
    guard hit.end - hit.start > 1 else { return false }
    return following.prefix { $0.start < hit.end }.contains { inner in
      guard inner.end <= hit.end, inner.phrase != hit.phrase,
        lexicon.senses[inner.phrase].contains(where: { $0 < lexicon.subjectRuleCount }),
        case .means(let rule) = senses.verdict(on: inner, in: scan, entry: phrases)
      else { return false }
      return rule < lexicon.subjectRuleCount
    }
  }

  private func isIdentity(_ hit: PhraseHit) -> Bool {
    identity.hold(document.span(Int(hit.start)..<Int(hit.end)))
  }

  /// Whether `hit` is whose a repository is, and not what it is: the "tokio-rs" of a link that says "tokio-rs/website".
  private func isOwner(_ hit: PhraseHit, of entry: Entry) -> Bool {
    guard !entry.links.isEmpty else { return false }
    let words = document.span(Int(hit.start)..<Int(hit.end))
    return entry.links.contains { link in
      guard link.span.contains(words) else { return false }
      let name = document.text[link.span.range]
      guard let slash = name.firstIndex(of: UInt8(ascii: "/")), words.end <= slash else { return false }
      return link.url.utf8.reversed().starts(with: name.reversed())
    }
  }

  private func strongestCue(over hit: PhraseHit, meaning rule: Int, _ scan: StatementScan) -> (
    number: Int, words: Range<Int>
  )? {
    guard !scan.cues.isEmpty else { return nil }
    let words = Int(hit.start)..<Int(hit.end)
    // What can be published is no hedge of itself: who wrote "tutorials" tells of them.
    let isText = lexicon.rules[rule].rule.anyLink
    let covering = scan.cues.filter {
      $0.covers.clamped(to: words) == words && !(isText && $0.words == words)
    }
    return covering.min { lexicon.cues[$0.cue].cap < lexicon.cues[$1.cue].cap }.map { ($0.cue, $0.words) }
  }
}
