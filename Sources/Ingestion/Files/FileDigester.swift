import Hashing

/// Digests files without looking at what they say.
package enum FileDigester {
  /// Returns the SHA-256 of the file at `path`, 32 bytes; `nil` where there is no file that can be read, or it is larger
  /// than any that is read.
  package static func digest(ofFileAt path: String) -> [UInt8]? {
    guard let bytes = try? FileBytes.bytes(ofArchive: path, ReadingLimits()) else { return nil }
    return SHA256.digest(of: bytes).bytes
  }
}
