import Markup
import Testing

@testable import Ingestion

/// Words that stand apart on a page, by its style or as pictures, stand apart in its text.
struct StyleLayoutTests {
  @Test(
    "words that stand apart by their style are not joined",
    arguments: [
      (
        "<style>.t{display:flex}</style><div class=t><span>Rust</span><span>Tokio</span><span>Wasm</span></div>",
        "Rust | Tokio | Wasm"
      ),
      (
        "<div style='display:flex'><b>Fjord Data</b><span>Mar 2015 – Nov 2015</span></div>",
        "Fjord Data | Mar 2015 – Nov 2015"
      ),
      ("<div style='display:flex'><b>Languages:</b><span>Rust</span></div>", "Languages: Rust"),
      ("<li style='display:flex'><span>•</span><span>Rust</span></li>", "• Rust"),
      (
        "<div style='display:flex;flex-direction:column'><span>Rust</span><span>Tokio</span></div>",
        "Rust\nTokio"
      ),
      (
        "<div style='display:grid;grid-template-columns:1fr 1fr'><span>Rust</span><span>Tokio</span></div>",
        "Rust | Tokio"
      ),
      ("<div style='display:grid'><span>Rust</span><span>Tokio</span></div>", "Rust\nTokio"),
      ("<div style='display:inline-flex'><span>Rust</span>Tokio</div>", "Rust | Tokio"),
      ("<h1 style='display:flex'><span>Ada</span><span>Muster</span></h1>", "Ada Muster"),
      (
        "<style>.t{padding:2px 8px}</style><p><span class=t>Rust</span><span class=t>Tokio</span></p>",
        "Rust Tokio"
      ),
      ("<p><span>Rust</span><span style='margin-left:1em'>Tokio</span></p>", "Rust Tokio"),
      ("<p><b style='border:1px solid'>Rust</b><b>Tokio</b></p>", "Rust Tokio"),
      ("<p><b style='padding:0'>Rust</b><b>Tokio</b></p>", "RustTokio"),
      ("<style>code{padding:2px 4px}</style><p>(<code>Vec</code>)s</p>", "(Vec)s"),
      ("<p>Fjord Data<span style='float:right'>2015</span></p>", "Fjord Data 2015"),
      ("<div><span style='display:block'>Fjord Data</span><span>2015</span></div>", "Fjord Data\n2015"),
    ])
  func apart(html: String, text: String) {
    let composer = HTMLReader.read(Array(html.utf8), with: MarkupParser())
    #expect(String(decoding: composer.text, as: UTF8.self).replacing("\n\n", with: "\n") == text)
  }

  @Test(
    "badges say their words, other pictures nothing",
    arguments: [
      (
        "<p><img src='https://img.shields.io/badge/Rust-000?x' alt=Rust> <img src='https://img.shields.io/badge/Tokio-000' alt></p>",
        "Rust, Tokio"
      ),
      (
        "<p><img src='https://img.shields.io/badge/Made_with-Rust--Lang-orange.svg'></p>",
        "Made with Rust-Lang"
      ),
      ("<p>a <img src=x.png alt=Expert> b</p>", "a b"),
      (
        "<p><img src='https://camo.example.com/1' data-canonical-src='https://img.shields.io/badge/Rust-000' alt=Rust></p>",
        "Rust"
      ),
      ("<p>seen<img style='display:none' src='https://img.shields.io/badge/Rust-000' alt=Rust></p>", "seen"),
    ])
  func badges(html: String, text: String) {
    let composer = HTMLReader.read(Array(html.utf8), with: MarkupParser())
    #expect(String(decoding: composer.text, as: UTF8.self) == text)
  }
}
