/// What a phrase can be besides a term or a cue.
struct WordClass: OptionSet, Sendable, Hashable {
  let rawValue: UInt32

  /// A verb of work as it stands at the start of a clause only: `build`, `builds`, `building`.
  static let workOpening = WordClass(rawValue: 1)
  /// A verb of work in the past, which may stand anywhere: `built`, `parsed`.
  static let workPast = WordClass(rawValue: 1 << 1)
  /// A verb that needs an object to be work: `used`, `worked on`.
  static let weak = WordClass(rawValue: 1 << 2)
  /// A verb or phrase that never describes work of one's own: `managed`, `attended`.
  static let never = WordClass(rawValue: 1 << 3)
  /// A noun that says whose work it is: `author`, `maintainer`.
  static let role = WordClass(rawValue: 1 << 4)
  /// A noun of a thing one works on.
  static let object = WordClass(rawValue: 1 << 5)
  /// Words that give a reason or an alternative.
  static let reason = WordClass(rawValue: 1 << 6)
  /// A unit that makes a number an outcome.
  static let unit = WordClass(rawValue: 1 << 7)
  /// What outcomes are measured in.
  static let metric = WordClass(rawValue: 1 << 8)
  /// A word beside which a number is no outcome.
  static let notOutcome = WordClass(rawValue: 1 << 9)
  /// A subject that is somebody else.
  static let other = WordClass(rawValue: 1 << 10)
  /// A peer of the rubric's subject: another language.
  static let peer = WordClass(rawValue: 1 << 11)
  /// A noun of work that makes a doubtful mention of the subject count.
  static let subjectWork = WordClass(rawValue: 1 << 12)

  /// A word after which a clause begins.
  static let opener = WordClass(rawValue: 1 << 13)

  /// A word before which a past form describes a noun.
  static let article = WordClass(rawValue: 1 << 14)

  /// A word of schools behind their names, or before them with a link: `university`.
  static let school = WordClass(rawValue: 1 << 15)

  /// A word of schools before their names: `Hochschule`.
  static let schoolBefore = WordClass(rawValue: 1 << 16)

  /// A word between a school's word and its name: `of`.
  static let schoolLink = WordClass(rawValue: 1 << 17)

  /// A word before the name of an employer: `at`.
  static let employer = WordClass(rawValue: 1 << 18)

  /// A word before the first number of a change: `from`.
  static let changeFrom = WordClass(rawValue: 1 << 19)

  /// A word before the second number of a change: `to`.
  static let changeTo = WordClass(rawValue: 1 << 20)

  /// A word that says by what factor something changed: `halved`.
  static let factor = WordClass(rawValue: 1 << 21)

  /// A word before the language that work was done in: `in`.
  static let languageBefore = WordClass(rawValue: 1 << 22)

  /// A word that says that a language is that of something left behind or compared with: `legacy`.
  static let languageOfOthers = WordClass(rawValue: 1 << 23)

  /// A word before what somebody else made: `using`.
  static let othersWorkBefore = WordClass(rawValue: 1 << 24)

  /// A word between a person and what they are: `is`.
  static let copula = WordClass(rawValue: 1 << 25)

  /// Any verb of work.
  static let work: WordClass = [.workOpening, .workPast]
}
