/// How much of an archive is unpacked.
package struct ArchiveLimits: Sendable, Hashable {
  /// Members, folders included.
  package var members = 10_000
  /// Bytes of one member.
  package var memberBytes = 16 << 20
  /// Bytes of all members that are wanted.
  package var totalBytes = 256 << 20
  /// How many times larger than the archive its contents may be. Text shrinks to a tenth, seldom to a fiftieth.
  package var growth = 200

  package init() {}

  /// Whether `unpacked` bytes out of `packed` are more than can be believed. Little is always believed.
  func isBomb(_ unpacked: Int, from packed: Int) -> Bool {
    unpacked > 1 << 20 && unpacked / growth > packed
  }
}
