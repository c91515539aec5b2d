import Extraction
import Model
import Pipelines
import SourceText
import TestSupport
import Testing

/// What the built-in rubric makes of sentences that look like work in Rust and are none, and of those that are.
@Suite struct BuiltInRubricTests {
  private static let probe = Result<SentenceProbe, any Error> {
    let pipeline = try BuiltInPipeline.load()
    return SentenceProbe(
      SignalExtractor(rubric: pipeline.rubric, languages: pipeline.languages, pipeline: pipeline.identity),
      subject: pipeline.rubric.subject.name)
  }

  @Test(
    "words that mean something else earn nothing, not even in a Rust job",
    arguments: [
      "Took ownership of the roadmap and of the quarterly goals.",
      "Traded index futures on two exchanges.",
      "Assembled a rocket launcher for the student club.",
      "Served on the tokyo marine board.",
      "Cargo handling and customs for sea freight.",
      "Crate training of dogs.",
      "Ran the lifetime value model for marketing.",
      "No experience with Tokio or axum.",
      "Would like to learn async Rust and WebAssembly.",
    ])
  func falseFriendsEarnNothing(sentence: String) throws {
    let found = try Self.probe.get().result(sentence, in: .experience, isHome: true).found
    let earning = found.filter {
      ![.negated, .aspirational, .otherPerson, .comparison].contains($0.assertion)
    }
    #expect(earning.isEmpty, "\(Marked.marking(earning.map(\.span), in: sentence)) \(earning.map(\.rule))")
  }

  @Test func aRecordingIsCommunicationAndNoModelChecker() throws {
    let sentence = "Recorded walkthroughs with Loom for the sales team."
    let found = try Self.probe.get().result(sentence, in: .experience, isHome: true).found
    #expect(Set(found.map { $0.rule.prefix { $0 != "." } }) == ["communication"])
  }

  @Test(
    "the subject has false friends",
    arguments: [
      ("Ran a Rust server with raids, wipes and Steam skins.", false),
      ("Treated rust on hulls and decks.", false), ("Grew up in the Rust Belt.", false),
      ("Wrote services in Java and Go.", false), ("Eager to learn Rust.", false),
      ("Wrote services in Rust.", true), ("Languages: python, go, rust, sql", true),
      ("Published a crate on crates.io, written in Rust.", true),
    ])
  func theSubjectHasFalseFriends(sentence: String, isHome: Bool) throws {
    #expect(try Self.probe.get().isHome(sentence) == isHome)
  }

  @Test(
    "the same words in a Rust job are found",
    arguments: [
      ("Fought the borrow checker until ownership of buffers was clear.", "ownership."),
      ("Polled futures by hand.", "async."), ("Served JSON with Rocket and axum.", "web."),
      ("Model-checked the queue with loom.", "concurrency."),
      ("Split the Cargo workspace into crates.", "cargo."),
      ("Fuzzed the parser with cargo-fuzz.", "testing."),
      ("Compiled the editor to WebAssembly with wasm-bindgen.", "wasm."),
      ("Wrote a no_std driver with embassy.", "systems."),
    ])
  func wordsOfRustAreFound(sentence: String, prefix: String) throws {
    let found = try Self.probe.get().result(sentence, in: .experience, isHome: true).found
    #expect(found.contains { $0.rule.hasPrefix(prefix) && $0.assertion == .affirmed }, "\(found.map(\.rule))")
  }

  @Test(
    "a sentence has a shape whatever it is about",
    arguments: [
      ("Tokio, axum, serde", 1), ("Built the ingest service on Tokio.", 2),
      ("Cut tail latency of the Tokio service from 11 ms to 4 ms.", 3),
      ("Replaced threads by Tokio tasks because stacks ate the memory.", 3),
    ])
  func sentencesHaveShapes(sentence: String, shape: Int) throws {
    let found = try Self.probe.get().result(sentence, in: .experience, isHome: true).found
    #expect(found.first { $0.rule.hasPrefix("async.") }?.shape == shape, "\(found)")
  }
}
