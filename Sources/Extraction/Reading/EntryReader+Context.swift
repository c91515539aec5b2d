import Matching
import Model
import SourceText

extension EntryReader {
  /// Decides whether `reading` is about the subject, and which of its statements tell of work in it.
  func decideContext(_ reading: EntryReading) {
    decideSubstance(reading)
    reading.isElsewhere = reading.scans.indices.map { isElsewhere($0, reading) }
    if let repository = reading.entry.repository, let language = repository.language?.lowercased(),
      lexicon.subjectLanguages.contains(language)
    {
      reading.isHome = true
      reading.subjectUse = repository.isOwn ? .described : .named
      reading.subjectWords = reading.entry.title
    }
    let described = reading.scans.indices.filter {
      !reading.scans[$0].statement.isTitle && reading.shapes[$0].level >= 2
    }
    var home: Set<Int> = []
    var reach = HomeReach(reading, document)
    if reading.isHome { reach.addAll() }
    readLinks(reading, described, &home, &reach)
    var isAllTold = false
    for (index, terms) in reading.terms.enumerated() {
      let scan = reading.scans[index]
      let isJobTitle = scan.statement.isTitle && reading.entry.kind == .job
      if !reading.shapes[index].hasWork, document.isOthers(scan) { continue }
      for term in terms where isAboutSubject(term) {
        if isJobTitle, isEmployer(term, of: reading.entry, in: scan) { continue }
        let words = document.span(Int(term.hit.start)..<Int(term.hit.end))
        reading.isHome = true
        reading.subjectWords = reading.subjectWords ?? words
        let tellsAll = reach.tellsAll(term.hit, at: index)
        reach.note(term.hit, at: index)
        reach.add(index, isWhole: tellsAll || !scan.statement.isBullet && !scan.statement.isTitle)
        let isDescribed = tellsAll ? !described.isEmpty : tellsOfWork(index, reading, reach)
        let isFirm = (term.cue.map { lexicon.cues[$0.number].cap } ?? 4) >= 2
        if isFirm, lexicon.rules[term.rule].rule.standing == .main { reading.isMain = true }
        if isFirm, lexicon.rules[term.rule].rule.standing == .role {
          home.insert(index)
          reading.subjectWords = words
          reading.subjectUse = .role
        } else if isDescribed, isFirm {
          if tellsAll { isAllTold = true } else { home.insert(index) }
          guard reading.subjectUse != .role else { continue }
          if reading.subjectUse != .described { reading.subjectWords = words }
          reading.subjectUse = .described
        } else if reading.subjectUse == .none {
          reading.subjectUse = .named
        }
      }
    }
    for index in reading.scans.indices where !reach.holds(index) { reading.isElsewhere[index] = true }
    if isAllTold { home.formUnion(described) }
    // Where nothing else is named, the work that stands beside work in the subject was done in it: who writes more about a
    // job shows no less.
    if !home.isEmpty, reading.subjectUse == .described, reach.isUndisputed { home.formUnion(described) }
    reading.describedHome = reading.entry.repository != nil && reading.isHome ? described.count : home.count
    if reading.highest < 2 {
      reading.describedHome = 0
      reading.isMain = false
      if reading.subjectUse != .none { reading.subjectUse = .named }
    }
  }

  /// Whether the statement at `index`, which names the subject, describes work in it. A summary counts the person's
  /// languages up; there it tells of work in the subject where it names no other.
  private func tellsOfWork(_ index: Int, _ reading: EntryReading, _ reach: HomeReach) -> Bool {
    if reading.section == .other, isPublicRow(index, reading) { return true }
    if reading.section.isOwnByNature, opensWork(index, reading) { return true }
    guard reading.shapes[index].level >= 2, !reading.scans[index].statement.isTitle else { return false }
    return reading.section != .summary || !reach.namesOthers(index)
  }

  /// Whether the statement at `index` tells of a piece of public work and leads to it.
  private func opensWork(_ index: Int, _ reading: EntryReading) -> Bool {
    let statement = reading.scans[index].statement
    return !statement.isTitle && !reading.shapes[index].isNever
      && reading.openLinks.contains { $0.isCode && statement.span.contains($0.link.span) }
      && reading.says(index, in: document)
  }

  /// Whether the statement at `index` begins with a link to a piece of public work, which the rest of it describes.
  private func isPublicRow(_ index: Int, _ reading: EntryReading) -> Bool {
    let scan = reading.scans[index]
    guard let first = scan.tokens.first, !reading.shapes[index].isNever else { return false }
    let start = document.span(first..<first + 1)
    return reading.openLinks.contains { open in
      open.isCode && open.link.span.overlaps(start)
        && scan.statement.span.end > open.link.span.end
    }
  }

