import Model

/// Reads one repository, pull request, issue or release as the command `gh … view` prints it into a file: fields,
/// a line of two hyphens, and the text in Markdown.
///
/// Lists of pull requests and issues do not say whose they are, and are refused by name.
struct GitHubTextView {
  private let fields: [(name: String, value: String)]
  private let body: ArraySlice<UInt8>
  /// The line of the body in the file, counted from 1.
  private let bodyLine: Int

  /// Composes what `bytes`, UTF-8, say; `nil` where they are no such view. The candidate's other files are of the
  /// account `known`.
  static func read(_ bytes: [UInt8], known: GitHubAccount? = nil) -> RecordComposer? {
    if isList(bytes) { return refusal() }
    guard let view = GitHubTextView(bytes) else { return nil }
    var composer = RecordComposer()
    composer.kind = .githubProfile
    composer.format = "gh-view"
    view.compose(known, into: &composer)
    composer.resolvePlaces()
    return composer
  }

  private init?(_ bytes: [UInt8]) {
    guard bytes.starts(with: "name:\t".utf8) || bytes.starts(with: "title:\t".utf8) else { return nil }
    var fields: [(name: String, value: String)] = []
    var rest = bytes[...]
    while fields.count < 40 {
      let line = rest.prefix { $0 != 0x0A }
      rest = rest[line.endIndex...].dropFirst()
      if line.elementsEqual("--".utf8) {
        self.fields = fields
        body = rest
        bodyLine = fields.count + 2
        return
      }
      guard let cut = line.firstIndex(of: 0x09), line[..<cut].last == UInt8(ascii: ":") else { return nil }
      fields.append(
        (
          String(decoding: line[..<cut].dropLast(), as: UTF8.self),
          String(decoding: line[cut...].dropFirst(), as: UTF8.self)
        ))
      if rest.isEmpty { return nil }
    }
    return nil
  }

  private func value(_ name: String) -> String? {
    fields.first { $0.name == name && !$0.value.isEmpty }?.value
  }

  private func compose(_ known: GitHubAccount?, into composer: inout RecordComposer) {
    let isRepository = fields.first?.name == "name"
    let address = GitHubAddress(isRepository ? value("name") : value("url"))
    let author = isRepository ? address?.owner : value("author")
    let owner = known?.login ?? author
    composer.owner = owner
    guard let owner, let author, GitHubAddress.isSame(owner, author) else {
      composer.lose("other-people's-records")
      composer.status = owner == nil ? .degraded : .skipped
      composer.reason = owner == nil ? "owner-unknown" : "nothing-about-work"
      composer.remedy =
        owner == nil
        ? "it does not say whose it is; write it with --json author,title,body,url"
        : "it is not the owner's own work, and its absence would cost nothing"
      return
    }
    composer.place = .line(1)
    composer.block(.heading, section: .contact) { $0.append(owner) }
    composer.block(.line) { $0.append("https://github.com/\(owner)") }
    if isRepository {
      repository(address, owner, into: &composer)
    } else {
      contribution(address, into: &composer)
    }
    composer.place = .line(bodyLine)
    body.withUnsafeBufferPointer { MarkdownProse.append($0, to: &composer) }
  }

  private func repository(_ address: GitHubAddress?, _ owner: String, into composer: inout RecordComposer) {
    guard let address, let name = address.repository else { return }
    composer.block(.heading, section: .repository) { $0.append("Repositories") }
    // Whether it is a fork, the command does not say.
    let facts = Repository(
      owner: address.owner, name: name, url: address.url, isOwn: address.isOwned(by: owner))
    composer.entry(.repository, repository: facts, link: address.url) { $0.append(address.fullName) }
    composer.block(.paragraph) { $0.append(value("description") ?? "") }
  }

  private func contribution(_ address: GitHubAddress?, into composer: inout RecordComposer) {
    composer.block(.heading, section: .activity) { $0.append("Activity") }
    let url = value("url")
    let date = value("published") ?? value("created")
    composer.entry(
      .contribution, dates: RecordDates(at: date), repository: facts(of: address), link: url
    ) { $0.append(heading(address)) }
    composer.block(.paragraph) { $0.append(value("title") ?? "") }
  }

  private func heading(_ address: GitHubAddress?) -> String {
    let place = address.map { " \($0.fullName)" } ?? ""
    if let tag = value("tag") { return "Release \(tag)" + (place.isEmpty ? "" : " of\(place)") }
    guard value("url")?.contains("/pull/") ?? (value("additions") != nil) else {
      return "Issue" + (place.isEmpty ? "" : " in\(place)")
    }
    let isMerged = value("state") == "MERGED"
    return (isMerged ? "Merged pull request" : "Pull request, not merged,")
      + (place.isEmpty ? "" : " to\(place)")
  }

  private func facts(of address: GitHubAddress?) -> Repository? {
    guard let address, let name = address.repository else { return nil }
    return Repository(
      owner: address.owner, name: name, url: address.url, hasReleases: value("tag") != nil)
  }

  // MARK: Lists

  private static func refusal() -> RecordComposer {
    var composer = RecordComposer()
    composer.kind = .githubProfile
    composer.format = "gh-list"
    composer.status = .degraded
    composer.reason = "owner-unknown"
    composer.remedy =
      "the list does not say whose the entries are; write it with --json number,title,body,author,url,state"
    return composer
  }

  /// Whether it is what `gh pr list`, `gh issue list` or `gh search` print: a first line that counts them, or rows
  /// with a number and a state.
  private static func isList(_ bytes: [UInt8]) -> Bool {
    let text = bytes.drop { $0 <= 0x20 }
    let line = text.prefix(500).prefix { $0 != 0x0A }
    if line.starts(with: "Showing ".utf8) {
      let words = String(decoding: line, as: UTF8.self)
      return words.contains(" of ")
        && [" pull request", " issue"].contains { words.contains($0) }
    }
    let cells = line.split(separator: 0x09, omittingEmptySubsequences: false)
    guard cells.count >= 4 else { return false }
    let isNumbered =
      !cells[0].isEmpty && cells[0].allSatisfy { $0 &- 0x30 < 10 }
      || cells[0].contains(UInt8(ascii: "/")) && !cells[1].isEmpty && cells[1].allSatisfy { $0 &- 0x30 < 10 }
    return isNumbered
      && cells.contains { cell in
        ["OPEN", "CLOSED", "MERGED"].contains(String(decoding: cell, as: UTF8.self).uppercased())
      }
  }
}
