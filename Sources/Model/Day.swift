/// A day in the proleptic Gregorian calendar, written `YYYY-MM-DD`.
public struct Day: Sendable, Hashable, CustomStringConvertible {
  /// The month it lies in.
  public let month: Month
  /// Day of the month, 1–31.
  public let day: Int

  /// Names `day` of `month`.
  public init(month: Month, day: Int) {
    self.month = month
    self.day = day
  }

  /// Reads `YYYY-MM-DD`; `nil` if there is no such day.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[2].count == 2, let month = Month(text), let day = Int(parts[2]), day >= 1,
      day <= Self.length(of: month)
    else { return nil }
    self.month = month
    self.day = day
  }

  /// `YYYY-MM-DD`.
  public var description: String { "\(month)-\(day < 10 ? "0" : "")\(day)" }

  /// Returns the day that comes so many `days`, 0 or more, after this one.
  package func adding(days: Int) -> Day {
    precondition(days >= 0, "only later days are reckoned")
    var month = month
    var day = day + days
    while day > Self.length(of: month) {
      day -= Self.length(of: month)
      month = Month(index: month.index + 1)
    }
    return Day(month: month, day: day)
  }

  private static func length(of month: Month) -> Int {
    switch month.month {
    case 4, 6, 9, 11: 30
    case 2: month.year % 4 == 0 && (month.year % 100 != 0 || month.year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}
