import Markup
import Model
import Testing

@testable import Ingestion

/// What the command `gh` prints, as text and with `--json`, and answers of GraphQL.
@Suite struct GitHubCommandTests {
  private let account = GitHubAccount(login: "ada", name: "Ada Muster", grounds: .profile)

  private func read(_ json: String, isKnown: Bool = true) throws -> RecordComposer {
    var known = GitHubKnowledge()
    if isKnown { known.note(account) }
    return try JSONDocumentReader(markup: .init()).read(Array(json.utf8), known)
  }

  @Test(
    "records with the fields that somebody asked for are what they are",
    arguments: [
      (
        #"[{"name":"ferrite","url":"https://github.com/ada/ferrite","description":"A store","isFork":false,"primaryLanguage":{"name":"Rust"},"repositoryTopics":[{"name":"no-std"}],"latestRelease":{"name":"One","tagName":"v1","url":"https://github.com/ada/ferrite/releases/tag/v1","publishedAt":"2024-05-01T00:00:00Z"}}]"#,
        [
          "# repository Repositories", "= repository ada/ferrite", ". A store", ". Language: Rust",
          ". Topics: no-std", "# activity Activity",
          "= contribution [2024-05..2024-05] Release v1 of ada/ferrite, 2024-05", ". One",
        ]
      ),
      (
        #"[{"fullName":"ada/ferrite","description":"A store","isFork":false,"language":"Rust"}]"#,
        ["# repository Repositories", "= repository ada/ferrite", ". A store", ". Language: Rust"]
      ),
      (
        #"[{"title":"Borrow keys","url":"https://github.com/bo/y/pull/3","author":{"login":"ada"},"state":"MERGED","body":"Copies less.","createdAt":"2024-05-01T00:00:00Z","reviews":[{"author":{"login":"bo"},"body":"Use Tokio","submittedAt":"2024-05-02T00:00:00Z","state":"APPROVED"}],"comments":[{"author":{"login":"ada"},"body":"Measured it.","createdAt":"2024-05-02T00:00:00Z","url":"https://github.com/bo/y/pull/3#issuecomment-1"}]}]"#,
        [
          "# activity Activity", "= contribution [2024-05..2024-05] Merged pull request to bo/y, 2024-05",
          ". Borrow keys", ". Copies less.", "= contribution [2024-05..2024-05] Comment in bo/y, 2024-05",
          ". Measured it.",
        ]
      ),
      (
        #"[{"title":"Leaks","url":"https://github.com/bo/y/issues/4","author":{"login":"ada"},"createdAt":"2024-05-01T00:00:00Z"},{"title":"Theirs","url":"https://github.com/bo/y/issues/5","author":{"login":"bo"},"createdAt":"2024-05-01T00:00:00Z"}]"#,
        ["# activity Activity", "= contribution [2024-05..2024-05] Issue in bo/y, 2024-05", ". Leaks"]
      ),
      (
        #"[{"sha":"1","commit":{"message":"Pin the waker","author":{"name":"Ada M","date":"2024-05-01T00:00:00Z"}},"author":{"login":"ada"},"repository":{"fullName":"bo/y"},"url":"https://github.com/bo/y/commit/1"}]"#,
        [
          "# activity Activity", "= contribution [2024-05..2024-05] Commits to bo/y, 2024-05",
          "- Pin the waker",
        ]
      ),
      (
        #"[{"oid":"1","messageHeadline":"Pin the waker","messageBody":"It moved.\n\nSigned-off-by: Bo","authors":[{"login":"ada","name":"Ada M"}],"committedDate":"2024-05-01T00:00:00Z"}]"#,
        [
          "# activity Activity", "= contribution [2024-05..2024-05] Commits, 2024-05", "- Pin the waker",
          ". It moved.",
        ]
      ),
    ])
  func fields(json: String, expected: [String]) throws {
    #expect(try read(json).outline.dropFirst(2) == expected[...])
  }

