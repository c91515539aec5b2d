package import Model
package import SourceText

/// Finds the candidates that a list names, with the columns that it gives them.
package struct CandidateList: Sendable {
  /// What is wrong with a list, all of it.
  package struct Problems: Error, Sendable {
    /// Each with its line and what to do.
    package let diagnostics: [Diagnostic]
  }

  private let path: String
  private let archives: ArchiveListing

  /// Reads the list at `path`, and looks into archives with `lister`.
  package init(_ path: String, lister: ArchiveLister = .here) {
    self.path = path
    archives = ArchiveListing(lister: lister)
  }

  /// Returns the candidates, ordered by id. Files that are not there are theirs all the same, and fail when they are
  /// read, and who has no file at all is there without documents, so that nobody on the list is lost.
  package func candidates() throws(Problems) -> [Candidate] {
    let rows: [CandidateListFile.Row]
    do throws(CandidateListFile.Problems) { rows = try CandidateListFile(path).rows } catch {
      throw Problems(diagnostics: error.diagnostics)
    }
    var problems: [Diagnostic] = []
    var found: [String: ListedCandidate] = [:]
    for row in rows {
      guard let id = row.value("id"), !id.isEmpty else {
        problems.append(
          Diagnostic(
            .error, at: .init(path: path, line: row.line), "has no id", help: "give every row an id"))
        continue
      }
      let file = row.value("path") ?? ""
      found[id, default: ListedCandidate()].add(row.cells, file.isEmpty ? [] : documents(at: file))
    }
    if !problems.isEmpty { throw Problems(diagnostics: problems) }
    guard !found.isEmpty else {
      throw Problems(
        diagnostics: [
          Diagnostic(.error, at: .init(path: path), "names no candidate", help: "add a row for each")
        ])
    }
    let ids = CandidateNaming.ids(ofListed: found.keys)
    return found.map { listed, candidate in
      let id = ids[listed] ?? listed
      let own = id == listed ? [] : [Column(name: "id", value: listed)]
      return Candidate(
        id: id, documents: candidate.documents, folder: folder, columns: own + candidate.columns)
    }.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
  }

  /// The list's own folder.
  private var folder: String {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    return parts.isEmpty ? "." : parts == [""] ? "/" : parts.joined(separator: "/")
  }

  private func documents(at place: String) -> [DocumentSource] {
    let path = place.hasPrefix("/") ? place : folder + "/" + place
    let parts = place.split(separator: "/").map { Array($0.utf8) }
    let files: [FoundFile]
    if let name = parts.last, FolderListing.isFolder(path) {
      files = FolderListing.files(
        below: String(path.dropLast(String(decoding: name, as: UTF8.self).count + 1)), name
      )
      .map { FoundFile(path: parts.dropLast() + $0.path, problem: $0.problem) }
    } else if let name = parts.last, ArchiveListing.isArchive(name) {
      files = archives.files(inArchiveAt: path, parts)
    } else {
      files = [FoundFile(path: parts, problem: nil)]
    }
    let base = place.hasPrefix("/") ? "" : folder
    let mails = MailListing(lister: archives.lister)
    return AccountExport.settingAside(files).flatMap { mails.files(of: $0, in: base) }.map {
      CandidateNaming.document($0, in: base)
    }
  }
}

/// What the rows of one id name.
private struct ListedCandidate {
  private(set) var documents: [DocumentSource] = []
  private(set) var columns: [Column] = []

  /// Adds what a row names; the first row that fills a column is heard.
  mutating func add(_ cells: [(name: String, value: String)], _ more: [DocumentSource]) {
    documents += more
    for cell in cells where !["id", "path"].contains(cell.name.lowercased()) && !cell.value.isEmpty {
      if !columns.contains(where: { $0.name == cell.name }) {
        columns.append(Column(name: cell.name, value: cell.value))
      }
    }
  }
}
