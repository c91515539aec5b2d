import Model
import SourceText

/// The dates of a record, as it writes them.
struct RecordDates: Sendable, CustomStringConvertible {
  private let start: (written: String, date: RecordDate?)?
  private let end: (written: String, date: RecordDate?)?
  private let ongoing: Bool

  /// Takes the dates of a record that lasts. An empty text is as good as none.
  ///
  /// A record without an end goes on if it says so, or if `endsOnlyIfSaid`.
  init?(from start: String?, to end: String?, isCurrent: Bool = false, endsOnlyIfSaid: Bool = false) {
    let start = RecordDates.read(start)
    var end = RecordDates.read(end)
    if isCurrent { end = nil }
    guard start != nil || end != nil else { return nil }
    self.start = start
    self.end = end
    ongoing = isCurrent || endsOnlyIfSaid && end == nil
  }

  /// Takes the date of a record that happened at one time.
  init?(at time: String?) {
    guard let time = RecordDates.read(time) else { return nil }
    (start, end, ongoing) = (time, time, false)
  }

  /// The dates as the text shows them: months and years where they could be read, else as written.
  var description: String {
    let first = start?.written
    let last = ongoing ? "present" : end?.written
    guard let first, let last, first != last else { return first ?? last ?? "" }
    return "\(first) – \(last)"
  }

  /// The months between the dates, both ends included; `nil` where one is written in words.
  func period(at span: TextSpan) -> Period? {
    if start != nil, start?.date == nil { return nil }
    if end != nil, end?.date == nil { return nil }
    let isExact = [start?.date, end?.date].allSatisfy { $0 == nil || $0?.precision == .month }
    return Period(
      start: start?.date?.first, end: ongoing ? nil : end?.date?.last, ongoing: ongoing,
      precision: isExact ? .month : .year, span: span)
  }

  private static func read(_ text: String?) -> (written: String, date: RecordDate?)? {
    guard let text, text.utf8.contains(where: { $0 > 0x20 }) else { return nil }
    guard let date = RecordDate(text.utf8) else { return (text, nil) }
    return (date.description, date)
  }
}
