import Model

/// Asks about work that an export does not show as the person's own.
enum ClaimFinding {
  /// Returns a question for each contradicted claim; no score changes.
  static func findings(_ claims: [ClaimedWork]) -> [Finding] {
    claims.filter { $0.standing == .contradicted }.map { claim in
      Finding(
        code: "claim-contradicted",
        message: "Document names \(claim.link). \(claim.because)",
        ask: "Ask which part of it is theirs, and under which account they worked on it.",
        document: claim.document, line: claim.line, quote: claim.quote)
    }
  }
}
