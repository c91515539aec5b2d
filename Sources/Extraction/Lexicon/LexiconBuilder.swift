import Matching
import Model

/// Compiles a rubric and languages to a `Lexicon`.
struct LexiconBuilder {
  private var phrases = PhraseMatcherBuilder()
  private var classes: [WordClass] = []
  private var senses: [[Int32]] = []
  private var cueLists: [[Int32]] = []
  private var classSets: [String: PhraseSet] = [:]
  /// The numbers of phrases that were added: rules name the same neighbours again and again.
  private var known: [String: [Int32]] = [:]
  /// The same of those that were added with their variants.
  private var knownWithVariants: [String: [Int32]] = [:]
  /// The numbers of the inflections that were added.
  private var inflected: [String: [Int32]] = [:]

  /// About as many phrases as the rubrics that are built in have, of either kind.
  private static let expectedPhrases = 20_000

  /// Compiles `rubric` and `languages`.
  static func lexicon(_ rubric: Rubric, _ languages: [LanguageRules]) -> Lexicon {
    var builder = LexiconBuilder()
    builder.known.reserveCapacity(expectedPhrases)
    builder.knownWithVariants.reserveCapacity(expectedPhrases)
    return builder.build(rubric, languages)
  }

  private mutating func build(_ rubric: Rubric, _ languages: [LanguageRules]) -> Lexicon {
    let source = rubric.subject.rules + rubric.skills.flatMap(\.rules)
    for language in languages { addShapes(language.shapes) }
    for names in languages.map(\.names) {
      classify(names.schools, .school)
      classify(names.schoolsBefore, .schoolBefore)
      classify(names.schoolLinks, .schoolLink)
      classify(names.employers, .employer)
    }
    classify(rubric.subject.peers, .peer)
    classify(rubric.subject.work, .subjectWork)
    let rules = source.enumerated().map { compile($1, number: Int32($0)) }
    let notices = addNotices(rubric, languages)
    let cues = languages.flatMap(\.cues)
    for (number, cue) in cues.enumerated() { add(cue, number: Int32(number)) }
    let skillTerms = skillTerms(rules)
    let patterns = rubric.skills.flatMap { skill in
      let terms = PhraseSet(skillTerms[skill.id, default: []])
      return skill.patterns.compactMap { compile($0, terms: terms) }
    }
    return Lexicon(
      matcher: phrases.build(), rules: rules, subjectRuleCount: rubric.subject.rules.count, cues: cues,
      patterns: patterns, listLength: rubric.scoring.listLength,
      subjectLanguages: Set(rubric.subject.languages.map { $0.lowercased() }),
      classes: padded(classes, []), senses: Lexicon.Index(padded(senses, [])),
      cueIndex: Lexicon.Index(padded(cueLists, [])),
      notices: Self.noticeBook(
        notices, rubric, languages, rules: source, phraseCount: phrases.phraseCount))
  }

  // MARK: Words of shapes

  private mutating func addShapes(_ words: ShapeWords) {
    for verb in words.work {
      let forms = WordForms.verb(verb)
      classify([verb, forms.third, forms.gerund], .workOpening)
      classify([forms.past], .workPast)
    }
    classify(words.past, .workPast)
    for verb in words.weak {
      let forms = WordForms.verb(verb)
      classify([verb, forms.third, forms.past, forms.gerund], .weak)
    }
    for verb in words.never { classify(WordForms.inflections(of: verb), .never) }
    classify(words.openers, .opener)
    classify(words.articles, .article)
    classify(words.roles, .role, .spelling)
    classify(words.copulas, .copula)
    classify(words.objects, .object, .spelling)
    classify(words.reasons, .reason)
    classify(words.units, .unit, .spelling)
    classify(words.metrics, .metric, .spelling)
    classify(words.languageBefore, .languageBefore)
    classify(words.languageOfOthers, .languageOfOthers)
    classify(words.othersWorkBefore, .othersWorkBefore)
    classify(words.changeFrom, .changeFrom)
    classify(words.changeTo, .changeTo)
    classify(words.factors, .factor)
    classify(words.notOutcomes, .notOutcome, .spelling)
    classify(words.others, .other)
  }

  private mutating func classify(
    _ words: [String], _ wordClass: WordClass, _ variants: PhraseMatcherBuilder.Variants = .none
  ) {
    for word in words {
      for phrase in add(word, variants) { classes[Int(phrase)].insert(wordClass) }
    }
  }

  // MARK: Rules

