import Model

/// Reads a list of repositories as the command `gh repo list` prints it, to a terminal or into a file.
struct GitHubTextReader {
  private typealias Line = (number: Int, text: String)

  /// Composes what `bytes`, UTF-8, say; `nil` where they are no such list. The candidate's other files are of
  /// the account `known`.
  static func read(_ bytes: [UInt8], known: GitHubAccount? = nil) -> RecordComposer? {
    // Most texts are long, and are told from a list by their first line.
    guard let head = firstLine(of: bytes) else { return nil }
    let owner = login(inHeading: head)
    guard owner != nil || isRow(head) else { return nil }
    let lines = String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let rows = lines.enumerated().map { (number: $0.offset + 1, text: String($0.element)) }.filter {
      isRow($0.text)
    }
    guard !rows.isEmpty || owner != nil else { return nil }
    return compose(
      rows, holder: owner, owner: owner ?? known?.login ?? GitHubAddress(name(inRow: head))?.owner)
  }

  private static func compose(_ rows: [Line], holder: String?, owner: String?) -> RecordComposer {
    var composer = RecordComposer()
    composer.kind = .githubProfile
    composer.format = "gh-repo-list"
    composer.owner = owner
    if let holder { composer.knowledge.note(GitHubAccount(login: holder, name: nil, grounds: .list)) }
    if let owner {
      composer.block(.heading, section: .contact) { $0.append(owner) }
      composer.block(.line) { $0.append("https://github.com/\(owner)") }
    }
    var isOpen = false
    for row in rows {
      guard let address = GitHubAddress(name(inRow: row.text)), let name = address.repository else {
        continue
      }
      guard address.isOwned(by: owner) else {
        composer.lose("other-people's-records")
        continue
      }
      composer.place = .line(row.number)
      if !isOpen { composer.block(.heading, section: .repository) { $0.append("Repositories") } }
      isOpen = true
      repository(row.text, address, name, into: &composer)
    }
    composer.resolvePlaces()
    return composer
  }

  private static func repository(
    _ row: String, _ address: GitHubAddress, _ name: String, into composer: inout RecordComposer
  ) {
    var cells = cells(of: row).dropFirst()
    // The last cell is an age, or in a file a time stamp.
    let age = cells.popLast()
    let flags = cells.last.map(isVisibility) ?? false ? cells.popLast()?.lowercased() : nil
    let facts = Repository(
      owner: address.owner, name: name, url: flags?.contains("private") ?? false ? nil : address.url,
      isFork: flags?.contains("fork") ?? false, isArchived: flags?.contains("archived") ?? false,
      pushed: age.flatMap { RecordDate($0.utf8)?.first })
    composer.entry(.repository, repository: facts, link: facts.url) {
      $0.append(address.fullName)
      if facts.isFork { $0.append(" (fork)") }
    }
    composer.block(.paragraph) { $0.append(cells.joined(separator: " ")) }
  }

  /// Reads `Showing 3 of 3 repositories in @login`.
  private static func login(inHeading line: String) -> String? {
    let words = line.split(separator: " ")
    guard words.first == "Showing", words.contains("repositories"), let last = words.last, last.hasPrefix("@")
    else { return nil }
    return String(last.dropFirst())
  }

  /// A row begins with `owner/name` and has an age or a time at its end.
  private static func isRow(_ line: String) -> Bool {
    let cells = cells(of: line)
    guard cells.count > 1, let first = cells.first, let last = cells.last else { return false }
    let parts = first.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, !first.contains(" "), GitHubAddress(first)?.repository != nil else {
      return false
    }
    return isAge(last) || RecordDate(last.utf8) != nil && last.contains("T")
  }

  /// Whether a cell is something like `8h` or `about 2 years ago`.
  private static func isAge(_ cell: String) -> Bool {
    let units = ["s", "m", "h", "d", "mo", "y"]
    if cell.hasSuffix(" ago") { return true }
    return cell.first?.isNumber ?? false && units.contains(String(cell.drop { $0.isNumber }))
  }

  private static func isVisibility(_ cell: String) -> Bool {
    cell.lowercased().split(separator: ",").allSatisfy { word in
      ["public", "private", "internal", "fork", "archived", "mirror"].contains(word.trimmingSpaces)
    }
  }

  private static func name(inRow line: String) -> String? { cells(of: line).first }

  /// Cells are parted by a tab, or by two spaces or more.
  private static func cells(of line: String) -> [String] {
    if line.utf8.contains(0x09) { return line.split(separator: "\t").map(\.trimmingSpaces) }
    var cells: [String] = [""]
    var spaces = 0
    for character in line {
      if character == " " {
        spaces += 1
        continue
      }
      if spaces > 1 { cells.append("") } else if spaces == 1 { cells[cells.count - 1].append(" ") }
      spaces = 0
      cells[cells.count - 1].append(character)
    }
    return cells.filter { !$0.isEmpty }
  }

  private static func firstLine(of bytes: [UInt8]) -> String? {
    let text = bytes.drop { $0 <= 0x20 }
    let line = text.prefix { $0 != 0x0A }
    return line.isEmpty || line.count > 500 ? nil : String(decoding: line, as: UTF8.self)
  }
}

extension StringProtocol {
  /// The text without spaces around it.
  fileprivate var trimmingSpaces: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
