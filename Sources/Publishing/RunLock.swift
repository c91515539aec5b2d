import Glibc
import SourceText

/// Keeps a second run away from the folder of the first, for as long as it lives.
///
/// The lock is on a file beside the folder, which the system gives back however the program ends.
final class RunLock {
  private let place: RunPlace
  private let name: String
  private let descriptor: Int32

  /// Takes the lock of the folder at `place`, or says who holds it.
  init(_ place: RunPlace) throws(PublishingError) {
    self.place = place
    self.name = ".\(place.name).lock"
    while true {
      let descriptor = openat(place.parent, name, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
      guard descriptor >= 0 else { throw PublishingError.system(errno, place.path, "locked") }
      guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
        let holder = Self.holder(descriptor)
        close(descriptor)
        throw PublishingError.refused(
          Diagnostic(
            .error, at: .init(path: place.path),
            "another run is writing here\(holder.map { " (process \($0))" } ?? "")",
            help: "wait until it ends, or name another folder with --output"
          )
        )
      }
      // Whoever held it before may have removed the file between our opening and locking it.
      guard Self.isStill(descriptor, name, place.parent) else {
        close(descriptor)
        continue
      }
      self.descriptor = descriptor
      break
    }
    let process = Array("\(getpid())\n".utf8)
    ftruncate(descriptor, 0)
    _ = process.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
  }

  deinit {
    unlinkat(place.parent, name, 0)
    close(descriptor)
  }

  private static func isStill(_ descriptor: Int32, _ name: String, _ directory: Int32) -> Bool {
    var held = stat()
    var named = stat()
    return fstat(descriptor, &held) == 0 && fstatat(directory, name, &named, AT_SYMLINK_NOFOLLOW) == 0
      && held.st_ino == named.st_ino && held.st_dev == named.st_dev
  }

  private static func holder(_ descriptor: Int32) -> Int? {
    var bytes = [UInt8](repeating: 0, count: 20)
    let count = bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    return Int(String(decoding: bytes.prefix(max(0, count)).prefix { $0 != 0x0A }, as: UTF8.self))
  }
}
