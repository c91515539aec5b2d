import Matching
import Testing

@Suite struct PatternTests {
  @Test(
    "a pattern is read into its places",
    arguments: [
      ("{work} ~5 (middleware|request guard)", 2), ("error [type] ~3 status", 3), ("a b c", 3),
    ])
  func readsPatterns(text: String, count: Int) throws {
    #expect(try PatternSource(text).steps.count == count)
  }

  @Test(
    "a pattern that cannot be read says why and where",
    arguments: [
      ("~5 a", "a gap needs a step before it and after it", 0),
      ("a ~5", "a gap needs a step before it and after it", 4),
      ("a ~x b", "a gap is written ~k, k from 0 to 40", 3),
      ("(a|b", "expected ')'", 4),
      ("[a]", "a pattern needs a step that must be there", 3),
      ("(a|)", "a step has no words", 3),
    ])
  func refusesPatterns(text: String, message: String, offset: Int) {
    #expect { try PatternSource(text) } throws: { error in
      let failure = error as? PatternSource.Failure
      return failure?.message == message && failure?.offset == offset
    }
  }

  /// Whether `steps` match hits given as (phrase, start token, end token).
  private func match(_ steps: [(Set<Int32>, Int, Bool)], _ hits: [(Int32, Int, Int)]) -> Range<Int>? {
    Pattern(steps: steps.map { Pattern.Step(phrases: PhraseSet($0.0.sorted()), gap: $0.1, isOptional: $0.2) })
      .firstMatch(in: hits.map { PhraseHit(phrase: $0.0, start: $0.1, end: $0.2) }[...])
  }

  @Test func stepsMatchInOrderWithinTheirGaps() {
    #expect(match([([1], 0, false), ([2], 3, false)], [(1, 0, 1), (2, 4, 5)]) == 0..<5)
    #expect(match([([1], 0, false), ([2], 3, false)], [(1, 0, 1), (2, 5, 6)]) == nil)
    #expect(match([([1], 0, false), ([2], 3, false)], [(2, 0, 1), (1, 2, 3)]) == nil)
  }

  @Test func aLaterStartServesWhenAnEarlierOneIsTooFar() {
    #expect(match([([1], 0, false), ([2], 1, false)], [(1, 0, 1), (1, 5, 6), (2, 7, 8)]) == 5..<8)
  }

  @Test func optionalStepsMayBeMissing() {
    let steps: [(Set<Int32>, Int, Bool)] = [([1], 0, false), ([9], 0, true), ([2], 2, false)]
    #expect(match(steps, [(1, 0, 1), (2, 3, 4)]) == 0..<4)
    #expect(match(steps, [(1, 0, 1), (9, 1, 2), (2, 4, 5)]) == 0..<5)
  }
}
