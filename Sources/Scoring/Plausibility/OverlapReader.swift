import Model

/// Asks about two jobs that share months. Studies, projects and part-time work overlap with anything, and two
/// entries of exactly the same months are one job written down twice.
struct OverlapReader {
  let asOf: Day

  /// Months that two jobs may share: handing over, and dates that are rounded.
  private static let grace = 3

  func findings(_ candidate: CandidateSignals) -> [Finding] {
    let partTime = Set(candidate.claims.filter { $0.kind == .partTime }.map(\.entry))
    let jobs = candidate.entries.indices.compactMap { index -> Job? in
      let entry = candidate.entries[index]
      guard entry.kind == .job, entry.section == .experience, !partTime.contains(index),
        !entry.title.isEmpty, let period = entry.period, let start = period.start,
        period.precision == .month
      else { return nil }
      return Job(entry: entry, start: start, end: period.ongoing ? asOf.month : period.end ?? start)
    }
    // A job that is written down again shares no more months than it did at first.
    var seen: Set<Months> = []
    let distinct = jobs.filter {
      seen.insert(Months(document: $0.entry.document, start: $0.start, end: $0.end)).inserted
    }
    for (index, one) in distinct.enumerated() {
      for other in distinct[(index + 1)...]
      where other.entry.document == one.entry.document && (other.start, other.end) != (one.start, one.end) {
        let months = min(one.end, other.end).index - max(one.start, other.start).index + 1
        if months > Self.grace { return [finding(one, other, months)] }
      }
    }
    return []
  }

  private struct Job {
    let entry: EntryRecord
    let start: Month
    let end: Month
  }

  private struct Months: Hashable {
    let document: String
    let start: Month
    let end: Month
  }

  private func finding(_ one: Job, _ other: Job, _ months: Int) -> Finding {
    Finding(
      code: "overlapping-jobs",
      message:
        "Document dates “\(one.entry.title)” and “\(other.entry.title)” into the same \(months) months.",
      ask: "Ask whether both were full-time.", document: one.entry.document, line: one.entry.line)
  }
}
