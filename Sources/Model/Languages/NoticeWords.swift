/// Words that earn nothing and that a human should know of: claimed years, scope, appeals to the reader's program.
package struct NoticeWords: Sendable, Hashable {
  /// Words for years: years, yrs.
  package let years: [String]
  /// Words for one, two, three and so on.
  package let numbers: [String]
  /// Words before the year in which something began: since.
  package let since: [String]
  /// Words of titles of jobs that leave time for another one: freelance, part-time.
  package let partTime: [String]
  /// Outcomes that cannot be as they are said.
  package let beyondReason: [String]
  /// A factor that is beyond reason from here on: 1,000 for `1000x faster`.
  package let mostTimes: Int
  /// Words that speak to a program that reads the document.
  package let instructions: [String]
  /// Words that show work on a service as a whole.
  package let service: [String]
  /// Words that show work across teams, or public maintainership.
  package let wide: [String]
  /// Words of an advert for a plain service that keeps records; two of them tell of one.
  package let plainService: [String]
  /// Words of which one tells of such a service.
  package let surelyPlainService: [String]
  /// Words of an advert that say what the subject is needed for.
  package let needs: [String]
  /// What to say of an advert with the former and without the latter, if anything.
  package let plainServiceNote: String?

  /// Puts the value together from its parts.
  package init(
    years: [String], numbers: [String], since: [String], partTime: [String], beyondReason: [String],
    mostTimes: Int, instructions: [String], service: [String], wide: [String],
    plainService: [String] = [], surelyPlainService: [String] = [], needs: [String] = [],
    plainServiceNote: String? = nil
  ) {
    self.years = years
    self.numbers = numbers
    self.since = since
    self.partTime = partTime
    self.beyondReason = beyondReason
    self.mostTimes = mostTimes
    self.instructions = instructions
    self.service = service
    self.wide = wide
    self.plainService = plainService
    self.surelyPlainService = surelyPlainService
    self.needs = needs
    self.plainServiceNote = plainServiceNote
  }

  /// No words at all.
  package static let none = NoticeWords(
    years: [], numbers: [], since: [], partTime: [], beyondReason: [], mostTimes: .max, instructions: [],
    service: [], wide: [])
}
