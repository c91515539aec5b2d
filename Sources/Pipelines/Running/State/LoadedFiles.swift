import Foundation
import Glibc
import Ingestion

/// The program files that take part in a run: our own, every library that is loaded, the programs that read formats.
///
/// Versions that libraries tell of themselves are not enough: a distribution mends a library without a new version. So
/// whoever installs anything of these makes what was found out with the old ones count no more.
enum LoadedFiles {
  /// What tells them from others: each with its size, its place on the disk and its times.
  static var identities: [String] {
    (mapped + ReadingTools.installed).sorted().map { path in
      "\(path) \(FileIdentity(ofFileAt: URL(filePath: path).resolvingSymlinksInPath().path)?.numbers ?? [])"
    }
  }

  /// The files of which code is loaded. The system's list of them is read to its end, piece by piece: it has no size.
  private static var mapped: Set<String> {
    let descriptor = open("/proc/self/maps", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    var lines = LineReader(descriptor: descriptor)
    var files: Set<String> = []
    while let line = try? lines.next() {
      // Address, rights, offset, device, number, and the path, which may hold spaces.
      let parts = String(decoding: line, as: UTF8.self)
        .split(separator: " ", maxSplits: 5, omittingEmptySubsequences: true)
      guard parts.count == 6, parts[1].contains("x"), let start = parts[5].firstIndex(of: "/") else {
        continue
      }
      files.insert(String(parts[5][start...]))
    }
    return files
  }
}
