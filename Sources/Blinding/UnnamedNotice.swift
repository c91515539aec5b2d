import Model

/// Says in a blind run of whom no name was found: it cannot be masked where it stands in a quote.
package enum UnnamedNotice {
  /// The code of the notice.
  package static let code = "name-not-found"
  /// Most candidates that are named.
  private static let most = 20

  /// Returns the notice about the candidates with these labels, if there are any.
  static func findings(_ labels: [String]) -> [Finding] {
    guard !labels.isEmpty else { return [] }
    let rest = labels.count - most
    let list = labels.prefix(most).joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
    return [
      Finding(
        code: code,
        message:
          "Of \(labels.count == 1 ? "one candidate" : "\(labels.count) candidates") no name was found, so that it may "
          + "stand unmasked in a quote: \(list).",
        ask: "Look through their quotes before you hand this on.")
    ]
  }
}
