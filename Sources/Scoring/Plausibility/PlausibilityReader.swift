import Model

/// Holds what a candidate's documents claim against dates. What does not fit becomes a question; no score changes.
struct PlausibilityReader {
  private let rubric: Rubric
  private let asOf: Day
  private let early: EarlyWorkReader

  init(rubric: Rubric, asOf: Day) {
    self.rubric = rubric
    self.asOf = asOf
    early = EarlyWorkReader(chronology: rubric.chronology)
  }

  /// Returns the questions, in the order of the kinds of claim.
  func findings(_ candidate: CandidateSignals) -> [Finding] {
    let years = YearsReader(chronology: rubric.chronology, asOf: asOf)
    return years.findings(candidate) + early.findings(candidate)
      + OverlapReader(asOf: asOf).findings(candidate) + AheadReader(asOf: asOf).findings(candidate)
      + candidate.claims.filter { $0.kind == .version }.compactMap(version)
  }

  /// Asks about a version that cannot be out yet.
  private func version(_ claim: Claim) -> Finding? {
    guard let releases = rubric.chronology.releases else { return nil }
    let newest = releases.newest(on: asOf)
    guard claim.number > newest else { return nil }
    return claim.finding(
      "version-ahead",
      "Document names version \(releases.major).\(claim.number); on \(asOf) the newest that could be tried was "
        + "\(releases.major).\(newest).",
      ask: "Ask which version was meant.")
  }
}

extension Chronology {
  /// Returns the thing called `id`.
  func thing(_ id: String?) -> DatedThing? { things.first { $0.id == id } }
}

extension DatedThing {
  /// Since when there has been one, in words.
  var availability: String { "\(title) became \(softer ? "stable" : "available") in \(since)" }
}

extension Claim {
  /// Returns a question about the claim, with its place and its statement.
  func finding(_ code: String, _ message: String, ask: String) -> Finding {
    Finding(
      code: code, message: message, ask: ask, document: evidence.document, line: evidence.line,
      quote: evidence.before + evidence.quote + evidence.after)
  }
}
