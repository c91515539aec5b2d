import CLibArchive

/// Reads an archive of our own from its beginning to its end, holding none of it, and sees whether it is whole.
package struct ArchiveSurvey: Sendable {
  /// What a member is.
  package struct Member: Sendable, Hashable {
    /// Its path.
    package let path: String
    /// How many bytes it has.
    package let byteCount: Int
    /// Its last bytes, 64 at most.
    package let ending: [UInt8]
    /// Whether it is XML from its beginning, and every element in it ends.
    package let isWholeMarkup: Bool
  }

  /// The members, in the order in which they stand.
  package let members: [Member]

  /// Reads the ZIP file at `path`; a member whose check sum is wrong is an error.
  package init(ofFileAt path: String) throws(ArchiveFailure) {
    guard let reader = archive_read_new() else { throw .broken("no memory") }
    defer { archive_read_free(reader) }
    archive_read_support_format_zip(reader)
    guard archive_read_open_filename(reader, path, 1 << 16) == ARCHIVE_OK else {
      throw .broken(Self.words(of: reader))
    }
    var members: [Member] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      var entry: OpaquePointer?
      let code = archive_read_next_header(reader, &entry)
      if code == ARCHIVE_EOF { break }
      guard code == ARCHIVE_OK, let entry, let name = archive_entry_pathname(entry) else {
        throw .broken(Self.words(of: reader))
      }
      let path = String(cString: name)
      var (count, ending): (Int, [UInt8]) = (0, [])
      var balance = MarkupBalance()
      while true {
        let read = buffer.withUnsafeMutableBytes { archive_read_data(reader, $0.baseAddress, $0.count) }
        guard read >= 0 else { throw .broken(Self.words(of: reader)) }
        guard read > 0 else { break }
        count += read
        balance.read(buffer[..<read])
        ending = Array((ending + buffer[..<read].suffix(64)).suffix(64))
      }
      members.append(Member(path: path, byteCount: count, ending: ending, isWholeMarkup: balance.isWhole))
    }
    self.members = members
  }

  private static func words(of reader: OpaquePointer) -> String {
    archive_error_string(reader).map { String(cString: $0) } ?? "no reason given"
  }
}
