import Foundation
import Hashing

/// Compares the files of a run with the digests that it was sealed with.
package struct RunVerifier: Sendable {
  /// Something about a run that is not as it was sealed.
  package enum Trouble: Sendable, Hashable {
    /// A sealed file is gone.
    case missing(String)
    /// A sealed file has other bytes.
    case changed(String)
    /// A file has come that the run did not write.
    case added(String)
  }

  /// What was found.
  package struct Finding: Sendable {
    /// How many files are sealed.
    package let sealed: Int
    /// What is not as it was, by path.
    package let troubles: [Trouble]
  }

  private let run: URL

  /// Looks at the run folder at `path`.
  package init(_ path: String) { run = URL(filePath: path) }

  /// Returns what is not as it was sealed; `nil` where the folder has no seal, so that it is no whole run.
  package func finding() -> Finding? {
    guard let seal = try? String(contentsOf: run.appending(path: RunSeal.fileName), encoding: .utf8),
      let lines = RunSeal(seal)?.lines
    else { return nil }
    var troubles = lines.compactMap { line -> Trouble? in
      guard let digest = digest(of: line.file) else { return .missing(line.file) }
      return digest == line.digest ? nil : .changed(line.file)
    }
    let known = Set(lines.map(\.file) + [RunSeal.fileName, RunSeal.manifestName])
    troubles += files().filter { !known.contains($0) }.sorted().map(Trouble.added)
    return Finding(sealed: lines.count, troubles: troubles)
  }

  private func digest(of file: String) -> String? {
    guard let handle = try? FileHandle(forReadingFrom: run.appending(path: file)) else { return nil }
    var hash = SHA256()
    while let piece = try? handle.read(upToCount: 1 << 20), !piece.isEmpty { hash.update([UInt8](piece)) }
    return hash.finish().hexadecimal
  }

  private func files() -> [String] {
    let paths = FileManager.default.enumerator(atPath: run.path)?.compactMap { $0 as? String } ?? []
    return paths.filter { path in
      var isFolder = ObjCBool(false)
      return FileManager.default.fileExists(atPath: run.appending(path: path).path, isDirectory: &isFolder)
        && !isFolder.boolValue
    }
  }
}
