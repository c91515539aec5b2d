import Glibc
import SourceText

/// Writes files that are not there yet, all of them or none.
package enum NewFiles {
  /// Writes `files` below the working folder, with the folders on the way.
  ///
  /// Whatever has one of their names already is left as it is, told, and nothing is written.
  package static func write(_ files: [(path: String, text: String)]) throws(PublishingError) {
    let taken = files.map(\.path).filter(exists)
    if let first = taken.first {
      throw .refused(
        Diagnostic(
          .error, at: .init(path: first), "there is something of this name already; nothing was written",
          help: taken.count == 1
            ? "move it away, or work in another folder"
            : "move \(taken.joined(separator: ", ")) away, or work in another folder"))
    }
    var made: [String] = []
    do {
      for file in files {
        try makeFolders(above: file.path)
        try create(file.path, Array(file.text.utf8))
        made.append(file.path)
      }
    } catch {
      for path in made { unlink(path) }
      throw error
    }
  }

  private static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  private static func makeFolders(above path: String) throws(PublishingError) {
    for end in path.indices where path[end] == "/" && end != path.startIndex {
      let folder = String(path[..<end])
      if mkdir(folder, 0o777) != 0, errno != EEXIST {
        throw PublishingError.system(errno, folder, "created")
      }
    }
  }

  private static func create(_ path: String, _ bytes: [UInt8]) throws(PublishingError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw PublishingError.system(errno, path, "created") }
    defer { close(descriptor) }
    var sink = ByteSink(descriptor: descriptor, name: path)
    do { try sink.append(bytes); try sink.flush() } catch {
      unlink(path)
      throw error
    }
  }
}
