import Matching
import Testing

@Suite struct PhraseMatcherTests {
  /// The phrases of `phrases` found in `text`, each with the words that it covers.
  private func found(_ phrases: [String], in text: String) -> [String] {
    var builder = PhraseMatcherBuilder()
    for phrase in phrases { _ = builder.add(phrase, .spelling) }
    let matcher = builder.build()
    let bytes = Array(text.utf8)
    var tokens: [Token] = []
    matcher.tokenizer.tokenize(bytes, in: 0..<bytes.count, into: &tokens)
    var hits: [PhraseHit] = []
    matcher.scan(tokens, in: 0..<tokens.count, into: &hits)
    return hits.map { hit in
      let start = Int(tokens[Int(hit.start)].start)
      let end = Int(tokens[Int(hit.end) - 1].end)
      return String(decoding: bytes[start..<end], as: UTF8.self)
    }
  }

  @Test(
    "whole words are found in every spelling",
    arguments: [
      ("rust", "Wrote Rust, RUST and rust.", ["Rust", "RUST", "rust"]),
      ("rust", "trust frustrated crust rusty", []),
      (
        "borrow checker", "the borrow-checker, borrow_checker, BorrowChecker",
        ["borrow-checker", "borrow_checker", "BorrowChecker"]
      ),
      ("borrow checker", "borrow, checker", []),
      ("lifetime", "lifetimes", ["lifetimes"]),
      ("crate registry", "crate registries", ["crate registries"]),
      ("Arc<Mutex<T>>", "an Arc<Mutex<T>> here", ["Arc<Mutex<T>>"]),
      ("c++", "C++17 and C", ["C++"]),
      ("c++", "C++, C", ["C++"]),
      ("tokio-console", "tokio console", ["tokio console"]),
    ])
  func findsPhrases(phrase: String, text: String, expected: [String]) {
    #expect(found([phrase], in: text) == expected)
  }

  @Test func overlappingPhrasesAreAllReported() {
    #expect(found(["actix", "actix web"], in: "Actix Web") == ["Actix", "Actix Web"])
  }
}
