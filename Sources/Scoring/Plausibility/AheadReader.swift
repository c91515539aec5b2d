import Model

/// Asks about jobs that begin after the day of the run. Studies and projects may be planned; no months count of either.
struct AheadReader {
  let asOf: Day

  func findings(_ candidate: CandidateSignals) -> [Finding] {
    candidate.entries.compactMap { entry in
      guard entry.kind == .job, entry.section == .experience, let start = entry.period?.start,
        start > asOf.month
      else { return nil }
      let title = entry.title.isEmpty ? "a job" : "“\(entry.title)”"
      return Finding(
        code: "date-ahead",
        message:
          "Document dates the beginning of \(title) to \(start), after \(asOf); no months were counted.",
        ask: "Ask whether it has begun, or which date was meant.", document: entry.document, line: entry.line)
    }
  }
}
