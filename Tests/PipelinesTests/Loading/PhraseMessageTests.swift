import Testing

/// Shows each message about a phrase whose meaning is not settled.
@Suite struct PhraseMessageTests {
  @Test(arguments: [
    BrokenPipeline(
      "rubric/async.yaml", "phrases: [tokio]", "phrases: [tokio console, tokio-console]",
      says: #"""
        rubric/async.yaml:10:30: error: phrase 'tokio-console' stands twice in 'async.tokio'
          help: the first is at line 10; hyphens, spaces and joined spelling are one phrase, so remove one
        """#),
    BrokenPipeline(
      "rubric/async.yaml", "phrases: [tokio]", "phrases: [tokio, axum]",
      says: #"""
        rubric/web.yaml:10:15: error: phrase 'axum' can never mean 'web.axum': 'async.tokio' has it first, whatever stands around it
          help: say with when or unless what 'async.tokio' means by it, or remove one; the first is at rubric/async.yaml:10
        """#),
    BrokenPipeline(
      "rubric/web.yaml", "phrases: [axum]", "phrases: [axum, tokio]\n    subject: stands",
      says: #"""
        rubric/web.yaml:10:21: error: phrase 'tokio' stands under 'web.axum' and 'async.tokio', and 'web.axum' states no condition
          help: tell the two senses apart with when or unless, or remove one; the other is at rubric/async.yaml:10
        """#),
    BrokenPipeline(
      "rubric/web.yaml", "phrases: [axum]",
      "phrases: [axum]\n    unless: [{words: [a shop], reason: a shop}]\n    examples: [Wrote «axum».]\n    counterexamples: [Bought it.]\n  - id: web.axum-shop\n    term: shop\n    kind: crate\n    phrases: [axum]\n    unless: [{words: [a shop], reason: a shop}]\n    examples: [Wrote «axum».]\n    counterexamples: [Bought it.]",
      says: #"""
        rubric/web.yaml:17:15: error: phrase 'axum' stands under 'web.axum-shop' and 'web.axum', and both state the same conditions
          help: tell the two senses apart with when or unless, or remove one; the other is at line 10
        """#),
    BrokenPipeline(
      "rubric/rubric.yaml", "signals: [{id: subject.rust, exact: [Rust]}]",
      "signals: [{id: subject.rust, exact: [Rust, rust, Rust]}]",
      says: #"""
        rubric/rubric.yaml:8:52: error: phrase 'Rust' stands twice in 'subject.rust'
          help: the first is at line 8; hyphens, spaces and joined spelling are one phrase, so remove one
        """#),
  ])
  func tellsPhrasesWhoseMeaningIsNotSettled(_ broken: BrokenPipeline) {
    #expect(broken.problems() == broken.says)
  }
}
