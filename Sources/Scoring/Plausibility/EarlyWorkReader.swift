import Model

/// Asks about things in a piece of work that ended before there were any.
struct EarlyWorkReader {
  let chronology: Chronology
  /// The things by the rules that find them.
  private let things: [String: DatedThing]

  init(chronology: Chronology) {
    self.chronology = chronology
    things = Dictionary(
      chronology.things.flatMap { thing in thing.rules.map { ($0, thing) } },
      uniquingKeysWith: { first, _ in first })
  }

  func findings(_ candidate: CandidateSignals) -> [Finding] {
    var seen: Set<String> = []
    return (named(candidate) + subjects(candidate)).compactMap { mention in
      guard !seen.contains(mention.thing.id), let end = end(of: candidate.entries[mention.entry]),
        end < mention.thing.first
      else { return nil }
      seen.insert(mention.thing.id)
      return finding(mention, candidate.entries[mention.entry], end)
    }
  }

  /// A thing in an entry.
  private struct Mention {
    let thing: DatedThing
    let entry: Int
    let document: String
    let line: Int?
    let quote: String
  }

  private func named(_ candidate: CandidateSignals) -> [Mention] {
    // Most work is later than all things; only what is too early is looked at.
    let latest = chronology.things.map(\.first).max()
    func isEarly(_ entry: Int) -> Bool {
      guard let latest, let end = end(of: candidate.entries[entry]) else { return false }
      return end < latest
    }
    let signals = candidate.signals.compactMap { signal -> Mention? in
      guard isEarly(signal.entry), signal.cueCap > 0, signal.inHomeContext, let thing = things[signal.rule]
      else { return nil }
      return mention(thing, signal.entry, signal.evidence)
    }
    let claims = candidate.claims.compactMap { claim -> Mention? in
      guard claim.kind == .named, let thing = chronology.thing(claim.thing) else { return nil }
      return mention(thing, claim.entry, claim.evidence)
    }
    return signals + claims
  }

  /// The subject itself, which gives no signals.
  private func subjects(_ candidate: CandidateSignals) -> [Mention] {
    guard let thing = chronology.things.first(where: \.isSubject) else { return [] }
    return candidate.entries.enumerated().compactMap { index, entry in
      guard entry.subject == .described || entry.subject == .main, let quote = entry.subjectQuote else {
        return nil
      }
      return Mention(thing: thing, entry: index, document: entry.document, line: entry.line, quote: quote)
    }
  }

  private func mention(_ thing: DatedThing, _ entry: Int, _ evidence: Evidence) -> Mention {
    Mention(
      thing: thing, entry: entry, document: evidence.document, line: evidence.line,
      quote: evidence.before + evidence.quote + evidence.after)
  }

  /// Returns the last month of `entry`, if it says one and is over.
  private func end(of entry: EntryRecord) -> Month? {
    guard let period = entry.period, !period.ongoing, entry.repository == nil else { return nil }
    return period.end ?? period.start
  }

  private func finding(_ mention: Mention, _ entry: EntryRecord, _ end: Month) -> Finding {
    let title = entry.title.isEmpty ? "an entry" : "“\(entry.title)”"
    return Finding(
      code: "before-it-existed",
      message: "Document names \(mention.thing.title) in \(title), which ended in \(end); "
        + "\(mention.thing.availability).",
      ask: mention.thing.softer
        ? "Early work with it was possible. Ask what it looked like then."
        : "Ask what was used at that time.",
      document: mention.document, line: mention.line, quote: mention.quote)
  }
}
