import Extraction
import Model
import TestSupport
import Testing

/// Which entries are about the subject, and what that opens.
@Suite struct HomeContextTests {
  @Test func aJobOpensNothingForAnotherJob() {
    var draft = Draft()
    draft.add(
      .experience,
      [
        .init(title: "Engineer, Rust", bullets: ["Wrote futures."]),
        .init(title: "Engineer, Java", bullets: ["Wrote futures."]),
      ])
    #expect(draft.signals.entries.map(\.isHome) == [true, false])
    #expect(draft.signals.earning == ["async.futures"])
    #expect(draft.signals.refusals == ["async.futures: no home context"])
  }

  @Test func aListOfSkillsOpensNothingForAJob() {
    var draft = Draft()
    draft.add(.skills, [.init(kind: .other, bullets: ["Rust, Go, Python"])])
    draft.add(.experience, [.init(title: "Engineer", bullets: ["Wrote futures behind an Arc."])])
    #expect(draft.signals.entries.map(\.isHome) == [true, false])
    #expect(draft.signals.earning.isEmpty)
  }

  @Test func outsideATermMayCountForLess() throws {
    var draft = Draft()
    draft.add(.experience, [.init(title: "Engineer, C++", bullets: ["Wrote a mutex of our own."])])
    let signal = try #require(draft.signals.signals.first)
    #expect(signal.rule == "concurrency.mutex")
    #expect(!signal.inHomeContext)
    #expect(signal.contextCap == 1)
  }

  @Test(
    "a sentence opens the home context by itself, or does not",
    arguments: [
      ("Built the gateway in Rust.", true), ("Ran Tokio in production.", true), ("Wrote futures.", false),
      ("Languages: go, rust, python.", true), ("A hull full of rust.", false),
      ("Rust server with raids and wipes.", false), ("Rust removal for hulls.", false),
      ("Eager to learn Rust.", false), ("The team wrote Rust.", false), ("Built a parser like axum.", false),
    ])
  func opensByItself(sentence: String, isHome: Bool) {
    #expect(MiniRubric.probe.isHome(sentence) == isHome)
  }

  @Test func falseFriendsOfTheSubjectAreKeptWithTheirReasons() {
    var draft = Draft()
    draft.add(
      .experience,
      [.init(title: "Moderator", bullets: ["Ran a Rust server with raids.", "Sold Rust removal kits."])])
    #expect(draft.signals.refusals == ["subject.rust: the game Rust", "subject.rust: corrosion"])
    #expect(draft.signals.entries.map(\.isHome) == [false])
  }

  @Test(
    "a statement on another language is outside, whatever its entry is about",
    arguments: [
      ("Built a ring of mutex cells in Go.", 1), ("Built a ring of mutex cells.", 4),
      ("Rewrote a legacy service in Python with mutex cells.", 4),
      ("Built a ring of mutex cells in Rust and in Go.", 4),
    ])
  func closesForOtherLanguages(sentence: String, context: Int) throws {
    var draft = Draft()
    draft.add(.experience, [.init(title: "Engineer", bullets: ["Wrote a Rust service.", sentence])])
    let signal = try #require(draft.signals.signals.first { $0.rule == "concurrency.mutex" })
    #expect(signal.contextCap == context)
  }

  @Test(
    "what others did in the subject opens nothing and is no work of the person's own",
    arguments: [
      ("Everybody rewrote the service in Rust.", false), ("I rewrote the service in Rust.", true),
      ("Everybody wrote Python, then I rewrote it in Rust.", true),
    ])
  func leavesOthersWork(sentence: String, isHome: Bool) {
    var draft = Draft()
    draft.add(.experience, [.init(title: "Engineer", bullets: [sentence])])
    #expect(draft.signals.entries.map(\.isHome) == [isHome])
    #expect(draft.signals.entries.map(\.described) == [isHome ? 1 : 0])
  }

