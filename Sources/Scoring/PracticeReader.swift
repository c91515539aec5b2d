import Model

/// Reads how much work in the home subject the documents show at all, whatever its skill.
struct PracticeReader {
  let rules: ScoringRules
  let asOf: Day

  /// Returns the practice of `candidate`.
  func practice(of candidate: CandidateSignals) -> PracticeAssessment {
    let home = candidate.entries.filter { $0.subject != .none }
    let caps = caps
    func isPiece(_ entry: EntryRecord) -> Bool {
      guard entry.subject == .described || entry.subject == .role || entry.subject == .main else {
        return false
      }
      // A talk or an article is about the subject, and no piece of work in it.
      if entry.section == .talks || entry.section == .publications { return false }
      return (caps[entry.section] ?? 1 >= 2 || entry.section == .summary)
        && (entry.describedHome > 0 || entry.repository != nil)
    }
    let pieces = home.filter(isPiece)
    let shown = home.filter { entry in
      entry.canBeOpened && (isPiece(entry) || [.publications, .talks, .openSource].contains(entry.section))
    }
    var seen: Set<String> = []
    let links = shown.flatMap(\.links).filter { seen.insert($0).inserted }
    var because: [String] = []
    var level = 0
    if let named = home.first {
      level = 1
      because = ["named: " + words(named)]
    }
    if let piece = pieces.first {
      level = 2
      because = ["described: " + words(piece)]
      let told = pieces.filter { ($0.describedHome > 0 || $0.canBeOpened) && $0.section != .summary }
      if let role = pieces.first(where: { $0.subject == .role }) {
        level = 3
        because.append("a standing role: " + words(role))
      } else if let main = home.first(where: { $0.subject == .main }) {
        level = 3
        because.append("for years, or most of the time: " + words(main))
      } else if let reason = sustained(told, links) {
        level = 3
        because.append(reason)
      }
      if let link = links.first, level == 3 {
        level = 4
        because.append("anyone can open " + link)
      } else if pieces.contains(where: { $0.subject == .role }) {
        level = 4
        because.append("the role is a public one")
      }
    }
    return PracticeAssessment(level: level, points: rules.practicePoints[level], because: because)
  }

  private var caps: [SectionKind: Int] {
    Dictionary(rules.sectionCaps.map { ($0.section, $0.cap) }, uniquingKeysWith: { first, _ in first })
  }

  /// Returns what makes the work sustained: a job in it, several pieces, or a year of it.
  private func sustained(_ pieces: [EntryRecord], _ links: [String]) -> String? {
    if let job = pieces.first(where: {
      $0.kind == .job && ($0.describedHome >= 2 || $0.described == $0.describedHome && $0.described > 0)
    }) {
      return "a job in it: " + words(job)
    }
    let count = Self.count(pieces)
    if count >= 3 { return "\(count) pieces of work" }
    let statements = pieces.reduce(0) { $0 + $1.describedHome }
    if links.count >= 3, statements >= 1 { return "\(links.count) public pieces of work" }
    let open = pieces.filter { $0.describedHome > 0 && !$0.links.isEmpty }
    if open.count >= 2, Set(open.flatMap(\.links)).count >= 2 { return "\(open.count) public pieces of work" }
    // Dates of jobs can be asked about, those of a project where there is something to open.
    let months = WorkSpan.certainMonths(pieces.filter { $0.kind == .job || !$0.links.isEmpty }, asOf: asOf)
    return months >= 12 && statements >= 2 ? "\(months) months of described work" : nil
  }

  /// How many pieces of work `entries` are: the parts of one text, such as a README, are one.
  private static func count(_ entries: [EntryRecord]) -> Int {
    entries.count { $0.kind != .other } + Set(entries.filter { $0.kind == .other }.map(\.document)).count
  }

  private func words(_ entry: EntryRecord) -> String {
    let quote = entry.subjectQuote ?? ""
    let place = entry.line.map { "\(entry.document):\($0)" } ?? entry.document
    return entry.title.isEmpty ? "\(quote) (\(place))" : "\(quote) in “\(entry.title)” (\(place))"
  }
}

extension EntryRecord {
  /// Whether there is something to open: of a repository in an export that tells of its size or its age, enough of it.
  fileprivate var canBeOpened: Bool {
    guard let repository else { return true }
    if substance?.isEnough == true { return true }
    let isTold = repository.commits != nil || repository.sizeKilobytes != nil || repository.created != nil
    return !isTold && !repository.isFork && subject == .described
  }
}
