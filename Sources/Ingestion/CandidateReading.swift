package import Model

/// A document, and what it tells for the candidate's other documents.
struct DocumentReading {
  /// The document.
  let document: IngestedDocument
  /// What it tells.
  var knowledge = GitHubKnowledge()

  /// Whether it says different things where other files tell what is in `after` instead of `before`.
  func depends(onChangeFrom before: GitHubKnowledge, to after: GitHubKnowledge) -> Bool {
    guard before != after, document.kind == .githubProfile else { return false }
    if before.account != after.account || before.isContested != after.isContested,
      !(outranks(before.account) && outranks(after.account))
    {
      return true
    }
    return before.released != after.released
      && document.blocks.contains { $0.entry?.kind == .repository }
  }

  /// Whether it says of itself whose it is, and is to be believed rather than `account`.
  private func outranks(_ account: GitHubAccount?) -> Bool {
    guard let own = knowledge.account else { return false }
    return own.grounds >= account?.grounds ?? .list
  }
}

extension DocumentReader {
  /// Returns what the files of one candidate say, in their order.
  ///
  /// An export of an account is many files, and one of them says whose it is. So the files that are likely to
  /// are read first, and any that was read before it was known is read again: the order of files changes
  /// nothing. `begin` is told the number of each file before it is read.
  package func read(_ sources: [DocumentSource], begin: (Int) -> Void = { _ in }) -> [IngestedDocument] {
    var readings: [DocumentReading?] = Array(repeating: nil, count: sources.count)
    var known = GitHubKnowledge()
    var knownBefore: [GitHubKnowledge] = Array(repeating: known, count: sources.count)
    let order = sources.indices.sorted { a, b in
      (Self.mayNameAccount(sources[a]) ? 0 : 1, a) < (Self.mayNameAccount(sources[b]) ? 0 : 1, b)
    }
    let mails = Set(sources.lazy.filter { $0.part != nil }.map { Self.container(of: $0.id) })
    let hasFilesBeside = { mails.contains(sources[$0].id) }
    for index in order {
      knownBefore[index] = known
      begin(index)
      let reading = reading(of: sources[index], known, hasFilesBeside: hasFilesBeside(index))
      known.merge(reading.knowledge)
      readings[index] = reading
    }
    return sources.indices.compactMap { index in
      guard let reading = readings[index] else { return nil }
      guard reading.depends(onChangeFrom: knownBefore[index], to: known) else { return reading.document }
      begin(index)
      return self.reading(of: sources[index], known, hasFilesBeside: hasFilesBeside(index)).document
    }
  }

  /// Returns the path of the mail that the document at `path` came with.
  private static func container(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? path
  }

  /// Whether a file is called as those are that describe an account, or list releases.
  private static func mayNameAccount(_ source: DocumentSource) -> Bool {
    let name = source.id.lowercased().split(separator: "/").last ?? ""
    return ["user", "profile", "account", "releases"].contains(where: name.hasPrefix)
  }
}
