/// What a report says at its head of candidates whose documents are in languages that the rules do not read.
package enum ForeignNotice {
  /// The code of the notice.
  package static let code = "languages-not-read"

  /// Whether one of the documents of `assessment` is in such a language.
  package static func concerns(_ assessment: Assessment) -> Bool {
    assessment.documents.contains { $0.reason?.hasPrefix(LanguageLoss.notRead) ?? false }
  }

  /// Returns the notice about `candidates`, if there are any.
  package static func findings(_ candidates: [String]) -> [Finding] {
    guard !candidates.isEmpty else { return [] }
    let list = NamedCandidates.words(candidates.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    let message =
      candidates.count == 1
      ? "One candidate writes in a language that the rubric does not read, is ranked by terms alone and was not assessed"
      : "\(candidates.count) candidates write in languages that the rubric does not read, are ranked by terms alone and were not assessed"
    return [
      Finding(
        code: code, message: "\(message): \(list).",
        ask: "Have them read by somebody who reads the language.",
        document: nil, line: nil, quote: nil)
    ]
  }
}