  @Test func whatStandsInAnAccountsRecordIsItsOwn() throws {
    let json = #"""
      {"data": {"viewer": {"login": "ada", "name": "Ada Muster", "bio": null,
        "pullRequests": {"nodes": [{"title": "Borrow keys", "url": "https://github.com/bo/y/pull/3", "merged": true, "createdAt": "2024-05-01T00:00:00Z"}]},
        "contributionsCollection": {"totalCommitContributions": 4711,
          "pullRequestReviewContributions": {"nodes": [{"pullRequestReview": {"body": "This lock is held too long.", "submittedAt": "2024-05-02T00:00:00Z", "url": "https://github.com/bo/y/pull/4#pullrequestreview-1"}}]},
          "commitContributionsByRepository": [{"repository": {"nameWithOwner": "bo/y", "isFork": false}, "contributions": {"totalCount": 12}}]},
        "repositories": {"nodes": [{"nameWithOwner": "ada/ferrite", "isFork": false, "repositoryTopics": {"nodes": [{"topic": {"name": "no-std"}}]}, "languages": {"edges": [{"size": 1, "node": {"name": "Rust"}}]}}]}}}}
      """#
    let composer = try read(json, isKnown: false)
    #expect(
      composer.outline == [
        "# contact Ada Muster", ". https://github.com/ada", "# repository Repositories",
        "= repository ada/ferrite", ". Languages: Rust", ". Topics: no-std", "# activity Activity",
        "= contribution [2024-05..2024-05] Merged pull request to bo/y, 2024-05", ". Borrow keys",
        "= contribution [2024-05..2024-05] Review in bo/y, 2024-05", ". This lock is held too long.",
      ])
    #expect(composer.losses.map { "\($0.code) \($0.count)" } == ["other-people's-records 1"])
  }

  @Test func anAnswerThatDoesNotSayWhoseItIsTakesTheAccountBesideIt() throws {
    let json =
      #"{"data": {"viewer": {"contributionsCollection": {"issueContributions": {"nodes": [{"issue": {"title": "Leaks", "number": 4, "url": "https://github.com/bo/y/issues/4"}}]}}}}}"#
    #expect(try read(json).outline.last == ". Leaks")
    let alone = try read(json, isKnown: false)
    #expect(alone.text.isEmpty)
    #expect(alone.reason == "owner-unknown")
  }

  // MARK: Text

  private func view(_ text: String, _ known: GitHubAccount? = nil) -> RecordComposer? {
    GitHubTextView.read(Array(text.utf8), known: known)
  }

  @Test func aViewOfARepositoryIsRead() throws {
    let composer = try #require(
      view("name:\tada/ferrite\ndescription:\tA store\n--\n# ferrite\n\nReads in place.\n"))
    #expect(
      composer.outline == [
        "# contact ada", ". https://github.com/ada", "# repository Repositories", "= repository ada/ferrite",
        ". A store", "! ferrite", ". Reads in place.",
      ])
    #expect(composer.sourcePlaces.map(\.line) == [1, 4])
  }

  private let pull =
    "title:\tBorrow keys\nstate:\tMERGED\nauthor:\tada\nlabels:\t\nnumber:\t3\nurl:\thttps://github.com/bo/y/pull/3\nadditions:\t3\n--\nCopies less.\n"

  @Test func aViewOfAPullRequestIsItsAuthors() throws {
    let composer = try #require(view(pull))
    #expect(
      composer.outline == [
        "# contact ada", ". https://github.com/ada", "# activity Activity",
        "= contribution Merged pull request to bo/y", ". Borrow keys", ". Copies less.",
      ])
    let other = try #require(view(pull, GitHubAccount(login: "cleo", name: nil, grounds: .profile)))
    #expect(other.text.isEmpty)
    #expect(other.reason == "nothing-about-work")
    #expect(other.remedy == "it is not the owner's own work, and its absence would cost nothing")
  }

  @Test(
    "a list that does not say whose its entries are is refused",
    arguments: [
      "12\tBorrow keys\tbranch\tMERGED\t2024-01-01T00:00:00Z\n",
      "12\tOPEN\tLeaks\tbug\t2024-01-01T00:00:00Z\n",
      "ada/ferrite\t12\topen\tLeaks\t\t2024-01-01T00:00:00Z\n",
      "\nShowing 2 of 2 open pull requests in ada/ferrite\n\n#12  Borrow keys  branch\n",
    ])
  func lists(text: String) throws {
    let composer = try #require(view(text))
    #expect(composer.text.isEmpty)
    #expect(composer.reason == "owner-unknown")
    #expect(
      composer.remedy
        == "the list does not say whose the entries are; write it with --json number,title,body,author,url,state"
    )
  }

  @Test(
    "other texts are left to others",
    arguments: [
      "name:\tAda Muster\nphone:\t1\n", "title: x\n--\ny", "Ada Muster\n",
      "2019\tEngineer\tOpen source\tGraz\n",
      "Showing initiative of late\n", "",
    ])
  func others(text: String) { #expect(view(text) == nil) }
}
