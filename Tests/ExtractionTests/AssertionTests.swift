import Extraction
import Model
import SourceText
import TestSupport
import Testing

/// What a sentence says about the thing that it names.
@Suite struct AssertionTests {
  @Test(
    "a mention carries the assertion that its sentence makes",
    arguments: [
      ("Ran «Tokio» in production.", Assertion.affirmed),
      ("No experience with «Tokio».", .negated),
      ("«Tokio» not yet.", .negated),
      ("Basic knowledge of «Tokio».", .hedged),
      ("Helped to move the gateway to «Tokio».", .hedged),
      ("Eager to learn «Tokio».", .aspirational),
      ("Seeking a position in which «Tokio» is used.", .aspirational),
      ("Seeking work.", .affirmed),
      ("The team moved everything to «Tokio».", .otherPerson),
      ("Wrote a runtime similar to «Tokio».", .comparison),
      ("No doubt built on «Tokio».", .affirmed),
      ("No allocation in the «Tokio» tasks.", .affirmed),
    ])
  func carriesItsAssertion(marked: String, assertion: Assertion) {
    expect(marked, assertion)
  }

  @Test(
    "a cue reaches as far as its scope, its clause and the next terminator",
    arguments: [
      ("No Go, but shipped «Tokio» code.", Assertion.affirmed),
      ("No experience with Go, then built services on «Tokio».", .affirmed),
      ("No experience with Go; «Tokio» in production.", .affirmed),
      ("No experience with Go. «Tokio» in production.", .affirmed),
      ("No old or new or other «Tokio» code.", .affirmed),
      ("No old «Tokio» code.", .negated),
      ("No experience with: «Tokio» and «Axum».", .negated),
      ("No experience with Node.js or «Tokio».", .negated),
    ])
  func reachesItsScope(marked: String, assertion: Assertion) {
    expect(marked, assertion)
  }

  @Test(
    "a cue in a list covers the rest of the list, and a short one stays short",
    arguments: [
      (
        "Eager to learn Go, Kafka, Spark, Flink, Airflow, Redis, Celery, «Tokio», «Axum».",
        Assertion.aspirational
      ),
      ("No Java, Kotlin, Scala, Groovy: «Tokio».", .affirmed),
      ("No Java, Kotlin, Scala, Groovy, «Tokio».", .affirmed),
    ])
  func coversLists(marked: String, assertion: Assertion) {
    expect(marked, assertion)
  }

  @Test(
    "a cue in a parenthesis covers the one item before it",
    arguments: [
      ("Axum, «Tokio» (beginner), sqlx.", Assertion.hedged),
      ("«Axum», Tokio (beginner), «sqlx».", .affirmed),
      ("Moved to «Tokio» (no Go).", .affirmed),
    ])
  func staysInItsParenthesis(marked: String, assertion: Assertion) {
    expect(marked, assertion)
  }

  @Test func ofSeveralCuesTheStrongestCounts() {
    expect("Helped, but basic knowledge of «Tokio».", .hedged)
    let result = MiniRubric.probe.result(
      "The team helped with Tokio.", in: .experience, isHome: true)
    #expect(result.found.map(\.assertion) == [.otherPerson])
  }

  @Test func aSignalTellsTheWordsOfItsCueAndWhatTheyLeave() throws {
    var draft = Draft()
    draft.add(.experience, [.init(title: "Engineer", bullets: ["Helped to move the gateway to Tokio."])])
    let signal = try #require(draft.signals.signals.first)
    #expect(signal.cue == "Helped")
    #expect(signal.cueCap == 2)
  }

  @Test func aDeniedNameOpensNoHomeContext() {
    var draft = Draft()
    draft.add(
      .experience, [.init(title: "Engineer", bullets: ["No experience with Rust.", "Wrote futures."])])
    #expect(draft.signals.entries.map(\.isHome) == [false])
    #expect(draft.signals.refusals == ["async.futures: no home context"])
  }

  private func expect(_ marked: String, _ assertion: Assertion) {
    let sentence = Marked(marked)
    let result = MiniRubric.probe.result(sentence.text, in: .experience, isHome: true)
    for span in sentence.spans {
      #expect(result.found.first { $0.span == span }?.assertion == assertion, "\(marked)")
      #expect(MiniRubric.probe.assertion(of: span, in: sentence.text).assertion == assertion, "\(marked)")
    }
    if sentence.spans.isEmpty { #expect(result.found.isEmpty) }
  }
}
