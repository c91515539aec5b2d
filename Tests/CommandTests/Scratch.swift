import Foundation

/// A folder for one test, gone when the test is.
final class Scratch: Sendable {
  /// Where it lies.
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "assay-command-\(UUID())"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes `text` as the file `name`, folders on the way included.
  func write(_ text: String, _ name: String) throws { try write(Data(text.utf8), name) }

  /// Writes `bytes` as the file `name`.
  func write(_ bytes: Data, _ name: String) throws {
    try makeFolder((name as NSString).deletingLastPathComponent)
    try bytes.write(to: url(name))
  }

  /// Makes the folder `name`.
  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(at: url(name), withIntermediateDirectories: true)
  }

  /// Copies the file or folder at `source` to `name`.
  func copy(_ source: String, _ name: String) throws {
    try makeFolder((name as NSString).deletingLastPathComponent)
    try FileManager.default.copyItem(atPath: source, toPath: url(name).path)
  }

  /// Returns the file `name` as text.
  func read(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }

  /// Returns the bytes of the file `name`.
  func bytes(_ name: String) throws -> Data { try Data(contentsOf: url(name)) }

  /// Whether there is something called `name`.
  func has(_ name: String) -> Bool { FileManager.default.fileExists(atPath: url(name).path) }

  private func url(_ name: String) -> URL { URL(fileURLWithPath: path).appendingPathComponent(name) }
}
