import Extraction
import Model
import TestSupport
import Testing

/// What a statement is, whatever it is about.
@Suite struct ShapeTests {
  @Test(
    "a statement has a shape and says what made it so",
    arguments: [
      ("Tokio, Axum", 1, []),
      ("Tokio services", 1, []),
      ("Built services on Tokio.", 2, ["verb: Built"]),
      ("Builds services on Tokio.", 2, ["verb: Builds"]),
      ("I rewrote it on Tokio.", 2, ["verb: rewrote"]),
      ("Carefully built it on Tokio.", 2, ["verb: built"]),
      ("Services built on Tokio.", 2, ["verb: built"]),
      ("The built Tokio services.", 1, []),
      ("A build on Tokio.", 1, []),
      ("Build: Tokio, Axum", 1, []),
      ("Build & run: Tokio", 1, []),
      ("Axum, Tokio & parse", 1, []),
      ("Managed a group that built Tokio services.", 1, []),
      ("Technologies: Tokio, built with Axum.", 1, []),
      ("Used Tokio.", 1, []),
      ("Used Tokio for a parser.", 2, ["verb: Used … parser"]),
      ("Author of Tokio tools.", 2, ["role: Author"]),
      ("Ada is the author of Tokio tools.", 2, ["role: author"]),
      ("Tokio parser of logs.", 2, ["piece of work: parser"]),
      ("Log parser with Tokio, for logs.", 2, ["piece of work: parser"]),
      ("Parser group, Tokio.", 1, []),
      ("Sales of the parser with Tokio.", 1, []),
      ("Everybody runs the parser with Tokio.", 1, []),
      ("Parser, service, Tokio", 1, []),
      ("Cut Tokio memory by 40%.", 3, ["verb: Cut", "outcome: 40%"]),
      ("Cut Tokio memory from 11 MB to 4 MB.", 3, ["verb: Cut", "outcome: 11 MB"]),
      ("Cut Tokio copies per request from 214 to 9.", 3, ["verb: Cut", "outcome: 214 to 9"]),
      ("Brought Tokio copies from 9,000 down to 300.", 3, ["outcome: 9,000 down to 300"]),
      ("Rewrote Tokio from 2 to 3.", 2, ["verb: Rewrote"]),
      ("Cut Tokio copies from 2019 to 2021.", 2, ["verb: Cut"]),
      ("Rewrote Tokio, halving tail latency.", 3, ["verb: Rewrote", "outcome: halving tail latency"]),
      ("Rewrote Tokio, halving the team.", 2, ["verb: Rewrote"]),
      ("Cut Tokio latency 11→4 ms.", 3, ["verb: Cut", "outcome: 11→4 ms"]),
      ("Ran Tokio at 40k connections.", 3, ["verb: Ran", "outcome: 40k connections"]),
      ("Built it on Tokio instead of threads.", 3, ["verb: Built", "reason: instead of"]),
      ("Built Tokio services for 5 years.", 2, ["verb: Built"]),
      ("Built Tokio services in 2019.", 2, ["verb: Built"]),
      ("Built Tokio services with 12 engineers.", 2, ["verb: Built"]),
      ("Built Tokio services for $40k.", 2, ["verb: Built"]),
    ])
  func hasAShape(sentence: String, level: Int, because: [String]) throws {
    var draft = Draft()
    draft.add(.experience, [.init(title: "Engineer", bullets: [sentence])])
    let signal = try #require(draft.signals.signals.first { $0.rule == "async.tokio" })
    #expect(signal.shape == level)
    #expect(signal.because == because)
  }

  @Test(
    "what the title of a project names was used in the work below it",
    arguments: [("Built a queue.", 2), ("Axum, sqlx", 1)])
  func titles(work: String, shape: Int) {
    var draft = Draft()
    draft.add(.projects, [.init(kind: .project, title: "ring (Tokio)", bullets: [work])])
    #expect(draft.signals.signals.first { $0.rule == "async.tokio" }?.shape == shape)
  }

  @Test(
    "a heading under an unknown title names what follows, and describes no work",
    arguments: [(SectionKind.other, 1), (.skills, 1), (.projects, 2)])
  func headings(section: SectionKind, shape: Int) {
    var draft = Draft()
    draft.add(section, [.init(kind: .other, title: "Build Tokio systems", bullets: ["Axum"])])
    #expect(draft.signals.signals.first { $0.rule == "async.tokio" }?.shape == shape)
  }

  @Test(
    "six signals in a row are a list, whatever verb stands before them",
    arguments: [
      ("Built Tokio, Axum, sqlx, tower-http, hyper services", 2, ["verb: Built"]),
      ("Built Tokio, Axum, sqlx, tower-http, hyper, tonic services", 1, ["list of 6"]),
      (
        "Built Tokio, Axum, sqlx, tower-http, hyper, tonic to cut latency by 40%", 3,
        ["verb: Built", "outcome: 40%"]
      ),
    ])
  func listsAreLists(sentence: String, level: Int, because: [String]) throws {
    let signal = try #require(signals(.experience, [sentence]).signals.first)
    #expect(signal.shape == level)
    #expect(signal.because == because)
  }

  @Test func whatStandsBesideAListKeepsItsShape() {
    let found = signals(
      .experience, ["Built a mutex for all of the gateway, with Tokio, Axum, sqlx, tower-http, hyper, tonic"])
    #expect(found.signals.filter { $0.skill == "concurrency" }.map(\.shape) == [2])
    #expect(found.signals.filter { $0.skill == "web" }.allSatisfy { $0.shape == 1 })
  }

  @Test func aPieceOfWorkNamedAmongProjectsIsDescribed() throws {
    let project = try #require(signals(.projects, ["A parser library on Tokio"]).signals.first)
    #expect(project.shape == 2)
    #expect(project.because == ["piece of work: parser"])
    let job = try #require(signals(.experience, ["A parser library on Tokio"]).signals.first)
    #expect(job.shape == 1)
  }

  @Test func aVerbThatACueCoversIsNoWork() throws {
    let signal = try #require(signals(.experience, ["The team built it on Tokio."]).signals.first)
    #expect(signal.shape == 1)
    #expect(signal.cueCap == 0)
  }

  @Test func aPatternSetsTheShapeForItsSkill() throws {
    let found = signals(.experience, ["Rust: swapped the old mutex"]).signals
    let pattern = try #require(found.first { $0.rule == "concurrency.replaced" })
    #expect(pattern.shape == 3)
    #expect(pattern.because == ["pattern: concurrency.replaced"])
    #expect(pattern.evidence.quote == "swapped the old mutex")
    #expect(!signals(.experience, ["Java: swapped the old mutex"]).earning.contains("concurrency.replaced"))
  }

  @Test func theNextSentenceMayGiveTheOutcome() throws {
    var draft = Draft()
    draft.add(
      .experience, [.init(title: "Engineer", bullets: ["Built it on Tokio.", "Latency fell to 4 ms."])])
    #expect(draft.signals.signals.map(\.shape) == [2], "a bullet is a statement of its own")
  }

  private func signals(_ section: SectionKind, _ bullets: [String]) -> CandidateSignals {
    var draft = Draft()
    draft.add(section, [.init(title: "Engineer", bullets: bullets)])
    return draft.signals
  }
}
