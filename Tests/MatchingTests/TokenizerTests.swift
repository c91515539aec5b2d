import Matching
import Testing

@Suite struct TokenizerTests {
  /// The words of `text`, folded, marks included as they stand.
  private func words(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    var tokens: [Token] = []
    Tokenizer(vocabulary: Vocabulary()).tokenize(bytes, in: 0..<bytes.count, into: &tokens)
    return tokens.map { token in
      token.traits.contains(.word)
        ? folded(token, of: bytes)
        : String(decoding: bytes[Int(token.start)..<Int(token.end)], as: UTF8.self)
    }
  }

  private func folded(_ token: Token, of text: [UInt8]) -> String {
    var word: [UInt8] = []
    Tokenizer.fold(token, of: text, into: &word)
    return String(decoding: word, as: UTF8.self)
  }

  @Test(
    "words are told apart by spaces and marks, and joined by nothing",
    arguments: [
      ("borrow checker", ["borrow", "checker"]),
      ("borrow-checker", ["borrow", "checker"]),
      ("borrow_checker", ["borrow", "checker"]),
      ("`cargo-fuzz`", ["cargo", "fuzz"]),
      ("Arc<Mutex<T>>", ["arc", "<", "mutex", "<", "t", ">", ">"]),
      ("#[test]", ["#", "[", "test", "]"]),
      ("C++ and C#", ["c", "+", "+", "and", "c", "#"]),
      ("frustrated", ["frustrated"]),
      ("don't", ["don", "'", "t"]),
      ("don’t", ["don", "’", "t"]),
      ("a – b", ["a", "–", "b"]),
      ("a - b", ["a", "-", "b"]),
      ("熟悉Rust语言", ["熟", "悉", "rust", "语", "言"]),
    ])
  func cutsWords(text: String, expected: [String]) { #expect(words(text) == expected) }

  @Test(
    "what is not seen never breaks a word",
    arguments: ["to\u{AD}kio", "to\u{200B}kio", "\u{FEFF}tokio", "ＴＯＫＩＯ", "TOKIO", "tоkiо"])
  func foldsToTokio(text: String) { #expect(words(text) == ["tokio"]) }

  @Test func ligaturesAreTheirLetters() { #expect(words("proﬁle eﬀort") == ["profile", "effort"]) }

  @Test func anAccentMakesAnotherWord() { #expect(words("tokió") != ["tokio"]) }

  @Test func noBreakSpacesAreSpaces() { #expect(words("borrow\u{A0}checker") == ["borrow", "checker"]) }

  @Test(
    "an address is one token that is no word",
    arguments: [
      "https://tokio.example.com/a/b?c=d", "ada@rust-lang.example.org", "github.com/tokio-rs/axum",
      "www.rust.example.com",
      "first.last@tokio.example.com",
    ])
  func addressesAreOneToken(text: String) {
    let bytes = Array(text.utf8)
    var tokens: [Token] = []
    Tokenizer(vocabulary: Vocabulary()).tokenize(bytes, in: 0..<bytes.count, into: &tokens)
    #expect(tokens.count == 1)
    #expect(tokens.first?.traits.contains(.address) == true)
  }

  @Test func namesWithADotAreNoAddresses() {
    #expect(words("crates.io, Node.js") == ["crates", ".", "io", ",", "node", ".", "js"])
  }

  @Test func lookalikesAreMarked() {
    let bytes = Array("tоkio".utf8)
    var tokens: [Token] = []
    Tokenizer(vocabulary: Vocabulary()).tokenize(bytes, in: 0..<bytes.count, into: &tokens)
    #expect(tokens.first?.traits.contains(.lookalike) == true)
  }
}
