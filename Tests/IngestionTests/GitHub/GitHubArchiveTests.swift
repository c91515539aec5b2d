import Markup
import Model
import Testing

@testable import Ingestion

/// Lines of the public archive of events, as of today and of before 2015.
@Suite struct GitHubArchiveTests {
  private let known: GitHubKnowledge = {
    var known = GitHubKnowledge()
    known.note(GitHubAccount(login: "ada", name: "Ada Muster", grounds: .profile))
    return known
  }()

  private func outline(_ lines: String, _ known: GitHubKnowledge) throws -> RecordComposer {
    try JSONDocumentReader(markup: .init()).read(Array(lines.utf8), known)
  }

  @Test func linesOfManyPeopleAreFilteredByTheAccount() throws {
    let lines = #"""
      {"id":"2489651045","type":"PushEvent","actor":{"id":1,"login":"ada","url":"https://api.github.com/users/ada"},"repo":{"id":2,"name":"ada/ferrite","url":"https://api.github.com/repos/ada/ferrite"},"payload":{"push_id":536863970,"size":2,"distinct_size":2,"ref":"refs/heads/main","commits":[{"sha":"a","author":{"email":"x@example.com","name":"Ada Muster"},"message":"Pin the waker","distinct":true},{"sha":"b","author":{"email":"y@example.com","name":"Bo"},"message":"Use Tokio","distinct":true}]},"public":true,"created_at":"2015-01-01T15:00:00Z"}
      {"id":"2489651046","type":"PushEvent","actor":{"id":3,"login":"bo"},"repo":{"id":4,"name":"bo/y","url":"https://api.github.com/repos/bo/y"},"payload":{"commits":[{"sha":"c","author":{"name":"Bo"},"message":"Use WASM","distinct":true}]},"public":true,"created_at":"2015-01-01T15:00:01Z"}
      {"id":"2489651047","type":"CreateEvent","actor":{"id":1,"login":"ada"},"repo":{"id":2,"name":"ada/ferrite","url":"https://api.github.com/repos/ada/ferrite"},"payload":{"ref":"v1","ref_type":"tag","description":"A store"},"public":true,"created_at":"2015-01-01T15:00:02Z"}
      {"id":"2489651048","type":"PushEvent","actor":{"id":1,"login":"ada"},"repo":{"id":2,"name":"ada/ferrite","url":"https://api.github.com/repos/ada/ferrite"},"payload":{"push_id":1,"ref":"refs/heads/main","head":"d","before":"c"},"public":true,"created_at":"2025-11-01T15:00:00Z"}
      """#
    let composer = try outline(lines, known)
    #expect(
      composer.outline.suffix(3) == [
        "# activity Activity", "= contribution [2015-01..2015-01] Commits to ada/ferrite, 2015-01",
        "- Pin the waker",
      ])
    #expect(composer.losses.map { "\($0.code) \($0.count)" } == ["other-people's-records 2"])
    #expect(composer.format == "github-json")
  }

  @Test func withoutAnAccountWhoMostlyPushesIsTheAuthor() throws {
    let commits = ["ada m", "ada m", "Bo"].map {
      #"{"sha":"\#($0)","author":{"name":"\#($0)"},"message":"By \#($0)"}"#
    }.joined(separator: ",")
    let composer = try outline(
      #"{"type":"PushEvent","actor":{"login":"ada"},"repo":{"name":"ada/x"},"payload":{"commits":[\#(commits)]},"created_at":"2015-01-01T15:00:00Z"}"#,
      GitHubKnowledge())
    #expect(composer.outline.suffix(2) == ["- By ada m", "- By ada m"])
  }

  @Test func linesOfTheOldTimelineAreRead() throws {
    let lines = #"""
      {"repository":{"id":1,"name":"ferrite","owner":"ada","language":"Rust","fork":false,"url":"https://github.com/ada/ferrite"},"actor_attributes":{"login":"ada","type":"User","name":"Ada Muster"},"url":"https://github.com/ada/ferrite/compare/a...b","public":true,"actor":"ada","type":"PushEvent","payload":{"shas":[["a","x@example.com","Pin the waker","Ada Muster",true],["b","y@example.com","Use Tokio","Bo",true]],"size":2,"ref":"refs/heads/master","head":"b"},"created_at":"2012-03-11T00:00:00-08:00"}
      {"repository":{"id":1,"name":"ferrite","owner":"ada","url":"https://github.com/ada/ferrite"},"public":true,"actor":"ada","type":"IssuesEvent","payload":{"action":"opened","issue":3701,"number":3},"created_at":"2012-03-11T00:00:01-08:00"}
      """#
    let composer = try outline(lines, known)
    #expect(
      composer.outline.suffix(3) == [
        "# activity Activity", "= contribution [2012-03..2012-03] Commits to ada/ferrite, 2012-03",
        "- Pin the waker",
      ])
    #expect(composer.losses.map { "\($0.code) \($0.count)" } == ["other-people's-records 1"])
    #expect(composer.blocks.compactMap { $0.entry?.repository?.language } == ["Rust"])
  }

  @Test func anHourOfEverybodyIsNobodys() throws {
    let lines = ["ada", "bo"].map {
      #"{"type":"PushEvent","actor":{"login":"\#($0)"},"repo":{"name":"\#($0)/x"},"payload":{"commits":[{"sha":"1","message":"M"}]},"created_at":"2015-01-01T15:00:00Z"}"#
    }.joined(separator: "\n")
    let composer = try outline(lines, GitHubKnowledge())
    #expect(composer.reason == "owner-unknown")
    #expect(composer.text.isEmpty)
  }
}
