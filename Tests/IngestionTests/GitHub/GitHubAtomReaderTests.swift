import Markup
import Model
import Testing

@testable import Ingestion

@Suite struct GitHubAtomReaderTests {
  private func feed(_ id: String, _ entries: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom"><id>tag:github.com,2008:\(id)</id>
    <link rel="self" href="https://github.com/ada.private.atom?token=SECRET"/>
    \(entries)</feed>
    """
  }

  private func entry(_ type: String, by author: String, at path: String, _ content: String) -> String {
    """
    <entry><id>tag:github.com,2008:\(type)/1</id><published>2024-05-01T00:00:00Z</published>
    <link type="text/html" rel="alternate" href="https://github.com/\(path)"/><title type="html">\(author) did \(type)</title>
    <author><name>\(author)</name><uri>https://github.com/\(author)</uri></author>
    <content type="html">\(content.replacing("&", with: "&amp;").replacing("<", with: "&lt;"))</content></entry>
    """
  }

  @Test func theOwnersPushesAndPullRequestsAreRead() throws {
    let push = """
      <div class="push"><span>2 commits to</span> <a class="branch-name" href="/ada/x/tree/main">main</a>
      <ul><li><code><a href="/ada/x/commit/abc">abc</a></code><blockquote> Pin the waker &amp; run </blockquote></li>
      <li><a href="/ada/x/compare/a...b">1 more commit »</a></li></ul></div>
      """
    let pull = """
      <div><a href="/bo/y/pull/7">bo/y#7</a><a class="text-bold" aria-label="Free the arena last" href="/bo/y/pull/7">Free the…</a>
      <div class="message markdown-body"><p>It was freed <em>first</em>.</p></div><div class="diffstat"><span>+4</span></div></div>
      """
    let composer = try compose(
      xml: feed(
        "/ada",
        entry("PushEvent", by: "ada", at: "ada/x/compare/a...b", push)
          + entry("PullRequestEvent", by: "ada", at: "bo/y/pull/7", pull)
          + entry("WatchEvent", by: "ada", at: "bo/z", "<p>Words of others</p>")
          + entry("PushEvent", by: "bo", at: "bo/y/compare/a...b", push)))
    #expect(
      composer.outline == [
        "# contact ada", ". https://github.com/ada", "# activity Activity",
        "= contribution [2024-05..2024-05] ada did PushEvent, 2024-05", "- Pin the waker & run",
        "= contribution [2024-05..2024-05] ada did PullRequestEvent, 2024-05", ". Free the arena last",
        ". It was freed first.",
      ])
    #expect(composer.owner == "ada")
    #expect(composer.losses.map { "\($0.code) \($0.count)" } == ["other-people's-records 1"])
    #expect(composer.blocks.compactMap { $0.entry?.repository?.isOwn } == [true, false])
    #expect(!String(decoding: composer.text, as: UTF8.self).contains("SECRET"))
    #expect(composer.sourcePlaces.allSatisfy { $0.line != nil })
  }

  @Test func aFeedOfCommitsHasWholeMessages() throws {
    let commit = entry(
      "Grit::Commit", by: "ada", at: "ada/x/commit/abc",
      "<pre>Drop the arena\n\nIts users\noutlived it.\n</pre>")
    let composer = try compose(xml: feed("/ada/x/commits/main", commit))
    #expect(
      composer.outline.suffix(3) == [
        "= contribution [2024-05..2024-05] Commit to ada/x, 2024-05", "- Drop the arena",
        ". Its users outlived it.",
      ])
  }

  @Test func aFeedOfManyPeopleIsNobodys() throws {
    let composer = try compose(
      xml: feed(
        "/organizations/acme/ada",
        entry("PushEvent", by: "ada", at: "acme/x", "<p/>")
          + entry("PushEvent", by: "bo", at: "acme/x", "<p/>")))
    #expect(composer.text.isEmpty)
    #expect(composer.reason == "owner-unknown")
    #expect(
      composer.remedy
        == "the feed is of several people; ask for the feed of the person's own account (LOGIN.atom)")
  }

  @Test func aFeedOfReleasesIsItsAuthors() throws {
    let entry = """
      <entry><id>tag:github.com,2008:Repository/1/v2</id><updated>2024-05-01T00:00:00Z</updated>
      <link rel="alternate" href="https://github.com/ada/x/releases/tag/v2"/><title>v2: in place</title>
      <content type="html">&lt;h2&gt;Changes&lt;/h2&gt;&lt;ul&gt;&lt;li&gt;Copies less&lt;/li&gt;&lt;/ul&gt;</content>
      <author><name>ada</name></author></entry>
      """
    let composer = try compose(xml: feed("https://github.com/ada/x/releases", entry))
    #expect(
      composer.outline == [
        "# contact ada", ". https://github.com/ada", "# activity Activity",
        "= contribution [2024-05..2024-05] v2: in place, 2024-05", ". Changes", "- Copies less",
      ])
    #expect(composer.blocks.compactMap { $0.entry?.repository?.hasReleases } == [true])
  }

  @Test func commitsOfNoAccountBelongToWhomTheyName() throws {
    let commit = { (name: String) in
      entry("Grit::Commit", by: "x", at: "ada/x/commit/\(name.count)", "<pre>By \(name)</pre>")
        .replacing("<name>x</name><uri>https://github.com/x</uri>", with: "<name>\(name)</name>")
    }
    let xml = feed("/ada/x/commits/main", commit("Ada Muster") + commit("Bo Example") + commit("Cleo E"))
    // Nobody's name is a login.
    #expect(try compose(xml: xml).reason == "owner-unknown")
    var known = GitHubKnowledge()
    known.note(GitHubAccount(login: "ada", name: "Ada Muster", grounds: .profile))
    let composer = try #require(XMLDocumentReader(with: .init()).read(Array(xml.utf8), known))
    #expect(composer.outline.last == "- By Ada Muster")
    #expect(composer.losses.map { "\($0.code) \($0.count)" } == ["other-people's-records 2"])
  }

  @Test func aFeedOfAnotherSiteIsOtherXML() throws {
    let composer = try compose(xml: "<feed><id>tag:example.com</id><title>Notes</title></feed>")
    #expect(composer.format == "xml")
  }
}
