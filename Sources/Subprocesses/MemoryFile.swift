import CLinux
package import Foundation
import Glibc

/// A file without a name that lies in memory: what a program is given, and what it writes.
///
/// A program that reads or writes a file never waits for a reader or writer at our end, as it may with a pipe.
package final class MemoryFile {
  /// The open file, at its beginning.
  package let handle: FileHandle

  /// Makes a file that holds `bytes`.
  package init(_ bytes: [UInt8] = []) throws(ProgramFailure) {
    let descriptor = assay_memory_file()
    guard descriptor >= 0 else { throw .notStarted("memfd_create: \(String(cString: strerror(errno)))") }
    handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    do {
      try handle.write(contentsOf: bytes)
      try handle.seek(toOffset: 0)
    } catch { throw .notStarted("\(error)") }
  }

  /// Returns what stands in it, at most `most` bytes.
  package func bytes(atMost most: Int) -> [UInt8] {
    do {
      try handle.seek(toOffset: 0)
      return [UInt8](try handle.read(upToCount: most) ?? Data())
    } catch { return [] }
  }
}
