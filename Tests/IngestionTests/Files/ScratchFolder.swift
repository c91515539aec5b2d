import Foundation
import Glibc

/// A folder that is there for one test.
final class ScratchFolder {
  /// Its path.
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "assay-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file, with the folders above it.
  func write(_ name: String, _ bytes: [UInt8]) throws {
    let file = URL(filePath: path).appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  /// Writes a file, with the folders above it.
  func write(_ name: String, _ text: String = "text") throws { try write(name, Array(text.utf8)) }

  /// Writes a file whose name need not be UTF-8.
  func write(rawName name: [UInt8]) throws {
    let whole = (Array((path + "/").utf8) + name).map(CChar.init(bitPattern:)) + [0]
    let descriptor = open(whole, O_CREAT | O_WRONLY, 0o600)
    guard descriptor >= 0 else { throw CocoaError(.fileWriteUnknown) }
    _ = Glibc.write(descriptor, "text", 4)
    close(descriptor)
  }
}
