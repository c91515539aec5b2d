import Glibc
import SourceText

/// Where a run lands: a folder's name in its parent, and the parent's descriptor.
final class RunPlace {
  /// As the user wrote it.
  let path: String
  /// Its last part.
  let name: String
  /// The folder that holds it.
  let parent: Int32

  /// Opens the parent of `path`, which is made if it is missing.
  init(_ path: String) throws(PublishingError) {
    let parts = path.split(separator: "/").map(String.init)
    guard let name = parts.last, name != ".", name != ".." else {
      throw PublishingError.refused(
        Diagnostic(
          .error, at: .init(path: path), "is not the name of a folder for a run",
          help: "name a folder of its own, such as output/rust-2026, with --output"
        )
      )
    }
    let above = parts.dropLast().joined(separator: "/")
    let parentPath = path.hasPrefix("/") ? "/" + above : (above.isEmpty ? "." : above)
    try Self.makeFolders(parentPath)
    let parent = open(parentPath, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard parent >= 0 else { throw PublishingError.system(errno, parentPath, "opened") }
    self.path = path
    self.name = name
    self.parent = parent
  }

  deinit { close(parent) }

  private static func makeFolders(_ path: String) throws(PublishingError) {
    var made = path.hasPrefix("/") ? "" : "."
    for part in path.split(separator: "/") {
      made += "/\(part)"
      guard mkdir(made, 0o700) != 0, errno != EEXIST else { continue }
      let number = errno
      // Folders on the way that are there need not be ours.
      var status = stat()
      if [EROFS, EACCES].contains(number), stat(made, &status) == 0 { continue }
      throw PublishingError.system(number, path, "made")
    }
  }

  /// Whether there is something of this name.
  var exists: Bool {
    var status = stat()
    return fstatat(parent, name, &status, AT_SYMLINK_NOFOLLOW) == 0
  }

  /// Throws where something stands there that is not an earlier run, or that a swap would lose.
  func checkIsOurs() throws(PublishingError) {
    var status = stat()
    guard fstatat(parent, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      let kind = status.st_mode & S_IFMT == S_IFLNK ? "a symbolic link" : "a file"
      throw refusal("is \(kind), not a folder")
    }
    let files = FolderTree.files(of: name, in: parent)
    guard !files.isEmpty else { return }
    guard let seal = readSeal() else {
      throw refusal("holds files that Assay did not write, such as \(TerminalText.escape(files[0]))")
    }
    let own = Set(seal.lines.map(\.file) + [RunSeal.fileName, RunSeal.manifestName])
    if let stranger = files.first(where: { !own.contains($0) }) {
      throw refusal("holds an earlier run and a file that is no part of it: \(TerminalText.escape(stranger))")
    }
  }

  /// Throws where the folder would lie inside one of `folders`, whose files it would then be taken for.
  func checkIsOutside(_ folders: [String]) throws(PublishingError) {
    guard let here = Self.realPath("/proc/self/fd/\(parent)") else { return }
    for folder in folders {
      guard let input = Self.realPath(folder) else { continue }
      let inside = "\(here)/\(name)/".hasPrefix(input.hasSuffix("/") ? input : input + "/")
      if inside {
        throw PublishingError.refused(
          Diagnostic(
            .error, at: .init(path: path), "lies inside the applicants folder \(TerminalText.escape(folder))",
            help: "name a folder elsewhere with --output, so that a run is never read as an application"
          )
        )
      }
    }
  }

  private func refusal(_ message: String) -> PublishingError {
    .refused(
      Diagnostic(
        .error, at: .init(path: path), message,
        help: "move it away, or name another folder with --output; nothing was changed"
      )
    )
  }

  private func readSeal() -> RunSeal? {
    let descriptor = openat(parent, "\(name)/\(RunSeal.fileName)", O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = piece.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { break }
      bytes.append(contentsOf: piece.prefix(count))
    }
    return RunSeal(String(decoding: bytes, as: UTF8.self))
  }

  private static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
