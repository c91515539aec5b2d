#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Configuration files in a folder.
struct FolderSource: ConfigSource {
  /// The folder's path with a final slash; empty for the working folder.
  private let folder: String

  /// Takes the files beside the file at `path`.
  init(besides path: String) {
    folder = String(path[..<(path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex)])
  }

  func path(of name: String) -> String { name.hasPrefix("/") ? name : folder + name }

  func has(_ name: String) -> Bool { access(path(of: name), F_OK) == 0 }

  func file(_ name: String, number: Int) throws(ConfigFileProblem) -> ConfigFile {
    let bytes = try Self.bytes(of: path(of: name))
    return ConfigFile(node: try YAMLReader.node(bytes, file: number), digest: FileDigest.hex(bytes))
  }

  private static func bytes(of path: String) throws(ConfigFileProblem) -> [UInt8] {
    guard let file = fopen(path, "rb") else { throw .unreadable(Self.reason(errno)) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      bytes.append(contentsOf: buffer[..<count])
      if count < buffer.count { break }
    }
    if ferror(file) != 0 { throw .unreadable(Self.reason(errno)) }
    return bytes
  }

  /// Returns what the system's error `code` means for a file that should be read.
  static func reason(_ code: CInt) -> String {
    switch code {
    case ENOENT, ENOTDIR: "there is no such file"
    case EISDIR: "it is a folder"
    case EACCES, EPERM: "it may not be read by you"
    default: String(cString: strerror(code)).lowercased()
    }
  }
}
