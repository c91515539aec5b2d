import Model

/// Reads how much work in the home subject the documents show at all, whatever its skill.
struct PracticeReader {
  let rules: ScoringRules
  let asOf: Day

  func practice(of candidate: CandidateSignals) -> PracticeAssessment {
    let home = candidate.entries.filter { $0.subject != .none }
    let pieces = home.filter { $0.subject == .described && ($0.describedHome > 0 || $0.repository != nil) }
    let open = pieces.filter { !$0.links.isEmpty && $0.repository?.isFork != true }
    var because: [String] = []
    var level = 0
    if let named = home.first {
      level = 1
      because = ["named: " + words(named)]
    }
    if let piece = pieces.first {
      level = 2
      because = ["described: " + words(piece)]
      if let reason = sustained(pieces) {
        level = 3
        because.append(reason)
      }
      if let link = open.first, level == 3 || open.count >= 2 {
        level = 4
        because.append("anyone can open " + (link.links.first ?? link.title))
      }
    }
    return PracticeAssessment(level: level, points: rules.practicePoints[level], because: because)
  }

  /// Returns what makes the work sustained: a job in it, several pieces, or a year of it.
  private func sustained(_ pieces: [EntryRecord]) -> String? {
    if let job = pieces.first(where: { $0.kind == .job && $0.describedHome >= 2 }) {
      return "a job in it: " + words(job)
    }
    if pieces.count >= 3 { return "\(pieces.count) pieces of work" }
    let months = WorkSpan(entries: pieces, asOf: asOf).months ?? 0
    return months >= 12 ? "\(months) months of described work" : nil
  }

  private func words(_ entry: EntryRecord) -> String {
    let quote = entry.subjectQuote ?? ""
    let place = entry.line.map { "\(entry.document):\($0)" } ?? entry.document
    return entry.title.isEmpty ? "\(quote) (\(place))" : "\(quote) in “\(entry.title)” (\(place))"
  }
}
