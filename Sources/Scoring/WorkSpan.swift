import Model

/// The months that a set of dated entries covers, overlaps merged.
struct WorkSpan {
  /// How many months; `nil` where no entry is dated to the month or the season.
  let months: Int?
  /// The last of them; `nil` where no entry is dated.
  let last: Month?

  init(entries: [EntryRecord], asOf: Day) {
    var ranges: [ClosedRange<Int>] = []
    var last: Month?
    for period in entries.compactMap(\.period) {
      guard let written = period.ongoing ? asOf.month : period.end ?? period.start else { continue }
      // What is dated beyond the as-of day ends there.
      let end = min(written, asOf.month)
      last = max(last ?? end, end)
      guard let start = period.start, period.precision != .year, start <= end else { continue }
      ranges.append(start.index...end.index)
    }
    self.last = last
    months = ranges.isEmpty ? nil : Self.merged(ranges)
  }

  /// How many months the entries cover for certain: a range of bare years from the last month of its first year to
  /// the first of its last.
  static func certainMonths(_ entries: [EntryRecord], asOf: Day) -> Int {
    merged(
      entries.compactMap(\.period).compactMap { period in
        guard let start = period.start, let end = period.ongoing ? asOf.month : period.end else { return nil }
        let isYear = period.precision == .year
        let first = isYear ? Month(year: start.year, month: 12) : start
        let last = isYear && !period.ongoing ? Month(year: end.year, month: 1) : end
        let reached = min(last, asOf.month)
        return first <= reached ? first.index...reached.index : nil
      })
  }

  private static func merged(_ ranges: [ClosedRange<Int>]) -> Int {
    var total = 0
    var covered = Int.min
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      let start = max(range.lowerBound, covered)
      guard range.upperBound >= start else { continue }
      total += range.upperBound - start + 1
      covered = range.upperBound + 1
    }
    return total
  }
}