  /// Reads what the links of `reading` to places of the subject say of it.
  private func readLinks(
    _ reading: EntryReading, _ described: [Int], _ home: inout Set<Int>, _ reach: inout HomeReach
  ) {
    reading.openLinks = OpenLink.links(of: reading.entry, reading.substance, links)
    OthersWork(document: document).mark(reading)
    for open in reading.openLinks where open.host?.subject == true {
      // Among the contact details an address says where the person is found, not what they do.
      if reading.section == .contact, open.host?.proves == nil { continue }
      let link = open.link
      reading.isHome = true
      reading.subjectWords = reading.subjectWords ?? link.span
      let index = reading.scans.firstIndex { $0.statement.span.overlaps(link.span) }
      let isReference = index.map { self.isReference($0, reading) } ?? false
      if let index, described.contains(index) { home.insert(index) }
      if isReference { home.formUnion(described) }
      // What lies there was published, and so made.
      if let index, open.host?.proves != nil, !open.isOthers, reading.section.isOwnByNature {
        home.insert(index)
      }
      let isWhole = index.map { isReference || !reading.scans[$0].statement.isBullet } ?? true
      if let index { reach.add(index, isWhole: isWhole) } else { reach.addAll() }
      let isWork = open.host?.shows == true && !open.isOthers && reading.section.isOwnByNature
      if index.map(described.contains) ?? false || isWork
        || isReference && !described.isEmpty
      {
        reading.subjectUse = .described
      } else if reading.subjectUse == .none {
        reading.subjectUse = .named
      }
    }
  }

  /// Decides how much of the person's own work an export shows in `reading`, and what that leaves of its signals.
  private func decideSubstance(_ reading: EntryReading) {
    guard let repository = reading.entry.repository else {
      if reading.section.isOwnByNature, substance.areExercises(reading.entry.links) {
        reading.highest = substance.rules?.exerciseCap ?? 4
      }
      if let cap = titleCap(reading) { reading.highest = min(reading.highest, cap) }
      return
    }
    let found = substance.substance(of: repository, textBytes: reading.entry.span.count)
    reading.substance = found
    guard reading.entry.kind == .repository else { return }
    if repository.isFork, !found.isEnough {
      reading.highest = 0
    } else if found.isExercise {
      reading.highest = substance.rules?.exerciseCap ?? 4
    }
  }

  /// The cap of a hedge that is the whole title of a piece of work: "Advent of Code 2021".
  private func titleCap(_ reading: EntryReading) -> Int? {
    guard reading.entry.kind == .project || reading.entry.kind == .other,
      let scan = reading.scans.first, scan.statement.isTitle
    else { return nil }
    return scan.cues.lazy.filter { cue in
      let kind = lexicon.cues[cue.cue]
      guard kind.assertion == .hedged, kind.cap == 1 else { return false }
      return scan.tokens.allSatisfy { token in
        let traits = document.tokens[token].traits
        return cue.words.contains(token) || !traits.contains(.word) || traits.contains(.digit)
          || traits.contains(.address)
      }
    }.map { lexicon.cues[$0.cue].cap }.first
  }

  /// Whether the statement at `index` tells of work in another language, and does not name the subject.
  private func isElsewhere(_ index: Int, _ reading: EntryReading) -> Bool {
    guard !reading.terms[index].contains(where: isAboutSubject) else { return false }
    let tokens = reading.scans[index].tokens
    func holds(_ kind: WordClass) -> Bool {
      tokens.contains { document.classes.begins(at: $0).contains(kind) }
    }
    return !holds(.languageOfOthers)
      && tokens.contains { token in
        document.classes.begins(at: token).contains(.peer)
          && document.classes.ends(before: token).contains(.languageBefore)
      }
  }

  /// Whether `term`, in the title of the job `entry`, names who the job was with.
  private func isEmployer(_ term: EntryReading.Term, of entry: Entry, in scan: StatementScan) -> Bool {
    let name = EmployerName(document: document)
    if name.begins(with: term.hit, in: scan) { return true }
    // Work that is told by languages, not by employers, bears no dates: "### Rust".
    guard entry.period != nil else { return false }
    return name.isWhole(term.hit, isSubject: term.rule < lexicon.subjectRuleCount, in: scan)
  }

  /// Whether the statement at `index` of a piece of work does nothing but point at it: "PR: #4829".
  private func isReference(_ index: Int, _ reading: EntryReading) -> Bool {
    guard reading.entry.kind == .other, reading.entry.title != nil, reading.shapes[index].level == 1 else {
      return false
    }
    let words = reading.scans[index].tokens.filter { token in
      document.tokens[token].traits.contains(.word)
        && !reading.entry.links.contains { $0.span.overlaps(document.span(token..<token + 1)) }
    }
    return words.count <= Self.mostWordsOfReference
  }

  /// A line that points at a piece of work says no more than what kind of page that is.
  private static let mostWordsOfReference = 6

  /// Whether `term` names the subject, or says it by itself, and is neither denied nor wished for.
  private func isAboutSubject(_ term: EntryReading.Term) -> Bool {
    let isSubject = term.rule < lexicon.subjectRuleCount
    guard isSubject || term.holdsSubject || lexicon.rules[term.rule].rule.standing == .opens else {
      return false
    }
    return (term.cue.map { lexicon.cues[$0.number].cap } ?? 4) > 0
  }
}
