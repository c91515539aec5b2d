import Foundation
import Hashing
import Model
import Testing

@testable import Reporting

@Suite struct PageTests {
  private func page(_ shortlist: Shortlist = SampleRun.shortlist, top: Int = 20) throws -> String {
    var bytes: [UInt8] = []
    try PageReports(top: top, originals: Originals(base: "../../applicants"))
      .writeHTML(HeldShortlist(shortlist)) { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func nothingOfADocumentBecomesATag() throws {
    let tags = try Set(page().matches(of: /<\/?([a-zA-Z!][a-zA-Z0-9]*)/).map { String($0.1).lowercased() })
    let ours: Set = [
      "!doctype", "html", "head", "meta", "title", "style", "body", "a", "header", "h1", "h2", "h3", "p",
      "span",
      "b", "main", "section", "div", "table", "thead", "tbody", "tfoot", "tr", "th", "td", "ul", "ol", "li",
      "article", "svg", "rect", "blockquote", "bdi", "mark", "footer", "details", "summary", "br", "sup", "q",
      "label", "input", "select", "option", "output", "script",
    ]
    #expect(tags.isSubset(of: ours), "\(tags.subtracting(ours))")
  }

  @Test func nothingOfADocumentBecomesAnAttribute() throws {
    let tags = try page().matches(of: /<[a-z][^>]*>/).map { String($0.0) }
    let names = Set(tags.flatMap { tag in tag.matches(of: /\s([a-zA-Z-]+)="[^"]*"/).map { String($0.1) } })
    #expect(names.filter { $0.hasPrefix("on") || $0 == "style" || $0 == "src" } == [])
    let bare = tags.map { $0.replacing(/\s[a-zA-Z-]+="[^"]*"/, with: "") }.filter { $0.contains("=") }
    #expect(bare == [])
  }

  @Test func leadsOnlyToPagesAnchorsAndOriginals() throws {
    let links = try page().matches(of: /href="([^"]*)"/).map { String($0.1) }
    let strange = links.filter { link in
      !["#", "interview/0", "../../applicants/", "https://github.com/", "https://example.com/"].contains {
        link.hasPrefix($0)
      }
    }
    #expect(strange == [])
    #expect(links.contains("../../applicants/mallory/cv%20%3C1%3E%26%222%22.html"))
  }

  @Test func aQuotationMarkUnderAnAccentIsEscapedToo() throws {
    #expect(HTMLText().escapeText("\"\u{338}<\u{338}'&>") == "&quot;\u{338}&lt;\u{338}&#39;&amp;&gt;")
    #expect(try !page().contains("target\u{338}\u{1B}"))
  }

  @Test func controlsAreShownInPlaceOfActing() throws {
    let page = try page()
    #expect(page.contains(#"\u{202E}"#))
    let controls = page.unicodeScalars.filter { scalar in
      (scalar.value < 0x20 && scalar != "\n") || (0x7F..<0xA0).contains(scalar.value)
        || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
    }
    #expect(controls.isEmpty)
  }

  @Test func thePolicyComesFirstAndAllowsThisStyleAndThisScriptOnly() throws {
    let page = try page()
    let style = try #require(page.firstMatch(of: /<style>((?s).*?)<\/style>/)).1
    let script = try #require(page.firstMatch(of: /<script>((?s).*?)<\/script>/)).1
    let allowed = [style, script].map {
      "'sha256-\(Data(SHA256.digest(of: Array($0.utf8)).bytes).base64EncodedString())'"
    }
    let policy = """
      default-src 'none'; style-src \(allowed[0]); script-src \(allowed[1]); img-src data:; \
      base-uri 'none'; form-action 'none'
      """
    #expect(page.contains("<head>\n<meta http-equiv=\"Content-Security-Policy\" content=\"\(policy)\">\n"))
  }

  @Test(
    "The script parses no text, loads nothing and keeps nothing",
    arguments: [
      "innerHTML", "outerHTML", "insertAdjacent", "document.write", "eval(", "Function(", "fetch(", "XMLHttp",
      "import(", "http", "localStorage", "cookie", "postMessage", "</", "<!--",
    ])
  func theScriptOnlyMovesWhatStandsInThePage(word: String) {
    #expect(!Templates.htmlScript.contains(word))
  }

  @Test func withoutItsScriptThePageShowsNoToolThatDoesNothing() throws {
    let page = try page()
    #expect(page.matches(of: /<script\b/).count == 1)
    #expect(
      page.contains(
        "<div class=\"tools\" id=\"tools\" role=\"search\" aria-label=\"Search, filter and compare\" hidden>")
    )
    #expect(page.contains("<table class=\"comparison\" id=\"comparison\" hidden>"))
  }

  @Test func leavesNoTraceOfItsTemplates() throws {
    let page = try page()
    for trace in ["{{", "}}", ">false<", ">true<", "Optional("] { #expect(!page.contains(trace), "\(trace)") }
  }

  @Test func saysHowManyOfHowManyItShows() throws {
    let page = try page(top: 2)
    #expect(page.contains("<b>7</b> of 8 candidates ranked, 2 of 7 shown"))
    #expect(page.contains("Everybody is in"))
    #expect(page.matches(of: /<article\b/).count == 2)
    #expect(try self.page().contains("all 7 shown"))
    #expect(Words.grouped(13_000) == "13,000")
    #expect(Words.grouped(-1_234_567) == "-1,234,567")
    #expect(Words.grouped(999) == "999")
  }

  @Test func showsTheLawTheQuoteAndItsPlace() throws {
    let page = try page()
    #expect(
      page.contains(
        "testing 2 = least of shape 3 (reason: so that), term 3, section 4 (experience), cue 2 (helped), context 3"
      ))
    #expect(
      page.contains(
        "Helped to introduce <mark>proptest</mark> for the ledger, so that rounding is never lost."))
    #expect(page.contains(">bruno-feld.txt:27</a>"))
    #expect(
      page.contains(
        "async 0 = least of shape 1, term 3, section 1 (skills), cue 0 (No experience with, negated), context 3"
      ))
  }

  @Test func setAsideCandidatesHaveAReasonAndARemedy() throws {
    let page = try page()
    #expect(page.contains("holds pictures and no text"))
    #expect(page.contains("open it and read it by eye, or ask for a text version"))
  }

  @Test func anEmptyRunHasAPageToo() throws {
    let page = try page(SampleRun.shortlist(of: []))
    #expect(page.contains("<b>0</b> of 0 candidates ranked, all 0 shown"))
    #expect(!page.contains("set aside</h2>"))
  }

  @Test(
    "an address leads somewhere only if it is a plain web or mail address",
    arguments: [
      ("https://example.com/a?b=c#d", true), ("HTTP://example.com", true), ("mailto:a@example.com", true),
      ("javascript:alert(1)", false), ("data:text/html,x", false), (" https://example.com", false),
      ("https://example.com/\"x", false), ("https://example.com/a b", false), ("//example.com", false),
      ("https://exämple.com", false),
    ])
  func addresses(address: String, leads: Bool) { #expect((Originals.safe(address) == address) == leads) }

  @Test(
    "a link to an original is a path and nothing else",
    arguments: [
      ("../in", "a b/ö.html", "../in/a%20b/%C3%B6.html"), ("../in/", "javascript:x", "../in/javascript%3Ax"),
      ("", "javascript:x", "./javascript%3Ax"), ("/srv/in", "a?b#c%", "/srv/in/a%3Fb%23c%25"),
    ])
  func originals(base: String, id: String, expected: String) {
    #expect(Originals(base: base).link(id) == expected)
  }
}
