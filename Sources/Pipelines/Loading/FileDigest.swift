import Hashing

/// SHA-256 of configuration files.
enum FileDigest {
  /// Returns the digest of `bytes` in hexadecimal.
  static func hex(_ bytes: [UInt8]) -> String { SHA256.digest(of: bytes).hexadecimal }

  /// Returns the digest over many files, each given by its path and the digest of its bytes, as `sha256:…`.
  ///
  /// It is the digest of what `sha256sum` prints for the files in sorted order, so that a shell recomputes
  /// it: `sha256sum $(printf '%s\n' FILES | LC_ALL=C sort) | sha256sum`.
  static func combined(_ files: [(path: String, digest: String)]) -> String {
    let lines = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
      .map { "\($0.digest)  \($0.path)\n" }
    return "sha256:" + hex(Array(lines.joined().utf8))
  }
}