  @Test func theLanguageOfARepositoryOpensItsEntry() throws {
    var draft = Draft(.githubProfile)
    let own = Repository(owner: "ada", name: "ring", language: "Rust")
    let fork = Repository(owner: "ada", name: "tokio", language: "Rust", isFork: true)
    draft.add(
      .repository,
      [
        .init(kind: .repository, title: "ring", bullets: ["Lock-free ring of futures"], repository: own),
        .init(kind: .repository, title: "fork", bullets: ["A runtime"], repository: fork),
      ])
    let entries = draft.signals.entries
    #expect(entries.map(\.isHome) == [true, true])
    #expect(entries.map(\.subject) == [.described, .named])
  }

  @Test func aLinkToAPieceOfWorkInTheSubjectOpensItsEntry() {
    var draft = Draft()
    draft.add(
      .projects,
      [
        .init(
          kind: .project, title: "ring", bullets: ["Wrote futures."], links: ["https://crates.io/crates/ring"]
        ),
        .init(
          kind: .project, title: "page", bullets: ["Wrote futures."], links: ["https://github.com/ada/page"]),
      ])
    #expect(draft.signals.entries.map(\.isHome) == [true, false])
  }

  @Test(
    "an entry tells how it speaks of the subject",
    arguments: [
      ("Built the gateway in Rust.", SubjectUse.described), ("Rust, Go, Python", .named),
      ("Wrote Java.", .none),
      ("Basic knowledge of Rust.", .named), ("No experience with Rust.", .none),
    ])
  func tellsItsUse(sentence: String, use: SubjectUse) {
    var draft = Draft()
    draft.add(.experience, [.init(title: "Engineer", bullets: [sentence])])
    #expect(draft.signals.entries.map(\.subject) == [use])
  }

  @Test func aTermThatHoldsTheSubjectOpensItsEntry() {
    var draft = Draft()
    draft.add(.experience, [.init(title: "Engineer", bullets: ["Ran Tokio near Rust.", "Wrote futures."])])
    #expect(draft.signals.earning == ["async.near", "async.futures"])
  }

  @Test(
    "the line of tools under described work tells what it was done in, if the subject leads its languages",
    arguments: [
      ("Stack: Rust, Kafka, PostgreSQL", SubjectUse.described), ("Rust | Kafka | Go", .described),
      ("Stack: Go, Rust, Kafka", .named), ("Rust, Kafka", .named),
      ("Rust and many other things, as the day would bring them, Kafka", .named),
    ])
  func readsTheStack(line: String, use: SubjectUse) {
    var draft = Draft()
    draft.add(.experience, [.init(title: "Engineer", bullets: ["Built the gateway."], lines: [line])])
    #expect(draft.signals.entries.map(\.subject) == [use])
    #expect(draft.signals.entries.map(\.describedHome) == [use == .described ? 1 : 0])
    #expect(draft.signals.signals.isEmpty)
  }

  @Test func aBulletOfToolsOrALineWithoutWorkOnlyNames() {
    var draft = Draft()
    let stack = "Rust, Kafka, PostgreSQL"
    draft.add(
      .experience,
      [
        .init(title: "Engineer", bullets: ["Built the gateway.", stack]),
        .init(title: "Engineer", lines: [stack]),
      ])
    #expect(draft.signals.entries.map(\.subject) == [.named, .named])
  }

  @Test(
    "a line that only points at a page about the subject speaks of the piece of work above it",
    arguments: [
      ("PR: https://lib.rs/crates/ring", SubjectUse.described),
      ("As one can read in the long and good pages at https://lib.rs/crates/ring", .named),
    ])
  func readsReferences(line: String, use: SubjectUse) {
    var draft = Draft()
    draft.add(
      .other,
      [
        .init(
          kind: .other, title: "Bridge", bullets: ["Built the relay."], lines: [line],
          links: ["https://lib.rs/crates/ring"])
      ])
    #expect(draft.signals.entries.map(\.subject) == [use])
  }
}
