import Model

/// A handful of English words, enough to show each rule of reading by itself.
enum MiniLanguage {
  static let english = LanguageRules(
    language: "en", headings: [], cues: cues, shapes: shapes,
    dates: DateWords(months: [], seasons: [], ongoing: [], since: [], until: []), names: names)

  static let names = NameWords(
    streets: [], schools: ["university", "school"], schoolsBefore: ["Hochschule"], schoolLinks: ["of"],
    employers: ["at"])

  static let cues = [
    cue("no-experience", ["no experience", "no experience with:"], .negated, 0, .forward, 10),
    cue("no", ["no"], .negated, 0, .forward, 3),
    cue("not-yet", ["not yet"], .negated, 0, .backward, 4),
    cue("helped", ["helped"], .hedged, 2, .forward, 8),
    cue("basic", ["basic knowledge of"], .hedged, 1, .forward, 6),
    cue("beginner", ["beginner"], .hedged, 1, .both, 4),
    cue("eager", ["eager to learn"], .aspirational, 0, .forward, 8),
    cue("seeking", ["seeking"], .aspirational, 0, .statement, 0),
    cue("team", ["the team"], .otherPerson, 0, .forward, 8),
    cue("like", ["similar to"], .comparison, 0, .forward, 3),
    CueRule(
      id: "idiom", phrases: ["no doubt", "no allocation"], role: .pseudo, cap: 4, direction: .forward,
      scope: 0,
      examples: [], counterexamples: []),
    CueRule(
      id: "contrast", phrases: ["but", "then"], role: .terminator, cap: 4, direction: .forward, scope: 0,
      examples: [], counterexamples: []),
  ]

  private static func cue(
    _ id: String, _ phrases: [String], _ assertion: Assertion, _ cap: Int, _ direction: CueDirection,
    _ scope: Int
  ) -> CueRule {
    CueRule(
      id: id, phrases: phrases, role: .cue, assertion: assertion, cap: cap, direction: direction,
      scope: scope,
      examples: [], counterexamples: [])
  }

  static let shapes = ShapeWords(
    work: ["build", "write", "rewrite", "parse", "ship", "reduce", "maintain"],
    past: ["built", "wrote", "rewrote", "cut", "ran"],
    weak: ["use", "worked on"], never: ["manage", "attend", "technologies:"], openers: ["and", "i", "then"],
    articles: ["a", "the", "of", "with", "is"], roles: ["author", "maintainer"], copulas: ["is", "am"],
    objects: ["service", "parser", "library"],
    reasons: ["because", "instead of"], units: ["ms", "%", "MB", "connections"],
    metrics: ["latency", "copies"],
    languageBefore: ["in"], languageOfOthers: ["legacy"],
    othersWorkBefore: ["built with", "based on"], changeFrom: ["from"], changeTo: ["to", "down to"],
    factors: ["halving"],
    notOutcomes: ["years", "engineers", "stars"], others: ["the team", "everybody"])
}
