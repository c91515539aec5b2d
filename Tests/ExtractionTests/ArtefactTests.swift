import Extraction
import Model
import Testing

/// What anyone can open.
@Suite struct ArtefactTests {
  @Test(
    "a link counts if it names a piece of work",
    arguments: [
      ("https://github.com/ada/ring", Artefact.verifiable), ("https://github.com/ada", .none),
      ("https://www.github.com/ada/ring?tab=readme", .verifiable), ("https://github.com/orgs/ada", .none),
      ("https://gist.github.com/ada/1", .verifiable), ("https://crates.io/crates/ring", .verifiable),
      ("https://crates.io/users/ada", .none), ("https://example.com/ada/ring", .none),
      ("https://notgithub.com/ada/ring", .none), ("https://github.com.example.com/ada/ring", .none),
    ])
  func countsPiecesOfWork(url: String, artefact: Artefact) throws {
    let signal = try #require(signals(.projects, link: url).first)
    #expect(signal.artefact == artefact)
    #expect(signal.link == (artefact == .none ? nil : url))
  }

  @Test func aPlaceMayShowSomeSkillsOnly() {
    let post = "https://blog.example.com/post"
    let found = signals(.projects, link: post, "Built it on Tokio and axum: \(post)")
    #expect(found.map(\.rule) == ["async.tokio", "web.axum"])
    #expect(found.map(\.artefact) == [.none, .verifiable])
  }

  @Test func aLinkInTheSentenceItselfShowsWhatTheSentenceNames() {
    let ring = "https://github.com/ada/ring"
    #expect(signals(.experience, link: ring, "Built it on Tokio: \(ring)").map(\.artefact) == [.verifiable])
  }

  @Test func theLinkOfAJobShowsNothingByItself() {
    #expect(signals(.experience, link: "https://github.com/ada/ring").map(\.artefact) == [.none])
  }

  @Test(
    "what an export holds is verified if it is the person's own and has substance",
    arguments: [
      (
        Repository(
          owner: "ada", name: "ring", url: "https://github.com/ada/ring", language: "Rust", commits: 20),
        Artefact.verified
      ),
      (
        Repository(
          owner: "ada", name: "ring", url: "https://github.com/ada/ring", language: "Rust", sizeKilobytes: 100
        ), .verified
      ),
      (
        Repository(
          owner: "ada", name: "ring", url: "https://github.com/ada/ring", language: "Rust", hasReleases: true),
        .verified
      ),
      (
        Repository(
          owner: "ada", name: "ring", url: "https://github.com/ada/ring", language: "Rust", commits: 19,
          sizeKilobytes: 99), .none
      ),
      (
        Repository(
          owner: "ada", name: "ring", url: "https://github.com/ada/ring", language: "Rust", isFork: true,
          commits: 500), .none
      ),
      (
        Repository(
          owner: "bob", name: "ring", url: "https://github.com/bob/ring", language: "Rust", isOwn: false,
          commits: 500), .none
      ),
    ])
  func verifiesExports(repository: Repository, artefact: Artefact) throws {
    var draft = Draft(.githubProfile)
    draft.add(
      .repository,
      [.init(kind: .repository, title: "ring", bullets: ["Tokio ring library"], repository: repository)])
    let signal = try #require(draft.signals.signals.first { $0.rule == "async.tokio" })
    #expect(signal.artefact == artefact)
  }

  @Test func aTermTakesTheNearestLinkOfItsSentence() {
    let (ring, page) = ("https://github.com/ada/ring", "https://github.com/ada/page")
    var draft = Draft()
    draft.add(
      .projects,
      [
        .init(
          kind: .project, title: "two", bullets: ["Built \(ring) on Tokio, and on axum \(page)"],
          links: [ring, page])
      ])
    #expect(draft.signals.signals.map(\.link) == [ring, page])
  }

  @Test(
    "a line of a job that begins with a published crate names one's own",
    arguments: [
      ("https://lib.rs/crates/ring: a buffer", ["web.page"]), ("Uses https://lib.rs/crates/ring", []),
    ])
  func namesOnesOwn(sentence: String, rules: [String]) {
    var draft = Draft()
    draft.add(
      .experience, [.init(title: "Engineer", bullets: [sentence], links: ["https://lib.rs/crates/ring"])])
    #expect(draft.signals.signals.map(\.rule) == rules)
  }

  @Test(
    "a page under talks or publications shows a skill by itself, if it is about the field",
    arguments: [
      (
        SectionKind.publications, "Patterns of Tokio: https://ada.example.com/tokio",
        ["async.tokio", "web.page"]
      ),
      (.talks, "What Rust is for, https://ada.example.com/tokio", ["web.page"]),
      (.publications, "Soil and rain: https://ada.example.com/tokio", []),
      (.experience, "Patterns of Tokio: https://ada.example.com/tokio", ["async.tokio"]),
    ])
  func showsPublications(section: SectionKind, sentence: String, rules: [String]) {
    var draft = Draft()
    draft.add(
      section, [.init(kind: .other, bullets: [sentence], links: ["https://ada.example.com/tokio"])])
    #expect(draft.signals.signals.map(\.rule) == rules)
    #expect(draft.signals.signals.allSatisfy { $0.rule != "web.page" || $0.artefact == .verifiable })
  }

  private func signals(_ section: SectionKind, link: String, _ sentence: String = "Built it on Tokio.")
    -> [Signal]
  {
    var draft = Draft()
    draft.add(section, [.init(kind: .project, title: "ring", bullets: [sentence], links: [link])])
    return draft.signals.signals
  }
}
