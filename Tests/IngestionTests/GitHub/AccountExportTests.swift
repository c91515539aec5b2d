import Model
import TestSupport
import Testing

@testable import Ingestion

/// An export of an account is many files about many people, of which one says whose it is.
@Suite struct AccountExportTests {
  /// What stands in an export of `adamuster`: she is one of three accounts, and the only one with a plan.
  private static let files: [(name: String, text: String)] = [
    ("schema.json", #"{"version": "1.1.0", "github_sha": "41054d01"}"#),
    (
      "users_000001.json",
      #"""
      [{"type": "user", "url": "https://github.com/ben", "login": "ben", "name": "Ben", "bio": "Knows Tokio.", "billing_plan": null, "emails": [{"address": "ben@example.com"}]},
       {"type": "user", "url": "https://github.com/adamuster", "login": "adamuster", "name": "Ada Muster", "bio": "Builds stores.", "billing_plan": {"name": "free"}, "emails": []}]
      """#
    ),
    (
      "users_000002.json",
      #"[{"type": "user", "url": "https://github.com/cleo", "login": "cleo", "name": "Cleo", "bio": "Maintains serde.", "billing_plan": null}]"#
    ),
    (
      "repositories_000001.json",
      #"""
      [{"type": "repository", "url": "https://github.com/adamuster/ferrite", "owner": "https://github.com/adamuster", "name": "ferrite", "description": "A store in Rust.", "private": false, "is_archived": false, "repository_topics": ["storage"], "git_url": "tarball://root/repositories/adamuster/ferrite.git", "created_at": "2021-01-13T20:36:01Z"},
       {"type": "repository", "url": "https://github.com/ben/actors", "owner": "https://github.com/ben", "name": "actors", "description": "Actors over Tokio.", "private": false, "created_at": "2021-01-13T20:36:01Z"}]
      """#
    ),
    (
      "releases_000001.json",
      #"[{"type": "release", "url": "https://github.com/adamuster/ferrite/releases/tag/v1", "repository": "https://github.com/adamuster/ferrite", "user": "https://github.com/adamuster", "name": "One", "tag_name": "v1", "body": "Reads in place.", "created_at": "2022-01-13T20:36:01Z"}]"#
    ),
    (
      "pull_requests_000001.json",
      #"""
      [{"type": "pull_request", "url": "https://github.com/adamuster/ferrite/pull/1", "user": "https://github.com/ben", "repository": "https://github.com/adamuster/ferrite", "title": "Add async", "body": "Uses Tokio.", "base": {}, "head": {}, "merged_at": "2022-02-01T00:00:00Z", "created_at": "2022-01-01T00:00:00Z"},
       {"type": "pull_request", "url": "https://github.com/adamuster/ferrite/pull/2", "user": "https://github.com/ben", "repository": "https://github.com/adamuster/ferrite", "title": "More async", "body": "", "base": {}, "head": {}, "merged_at": null, "created_at": "2022-01-01T00:00:00Z"},
       {"type": "pull_request", "url": "https://github.com/adamuster/ferrite/pull/3", "user": "https://github.com/adamuster", "repository": "https://github.com/adamuster/ferrite", "title": "Borrow keys", "body": "Copies less.", "base": {}, "head": {}, "merged_at": "2022-03-01T00:00:00Z", "created_at": "2022-02-01T00:00:00Z"}]
      """#
    ),
    (
      "pull_request_reviews_000001.json",
      #"""
      [{"type": "pull_request_review", "url": "https://github.com/adamuster/ferrite/pull/1/files#pullrequestreview-1", "pull_request": "https://github.com/adamuster/ferrite/pull/1", "user": "https://github.com/cleo", "body": "Derive serde.", "state": 40, "created_at": "2022-01-02T00:00:00Z", "submitted_at": "2022-01-02T00:00:00Z"},
       {"type": "pull_request_review", "url": "https://github.com/adamuster/ferrite/pull/1/files#pullrequestreview-2", "pull_request": "https://github.com/adamuster/ferrite/pull/1", "user": "https://github.com/cleo", "body": "Again.", "state": 1, "created_at": "2022-01-02T00:00:00Z", "submitted_at": "2022-01-02T00:00:00Z"}]
      """#
    ),
    (
      "issue_comments_000001.json",
      #"""
      [{"type": "issue_comment", "url": "https://github.com/adamuster/ferrite/issues/4#issuecomment-1", "issue": "https://github.com/adamuster/ferrite/issues/4", "user": "https://github.com/adamuster", "body": "The lock is held too long.", "created_at": "2022-01-02T00:00:00Z"},
       {"type": "issue_comment", "url": "https://github.com/adamuster/ferrite/issues/4#issuecomment-2", "issue": "https://github.com/adamuster/ferrite/issues/4", "user": "https://github.com/ben", "body": "Use a mutex.", "created_at": "2022-01-02T00:00:00Z"}]
      """#
    ),
    (
      "issue_events_000001.json",
      #"[{"type": "issue_event", "url": "https://github.com/adamuster/ferrite/pull/1#event-1", "actor": "https://github.com/ben", "event": "closed", "created_at": "2021-09-09T18:11:23Z"}]"#
    ),
    ("attachments/afc35218/shot.png", "\u{89}PNG"),
    ("repositories/adamuster/ferrite.git/HEAD", "ref: refs/heads/main\n"),
    ("repositories/adamuster/ferrite.git/objects/info/packs", "P pack-1.pack\n"),
  ]

  /// What was read of an export, by file: whose, and the text.
  private func read(_ place: [String]) throws -> [String: IngestedDocument] {
    let candidates = try CandidateDiscovery().candidates(in: place)
    #expect(candidates.count == 1)
    let sources = candidates.flatMap(\.documents)
    let documents = DocumentReader().read(sources)
    #expect(documents.map(\.id) == sources.map(\.id), "the order of the files is kept")
    return Dictionary(uniqueKeysWithValues: documents.map { (Self.name(of: $0.id), $0) })
  }

  private static func name(of id: String) -> String { String(id.split(separator: "/").last ?? "") }

  private func expectOnlyTheOwner(_ documents: [String: IngestedDocument]) {
    let text = documents.values.map { String(decoding: $0.text.bytes, as: UTF8.self) }.joined(separator: "\n")
    for own in [
      "Ada Muster", "Builds stores.", "A store in Rust.", "Topics: storage", "Reads in place.",
      "Borrow keys", "Copies less.", "The lock is held too long.",
    ] {
      #expect(text.contains(own), "\(own) is hers")
    }
    for other in ["Tokio", "serde", "Cleo", "Ben", "mutex", "async", "example.com", "Again"] {
      #expect(!text.contains(other), "\(other) is somebody else's")
    }
    for (name, count) in [
      "users_000001.json": 1, "users_000002.json": 1, "repositories_000001.json": 1,
      "pull_requests_000001.json": 2, "pull_request_reviews_000001.json": 2, "issue_comments_000001.json": 1,
    ] {
      let document = documents[name]
      #expect(document?.owner == "adamuster", "\(name)")
      #expect(
        document?.losses.first { $0.code == "other-people's-records" }?.count == count, "\(name)")
    }
    let repository = documents["repositories_000001.json"]?.blocks.lazy.compactMap { $0.entry?.repository }
      .first
    #expect(repository?.hasReleases == true, "another file says so")
    #expect(documents["shot.png"]?.status == .skipped)
    #expect(documents["shot.png"]?.reason == "export-attachment")
    #expect(documents["ferrite.git"]?.reason == "git-repository")
    #expect(documents["pull_request_reviews_000001.json"]?.reason == "nothing-about-work")
    #expect(documents["issue_events_000001.json"]?.reason == "nothing-about-work")
    #expect(documents.values.allSatisfy { $0.status != .failed })
  }

  @Test func aFolderOfAnExportIsOnePersons() throws {
    let folder = try ScratchFolder()
    for file in Self.files { try folder.write("ada/" + file.name, file.text) }
    expectOnlyTheOwner(try read([folder.path]))
  }

  @Test func anExportMayBeTheFolderThatIsNamed() throws {
    let folder = try ScratchFolder()
    for file in Self.files { try folder.write("ada/" + file.name, file.text) }
    let documents = try read([folder.path + "/ada"])
    expectOnlyTheOwner(documents)
    #expect(documents["schema.json"]?.id == "ada/schema.json")
  }

  @Test func anArchiveOfAnExportIsOnePersons() throws {
    let folder = try ScratchFolder()
    var zip = ZIPBuilder()
    for file in Self.files { zip.add(file.name, file.text) }
    try folder.write("2c1f-ada.zip", zip.file)
    expectOnlyTheOwner(try read([folder.path]))
  }

  @Test func recordsWithoutAnAccountAreFilteredByTheProfileBesideThem() throws {
    let folder = try ScratchFolder()
    try folder.write(
      "ada/reviews.json",
      #"[{"id": 1, "user": {"login": "cleo"}, "body": "Derive serde.", "state": "APPROVED", "submitted_at": "2022-01-02T00:00:00Z", "html_url": "https://github.com/adamuster/ferrite/pull/1#r1"}]"#
    )
    try folder.write(
      "ada/zz-me.json", #"{"login": "adamuster", "name": "Ada Muster", "bio": null, "public_repos": 2}"#)
    let documents = try read([folder.path])
    #expect(documents["reviews.json"]?.owner == "adamuster")
    #expect(documents["reviews.json"]?.text.bytes.isEmpty == true)
    #expect(documents["reviews.json"]?.losses.map(\.code) == ["other-people's-records"])
  }

  @Test func twoProfilesDecideNothing() throws {
    var known = GitHubKnowledge()
    known.note(GitHubAccount(login: "Ada", name: nil, grounds: .profile))
    known.note(GitHubAccount(login: "ada", name: "Ada Muster", grounds: .profile))
    known.note(GitHubAccount(login: "ben", name: nil, grounds: .list))
    #expect(known.account?.name == "Ada Muster")
    known.note(GitHubAccount(login: "ben", name: nil, grounds: .profile))
    #expect(known.account == nil)
    known.note(GitHubAccount(login: "ben", name: nil, grounds: .billing))
    #expect(known.account?.login == "ben")
  }

  @Test(
    "nobody's repositories are read where the files do not tell whose they are",
    arguments: [
      // Several accounts, none of them with a plan.
      [
        "users_000001.json":
          #"[{"type": "user", "url": "https://github.com/ada", "login": "ada", "billing_plan": null}, {"type": "user", "url": "https://github.com/ben", "login": "ben", "billing_plan": null}]"#
      ],
      [
        "users_000001.json":
          #"[{"type": "user", "url": "https://github.com/ada", "login": "ada", "billing_plan": null}]"#,
        "users_000002.json":
          #"[{"type": "user", "url": "https://github.com/ben", "login": "ben", "billing_plan": null}]"#,
      ],
      // Two accounts with a plan: two exports.
      [
        "a/users_000001.json":
          #"[{"type": "user", "url": "https://github.com/ada", "login": "ada", "billing_plan": "free"}]"#,
        "b/users_000001.json":
          #"[{"type": "user", "url": "https://github.com/ben", "login": "ben", "billing_plan": "free"}]"#,
      ],
    ])
  func withoutAnOwner(users: [String: String]) throws {
    let folder = try ScratchFolder()
    for (name, text) in users { try folder.write("ada/" + name, text) }
    let owners = [("both.json", ["ben", "ben", "ada"]), ("alone.json", ["ben"])]
    let lists: [(name: String, text: String)] = owners.map { name, owners in
      let records = owners.enumerated().map { index, owner in
        #"{"type": "repository", "url": "https://github.com/\#(owner)/r\#(index)", "owner": "https://github.com/\#(owner)", "name": "r\#(index)", "description": "A runtime of WebAssembly", "private": false}"#
      }
      return (name, "[" + records.joined(separator: ", ") + "]")
    }
    for list in lists {
      // Both before and behind the files of accounts.
      try folder.write("ada/" + list.name, list.text)
      try folder.write("ada/z/" + list.name, list.text)
    }
    let documents = DocumentReader().read(
      try CandidateDiscovery().candidates(in: [folder.path]).flatMap(\.documents))
    let read = documents.filter { $0.id.hasSuffix("both.json") || $0.id.hasSuffix("alone.json") }
    #expect(read.count == 4)
    #expect(read.allSatisfy { $0.reason == "owner-unknown" && $0.text.bytes.isEmpty && $0.owner == nil })
    // The answer for the person's own account decides it.
    guard users.count == 1 || users.keys.contains("users_000002.json") else { return }
    try folder.write(
      "ada/user.json",
      #"{"type": "user", "url": "https://github.com/ada", "login": "ada", "billing_plan": "free"}"#)
    let decided = DocumentReader().read(
      try CandidateDiscovery().candidates(in: [folder.path]).flatMap(\.documents))
    #expect(
      decided.filter { $0.id.hasSuffix("both.json") }.allSatisfy { $0.owner == "ada" && $0.status == .ok })
  }

  @Test(
    "what the documented command lists is read for who ran it",
    arguments: [
      [:], ["cv.md": "# Ada Muster\n\nhttps://github.com/ada\n"],
      ["user.json": #"{"login": "ada", "name": "Ada Muster", "bio": null, "public_repos": 2}"#],
    ] as [[String: String]])
  func searchedPullRequests(beside: [String: String]) throws {
    let folder = try ScratchFolder()
    for (name, text) in beside { try folder.write("ada/" + name, text) }
    try folder.write(
      "ada/pulls.json",
      #"""
      [{"author": {"id": "U_1", "is_bot": false, "login": "ada", "type": "User", "url": "https://github.com/ada"},
        "title": "Borrow keys", "body": "Copies less.", "closedAt": "2024-05-01T00:00:00Z", "state": "merged",
        "repository": {"name": "y", "nameWithOwner": "bo/y"}, "url": "https://github.com/bo/y/pull/3"}]
      """#)
    let document = try #require(try read([folder.path])["pulls.json"])
    let text = String(decoding: document.text.bytes, as: UTF8.self)
    #expect(document.status == .ok && document.owner == "ada")
    #expect(text.contains("Merged pull request to bo/y") && text.contains("Copies less."))
  }
}
