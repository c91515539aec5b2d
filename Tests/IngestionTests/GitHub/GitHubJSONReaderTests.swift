import Model
import SourceText
import Testing

@testable import Ingestion

@Suite struct GitHubJSONReaderTests {
  /// A record of a repository, with what REST says of it.
  private func repository(_ name: String, owner: String = "adamuster", _ more: String = "") -> String {
    #"{"id": 1, "name": "\#(name)", "full_name": "\#(owner)/\#(name)", "private": false, "owner": {"login": "\#(owner)", "type": "User"}, "html_url": "https://github.com/\#(owner)/\#(name)", "fork": false, "stargazers_count": 4711, "watchers_count": 4711, "forks_count": 815\#(more)}"#
  }

  private let user =
    #"{"login": "adamuster", "name": "Ada Muster", "bio": "Builds  stores.", "company": "@example", "blog": "https://ada.example.com", "email": "ada@example.com", "location": "Graz", "public_repos": 2, "followers": 4711, "hireable": true}"#

  @Test func anExportOfAUserAndRepositoriesIsRead() throws {
    let more = #"""
      , "description": "A store in Rust", "language": "Rust", "topics": ["no-std", "storage"], "archived": true, "size": 1200,
      "created_at": "2019-05-03T10:00:00Z", "pushed_at": "2026-03-01T08:00:00Z",
      "readme_excerpt": "# ferrite\n\n[![CI](https://example.com/ci.svg)](https://example.com)\nStores **bytes** in `no_std`,\nwith [a guide](https://ada.example.com/guide).\n\n- no allocator\n\n```rust\nlet x = 1;\n```",
      "recent_commits": [{"sha": "aa", "message": "Drop the arena before its users\n\nFixes a leak\nin tests.\n\nSigned-off-by: Ada <ada@example.com>"}, {"sha": "bb", "message": "Bump"}]
      """#
    let composer = try compose(
      json:
        #"{"user": \#(user), "repos": [\#(repository("ferrite", more)), \#(repository("copy", ", \"fork\": true"))]}"#
    )
    #expect(
      composer.outline == [
        "# contact Ada Muster",
        ". https://github.com/adamuster, https://ada.example.com, ada@example.com, @example, Graz",
        "# summary About", ". Builds stores.", "# repository Repositories",
        "= repository [2019-05..2026-03] adamuster/ferrite, 2019-05 – 2026-03", ". A store in Rust",
        ". Language: Rust",
        ". Topics: no-std, storage", "! ferrite", ". Stores bytes in no_std, with a guide.", "- no allocator",
        "| let x = 1;",
        "= repository adamuster/copy", "# activity Activity", "= contribution Commits to adamuster/ferrite",
        "- Drop the arena before its users", ". Fixes a leak in tests.", "- Bump",
      ])
    #expect(composer.kind == .githubProfile)
    #expect(composer.owner == "adamuster")
    #expect(composer.name == "Ada Muster")
    let text = String(decoding: composer.text, as: UTF8.self)
    #expect(!text.contains("4711") && !text.contains("815"))
    #expect(
      composer.links.map { "\($0.url) \(String(decoding: composer.text[$0.span.range], as: UTF8.self))" } == [
        "https://ada.example.com/guide a guide"
      ])
  }

  @Test func factsOfARepositoryAreKept() throws {
    let more =
      #", "fork": true, "language": "Rust", "topics": ["x"], "archived": true, "size": 12, "created_at": "2019-05-03T10:00:00Z", "pushed_at": "2026-03-01T08:00:00Z", "files": ["Cargo.toml", {"path": "src/lib.rs"}]"#
    let text =
      #"{"user": \#(user), "repos": [\#(repository("ferrite", more.replacing("\"fork\": true, ", with: "")))], "releases": [{"tag_name": "v1", "name": "One", "author": {"login": "adamuster"}, "html_url": "https://github.com/adamuster/ferrite/releases/tag/v1", "body": "First."}]}"#
    let composer = try compose(json: text)
    let facts = composer.blocks.lazy.compactMap { $0.entry?.repository }.first
    #expect(
      facts
        == Repository(
          owner: "adamuster", name: "ferrite", url: "https://github.com/adamuster/ferrite", language: "Rust",
          topics: ["x"],
          isFork: false, isOwn: true, isArchived: true, created: Month("2019-05"), pushed: Month("2026-03"),
          commits: nil,
          sizeKilobytes: 12, files: ["Cargo.toml", "src/lib.rs"], hasReleases: true))
    #expect(
      composer.outline.suffix(3) == ["= contribution Release v1 of adamuster/ferrite", ". One", ". First."])
  }

  @Test func aForkIsSaidToBeOne() throws {
    let composer = try compose(
      json: "[\(repository("copy").replacing("\"fork\": false", with: "\"fork\": true"))]")
    #expect(composer.outline.last == "= repository adamuster/copy (fork)")
    #expect(composer.blocks.last?.entry?.repository?.isFork == true)
  }

  @Test func recordsOfOthersAreDroppedAndCounted() throws {
    let text = #"""
      {"user": \#(user), "repos": [\#(repository("mine")), \#(repository("theirs", owner: "somebody"))],
       "starred": [\#(repository("a", owner: "x")), \#(repository("b", owner: "y"))],
       "pulls": [{"number": 1, "title": "Mine", "user": {"login": "AdaMuster"}, "merged_at": "2024-02-01T00:00:00Z", "html_url": "https://github.com/rust-lang/cargo/pull/1", "body": "> Why?\n\nBecause."},
        {"number": 2, "title": "Not mine", "user": {"login": "somebody"}, "merged_at": null, "html_url": "https://github.com/adamuster/mine/pull/2"}]}
      """#
    let composer = try compose(json: text)
    #expect(
      composer.outline.suffix(6) == [
        "# repository Repositories", "= repository adamuster/mine", "# activity Activity",
        "= contribution [2024-02..2024-02] Merged pull request to rust-lang/cargo, 2024-02", ". Mine",
        ". Because.",
      ])
    #expect(
      composer.losses.map { "\($0.code) \($0.count)" } == ["other-people's-records 4", "quoted-text 1"])
    #expect(composer.blocks.last { $0.entry != nil }?.entry?.repository?.isOwn == false)
    #expect(
      composer.blocks.last { $0.entry != nil }?.entry?.link == "https://github.com/rust-lang/cargo/pull/1")
  }

  @Test(
    "without the account the owner is who made most",
    arguments: [
      (["ada", "ada", "bo"], "ada"), (["ada", "bo"], nil), (["Ada", "ada"], "Ada"),
    ])
  func majority(_ owners: [String], _ expected: String?) throws {
    let list = owners.enumerated().map { repository("r\($0.offset)", owner: $0.element) }.joined(
      separator: ",")
    #expect(try compose(json: "[\(list)]").owner == expected)
  }

  @Test func discussionsOfManyPeopleAreNobodys() throws {
    let issues = ["a", "b"].map { #"{"number": 1, "title": "T", "body": "B", "user": {"login": "\#($0)"}}"# }
    let composer = try compose(json: "[\(issues.joined(separator: ","))]")
    #expect(composer.text.isEmpty)
    #expect(composer.status == .degraded)
    #expect(composer.reason == "owner-unknown")
    #expect(
      composer.remedy
        == "the records are of several people; add the answer for the person's own account (users/LOGIN)")
  }

  @Test func eventsTellWhatTheActorDid() throws {
    let text = #"""
      [{"type": "PushEvent", "actor": {"login": "ada"}, "repo": {"name": "ada/x", "url": "https://api.github.com/repos/ada/x"}, "created_at": "2024-05-01T00:00:00Z",
        "payload": {"commits": [{"sha": "1", "message": "Pin the waker", "distinct": true, "author": {"name": "Ada"}}, {"sha": "2", "message": "Old", "distinct": false}]}},
       {"type": "WatchEvent", "actor": {"login": "ada"}, "repo": {"name": "bo/y"}, "created_at": "2024-05-02T00:00:00Z", "payload": {"action": "started"}},
       {"type": "PullRequestEvent", "actor": {"login": "ada"}, "repo": {"url": "https://api.github.com/repos/bo/y"}, "created_at": "2024-05-03T00:00:00Z",
        "payload": {"action": "closed", "pull_request": {"number": 3, "title": "Others' words", "user": {"login": "bo"}, "merged": true}}},
       {"type": "PullRequestReviewEvent", "actor": {"login": "ada"}, "repo": {"url": "https://api.github.com/repos/bo/y"}, "created_at": "2024-05-04T00:00:00Z",
        "payload": {"review": {"body": "This lock is held across an await.", "state": "changes_requested", "user": {"login": "ada"}}}}]
      """#
    let composer = try compose(json: text)
    #expect(
      composer.outline == [
        "# contact ada", ". https://github.com/ada", "# activity Activity",
        "= contribution [2024-05..2024-05] Commits to ada/x, 2024-05", "- Pin the waker",
        "= contribution [2024-05..2024-05] Review in bo/y, 2024-05", ". This lock is held across an await.",
      ])
  }

  @Test func theAccountExportKnowsItsOwnerByThePlan() throws {
    let text = #"""
      [[{"type": "user", "url": "https://github.com/bo", "login": "bo", "bio": "x", "billing_plan": null},
        {"type": "user", "url": "https://github.com/ada", "login": "ada", "name": "Ada", "billing_plan": {"name": "free"}}],
       [{"type": "repository", "url": "https://github.com/ada/x", "owner": "https://github.com/ada", "name": "x", "description": "D", "is_archived": true, "repository_topics": ["rust"]}],
       [{"type": "issue_comment", "url": "https://github.com/ada/x/issues/1#c", "user": "https://github.com/bo", "body": "no"},
        {"type": "issue_comment", "url": "https://github.com/ada/x/issues/1#d", "user": "https://github.com/ada", "body": "yes"},
        {"type": "attachment", "url": "https://github.com/user-attachments/assets/1"}]]
      """#
    let composer = try compose(json: text)
    #expect(
      composer.outline == [
        "# contact Ada", ". https://github.com/ada", "# repository Repositories", "= repository ada/x", ". D",
        ". Topics: rust",
        "# activity Activity", "= contribution Comment in ada/x", ". yes",
      ])
    #expect(
      composer.losses.map { "\($0.code) \($0.count)" } == [
        "other-people's-records 2", "bookkeeping-records 1",
      ])
  }

  @Test func answersOfGraphQLAndEnvelopesAreOpened() throws {
    let graph =
      #"{"data": {"user": {"login": "ada", "pinnedItems": {"nodes": [{"nameWithOwner": "ada/x", "description": "D", "isFork": false, "primaryLanguage": {"name": "Rust"}, "languages": {"edges": [{"size": 1, "node": {"name": "Rust"}}, {"node": {"name": "C"}}]}}]}}}}"#
    #expect(
      try compose(json: graph).outline.suffix(3) == ["= repository ada/x", ". D", ". Languages: Rust, C"])
    let envelope = #"[{"method": "get", "path": "/x", "status": 200, "response": [\#(repository("y"))]}]"#
    #expect(try compose(json: envelope).outline.last == "= repository adamuster/y")
  }

  @Test func filesOfARepositoryAreNamedAndItsReadmeIsRead() throws {
    // The content says "# ferrite\n\nStores bytes.\n".
    let file = { (name: String, more: String) in
      #"{"name": "\#(name)", "path": "\#(name)", "sha": "1", "git_url": "x", "html_url": "https://github.com/ada/ferrite/blob/main/\#(name)"\#(more)}"#
    }
    let readme = file(
      "README.md", #", "encoding": "base64", "content": "IyBmZXJyaXRlCgpTdG9y\nZXMgYnl0ZXMuCg==\n""#)
    let composer = try compose(json: "[\(file("Cargo.toml", "")), \(readme)]")
    #expect(
      composer.outline.suffix(5) == [
        "# repository Repositories", "= repository ada/ferrite", ". Files: Cargo.toml, README.md",
        "! ferrite", ". Stores bytes.",
      ])
    #expect(composer.blocks.compactMap { $0.entry?.repository?.files } == [["Cargo.toml", "README.md"]])
  }

  @Test func anOrganisationIsNobody() throws {
    let text = repository("x", owner: "acme").replacing("\"User\"", with: "\"Organization\"")
    let composer = try compose(json: "[\(text)]")
    #expect(composer.owner == nil)
    #expect(composer.outline == ["# repository Repositories", "= repository acme/x"])
    #expect(composer.blocks.compactMap { $0.entry?.repository?.isOwn } == [false])
  }

  @Test func aFileOfBookkeepingIsSkipped() throws {
    let composer = try compose(json: #"{"version": "1.1.0", "github_sha": "41054d0"}"#)
    #expect(composer.status == .skipped)
    #expect(composer.reason == "nothing-about-work")
    #expect(
      composer.remedy == "the file tells nothing about anybody's work, and its absence would cost nothing")
  }

  @Test func languagesAloneAreRead() throws {
    let composer = try compose(json: #"{"Rust": 12345, "C++": 7}"#)
    #expect(composer.outline == ["# repository Repository", ". Languages: Rust, C++"])
    #expect(try compose(json: #"{"total": 1, "count": 2}"#).kind == .resume)
  }

  @Test func halvesOfCharactersSpoilNothing() throws {
    let composer = try compose(json: "[\(repository("a", ", \"description\": \"crab \\ud83e\""))]")
    #expect(composer.outline.last == ". crab \u{FFFD}")
    #expect(composer.losses.map { "\($0.code) \($0.count)" } == ["halved-characters 1"])
  }

  @Test func pagesOneBehindTheOtherAreOneExport() throws {
    let composer = try compose(json: "[\(repository("a"))]\n[\(repository("b"))][{\"broken\"")
    #expect(composer.outline.suffix(2) == ["= repository adamuster/a", "= repository adamuster/b"])
    #expect(composer.status == .degraded)
    #expect(composer.losses.map { "\($0.code) \($0.count)" } == ["unreadable-texts 1"])
    #expect(composer.sourcePlaces.last?.pointer == "/1/0")
  }
}
