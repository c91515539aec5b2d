/// A thing that documents name, and since when there has been one.
package struct DatedThing: Sendable, Hashable {
  /// Stable id.
  package let id: String
  /// What findings call it.
  package let title: String
  /// Rules that find it.
  package let rules: [String]
  /// Further phrases that name it.
  package let phrases: [String]
  /// The first month in which anybody can have used it.
  package let first: Month
  /// `first` as findings say it: `2015-05`, or `2016` where only the year is certain.
  package let since: String
  /// Whether there were forerunners, so that an earlier date is asked about more softly.
  package let softer: Bool
  /// Whether it is the rubric's subject itself.
  package let isSubject: Bool
  /// Where the date is from.
  package let source: String

  /// Puts the value together from its parts.
  package init(
    id: String, title: String, rules: [String], phrases: [String], first: Month, since: String, softer: Bool,
    isSubject: Bool, source: String
  ) {
    self.id = id
    self.title = title
    self.rules = rules
    self.phrases = phrases
    self.first = first
    self.since = since
    self.softer = softer
    self.isSubject = isSubject
    self.source = source
  }
}
