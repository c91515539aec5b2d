import Glibc
import SourceText

/// What lies below a folder, reached through descriptors so that no symbolic link leads elsewhere.
enum FolderTree {
  /// Returns the paths of all files below `name` in `directory`, relative to it and in order.
  static func files(of name: String, in directory: Int32) -> [String] {
    guard let children = children(of: name, in: directory) else { return [] }
    defer { close(children.descriptor) }
    return children.names.flatMap { child -> [String] in
      guard isFolder(child, in: children.descriptor) else { return [child] }
      let below = files(of: child, in: children.descriptor)
      return below.isEmpty ? [child + "/"] : below.map { "\(child)/\($0)" }
    }
  }

  /// Removes `name` from `directory` with all below it, and returns whether nothing of it is left.
  @discardableResult
  static func remove(_ name: String, from directory: Int32) -> Bool {
    if unlinkat(directory, name, 0) == 0 || errno == ENOENT { return true }
    guard let children = children(of: name, in: directory) else { return false }
    for child in children.names { remove(child, from: children.descriptor) }
    close(children.descriptor)
    return unlinkat(directory, name, AT_REMOVEDIR) == 0
  }

  private static func isFolder(_ name: String, in directory: Int32) -> Bool {
    var status = stat()
    return fstatat(directory, name, &status, AT_SYMLINK_NOFOLLOW) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Opens the folder `name` and lists it; the caller closes the descriptor.
  private static func children(of name: String, in directory: Int32) -> (descriptor: Int32, names: [String])?
  {
    let descriptor = openat(directory, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    guard let stream = fdopendir(dup(descriptor)) else {
      close(descriptor)
      return nil
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return (descriptor, names.sorted())
  }
}
