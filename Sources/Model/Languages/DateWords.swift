/// Words of dates.
package struct DateWords: Sendable, Hashable {
  /// The names of the twelve months.
  package let months: [[String]]
  /// Seasons and quarters.
  package let seasons: [SeasonWords]
  /// "present", "to date".
  package let ongoing: [String]
  /// "since".
  package let since: [String]
  /// "until".
  package let until: [String]

  /// Puts the value together from its parts.
  package init(
    months: [[String]],
    seasons: [SeasonWords],
    ongoing: [String],
    since: [String],
    until: [String]
  ) {
    self.months = months
    self.seasons = seasons
    self.ongoing = ongoing
    self.since = since
    self.until = until
  }
}
