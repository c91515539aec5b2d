import Model
import SourceText

/// Asks about dates of work that cannot be as they are written, or that end in words that are not known.
struct PeriodDoubts {
  let dates: DateReader

  /// Returns the questions about the entries of `document`, in reading order, each date asked about once.
  func findings(in document: Document) -> [Finding] {
    var seen: Set<TextSpan> = []
    return document.sections.flatMap(\.entries).compactMap { entry in
      guard let period = entry.period, let span = period.span, seen.insert(span).inserted else { return nil }
      return finding(period, span, in: document)
    }
  }

  private func finding(_ period: Period, _ span: TextSpan, in document: Document) -> Finding? {
    if let start = period.start, let end = period.end, end < start {
      return finding(
        "dates-reversed", "The dates of a piece of work end before they begin; no months were counted.",
        ask: "Ask when it began and when it ended.", span, document)
    }
    guard period.ongoing,
      dates.dates(in: document.text.bytes, line(around: span, in: document)).contains(where: {
        $0.isEndUnread && $0.span == span
      })
    else { return nil }
    return finding(
      "date-end-not-read",
      "The dates of a piece of work end in a word that is not known; it was taken to go on.",
      ask: "Ask whether it goes on, or when it ended.", span, document)
  }

  private func finding(_ code: String, _ message: String, ask: String, _ span: TextSpan, _ document: Document)
    -> Finding
  {
    Finding(
      code: code, message: message, ask: ask, document: document.id, line: line(of: span.start, in: document),
      quote: document.text.string(span))
  }

  /// Returns the line that `span` stands in, since what stands beside a date tells how it is read.
  private func line(around span: TextSpan, in document: Document) -> TextSpan {
    let bytes = document.text.bytes
    var start = span.start
    while start > 0, bytes[start - 1] != Byte.lineFeed, span.start - start < Self.reach { start -= 1 }
    let limit = min(bytes.count, span.end + Self.reach)
    return TextSpan(start, bytes.firstIndex(of: Byte.lineFeed, in: TextSpan(span.end, limit)) ?? limit)
  }

  /// How far, in bytes, a date is read with what stands beside it.
  private static let reach = 260

  private func line(of offset: Int, in document: Document) -> Int? {
    if document.places.isEmpty { return LineIndex(document.text.bytes).line(at: offset) }
    let index = document.places.partitioningIndex { $0.offset > offset }
    return index > 0 ? document.places[index - 1].line : nil
  }
}
