/// What one language's words mean to the stages.
package struct LanguageRules: Sendable, Hashable {
  /// Its code: `en`.
  package let language: String
  /// Section headings.
  package let headings: [HeadingRule]
  /// Words that change what a statement asserts.
  package let cues: [CueRule]
  /// Words that give statements their shape.
  package let shapes: ShapeWords
  /// Words of dates.
  package let dates: DateWords
  /// Words that a human should know of.
  package let notices: NoticeWords
  /// Words of streets, schools and employers.
  package let names: NameWords

  /// Puts the value together from its parts.
  package init(
    language: String,
    headings: [HeadingRule],
    cues: [CueRule],
    shapes: ShapeWords,
    dates: DateWords,
    notices: NoticeWords = .none,
    names: NameWords = .none
  ) {
    self.language = language
    self.headings = headings
    self.cues = cues
    self.shapes = shapes
    self.dates = dates
    self.notices = notices
    self.names = names
  }
}
