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
    /// Its files as they were digested, each once.
    let files: [PlacedFile]
    /// Whether some are members of archives, whose own digests these are not.
    let hasMembers: Bool
  }

  private let basis: [UInt8]
  private let day: String
  private var archive: (path: String, file: DigestedFile)?

  /// Makes keys for what `basis` names: program, rules, libraries, limits, advert, columns.
  init(basis: [String], asOf day: Day) {
    self.basis = Self.digest(of: basis)
    self.day = day.description
  }

  /// Returns the keys of `candidate`; `nil` where one of its files cannot be read, so that nothing is kept.
  func keys(of candidate: Candidate) -> Keys? {
    var parts = basis + SHA256.digest(of: candidate.json).bytes
    var files: [PlacedFile] = []
    for document in candidate.documentsToRead {
      guard let path = document.file, let file = file(at: path, isArchive: document.member != nil) else {
        return nil
      }
      parts += file.digest
      if files.last?.path != path { files.append(PlacedFile(path: path, file: file)) }
    }
    let signals = SHA256.digest(of: parts).bytes
    return Keys(
      signals: signals, assessed: SHA256.digest(of: signals + day.utf8).bytes, files: files,
      hasMembers: candidate.documentsToRead.contains { $0.member != nil })
  }

  private func file(at path: String, isArchive: Bool) -> DigestedFile? {
    guard isArchive else { return FileDigester.digested(fileAt: path) }
    // All members of an archive come one after another.
    if let archive, archive.path == path { return archive.file }
    guard let file = FileDigester.digested(fileAt: path) else { return nil }
    archive = (path, file)
    return file
  }

  /// Returns one digest over `texts`.
  static func digest(of texts: [String]) -> [UInt8] {
    var pack = PackWriter()
    for text in texts { pack.append(text) }
    return SHA256.digest(of: pack.bytes).bytes
  }
}

/// A file that was digested, and where it lay.
struct PlacedFile: Sendable {
  /// As candidates name it.
  let path: String
  /// The file.
  let file: DigestedFile
}

extension Candidate {
  /// The documents whose files are opened.
  var documentsToRead: [DocumentSource] {
    documents.filter { $0.problem == nil && $0.content == nil }
  }
}
