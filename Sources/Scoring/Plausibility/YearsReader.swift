import Model

/// Asks about years of experience that are more than there can be, or more than the dated work shows.
struct YearsReader {
  let chronology: Chronology
  let asOf: Day

  /// Months that a claim may be longer than a thing has existed: people round.
  private static let grace = 6
  /// Months that a claim may be longer than the dated work shows.
  private static let undated = 12

  func findings(_ candidate: CandidateSignals) -> [Finding] {
    let claims = candidate.claims.filter { $0.kind == .experience || $0.kind == .since }
    let impossible = claims.filter(isImpossible)
    var findings = first(of: impossible) { age($0) }
    let rest = claims.filter { claim in !impossible.contains { $0.thing == claim.thing } }
    findings += first(of: rest) { beyondDated($0, candidate) }
    return findings
  }

  /// Returns the question about the first claim of each thing that has one.
  private func first(of claims: [Claim], _ question: (Claim) -> Finding?) -> [Finding] {
    var seen: Set<String> = []
    return claims.compactMap { claim in
      guard let thing = claim.thing, !seen.contains(thing), let finding = question(claim) else { return nil }
      seen.insert(thing)
      return finding
    }
  }

  private func months(_ claim: Claim) -> Int {
    claim.kind == .experience ? claim.number : asOf.month.index - claim.number
  }

  private func isImpossible(_ claim: Claim) -> Bool {
    guard let thing = chronology.thing(claim.thing) else { return false }
    return months(claim) > asOf.month.index - thing.first.index + Self.grace
  }

  private func age(_ claim: Claim) -> Finding? {
    guard let thing = chronology.thing(claim.thing) else { return nil }
    let says =
      claim.kind == .experience
      ? "\(Self.years(claim.number)) of \(thing.title)" : "\(thing.title) since \(claim.number / 12)"
    return claim.finding(
      "claimed-years", "Document says \(says); \(thing.availability).",
      ask: thing.softer
        ? "Early work with it was possible. Ask which years those were, and what it looked like then."
        : "Ask which years those were, and what came before.")
  }

  private func beyondDated(_ claim: Claim, _ candidate: CandidateSignals) -> Finding? {
    guard let thing = chronology.thing(claim.thing), thing.isSubject, let dated = dated(candidate),
      months(claim) > dated + Self.undated
    else { return nil }
    return claim.finding(
      "undated-years",
      "Document says \(Self.years(months(claim))) of \(thing.title); its dated entries that mention it cover "
        + "\(Self.years(dated)).",
      ask: "Ask where the other years were.")
  }

  /// Returns the months that entries about the subject cover, years taken whole; `nil` where one is not dated.
  private func dated(_ candidate: CandidateSignals) -> Int? {
    let home = candidate.entries.filter {
      $0.subject != .none && ($0.kind == .job || $0.kind == .project) && $0.repository == nil
    }
    var covered: Set<Int> = []
    for entry in home {
      guard let period = entry.period, let start = period.start else { return nil }
      let end = period.ongoing ? asOf.month : period.end ?? start
      if start <= end { covered.formUnion(start.index...end.index) }
    }
    return home.isEmpty ? nil : covered.count
  }

  /// Returns months as years: `7 years`, `2.5 years`, `1 year`.
  private static func years(_ months: Int) -> String {
    let tenths = (months * 10 + 6) / 12
    let number = tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    return number == "1" ? "1 year" : "\(number) years"
  }
}
