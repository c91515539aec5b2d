/// Why an archive cannot be read, or not to its end.
package enum ArchiveFailure: Error, Sendable, Hashable {
  /// It is none of the known kinds, or broken: libarchive's own words.
  case broken(String)
  /// It has more members than are looked at.
  case tooMany(Int)
  /// It holds more bytes than are unpacked.
  case tooMuch(Int)
  /// It grows by a factor that no honest file does.
  case bomb
}
