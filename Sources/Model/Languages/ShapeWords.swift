/// Words that give statements their shape.
package struct ShapeWords: Sendable, Hashable {
  /// Verbs of work, in the base form; inflections are added.
  package let work: [String]
  /// Irregular past forms of verbs of work: built, wrote, written.
  package let past: [String]
  /// Verbs that need an object to be work.
  package let weak: [String]
  /// Verbs and phrases that never describe work of one's own.
  package let never: [String]
  /// Words after which a clause begins: and, then, I, also.
  package let openers: [String]
  /// Words before which a past form describes a noun: a, the, of, with.
  package let articles: [String]
  /// Nouns that say whose work it is: author, maintainer.
  package let roles: [String]
  /// Words between a person and what they are: is, am.
  package let copulas: [String]
  /// Nouns of things one works on.
  package let objects: [String]
  /// Words that give a reason or an alternative.
  package let reasons: [String]
  /// Units that make a number an outcome.
  package let units: [String]
  /// What outcomes are measured in.
  package let metrics: [String]
  /// Words before the language that work was done in: in, using.
  package let languageBefore: [String]
  /// Words that say that such a language is that of something left behind or compared with: against, legacy.
  package let languageOfOthers: [String]
  /// Words before what somebody else made: using, based on.
  package let othersWorkBefore: [String]
  /// Words before the first number of a change of a metric: from.
  package let changeFrom: [String]
  /// Words before the second number of a change: to.
  package let changeTo: [String]
  /// Words that say by what factor a metric behind them changed: halved, doubling.
  package let factors: [String]
  /// Words beside which a number is none.
  package let notOutcomes: [String]
  /// Subjects that are somebody else.
  package let others: [String]

  /// Puts the value together from its parts.
  package init(
    work: [String],
    past: [String],
    weak: [String],
    never: [String],
    openers: [String],
    articles: [String],
    roles: [String],
    copulas: [String] = [],
    objects: [String],
    reasons: [String],
    units: [String],
    metrics: [String],
    languageBefore: [String] = [],
    languageOfOthers: [String] = [],
    othersWorkBefore: [String] = [],
    changeFrom: [String] = [],
    changeTo: [String] = [],
    factors: [String] = [],
    notOutcomes: [String],
    others: [String]
  ) {
    self.work = work
    self.past = past
    self.weak = weak
    self.never = never
    self.openers = openers
    self.articles = articles
    self.roles = roles
    self.copulas = copulas
    self.objects = objects
    self.reasons = reasons
    self.units = units
    self.metrics = metrics
    self.languageBefore = languageBefore
    self.languageOfOthers = languageOfOthers
    self.othersWorkBefore = othersWorkBefore
    self.changeFrom = changeFrom
    self.changeTo = changeTo
    self.factors = factors
    self.notOutcomes = notOutcomes
    self.others = others
  }
}
