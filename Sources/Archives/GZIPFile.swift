import CLibArchive

/// One file compressed with gzip, in memory: what `gzip cv.txt` makes.
package enum GZIPFile {
  /// Whether `bytes` begin as such a file does.
  package static func isOne(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x1F, 0x8B]) }

  /// Returns what is packed in `bytes`, which `limits` bound as they do a member of an archive.
  package static func unpacked(_ bytes: [UInt8], limits: ArchiveLimits) throws(ArchiveFailure) -> [UInt8] {
    guard let reader = archive_read_new() else { throw .broken("no memory") }
    defer { archive_read_free(reader) }
    archive_read_support_format_raw(reader)
    archive_read_support_filter_gzip(reader)
    // libarchive reads while the reader lives, which is within the closure that lends the bytes.
    let result = bytes.withUnsafeBytes { buffer -> Result<[UInt8], ArchiveFailure> in
      var entry: OpaquePointer?
      guard archive_read_open_memory(reader, buffer.baseAddress, buffer.count) == ARCHIVE_OK,
        archive_read_next_header(reader, &entry) == ARCHIVE_OK
      else { return .failure(.broken(Archive.words(of: reader))) }
      return Result { () throws(ArchiveFailure) in try content(of: reader, packedBytes: buffer.count, limits)
      }
    }
    return try result.get()
  }

  private static func content(
    of reader: OpaquePointer, packedBytes: Int, _ limits: ArchiveLimits
  ) throws(ArchiveFailure) -> [UInt8] {
    var content: [UInt8] = []
    while true {
      let (chunk, end) = Archive.chunk(of: reader)
      if end == 0 { return content }
      guard end == nil else { throw .broken(Archive.words(of: reader)) }
      content += chunk
      guard content.count <= limits.memberBytes else { throw .tooMuch(limits.memberBytes) }
      guard !limits.isBomb(content.count, from: packedBytes) else { throw .bomb }
    }
  }
}
