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
  /// read, so that nobody on the list is lost.
  package func candidates() throws(Problems) -> [Candidate] {
    let rows: [CandidateListFile.Row]
    do throws(CandidateListFile.Problems) { rows = try CandidateListFile(path).rows } catch {
      throw Problems(diagnostics: error.diagnostics)
    }
    var problems: [Diagnostic] = []
    var order: [String] = []
    var found: [String: (documents: [DocumentSource], columns: [Column])] = [:]
    for row in rows {
      guard let id = row.value("id"), let file = row.value("path"), !id.isEmpty, !file.isEmpty else {
        let missing = (row.value("id") ?? "").isEmpty ? "id" : "path"
        problems.append(
          Diagnostic(
            .error, at: .init(path: path, line: row.line), "has no \(missing)",
            help: "give every row an id and a path"))
        continue
      }
      let slug = CandidateNaming.slug(of: Array(id.utf8))
      if found[slug] == nil { order.append(slug) }
      var columns = found[slug]?.columns ?? []
      if slug != id, !columns.contains(where: { $0.name == "id" }) {
        columns.append(Column(name: "id", value: id))
      }
      for cell in row.cells where !["id", "path"].contains(cell.name.lowercased()) && !cell.value.isEmpty {
        if !columns.contains(where: { $0.name == cell.name }) {
          columns.append(Column(name: cell.name, value: cell.value))
        }
      }
      found[slug] = ((found[slug]?.documents ?? []) + documents(at: file), columns)
    }
    if !problems.isEmpty { throw Problems(diagnostics: problems) }
    guard !found.isEmpty else {
      throw Problems(
        diagnostics: [
          Diagnostic(.error, at: .init(path: path), "names no candidate", help: "add a row for each")
        ])
    }
    return order.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.compactMap { id in
      found[id].map { Candidate(id: id, documents: $0.documents, folder: folder, columns: $0.columns) }
    }
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
