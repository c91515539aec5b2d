import Markup

/// Finds the dates of an XML record, whatever its form calls them.
enum XMLDates {
  private static let starts: Set<NameKey> = [
    NameKey("StartDate"), NameKey("From"), NameKey("Start"), NameKey("Begin"), NameKey("BeginDate"),
    NameKey("DateFrom"), NameKey("FromDate"), NameKey("AttendanceStartDate"),
  ]
  private static let ends: Set<NameKey> = [
    NameKey("EndDate"), NameKey("To"), NameKey("End"), NameKey("Until"), NameKey("DateTo"), NameKey("ToDate"),
    NameKey("AttendanceEndDate"),
  ]
  private static let times: Set<NameKey> = [
    NameKey("Date"), NameKey("Year"), NameKey("DegreeDate"), NameKey("IssueDate"), NameKey("ReleaseDate"),
    NameKey("PublicationDate"), NameKey("EffectiveDate"), NameKey("FirstIssuedDate"), NameKey("EventDate"),
  ]
  private static let currents: Set<NameKey> = [
    NameKey("CurrentIndicator"), NameKey("Current"), NameKey("Ongoing"), NameKey("Present"),
    NameKey("IsCurrent"),
  ]
  /// Elements that only hold the dates of the record around them.
  private static let periods: Set<NameKey> = [
    NameKey("Period"), NameKey("EmploymentPeriod"), NameKey("AttendancePeriod"), NameKey("DatesOfAttendance"),
    NameKey("Dates"), NameKey("Duration"), NameKey("DateRange"),
  ]

  /// Whether an element says when something was, and nothing else.
  static func isDate(_ element: MarkupElement) -> Bool {
    [starts, ends, times, currents, periods].contains { $0.contains(element.key) }
  }

  /// Returns the dates of `record`; `nil` where it has none.
  static func dates(of record: MarkupElement) -> RecordDates? {
    let children = record.children
    let period = children.first { periods.contains($0.key) }
    // A degree keeps its dates inside the school.
    let fields = (period?.children ?? []) + children + children.flatMap(\.children)
    var end = fields.first { ends.contains($0.key) }.flatMap(text)
    var isCurrent =
      fields.contains { currents.contains($0.key) && isTrue($0) }
      || isTrue(record.attribute("currentEmployer"))
    if let words = end, !words.utf8.contains(where: isDigit) {
      // A word in place of a date: still there, unless it says that the date is not known.
      isCurrent = isCurrent || !words.lowercased().contains("known")
      end = nil
    }
    if let dates = RecordDates(
      from: fields.first { starts.contains($0.key) }.flatMap(text), to: end, isCurrent: isCurrent)
    {
      return dates
    }
    return RecordDates(at: fields.first { times.contains($0.key) }.flatMap(text))
  }

  /// Returns a date as `YYYY`, `YYYY-MM`, or as it is written.
  private static func text(_ element: MarkupElement) -> String? {
    let date = element.child("Date") ?? element
    let year = date.attribute("year") ?? date.child("Year")?.string
    let month = date.attribute("month") ?? date.child("Month")?.string
    guard let year = year.map(trimmed), !year.isEmpty else {
      if element.children.contains(where: { currents.contains($0.key) }) { return "present" }
      return element.string.isEmpty ? nil : element.string
    }
    guard let month = month.map(trimmed), !month.isEmpty else { return year }
    let digits = String(decoding: month.utf8.filter(isDigit), as: UTF8.self)
    // A month in words is left to who knows the words.
    return digits.isEmpty ? "\(month) \(year)" : "\(year)-\(digits)"
  }

  private static func isTrue(_ element: MarkupElement) -> Bool {
    // `<present/>` says it by being there.
    element.string.isEmpty ? element.key == NameKey("Present") : isTrue(element.string)
  }

  private static func isTrue(_ text: String?) -> Bool { text?.lowercased() == "true" || text == "1" }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func trimmed(_ text: String) -> String {
    String(decoding: text.utf8.filter { $0 > 0x20 }, as: UTF8.self)
  }
}
