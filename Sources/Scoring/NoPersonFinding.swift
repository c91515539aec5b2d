import Model

/// Notices documents that are about nobody: an advert, a list of books, a rubric.
enum NoPersonFinding {
  /// Returns a finding where no document names a way to reach somebody or a dated piece of work.
  static func findings(_ signals: CandidateSignals) -> [Finding] {
    let contact = signals.contact
    let isReachable = !contact.emails.isEmpty || !contact.phones.isEmpty || !contact.links.isEmpty
    let isDated = signals.entries.contains { $0.period != nil || $0.kind == .repository }
    guard !isReachable, !isDated, signals.documents.contains(where: { $0.characters > 0 }) else { return [] }
    return [
      Finding(
        code: "no-person-found",
        message:
          "The documents hold no address and no dated piece of work; they may be an advert, a list or a text about something else.",
        ask: "Look at the file before anybody is written to.", document: nil, line: nil, quote: nil)
    ]
  }
}
