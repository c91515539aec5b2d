import Matching
import Model

extension LexiconBuilder {
  /// Phrases with their meanings, before all phrases are numbered.
  struct NoticeDraft {
    var meanings: [NoticeBook.Meaning] = []
    var phrases: [(phrase: Int32, meaning: Int32)] = []
  }

  /// Adds the phrases that earn nothing and that a human should know of.
  mutating func addNotices(_ rubric: Rubric, _ languages: [LanguageRules]) -> NoticeDraft {
    var draft = NoticeDraft()
    for words in languages.map(\.notices) {
      add(words.years, .years, to: &draft)
      for (index, word) in words.numbers.enumerated() { add([word], .number(index + 1), to: &draft) }
      add(words.since, .since, to: &draft)
      add(words.partTime, .partTime, to: &draft)
      add(words.beyondReason, .beyondReason, to: &draft)
      add(words.instructions, .instruction, to: &draft)
      add(words.service, .service, to: &draft)
      add(words.wide, .wide, to: &draft)
    }
    for (index, thing) in rubric.chronology.things.enumerated() {
      add(thing.phrases, .thing(index), to: &draft)
    }
    add(rubric.chronology.releases?.phrases ?? [], .release, to: &draft)
    return draft
  }

  private mutating func add(_ phrases: [String], _ meaning: NoticeBook.Meaning, to draft: inout NoticeDraft) {
    draft.meanings.append(meaning)
    for phrase in phrases {
      for id in add(phrase) { draft.phrases.append((id, Int32(draft.meanings.count - 1))) }
    }
  }

  /// Returns the book of `draft`, whose phrases lie below `phraseCount`; `rules` are those of the lexicon.
  static func noticeBook(
    _ draft: NoticeDraft, _ rubric: Rubric, _ languages: [LanguageRules], rules: [SignalRule],
    phraseCount: Int
  ) -> NoticeBook {
    var lists: [[Int32]] = Array(repeating: [], count: phraseCount)
    for (phrase, meaning) in draft.phrases where !lists[Int(phrase)].contains(meaning) {
      lists[Int(phrase)].append(meaning)
    }
    var numbers: [String: Int32] = [:]
    for (index, thing) in rubric.chronology.things.enumerated() {
      for rule in thing.rules where numbers[rule] == nil { numbers[rule] = Int32(index) }
    }
    return NoticeBook(
      chronology: rubric.chronology, mostTimes: languages.map(\.notices.mostTimes).min() ?? .max,
      meanings: draft.meanings, index: Lexicon.Index(lists), things: rules.map { numbers[$0.id] ?? -1 })
  }
}
