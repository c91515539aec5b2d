import Glibc
import Hashing
import SourceText

/// A run's folder while it is built: aside, unseen, and swapped in whole at the end.
///
/// Whatever happens before `commit` returns, the folder of the previous run is what a reader finds. A second
/// run on the same folder is refused. Once this value is gone without a commit, nothing of it is left.
package final class RunFolder {
  private let place: RunPlace
  private let lock: RunLock
  private let building: String
  private let directory: Int32
  private var subfolders: [String: Int32] = [:]
  private var growing: [String: GrowingFile] = [:]
  private var filled: [String: FilledFile] = [:]
  private var digests: [String: Digest] = [:]
  private var isCommitted = false

  /// Prepares to write the run at `path`, or says why it cannot be written, before any work is done.
  ///
  /// `inputs` are the folders that the run reads; it must not land inside one of them.
  package init(at path: String, reading inputs: [String] = []) throws(PublishingError) {
    place = try RunPlace(path)
    try place.checkIsOutside(inputs)
    lock = try RunLock(place)
    building = ".\(place.name).building"
    FolderSwap.recover(place)
    FolderTree.remove(building, from: place.parent)
    try place.checkIsOurs()
    guard mkdirat(place.parent, building, 0o700) == 0 else {
      throw PublishingError.system(errno, path, "written")
    }
    directory = openat(place.parent, building, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard directory >= 0 else { throw PublishingError.system(errno, path, "written") }
  }

  deinit {
    for descriptor in subfolders.values { close(descriptor) }
    if directory >= 0 { close(directory) }
    if !isCommitted { FolderTree.remove(building, from: place.parent) }
  }

  /// Adds `bytes` to the end of `file`, a name or a name in one subfolder, which is created at first.
  package func append(_ bytes: ArraySlice<UInt8>, to file: String) throws(PublishingError) {
    if let open = growing[file] { return try open.append(bytes) }
    precondition(digests[file] == nil, "\(file) is written after it was finished")
    let new = try open(file)
    growing[file] = new
    try new.append(bytes)
  }

  /// Adds `bytes` to the end of `file`.
  package func append(_ bytes: [UInt8], to file: String) throws(PublishingError) {
    try append(bytes[...], to: file)
  }

  /// Writes `file` as a whole.
  package func write(_ bytes: [UInt8], as file: String) throws(PublishingError) {
    try append(bytes[...], to: file)
    try finish(file)
  }

  /// Creates `file`, which a library then fills at the path that is returned; `finish` takes its digest.
  package func create(_ file: String) throws(PublishingError) -> String {
    precondition(!file.contains("/") && digests[file] == nil, "\(file) is created once, and in no subfolder")
    let empty = try FilledFile(file, in: directory, called: "\(place.path)/\(file)")
    filled[file] = empty
    return empty.path
  }

  /// Brings `file` to the disk; nothing more may be added to it.
  package func finish(_ file: String) throws(PublishingError) {
    if let full = filled.removeValue(forKey: file) { digests[file] = try full.finish() }
    guard let open = growing.removeValue(forKey: file) else { return }
    digests[file] = try open.finish()
  }

  /// Returns the digest of `file`, as `sha256:…`, to which nothing more may be added; `nil` where there is none.
  package func digest(of file: String) throws(PublishingError) -> String? {
    try finish(file)
    return digests[file]?.description
  }

  /// Removes the run at `path` with all of its files; what is no whole run, or holds other files, is refused.
  package static func remove(_ path: String) throws(PublishingError) {
    let place = try RunPlace(path)
    let lock = try RunLock(place)
    try place.checkIsOurs()
    let isGone = FolderTree.remove(place.name, from: place.parent)
    withExtendedLifetime(lock) {}
    guard isGone else { throw PublishingError.system(errno, path, "removed") }
  }

  /// Seals the run and puts it in the place of the previous one, which is then removed.
  ///
  /// `manifest` becomes `run.json`, the only file that is not sealed.
  package func commit(manifest: [UInt8]) throws(PublishingError) {
    for file in growing.keys.sorted() + filled.keys.sorted() { try finish(file) }
    let seal = RunSeal(digests)
    try write(manifest, as: RunSeal.manifestName)
    try write(Array(seal.text.utf8), as: RunSeal.fileName)
    for descriptor in subfolders.values { try sync(descriptor) }
    try sync(directory)
    try FolderSwap.swap(building, into: place)
    isCommitted = true
  }

  private func sync(_ descriptor: Int32) throws(PublishingError) {
    guard fsync(descriptor) == 0 else {
      throw PublishingError.system(errno, place.path, "brought to the disk")
    }
  }

  private func open(_ file: String) throws(PublishingError) -> GrowingFile {
    let path = "\(place.path)/\(file)"
    let parts = file.split(separator: "/").map(String.init)
    precondition(parts.count <= 2 && !parts.isEmpty, "a run has no folders within folders")
    guard parts.count == 2 else { return try GrowingFile(file, in: directory, path: path) }
    if subfolders[parts[0]] == nil {
      guard mkdirat(directory, parts[0], 0o700) == 0 else {
        throw PublishingError.system(errno, path, "created")
      }
      let descriptor = openat(directory, parts[0], O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      guard descriptor >= 0 else { throw PublishingError.system(errno, path, "created") }
      subfolders[parts[0]] = descriptor
    }
    return try GrowingFile(parts[1], in: subfolders[parts[0]] ?? directory, path: path)
  }
}
