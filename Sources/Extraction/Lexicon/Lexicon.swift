import Matching
import Model

/// All that the rubric and the languages say about words, compiled for one pass over a document.
///
/// Every phrase has a number; this tells what a number means.
final class Lexicon: Sendable {
  /// Finds the phrases.
  let matcher: PhraseMatcher
  /// The rules that name the subject, then those of the skills in rubric order.
  let rules: [CompiledRule]
  /// How many of `rules` name the subject.
  let subjectRuleCount: Int
  /// The cues, pseudo cues and terminators.
  let cues: [CueRule]
  /// The patterns, in rubric order.
  let patterns: [CompiledPattern]
  /// How many signals in an unbroken row make a list.
  let listLength: Int
  /// The languages that an export calls the subject by, folded.
  let subjectLanguages: Set<String>

  /// For each phrase what it can be besides a term or a cue.
  let classes: [WordClass]
  /// For each phrase the rules that it may mean.
  let senses: Index
  /// For each phrase its cues.
  let cueIndex: Index
  /// For each phrase whether one of its cues is more than a terminator or a false cue.
  let beginsCue: [Bool]
  /// Tells which patterns to try.
  let patternGate: PatternGate
  /// What phrases mean that earn nothing.
  let notices: NoticeBook

  init(
    matcher: PhraseMatcher, rules: [CompiledRule], subjectRuleCount: Int, cues: [CueRule],
    patterns: [CompiledPattern], listLength: Int, subjectLanguages: Set<String>, classes: [WordClass],
    senses: Index, cueIndex: Index, notices: NoticeBook
  ) {
    self.matcher = matcher
    self.rules = rules
    self.subjectRuleCount = subjectRuleCount
    self.cues = cues
    self.patterns = patterns
    self.listLength = listLength
    self.subjectLanguages = subjectLanguages
    self.classes = classes
    self.senses = senses
    self.cueIndex = cueIndex
    beginsCue = classes.indices.map { phrase in
      cueIndex[Int32(phrase)].contains { cues[Int($0)].role == .cue }
    }
    patternGate = PatternGate(patterns, phraseCount: classes.count)
    self.notices = notices
  }

  /// For each phrase a few numbers, stored flat.
  struct Index: Sendable {
    let starts: [Int32]
    let values: [Int32]

    init(_ lists: [[Int32]]) {
      var starts: [Int32] = [0]
      var values: [Int32] = []
      starts.reserveCapacity(lists.count + 1)
      for list in lists {
        values.append(contentsOf: list)
        starts.append(Int32(values.count))
      }
      self.starts = starts
      self.values = values
    }

    subscript(phrase: Int32) -> ArraySlice<Int32> {
      values[Int(starts[Int(phrase)])..<Int(starts[Int(phrase) + 1])]
    }

    /// Whether there is any for `phrase`.
    func has(_ phrase: Int32) -> Bool { starts[Int(phrase)] < starts[Int(phrase) + 1] }
  }
}

/// A rule with its words as phrase numbers.
final class CompiledRule: Sendable {
  /// The rule as written.
  let rule: SignalRule
  /// The phrases that count in their own writing only, with those writings.
  let exact: [Int32: [[UInt8]]]
  /// What must stand near.
  let conditions: [CompiledNeighbours]
  /// What must not.
  let exclusions: [CompiledNeighbours]

  init(
    rule: SignalRule, exact: [Int32: [[UInt8]]], conditions: [CompiledNeighbours],
    exclusions: [CompiledNeighbours]
  ) {
    self.rule = rule
    self.exact = exact
    self.conditions = conditions
    self.exclusions = exclusions
  }
}

/// Words that must, or must not, stand near a match.
struct CompiledNeighbours: Sendable {
  let phrases: PhraseSet
  let within: Int?
  let side: ExclusionSide
  let scope: ConditionScope
  let reason: String
}

/// A pattern rule with its pattern compiled.
final class CompiledPattern: Sendable {
  let rule: PatternRule
  let pattern: Pattern

  init(rule: PatternRule, pattern: Pattern) {
    self.rule = rule
    self.pattern = pattern
  }
}
