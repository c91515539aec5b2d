import Glibc
import Hashing
import Ingestion
import Model
import SourceText

/// The keys under which a state keeps what was found out about candidates.
///
/// A key is a digest over everything that can change the value: program, rules, native libraries, limits, the advert, the
/// day, the columns of a list, how the files are called, and all of their bytes. Files are digested, not parsed.
final class CandidateKey {
  /// The keys of one candidate, and the digest of each file.
  struct Keys: Sendable {
    /// Of what its documents say, whatever the day.
    let signals: [UInt8]
    /// Of how it was measured on the day.
    let assessed: [UInt8]
    /// The digests of its files, as `sha256:…`; `nil` where some are members of archives.
    let digests: Set<String>?
  }

  private let basis: [UInt8]
  private let day: String
  private var archive: (path: String, digest: [UInt8])?

  /// Makes keys for what `basis` names: program, rules, libraries, limits, advert, columns.
  init(basis: [String], asOf day: Day) {
    self.basis = Self.digest(of: basis)
    self.day = day.description
  }

  /// Returns the keys of `candidate`; `nil` where one of its files cannot be read, so that nothing is kept.
  func keys(of candidate: Candidate) -> Keys? {
    var parts = basis + SHA256.digest(of: candidate.json).bytes
    var digests: Set<String>? = []
    for document in candidate.documents where document.problem == nil && document.content == nil {
      guard let digest = digest(of: document) else { return nil }
      parts += digest
      if document.member == nil { digests?.insert(Digest(bytes: digest).description) } else { digests = nil }
    }
    let signals = SHA256.digest(of: parts).bytes
    return Keys(
      signals: signals, assessed: SHA256.digest(of: signals + day.utf8).bytes, digests: digests)
  }

  private func digest(of document: DocumentSource) -> [UInt8]? {
    guard let path = document.file else { return nil }
    guard document.member != nil else { return FileDigester.digest(ofFileAt: path) }
    // All members of an archive come one after another.
    if let archive, archive.path == path { return archive.digest }
    guard let digest = FileDigester.digest(ofFileAt: path) else { return nil }
    archive = (path, digest)
    return digest
  }

  private static func digest(of texts: [String]) -> [UInt8] {
    var pack = PackWriter()
    for text in texts { pack.append(text) }
    return SHA256.digest(of: pack.bytes).bytes
  }
}
