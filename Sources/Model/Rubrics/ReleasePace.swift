/// At which pace versions of the subject come out, all of the form `1.98`.
package struct ReleasePace: Sendable, Hashable {
  /// What stands before a version: `Rust`, `rustc`.
  package let phrases: [String]
  /// The part before the point.
  package let major: Int
  /// The part after the point of the version that came out on `day`.
  package let minor: Int
  /// When it came out.
  package let day: Day
  /// A version every so many weeks.
  package let weeks: Int
  /// So many versions ahead can be tried before they come out.
  package let ahead: Int
  /// Where the facts are from.
  package let source: String

  /// Puts the value together from its parts.
  package init(
    phrases: [String], major: Int, minor: Int, day: Day, weeks: Int, ahead: Int, source: String
  ) {
    self.phrases = phrases
    self.major = major
    self.minor = minor
    self.day = day
    self.weeks = weeks
    self.ahead = ahead
    self.source = source
  }

  /// Returns the newest minor version that can have been tried on `day`.
  package func newest(on day: Day) -> Int {
    let days = day.number - self.day.number
    let span = weeks * 7
    let passed = days >= 0 ? days / span : -((-days + span - 1) / span)
    return minor + passed + ahead
  }
}

extension Day {
  /// Days since 1 March of the year 0 in the proleptic Gregorian calendar, where leap days come last in a year.
  var number: Int {
    let shifted = month.month > 2 ? (month.year, month.month - 3) : (month.year - 1, month.month + 9)
    let (year, months) = shifted
    return year * 365 + year / 4 - year / 100 + year / 400 + (months * 153 + 2) / 5 + day - 1
  }
}
