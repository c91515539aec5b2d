import Markup
import Testing

@testable import Ingestion

/// What a mail quotes is not its author's.
@Suite struct MailQuotesTests {
  @Test(
    "the line over a quote says who wrote it, and goes with it",
    arguments: [
      (
        "Mine.\n\nOn Mon, 1 Dec 2025 at 10:00, Bo <bo@example.com>\nwrote:\n> Theirs.\n\nMine too.",
        "0,0,1,1,1,0,0"
      ),
      ("Mine.\nAm 01.12.2025 schrieb Bo:\n\n> Theirs.", "0,1,0,1"),
      ("Am 01.12.2025 schrieb Bo:\n\n> Theirs.\n> More.", "1,0,1,1"),
      ("My answers:\n> Which runtime?\nTokio.", "0,1,0"),
      ("In 2025 I wrote a store in Rust:\n- a log\n- an index", "0,0,0"),
    ])
  func introductions(text: String, marks: String) {
    let lines = Array(text.utf8).split(separator: 0x0A, omittingEmptySubsequences: false)
    #expect(MailQuotes.marks(of: lines).map { $0 ? "1" : "0" }.joined(separator: ",") == marks)
  }

  @Test func whatAPageQuotesIsLeftOutInMailsAlone() throws {
    let page = """
      <p>I wrote a store in Rust.</p>
      <div class="gmail_quote"><div class="gmail_attr">On Mon, Bo wrote:<br></div>
      <blockquote class="gmail_quote"><p>We use <b>WebAssembly</b>.</p></blockquote></div>
      <p>Yours, Ada</p>
      """
    let parser = MarkupParser()
    let mail = HTMLReader.read(Array(page.utf8), with: parser, isMail: true)
    let text = String(decoding: mail.text, as: UTF8.self)
    #expect(text.contains("I wrote a store in Rust.") && text.contains("Yours, Ada"))
    #expect(!text.contains("WebAssembly") && !text.contains("Bo wrote"))
    let seen = HTMLReader.read(Array(page.utf8), with: parser)
    #expect(String(decoding: seen.text, as: UTF8.self).contains("WebAssembly"))
  }
}