  private mutating func compile(_ rule: SignalRule, number: Int32) -> CompiledRule {
    var exact: [Int32: [[UInt8]]] = [:]
    for phrase in rule.phrases {
      for id in add(phrase, .spelling) where !senses[Int(id)].contains(number) {
        senses[Int(id)].append(number)
      }
    }
    for phrase in rule.exact {
      for id in add(phrase, .none) {
        exact[id, default: []].append(Array(phrase.utf8))
        if !senses[Int(id)].contains(number) { senses[Int(id)].append(number) }
      }
    }
    let conditions = rule.conditions.map { condition in
      CompiledNeighbours(
        phrases: neighbours(condition.words), within: condition.within, side: .either, scope: condition.scope,
        reason: "needs " + condition.words.prefix(3).joined(separator: ", ") + " near")
    }
    let exclusions = rule.exclusions.map { exclusion in
      CompiledNeighbours(
        phrases: neighbours(exclusion.words), within: exclusion.within, side: exclusion.side,
        scope: exclusion.scope, reason: exclusion.reason)
    }
    return CompiledRule(rule: rule, exact: exact, conditions: conditions, exclusions: exclusions)
  }

  private mutating func neighbours(_ words: [String]) -> PhraseSet {
    PhraseSet(words.flatMap { addInflected($0) })
  }

  /// For each skill the phrases of its rules.
  private func skillTerms(_ rules: [CompiledRule]) -> [String: [Int32]] {
    var terms: [String: [Int32]] = [:]
    for (phrase, senses) in senses.enumerated() {
      for sense in senses { terms[rules[Int(sense)].rule.skill, default: []].append(Int32(phrase)) }
    }
    return terms
  }

  // MARK: Cues

  private mutating func add(_ cue: CueRule, number: Int32) {
    for phrase in cue.phrases { for id in add(phrase) { cueLists[Int(id)].append(number) } }
  }

  // MARK: Patterns

  private mutating func compile(_ rule: PatternRule, terms: PhraseSet) -> CompiledPattern? {
    guard let source = try? PatternSource(rule.pattern) else { return nil }
    var steps: [Pattern.Step] = []
    for step in source.steps {
      let set =
        step.className.map { members(of: $0, terms: terms) }
        ?? PhraseSet(step.phrases.flatMap { addInflected($0) })
      steps.append(Pattern.Step(phrases: set, gap: step.gap, isOptional: step.isOptional))
    }
    return CompiledPattern(rule: rule, pattern: Pattern(steps: steps))
  }

  private mutating func members(of className: String, terms: PhraseSet) -> PhraseSet {
    switch className {
    case "term": return terms
    case "number": return PhraseSet([OutcomeReader.phrase])
    default: break
    }
    if let set = classSets[className] { return set }
    guard let wordClass = PatternClasses.wordClasses[className] else { return PhraseSet() }
    let set = PhraseSet(classes.indices.filter { !classes[$0].isDisjoint(with: wordClass) }.map(Int32.init))
    classSets[className] = set
    return set
  }

  // MARK: Phrases

  mutating func add(_ phrase: String, _ variants: PhraseMatcherBuilder.Variants = .none) -> [Int32] {
    if let ids = variants == .none ? known[phrase] : knownWithVariants[phrase] { return ids }
    if phrases.phraseCount == 0 { _ = phrases.add(OutcomeReader.reserved) }
    let ids = phrases.add(phrase, variants)
    if variants == .none { known[phrase] = ids } else { knownWithVariants[phrase] = ids }
    while senses.count < phrases.phraseCount {
      senses.append([])
      cueLists.append([])
      classes.append([])
    }
    return ids
  }

  private mutating func addInflected(_ phrase: String) -> [Int32] {
    guard phrase.hasSuffix("*"), phrase.count > 1 else { return add(phrase, .spelling) }
    if let ids = inflected[phrase] { return ids }
    let ids = WordForms.inflections(of: String(phrase.dropLast())).flatMap { add($0) }
    inflected[phrase] = ids
    return ids
  }

  private func padded<Element>(_ list: [Element], _ element: Element) -> [Element] {
    list + Array(repeating: element, count: max(0, phrases.phraseCount - list.count))
  }
}

/// The classes of words that patterns may name, beside `{term}` and `{number}`.
package enum PatternClasses {
  static let wordClasses: [String: WordClass] = [
    "work": .work, "weak": .weak, "metric": .metric, "reason": .reason, "object": .object, "role": .role,
  ]

  /// Every name that may stand between braces.
  package static let names: [String] = (wordClasses.keys + ["term", "number"]).sorted()
}
