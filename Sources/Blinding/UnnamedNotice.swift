import Model

/// Says in a blind run of whom no name was found: it cannot be masked where it stands in a quote.
package enum UnnamedNotice {
  /// The code of the notice.
  package static let code = "name-not-found"

  /// Returns the notice about the candidates with these labels, if there are any.
  static func findings(_ labels: [String]) -> [Finding] {
    guard !labels.isEmpty else { return [] }
    return [
      Finding(
        code: code,
        message:
          "Of \(labels.count == 1 ? "one candidate" : "\(labels.count) candidates") no name was found, so that it may "
          + "stand unmasked in a quote: \(NamedCandidates.words(labels)).",
        ask: "Look through their quotes before you hand this on.")
    ]
  }
}
