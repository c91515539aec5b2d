import Archives
import Model

/// Finds the candidates inside an archive: everybody's files, or one person's.
struct ArchiveListing: Sendable {
  /// Looks into an archive.
  let lister: ArchiveLister

  /// Whether a file of that name is looked into.
  static func isArchive(_ name: [UInt8]) -> Bool {
    ArchiveName.ending(of: String(decoding: name, as: UTF8.self)) != nil
  }

  /// Returns the files inside the archive at `path` whose own path below the candidate is `place`; the archive
  /// itself where it cannot be listed, so that reading it says why.
  func files(inArchiveAt path: String, _ place: [[UInt8]]) -> [FoundFile] {
    guard let members = members(ofArchiveAt: path), !members.isEmpty else {
      return [FoundFile(path: place, problem: nil)]
    }
    return members.map { Self.file($0, in: place) }
  }

  /// Returns the candidates inside the archive called `name` in `folder`.
  func candidates(in folder: String, _ name: [UInt8], roles: FileRoles) -> [FoundCandidate] {
    let stem = Self.stem(of: name)
    let members = members(ofArchiveAt: folder + "/" + RawPath.text(of: name)) ?? []
    let parts = members.map(\.parts)
    let root = Self.commonRoot(of: parts)
    let inner = parts.map { Array($0.dropFirst(root.count)) }
    guard !members.isEmpty, !Self.isOnePerson(inner, roles) else {
      let files = files(inArchiveAt: folder + "/" + RawPath.text(of: name), [name])
      return [FoundCandidate(folder: folder, name: root.first ?? stem, isFolder: true, files: files)]
    }
    var groups: [[UInt8]: (isFolder: Bool, files: [FoundFile])] = [:]
    let loose = Set(inner.lazy.filter { $0.count == 1 }.map { $0[0] })
      .sorted { $0.lexicographicallyPrecedes($1) }
    let stems = Dictionary(uniqueKeysWithValues: zip(loose, roles.stems(of: loose)))
    for (member, path) in zip(members, inner) {
      let isFolder = path.count > 1
      groups[isFolder ? path[0] : stems[path[0]] ?? path[0], default: (isFolder, [])].files.append(
        Self.file(member, in: [name]))
    }
    return groups.keys.sorted { $0.lexicographicallyPrecedes($1) }.compactMap { key in
      groups[key].map { FoundCandidate(folder: folder, name: key, isFolder: $0.isFolder, files: $0.files) }
    }
  }

  /// Why the archive whose bytes are `file` cannot be listed; `nil` where it can.
  static func failure(of file: [UInt8]) -> ReadingFailure? {
    do {
      _ = try Archive(file).listing()
      return nil
    } catch { return ReadingFailure(error, format: "archive") }
  }

  // MARK: Members

  /// A member: its path as the archive writes it, and the parts of it that mean something.
  private struct Member {
    let name: String
    let parts: [[UInt8]]
    /// The file that came with it, where the member is a mail and that file is meant.
    let part: [UInt8]?
    let problem: String?

    /// The parts of its path, and the file that came with it.
    var whole: [[UInt8]] { part.map { parts + [$0] } ?? parts }
  }

  private func members(ofArchiveAt path: String) -> [Member]? {
    guard let listing = lister.members(path) else { return nil }
    var seen: Set<[[UInt8]]> = []
    return listing.compactMap { item -> Member? in
      // A path that leads out of the archive is a name like any other: nothing is written anywhere.
      let parts = item.path.split { $0 == 0x2F || $0 == 0x5C }.map(Array.init)
        .filter { $0 != [0x2E] && $0 != [0x2E, 0x2E] }
      guard !parts.isEmpty, !parts.contains(where: FolderListing.isIgnored) else { return nil }
      let isRepeated = !seen.insert(parts + (item.part.map { [$0] } ?? [])).inserted
      return Member(
        name: RawPath.text(of: item.path), parts: parts, part: item.part,
        problem: isRepeated ? "repeated-name" : item.problem)
    }.sorted { $0.whole.lexicographicallyPrecedes($1.whole) { $0.lexicographicallyPrecedes($1) } }
  }

  private static func file(_ member: Member, in place: [[UInt8]]) -> FoundFile {
    FoundFile(
      path: place + member.whole, problem: member.problem, archive: place, member: member.name,
      part: member.part.map(RawPath.text(of:)))
  }

  // MARK: One or many

  /// Returns the folders that all paths begin with.
  private static func commonRoot(of paths: [[[UInt8]]]) -> [[UInt8]] {
    guard let first = paths.first else { return [] }
    var root: [[UInt8]] = []
    while root.count < first.count - 1,
      paths.allSatisfy({ $0.count > root.count + 1 && $0[root.count] == first[root.count] })
    {
      root.append(first[root.count])
    }
    return root
  }

  /// Whether what stands in an archive is one person's: an export of an account, a single file, or loose files
  /// that are all named for what they are.
  private static func isOnePerson(_ paths: [[[UInt8]]], _ roles: FileRoles) -> Bool {
    let loose = paths.filter { $0.count == 1 }.map { $0[0] }
    if loose.contains(where: AccountExport.isHead) { return true }
    // A mail stands once for each file that came with it.
    if Set(paths).count == 1 { return true }
    return !loose.isEmpty && loose.allSatisfy(roles.isRole)
  }

  private static func stem(of name: [UInt8]) -> [UInt8] {
    Array(name.dropLast(ArchiveName.ending(of: String(decoding: name, as: UTF8.self))?.utf8.count ?? 0))
  }
}
