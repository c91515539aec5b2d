/// An export of a GitHub account, as it lies among the files of a candidate.
///
/// Its records are files of JSON, called `users_000001.json` and so on. Beside them lie the repositories
/// themselves, bare, and what people attached to discussions; neither is a document about the person.
enum AccountExport {
  /// Whether a file of that name tells whose export it is.
  static func isHead(_ name: [UInt8]) -> Bool {
    let name = String(decoding: name, as: UTF8.self)
    return name.hasPrefix("users_0") && name.hasSuffix(".json")
  }

  /// Returns `files` with each bare repository as one, which is left aside, as attachments are.
  static func settingAside(_ files: [FoundFile]) -> [FoundFile] {
    let repositories = Set(files.compactMap(repository))
    let roots = Set(files.filter { $0.path.last.map(isHead) ?? false }.map { Array($0.path.dropLast()) })
    guard !repositories.isEmpty || !roots.isEmpty else { return files }
    var seen: Set<[[UInt8]]> = []
    return files.compactMap { file in
      if let root = place(of: file.path, in: repositories) {
        guard seen.insert(root).inserted else { return nil }
        return FoundFile(path: root, problem: gitRepository, archive: file.archive)
      }
      guard file.problem == nil, isAttachment(file.path, roots) else { return file }
      return FoundFile(
        path: file.path, problem: attachment, archive: file.archive, member: file.member,
        part: file.part)
    }
  }

  /// The problem of a repository.
  static let gitRepository = "git-repository"
  /// The problem of what somebody attached.
  static let attachment = "export-attachment"

  /// Returns the folder of the bare repository that `file` is the `HEAD` of.
  private static func repository(_ file: FoundFile) -> [[UInt8]]? {
    guard file.path.last == Array("HEAD".utf8) else { return nil }
    let folder = Array(file.path.dropLast())
    return folder.last?.suffix(4).elementsEqual(".git".utf8) == true ? folder : nil
  }

  private static func place(of path: [[UInt8]], in repositories: Set<[[UInt8]]>) -> [[UInt8]]? {
    guard !repositories.isEmpty else { return nil }
    return (1..<max(path.count, 1)).lazy.map { Array(path.prefix($0)) }.first(where: repositories.contains)
  }

  private static func isAttachment(_ path: [[UInt8]], _ roots: Set<[[UInt8]]>) -> Bool {
    path.indices.contains { index in
      index + 1 < path.count && roots.contains(Array(path.prefix(index)))
        && folders.contains(String(decoding: path[index], as: UTF8.self))
    }
  }

  private static let folders: Set<String> = ["attachments", "repository_files", "release_assets"]
}
