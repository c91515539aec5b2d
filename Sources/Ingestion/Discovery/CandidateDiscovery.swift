package import Model
package import SourceText

/// Finds the candidates of applicants folders.
///
/// Each subfolder is one candidate with all files below it; each loose file is one, except that loose files whose
/// names differ only in a known role (`ada.resume.html`, `ada.github.json`) are one. A ZIP or TAR archive is looked
/// into: in a candidate's folder it is more of their files, elsewhere it is a folder of applicants, or one person's.
/// An export of a GitHub account is one person's, wherever it lies.
/// Links are not followed.
package struct CandidateDiscovery: Sendable {
  private let roles: FileRoles
  private let archives: ArchiveListing

  /// Joins loose files by `roles`, and looks into archives with `lister`.
  package init(roles: [String] = FileRoles.standard, lister: ArchiveLister = .here) {
    self.roles = FileRoles(roles)
    archives = ArchiveListing(lister: lister)
  }

  /// Returns the candidates of `folders`, ordered by id. A folder that is named twice is looked into once.
  package func candidates(in folders: [String]) throws(Diagnostic) -> [Candidate] {
    var found: [FoundCandidate] = []
    var seen: Set<String> = []
    for folder in folders where seen.insert(FolderListing.realPath(of: folder)).inserted {
      found += try candidates(of: folder)
    }
    guard !found.isEmpty else {
      throw Diagnostic(
        .error, at: .init(path: folders.first ?? "."), "there is no candidate in this folder",
        help: "put one folder for each applicant, or loose résumé files, into it")
    }
    return CandidateNaming.candidates(found, mails: MailListing(lister: archives.lister))
  }

  private func candidates(of folder: String) throws(Diagnostic) -> [FoundCandidate] {
    if let place = archivePlace(folder) {
      return archives.candidates(in: place.folder, place.name, roles: roles)
    }
    let entries: [FolderEntry]
    do throws(FolderFailure) {
      entries = try FolderListing.entries(ofPath: folder)
    } catch {
      throw Diagnostic(.error, at: .init(path: folder), "cannot be read: \(error.reason)", help: error.remedy)
    }
    if entries.contains(where: { $0.kind == .file && AccountExport.isHead($0.name) }),
      let export = export(at: folder)
    {
      return [export]
    }
    var loose: [FolderEntry] = []
    var found: [FoundCandidate] = []
    for entry in entries {
      switch entry.kind {
      case .folder:
        let files = FolderListing.files(below: folder, entry.name).flatMap { unpacked($0, in: folder) }
        found.append(FoundCandidate(folder: folder, name: entry.name, isFolder: true, files: files))
      case .file where ArchiveListing.isArchive(entry.name):
        found += archives.candidates(in: folder, entry.name, roles: roles)
      default: loose.append(entry)
      }
    }
    var groups: [[UInt8]: [FolderEntry]] = [:]
    for (entry, stem) in zip(loose, roles.stems(of: loose.map(\.name))) {
      groups[stem, default: []].append(entry)
    }
    for stem in groups.keys.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      let files = (groups[stem] ?? []).map { FoundFile(path: [$0.name], problem: $0.problem) }
      found.append(FoundCandidate(folder: folder, name: stem, isFolder: false, files: files))
    }
    return found.map { $0.noting(looksLikeOnePerson(entries)) }
  }

  /// Returns the one candidate whose account was exported to `folder`.
  private func export(at folder: String) -> FoundCandidate? {
    var parts = folder.split(separator: "/")
    var isAbsolute = folder.hasPrefix("/")
    if [nil, ".", ".."].contains(parts.last) {
      parts = FolderListing.realPath(of: folder).split(separator: "/")
      isAbsolute = true
    }
    guard let name = parts.last.map({ Array($0.utf8) }) else { return nil }
    let above = parts.dropLast().joined(separator: "/")
    let parent = isAbsolute ? "/" + above : above.isEmpty ? "." : above
    let files = FolderListing.files(below: parent, name).flatMap { unpacked($0, in: parent) }
    return FoundCandidate(folder: parent, name: name, isFolder: true, files: files)
  }

  /// Returns folder and name of the archive at `path`, if there is one in the place of a folder.
  private func archivePlace(_ path: String) -> (folder: String, name: [UInt8])? {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard let name = parts.last.map({ Array($0.utf8) }), ArchiveListing.isArchive(name),
      FolderListing.isFile(path)
    else { return nil }
    let folder = parts.dropLast().joined(separator: "/")
    return (parts.count == 1 ? "." : folder.isEmpty ? "/" : folder, name)
  }

  /// Returns the files inside `file`, if it is an archive, else `file`.
  private func unpacked(_ file: FoundFile, in folder: String) -> [FoundFile] {
    guard file.problem == nil, let name = file.path.last, ArchiveListing.isArchive(name) else {
      return [file]
    }
    let path = file.path.map(RawPath.text(of:)).joined(separator: "/")
    return archives.files(inArchiveAt: folder + "/" + path, file.path)
  }

  /// Whether all entries are loose files named for their roles: then the folder is one person's.
  private func looksLikeOnePerson(_ entries: [FolderEntry]) -> Bool {
    (2...6).contains(entries.count)
      && entries.allSatisfy { $0.kind != .folder && roles.isRole($0.name) }
  }
}

/// A candidate before it has an id.
struct FoundCandidate {
  let folder: String
  let name: [UInt8]
  let isFolder: Bool
  let files: [FoundFile]
  var looksLikePart = false

  /// The same, with a note that its folder looks like one person's.
  func noting(_ flag: Bool) -> FoundCandidate {
    var copy = self
    copy.looksLikePart = flag
    return copy
  }
}

/// A file of a candidate: its path below the candidate's folder, part by part.
struct FoundFile {
  let path: [[UInt8]]
  let problem: String?
  /// The path of the archive that it is a member of, if it is.
  var archive: [[UInt8]]?
  /// Its name in there.
  var member: String?
  /// Its name among the files that came with the mail which `member` is.
  var part: String?
}
