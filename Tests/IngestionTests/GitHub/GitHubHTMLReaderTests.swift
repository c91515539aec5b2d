import Markup
import Model
import Testing

@testable import Ingestion

@Suite struct GitHubHTMLReaderTests {
  private func read(_ page: String) throws -> RecordComposer {
    try #require(GitHubHTMLReader.read(Array(page.utf8), with: MarkupParser()))
  }

  private let head = """
    <!DOCTYPE html><html><head><title>T</title><meta name="user-login" content="viewer">
    <meta property="og:site_name" content="GitHub"><meta property="profile:username" content="ada"></head><body>
    """

  @Test func aTabOfRepositoriesIsRead() throws {
    let composer = try read(
      head + """
        <nav><a href="/viewer?tab=stars">Stars <span class="Counter">3k</span></a></nav>
        <div id="user-repositories-list"><ul>
        <li class="public source" itemprop="owns"><h3><a href="/ada/ferrite" itemprop="name codeRepository"> ferrite</a></h3>
        <p itemprop="description"> A store
          of bytes. </p><span itemprop="programmingLanguage">Rust</span><a class="topic-tag" href="/topics/wasm"> wasm </a>
        <a href="/ada/ferrite/stargazers">4,711</a> Updated <relative-time datetime="2025-12-08T18:26:23Z">Dec 8</relative-time>
        <template><h2>Unstar this repository?</h2></template></option></form></li>
        <li class="private fork archived" itemprop="owns"><a href="/ada/copy" itemprop="name codeRepository">copy</a>
        <span>Forked from <a href="/bo/copy">bo/copy</a></span></li></ul></div></body></html>
        """)
    #expect(
      composer.outline == [
        "# contact ada", ". https://github.com/ada", "# repository Repositories",
        "= repository [?..2025-12] ada/ferrite, 2025-12", ". A store of bytes.", ". Language: Rust",
        ". Topics: wasm",
        "= repository ada/copy (fork)",
      ])
    #expect(composer.owner == "ada")
    let facts = composer.blocks.compactMap { $0.entry?.repository }
    #expect(facts.map(\.isFork) == [false, true])
    #expect(facts.map(\.isArchived) == [false, true])
    #expect(facts.map(\.url) == ["https://github.com/ada/ferrite", nil])
    #expect(facts.first?.topics == ["wasm"])
    #expect(composer.sourcePlaces.map(\.line) == [1, 4, 9])
  }

  @Test func aProfileIsReadOnceAndOthersPinnedWorkIsNot() throws {
    let card = """
      <span itemprop="name">Ada Muster</span><span class="vcard-username" itemprop="additionalName">ada</span>
      <div class="js-user-profile-bio">Builds stores.</div><li itemprop="homeLocation"><span class="p-label">Graz</span></li>
      """
    let composer = try read(
      """
      \(card)\(card)<ol class="js-pinned-items-reorder-list"><li><div class="pinned-item-list-item-content">
      <a href="/ada/ferrite"><span class="repo">ferrite</span></a><p class="pinned-item-desc">A store.</p></div></li>
      <li><div class="pinned-item-list-item-content"><span class="owner">bo/</span><a href="/bo/y"><span class="repo">y</span></a>
      <p class="pinned-item-desc">Words of others.</p></div></li></ol>
      <article class="markdown-body entry-content" itemprop="text"><h1>Hello</h1><p>I write <a href="https://example.com">Rust</a>.</p>
      <pre><code>cargo run</code></pre><svg><text>no</text></svg></article>
      """)
    #expect(
      composer.outline == [
        "# contact Ada Muster", ". https://github.com/ada, Graz", "# summary About", ". Builds stores.",
        "# repository Repositories", "= repository ada/ferrite", ". A store.", "# summary README", ". Hello",
        ". I write Rust.", "| cargo run",
      ])
    #expect(composer.losses.map { "\($0.code) \($0.count)" } == ["other-people's-records 1"])
  }

  @Test func theReadmeOfARepositoryIsItsEntry() throws {
    let composer = try read(
      """
      <html><head><meta name="octolytics-dimension-repository_nwo" content="ada/ferrite"></head><body>
      <article class="markdown-body"><p>Stores bytes.</p></article></body></html>
      """)
    #expect(
      composer.outline.suffix(3) == [
        "# repository Repository", "= repository ada/ferrite", ". Stores bytes.",
      ])
    #expect(composer.blocks.compactMap { $0.entry?.repository?.isOwn } == [true])
  }

  @Test func badgesOfAProfileAreClaims() throws {
    let badge = { (name: String) in
      "<a href='https://x.example'><img src='https://camo.githubusercontent.com/1' alt='\(name)' data-canonical-src='https://img.shields.io/badge/\(name)-000'></a>"
    }
    let composer = try read(
      """
      <html><head><meta property="profile:username" content="ada"></head><body><article class="markdown-body">
      <p>\(badge("Rust")) \(badge("Tokio")) <img src="https://stats.example/api" alt="Ada's stats"></p><p>Hello</p>
      </article></body></html>
      """)
    #expect(composer.outline.suffix(3) == ["# summary README", ". Rust, Tokio", ". Hello"])
  }

  @Test(
    "a calendar of contributions is known for one",
    arguments: [
      "<div class=\"js-calendar-graph\"><h2>1,089 contributions in the last year</h2><table><tr><td class=\"ContributionCalendar-day\" data-level=\"3\"></td></tr></table><tool-tip>12 contributions on July 27th.</tool-tip></div>",
      "<svg><rect class=\"ContributionCalendar-day\" data-date=\"2023-01-01\" data-level=\"1\"></rect></svg>",
    ])
  func calendar(_ page: String) throws {
    let composer = try #require(GitHubCalendarPage.read(Array(page.utf8), with: MarkupParser()))
    #expect(composer.format == "github-calendar")
    #expect(composer.status == .skipped)
    #expect(composer.text.isEmpty)
    #expect(
      composer.remedy
        == "it is a calendar that counts contributions and does not say what they are; save the profile, or its list of repositories, instead"
    )
  }

  @Test func aPageWithACalendarInItIsAPage() {
    let page =
      "<p>" + String(repeating: "Wrote stores in Rust. ", count: 30)
      + "</p><table><tr><td class='ContributionCalendar-day'></td></tr></table>"
    #expect(GitHubCalendarPage.read(Array(page.utf8), with: MarkupParser()) == nil)
  }

  @Test(
    "other pages are left to others",
    arguments: [
      "<html><body><p>I am on github.com/ada</p></body></html>", "", "plain",
    ])
  func others(_ page: String) {
    #expect(GitHubHTMLReader.read(Array(page.utf8), with: MarkupParser()) == nil)
  }
}
