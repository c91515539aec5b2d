import Model
import Sectioning
import SourceText

extension RubricChecker {
  /// Tries the sentences by which human languages are told apart.
  func checkLanguages(_ words: [CommonWords], _ report: inout Report) {
    let book = LanguageBook(words)
    for words in words {
      for (sentences, isOwn) in [(words.examples, true), (words.counterexamples, false)] {
        for sentence in sentences {
          report.sentences += 1
          let leading = book.leading(in: Array(sentence.utf8))
          guard (leading == words.language) != isOwn else { continue }
          report.problems.append(
            Diagnostic(
              .error, at: .init(path: "words/\(words.language).yaml"),
              isOwn
                ? "a sentence in \(words.name) is taken for \(leading ?? "none"): \(sentence)"
                : "a sentence in another language is taken for \(words.name): \(sentence)",
              help: "add the words that tell the languages apart, or take out those that do not"))
        }
      }
    }
  }
}
