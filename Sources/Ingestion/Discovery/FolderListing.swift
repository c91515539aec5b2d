import Glibc

/// What stands in a folder.
struct FolderEntry {
  enum Kind { case file, folder, other }

  let name: [UInt8]
  let kind: Kind
  /// Why it is not to be opened, if so.
  let problem: String?
}

/// Why a folder cannot be read.
struct FolderFailure: Error {
  let reason: String
  let remedy: String
}

/// Lists folders by the bytes of the names, which need not be UTF-8.
enum FolderListing {
  /// How deep folders below a candidate's are looked into.
  private static let mostDepth = 8
  /// The problem of a folder whose files are not known, so that it counts as a failure.
  static let unreadable = "unreadable folder"

  /// Returns the entries of the folder at `path`, ordered by their names' bytes.
  static func entries(ofPath path: String) throws(FolderFailure) -> [FolderEntry] {
    let descriptor = open(RawPath.bytes(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else {
      let isMissing = errno == ENOENT
      throw FolderFailure(
        reason: isMissing
          ? "there is no such folder"
          : errno == ENOTDIR ? "it is a file, not a folder" : String(cString: strerror(errno)),
        remedy: errno == ENOTDIR
          ? "name the folder that holds the applicants"
          : isMissing ? "name a folder that exists" : "make the folder readable")
    }
    defer { close(descriptor) }
    return entries(of: descriptor)
  }

  /// Whether a regular file lies at `path`.
  static func isFile(_ path: String) -> Bool {
    var status = stat()
    return stat(RawPath.bytes(of: path), &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// Whether a folder lies at `path`.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return lstat(RawPath.bytes(of: path), &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Returns where the folder at `path` lies, links resolved; `path` itself where there is none.
  static func realPath(of path: String) -> String {
    guard let resolved = realpath(RawPath.bytes(of: path), nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Returns all files below the folder `name` of the folder at `path`, each once, ordered by path.
  static func files(below path: String, _ name: [UInt8]) -> [FoundFile] {
    let whole: [CChar] =
      Array(RawPath.bytes(of: path).dropLast()) + [0x2F] + name.map(CChar.init(bitPattern:)) + [0]
    let root = open(whole, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard root >= 0 else { return [FoundFile(path: [name], problem: unreadable)] }
    defer { close(root) }
    var files: [FoundFile] = []
    collect(root, [name], into: &files)
    return files
  }

  private static func collect(_ descriptor: Int32, _ path: [[UInt8]], into files: inout [FoundFile]) {
    for entry in entries(of: descriptor) {
      guard entry.kind == .folder else {
        files.append(FoundFile(path: path + [entry.name], problem: entry.problem))
        continue
      }
      guard path.count < mostDepth else {
        files.append(FoundFile(path: path + [entry.name], problem: "folder-too-deep"))
        continue
      }
      let folder = openat(
        descriptor, entry.name.map(CChar.init(bitPattern:)) + [0],
        O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      if folder < 0 {
        files.append(FoundFile(path: path + [entry.name], problem: unreadable))
      } else {
        collect(folder, path + [entry.name], into: &files)
        close(folder)
      }
    }
  }

  private static func entries(of descriptor: Int32) -> [FolderEntry] {
    guard let folder = fdopendir(dup(descriptor)) else { return [] }
    defer { closedir(folder) }
    var entries: [FolderEntry] = []
    while let item = readdir(folder) {
      let name = withUnsafePointer(to: &item.pointee.d_name) { pointer in
        // Invariant: `d_name` ends in a NUL byte within the record that `readdir` returned.
        pointer.withMemoryRebound(to: UInt8.self, capacity: 256) {
          Array(
            UnsafeBufferPointer(
              start: $0, count: strlen(UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self))))
        }
      }
      guard !isIgnored(name) else { continue }
      entries.append(FolderEntry(name: name, type: item.pointee.d_type, in: descriptor))
    }
    return entries.sorted { $0.name.lexicographicallyPrecedes($1.name) }
  }

  /// Whether `name` is what systems and archivers leave behind.
  static func isIgnored(_ name: [UInt8]) -> Bool {
    name.first == UInt8(ascii: ".") || leftovers.contains(String(decoding: name, as: UTF8.self).lowercased())
  }

  private static let leftovers: Set<String> = ["thumbs.db", "desktop.ini", "__macosx"]
}

extension FolderEntry {
  init(name: [UInt8], type: UInt8, in descriptor: Int32) {
    var mode: mode_t = 0
    var status = stat()
    if type == UInt8(DT_UNKNOWN),
      fstatat(descriptor, name.map(CChar.init(bitPattern:)) + [0], &status, AT_SYMLINK_NOFOLLOW) == 0
    {
      mode = status.st_mode & S_IFMT
    }
    self.name = name
    switch (Int(type), mode) {
    case (Int(DT_DIR), _), (_, S_IFDIR): (kind, problem) = (.folder, nil)
    case (Int(DT_REG), _), (_, S_IFREG): (kind, problem) = (.file, nil)
    case (Int(DT_LNK), _), (_, S_IFLNK): (kind, problem) = (.other, "symlink")
    default: (kind, problem) = (.other, "not-a-file")
    }
  }
}
