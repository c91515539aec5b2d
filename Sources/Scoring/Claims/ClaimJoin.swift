import Model

/// Joins the repositories that a person's own documents link to with what exports of accounts say about them.
struct ClaimJoin {
  private let candidate: CandidateSignals
  private let kinds: [String: DocumentKind]
  private var exported: [String: [EntryRecord]] = [:]
  private var accounts: Set<String> = []

  init(_ candidate: CandidateSignals) {
    self.candidate = candidate
    kinds = Dictionary(candidate.documents.map { ($0.id, $0.kind) }, uniquingKeysWith: { first, _ in first })
    for entry in candidate.entries where isExport(entry.document) {
      guard let repository = entry.repository, let url = repository.url, let address = RepositoryAddress(url)
      else { continue }
      exported[address.key, default: []].append(entry)
      if repository.isOwn { accounts.insert(address.account) }
    }
  }

  /// The claims in reading order, each repository once; none where there is no export to hold them against.
  func claims() -> [ClaimedWork] {
    guard !exported.isEmpty else { return [] }
    let hosts = Set(exported.keys.compactMap { $0.split(separator: "/").first })
    var seen: Set<String> = []
    var claims: [ClaimedWork] = []
    for (number, entry) in candidate.entries.enumerated() where !isExport(entry.document) {
      for link in entry.links {
        guard let address = RepositoryAddress(link), let host = address.key.split(separator: "/").first,
          hosts.contains(host), seen.insert(address.key).inserted
        else { continue }
        claims.append(claim(link, address, entry, number))
      }
    }
    return claims
  }

  private func isExport(_ document: String) -> Bool { kinds[document] == .githubProfile }

  private func claim(
    _ link: String, _ address: RepositoryAddress, _ entry: EntryRecord, _ number: Int
  ) -> ClaimedWork {
    let (standing, because, known) = verdict(on: address)
    let signal = candidate.signals.first { $0.entry == number && $0.link == link }
    let quote = signal.map { $0.evidence.before + $0.evidence.quote + $0.evidence.after }
    return ClaimedWork(
      link: link, standing: standing, because: because, document: entry.document,
      line: signal?.evidence.line ?? entry.line, quote: quote ?? (entry.title.isEmpty ? link : entry.title),
      export: known?.document, exportQuote: known?.title)
  }

  /// Returns what the exports say of the repository at `address`, with the entry that says it.
  private func verdict(on address: RepositoryAddress) -> (ClaimStanding, String, EntryRecord?) {
    guard let entries = exported[address.key], let first = entries.first else {
      let isListed = accounts.contains(address.account)
      return (
        .notCheckable,
        isListed
          ? "The export of that account does not list it; it may be private, renamed or left out."
          : "No export of that account lies in the folder.", nil
      )
    }
    if let own = entries.first(where: { $0.substance?.isEnough == true }), let substance = own.substance {
      return (
        .corroborated, "The export shows it with \(substance.signs.joined(separator: ", ")).", own
      )
    }
    if let work = entries.first(where: { $0.kind == .contribution || ($0.repository?.commits ?? 0) > 0 }) {
      return (.corroborated, "The export tells of work of theirs in it.", work)
    }
    let repository = first.repository
    if repository?.commits == 0 {
      return (.contradicted, "The export counts no commit of theirs in it.", first)
    }
    if repository?.sizeKilobytes == 0 { return (.contradicted, "The export shows it empty.", first) }
    if repository?.isFork == true {
      return (.notCheckable, "It is a fork, and the export does not count their commits in it.", first)
    }
    return (.notCheckable, "The export lists it and tells too little of the work in it.", first)
  }
}
