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
    "a repository of an export is verified where it shows enough work of the person's own",
    arguments: [
      (Repository.ring(commits: 20, sizeKilobytes: 100), Artefact.verified),
      (.ring(commits: 20, hasReleases: true), .verified),
      (.ring(created: "2024-01", pushed: "2024-02", sizeKilobytes: 100), .verified),
      (.ring(commits: 20, files: ["src/lib.rs", "tests/ring.rs"]), .verified),
      (.ring(commits: 20), .none),
      (.ring(created: "2024-01", pushed: "2024-01", sizeKilobytes: 99, files: ["src/tests/ring.rs"]), .none),
      (.ring(isFork: true, commits: 9, sizeKilobytes: 100, hasReleases: true), .none),
      (.ring(isOwn: false, commits: 500, sizeKilobytes: 100), .none),
      (.ring("learn-tokio", commits: 20, sizeKilobytes: 100), .none),
    ])
  func verifiesExports(repository: Repository, artefact: Artefact) throws {
    let signals = Draft.signals(of: repository).signals
    #expect(signals.first { $0.rule == "async.tokio" }?.artefact ?? Artefact.none == artefact)
  }

  @Test func aForkShowsNothingUntilItHoldsCommitsOfTheirs() {
    let others = Draft.signals(of: .ring(isFork: true, sizeKilobytes: 100, hasReleases: true))
    #expect(others.signals.isEmpty)
    #expect(others.refusals == ["async.tokio: a fork without work of their own"])
    #expect(others.entries.map(\.subject) == [.named])
    let own = Draft.signals(of: .ring(isFork: true, commits: 20, sizeKilobytes: 100))
    #expect(own.signals.map(\.artefact) == [.verified])
    #expect(own.entries.map(\.subject) == [.described])
  }

  @Test(
    "an exercise of a course or a book shows that the field was met",
    arguments: ["learn-tokio", "Minigrep", "ring-tutorial", "advent-of-code-2024"])
  func limitsExercises(name: String) throws {
    let found = Draft.signals(of: .ring(name, commits: 500, sizeKilobytes: 100, hasReleases: true))
    #expect(found.signals.map(\.contextCap) == [1])
    #expect(found.entries.map(\.subject) == [.named])
    let substance = try #require(found.entries.first?.substance)
    #expect(substance.isExercise && !substance.isEnough)
    #expect(substance.signs == ["500 commits", "100 kB", "a release"])
  }

  @Test(
    "a project that is an exercise shows no more in a résumé",
    arguments: [
      (["https://github.com/ada/learn-tokio"], 1), (["https://github.com/ada/ring"], 4),
      (["https://github.com/ada/learn-tokio", "https://github.com/ada/ring"], 4),
    ])
  func limitsExercisesOfProjects(links: [String], cap: Int) {
    var draft = Draft()
    draft.add(
      .projects, [.init(kind: .project, title: "ring", bullets: ["Built it on Tokio."], links: links)])
    #expect(draft.signals.signals.filter { $0.rule == "async.tokio" }.map(\.contextCap) == [cap])
  }

  @Test("a name that only holds such words is no exercise", arguments: ["relearn", "minigreps", "tutorial"])
  func passesOtherNames(name: String) throws {
    let found = Draft.signals(of: .ring(name, commits: 500, sizeKilobytes: 100))
    #expect(found.entries.first?.substance?.isExercise == false)
  }

  @Test(
    "what a piece of work was built with is none of the person's own, wherever its link stands",
    arguments: [
      ("Ring, built on Tokio: {1}", [true]), ("Ring, built with Tokio {1}", [false]),
      ("Ring on Tokio ({1}), a queue", [true]), ("Ring, built with Tokio ({1})", [false]),
      ("Ring, based on the Tokio {1}", [false]), ("Built a ring on Tokio, based on {1}, and {2}", [false]),
    ])
  func othersLinks(bullet: String, isOwn: [Bool]) {
    let urls = ["https://github.com/ada/ring", "https://github.com/ada/page"]
    let text = bullet.replacing("{1}", with: urls[0]).replacing("{2}", with: urls[1])
    var draft = Draft()
    draft.add(
      .projects, [.init(kind: .project, title: "two", bullets: [text], links: urls.filter(text.contains))])
    #expect(draft.signals.signals.map { $0.artefact == .verifiable } == isOwn)
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
    "a line that holds nothing beside a link and numbers shows no work",
    arguments: [
      ("https://github.com/ada/ring (2019), PR 7: tokio", 1),
      ("https://github.com/ada/ring – tokio queue for two readers", 2),
      ("ada/tokio-ring: https://github.com/ada/tokio-ring/pull/7", 1),
      ("ada/tokio-ring: https://github.com/ada/tokio-ring/pull/7 keeps order", 1),
      ("ada/tokio-ring: https://github.com/ada/tokio-ring/pull/7 keeps the order", 2),
    ])
  func countsAreNoWork(sentence: String, shape: Int) {
    var draft = Draft()
    let links = sentence.split(separator: " ").filter { $0.hasPrefix("https") }.map(String.init)
    draft.add(.openSource, [.init(kind: .other, title: "", bullets: [sentence], links: links)])
    #expect(draft.signals.signals.first { $0.rule == "async.tokio" }?.shape == shape)
  }

  @Test(
    "a summary shows what it says of a piece of work that anyone can open; that it likes one, and where none is, nothing",
    arguments: [
      ("Author of a tokio queue: https://github.com/ada/ring", SectionKind.projects),
      ("I maintain a tokio queue, https://github.com/ada/ring", .projects),
      ("https://github.com/ada/ring, a tokio queue", .projects),
      ("Fond of the tokio queue https://github.com/ada/ring", .summary),
      ("Author of a tokio queue", .summary),
    ])
  func summaries(sentence: String, section: SectionKind) {
    var draft = Draft()
    let links = sentence.split(separator: " ").filter { $0.hasPrefix("https") }
      .map { String($0.prefix { $0 != "," }) }
    draft.add(.summary, [.init(kind: .other, title: "", bullets: [sentence], links: links)])
    draft.add(.experience, [.init(title: "Clerk", bullets: ["Kept files."])])
    #expect(draft.signals.signals.first { $0.rule == "async.tokio" }?.evidence.section == section)
    #expect(draft.signals.entries.map(\.section) == [section, .experience])
  }

  @Test func aPartOfAProjectIsOpenedByTheLinkOfItsTitle() {
    let (ring, page) = ("https://github.com/ada/ring", "https://github.com/ada/page")
    var draft = Draft()
    draft.add(
      .projects,
      [
        .init(
          kind: .project, title: "ring \(ring)", titles: ["Page \(page)"], lead: ["Built on Tokio."],
          links: [ring, page])
      ]
    )
    #expect(draft.signals.signals.map(\.link) == [page])
  }

  @Test func aPublishedPackageAmongProjectsIsWorkOfOnesOwn() {
    var draft = Draft()
    draft.add(
      .projects,
      [
        .init(
          kind: .project, title: "", bullets: ["https://lib.rs/crates/ring – queue"],
          links: ["https://lib.rs/crates/ring"])
      ])
    #expect(draft.signals.entries.map(\.describedHome) == [1])
  }

  @Test(
    "a row of an unknown part that leads to public work describes it",
    arguments: [
      ("https://github.com/ada/ring – queue in Rust", SubjectUse.described),
      ("https://github.com/ada/ring", .none), ("Rust: https://github.com/ada/ring", .named),
    ])
  func readsRows(row: String, use: SubjectUse) {
    var draft = Draft()
    draft.add(
      .other, [.init(kind: .other, title: "Things", bullets: [row], links: ["https://github.com/ada/ring"])])
    #expect(draft.signals.entries.map(\.subject) == [use])
  }

  @Test(
    "the page of a talk may stand in the sentence behind it",
    arguments: [("Slides are at https://example.org/slides.", 1), ("Slides are lost.", 0)])
  func readsOn(next: String, count: Int) {
    var draft = Draft()
    draft.add(
      .talks,
      [
        .init(
          kind: .other, title: "", lead: ["Spoke at a meetup.", next], links: ["https://example.org/slides."])
      ])
    let talks = draft.signals.signals.filter { $0.rule == "web.talk" }
    #expect(talks.filter { $0.artefact == .verifiable }.count == count)
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
    "a talk that is named under talks was given, with or without a page",
    arguments: [(SectionKind.talks, 2), (.interests, 1), (.experience, 1)])
  func readsTalks(section: SectionKind, shape: Int) {
    var draft = Draft()
    draft.add(section, [.init(kind: .other, bullets: ["What fsync promises, Meetup Lisbon"])])
    #expect(draft.signals.signals.map(\.rule) == ["web.talk"])
    #expect(draft.signals.signals.map(\.shape) == [shape])
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

extension Repository {
  /// A repository of Ada's in Rust.
  fileprivate static func ring(
    _ name: String = "ring", isFork: Bool = false, isOwn: Bool = true, created: String? = nil,
    pushed: String? = nil, commits: Int? = nil, sizeKilobytes: Int? = nil, files: [String] = [],
    hasReleases: Bool = false
  ) -> Repository {
    Repository(
      owner: isOwn ? "ada" : "bob", name: name, url: "https://github.com/\(isOwn ? "ada" : "bob")/\(name)",
      language: "Rust", isFork: isFork, isOwn: isOwn, created: created.flatMap(Month.init),
      pushed: pushed.flatMap(Month.init), commits: commits, sizeKilobytes: sizeKilobytes, files: files,
      hasReleases: hasReleases)
  }
}

extension Draft {
  /// What is found in an export that holds `repository` with a line about Tokio.
  fileprivate static func signals(of repository: Repository) -> CandidateSignals {
    var draft = Draft(.githubProfile)
    draft.add(
      .repository,
      [.init(kind: .repository, title: "a ring", bullets: ["Tokio ring library"], repository: repository)])
    return draft.signals
  }
}
