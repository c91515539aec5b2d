import CLibArchive
import Glibc

/// A ZIP or TAR file, also a TAR compressed with gzip, in memory. Its members are unpacked to memory only.
package struct Archive: Sendable {
  private let bytes: [UInt8]
  /// How much of it is unpacked.
  package var limits: ArchiveLimits

  /// Looks into `bytes`.
  package init(_ bytes: [UInt8], limits: ArchiveLimits = ArchiveLimits()) {
    self.bytes = bytes
    self.limits = limits
  }

  /// Returns the members that `isWanted` by their path, with their bytes, in the order in which they stand.
  package func members(
    where isWanted: ([UInt8]) -> Bool = { _ in true }
  ) throws(ArchiveFailure) -> [ArchiveMember] {
    var members: [ArchiveMember] = []
    var total = 0
    try forEachMember { reader, entry, path throws(ArchiveFailure) in
      guard isWanted(path) else { return }
      members.append(try member(reader, entry, path, &total, most: limits.totalBytes))
    }
    return members
  }

  /// Returns the members without their bytes, in the order in which they stand.
  package func listing() throws(ArchiveFailure) -> [ArchiveMember] {
    var members: [ArchiveMember] = []
    try forEachMember { _, entry, path in
      members.append(
        ArchiveMember(path: path, bytes: [], problem: clibarchive_is_file(entry) != 0 ? nil : .notAFile))
    }
    return members
  }

  /// Returns the members that stand first by `key`, as many as `room` bytes hold and one at the least; those without a
  /// key are passed over. However large the archive is, one pass serves them all.
  package func window<Key: Comparable>(
    of room: Int, by key: ([UInt8]) -> Key?
  ) throws(ArchiveFailure) -> [ArchiveMember] {
    var window = ArchiveWindow<Key>(room: room)
    var total = 0
    try forEachMember { reader, entry, path throws(ArchiveFailure) in
      guard let key = key(path) else { return }
      let size = archive_entry_size_is_set(entry) != 0 ? Int(clamping: archive_entry_size(entry)) : 0
      guard window.hasRoom(for: size, at: key) else { return }
      window.take(try member(reader, entry, path, &total, most: .max), at: key)
    }
    return window.members
  }

  /// Unpacks the member at `path`, and adds its bytes to `total`, which may become `most` and may not grow beyond belief.
  private func member(
    _ reader: OpaquePointer, _ entry: OpaquePointer, _ path: [UInt8], _ total: inout Int, most: Int
  ) throws(ArchiveFailure) -> ArchiveMember {
    guard clibarchive_is_file(entry) != 0 else {
      return ArchiveMember(path: path, bytes: [], problem: .notAFile)
    }
    let (content, problem) = contents(of: reader)
    total += content.count
    guard total <= most else { throw .tooMuch(most) }
    guard !limits.isBomb(total, from: bytes.count) else { throw .bomb }
    return ArchiveMember(
      path: path, bytes: problem == nil ? content : [],
      problem: archive_entry_is_encrypted(entry) != 0 ? .locked : problem)
  }

  private typealias Visit = (
    _ reader: OpaquePointer, _ entry: OpaquePointer, _ path: [UInt8]
  ) throws(ArchiveFailure) -> Void

  /// Calls `visit` with everything in the archive that is no folder.
  private func forEachMember(_ visit: Visit) throws(ArchiveFailure) {
    // In the C locale libarchive has no name for a member whose name is not ASCII.
    let utf8 = clibarchive_utf8_locale()
    let before = uselocale(utf8)
    defer {
      uselocale(before)
      if let utf8 { freelocale(utf8) }
    }
    guard let reader = archive_read_new() else { throw .broken("no memory") }
    defer { archive_read_free(reader) }
    archive_read_support_format_zip(reader)
    archive_read_support_format_tar(reader)
    archive_read_support_filter_gzip(reader)
    // libarchive reads while the reader lives, which is within the closure that lends the bytes.
    let result = bytes.withUnsafeBytes { buffer -> Result<Void, ArchiveFailure> in
      guard archive_read_open_memory(reader, buffer.baseAddress, buffer.count) == ARCHIVE_OK else {
        return .failure(.broken(Self.words(of: reader)))
      }
      do throws(ArchiveFailure) { return .success(try read(reader, visit)) } catch { return .failure(error) }
    }
    try result.get()
  }

  private func read(_ reader: OpaquePointer, _ visit: Visit) throws(ArchiveFailure) {
    var count = 0
    while true {
      var entry: OpaquePointer?
      let code = archive_read_next_header(reader, &entry)
      if code == ARCHIVE_EOF { return try checkIsWhole(count) }
      guard code >= ARCHIVE_WARN, let entry else { throw .broken(Self.words(of: reader)) }
      count += 1
      guard count <= limits.members else { throw .tooMany(limits.members) }
      guard clibarchive_is_folder(entry) == 0 else { continue }
      try visit(reader, entry, Self.path(of: entry) ?? Array("member \(count)".utf8))
    }
  }

  /// Throws where a ZIP file names more members or fewer than the `count` that were found, or breaks off before it names
  /// any.
  private func checkIsWhole(_ count: Int) throws(ArchiveFailure) {
    guard let directory = ZIPDirectory(of: bytes) else {
      guard !ZIPDirectory.isExpected(in: bytes) else { throw .broken("it breaks off") }
      return
    }
    guard let named = directory.count, count & 0xFFFF != named else { return }
    throw .broken("it names \(named) files, and \(count) are found in it")
  }

  private func contents(of reader: OpaquePointer) -> ([UInt8], ArchiveMember.Problem?) {
    var content: [UInt8] = []
    while true {
      let (chunk, end) = Self.chunk(of: reader)
      if let end { return (content, end == 0 ? nil : .broken) }
      content += chunk
      if content.count > limits.memberBytes { return (content, .tooLarge) }
    }
  }

  /// Returns the path of a member byte by byte: in UTF-8 where libarchive knows it, else as it is written.
  private static func path(of entry: OpaquePointer) -> [UInt8]? {
    // Either is a C string that lives until the next header is read.
    guard let name = archive_entry_pathname_utf8(entry) ?? archive_entry_pathname(entry) else { return nil }
    var path: [UInt8] = []
    while name[path.count] != 0 { path.append(UInt8(bitPattern: name[path.count])) }
    return path
  }

  /// Returns the next bytes of what `reader` stands at; where there are none, what libarchive answered: 0 at the end.
  static func chunk(of reader: OpaquePointer) -> (bytes: [UInt8], end: Int?) {
    var count = 0
    let chunk = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, written in
      count = archive_read_data(reader, buffer.baseAddress, buffer.count)
      written = max(count, 0)
    }
    return (chunk, count > 0 ? nil : count)
  }

  /// What libarchive has to say of the last failure.
  static func words(of reader: OpaquePointer) -> String {
    archive_error_string(reader).map { String(cString: $0) } ?? "no reason given"
  }
}
