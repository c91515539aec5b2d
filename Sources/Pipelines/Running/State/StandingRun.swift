import Glibc
import Hashing
import Ingestion
import Model
import Publishing
import RunStore
import SourceText

/// Tells whether the run that stands in a folder is the one that would be made there now.
///
/// It is where the state knows what it was made of, all of that is as it was, and each of its files has the bytes that it
/// was sealed with. Then it is left as it is.
struct StandingRun {
  private let store: StateStore
  private let place: String
  private let basis: [UInt8]

  /// Looks at the folder `place` with `store`, for a run of `candidates` whose bytes depend on what `basis` names besides.
  init(_ store: StateStore, at place: String, of candidates: [Candidate], basis: [String]) {
    self.store = store
    self.place = place
    var hash = SHA256()
    hash.update(CandidateKey.digest(of: basis))
    for candidate in candidates { hash.update(candidate.jsonLine) }
    self.basis = hash.finish().bytes
  }

  /// Returns what came of the run that stands there, if it is the one.
  func outcome(of candidates: [Candidate]) throws -> ShortlistJob.Outcome? {
    guard let key, let bytes = try store.run(key), let record = try? RunRecord(packed: bytes),
      record.basis == basis, hasFiles(record.files, candidates), seal == record.seal,
      FileIdentity(ofFileAt: "\(place)/\(RunSeal.manifestName)") != nil,
      RunVerifier(place).finding()?.troubles.isEmpty == true
    else { return nil }
    return record.outcome
  }

  /// Keeps that the run that was just put there was made of `files`, and what came of it.
  func keep(_ files: [PlacedFile], _ outcome: ShortlistJob.Outcome, day: Day) throws {
    guard let key, let seal else { return }
    let record = RunRecord(basis: basis, files: files.map(\.file), seal: seal, outcome: outcome)
    try store.keepRun(record.packed, under: key, day: day.description)
  }

  /// Whether `candidates` have the bytes of `files`. An archive is looked at once.
  private func hasFiles(_ files: [DigestedFile], _ candidates: [Candidate]) -> Bool {
    var rest = files[...]
    var archives: [String: DigestedFile] = [:]
    for candidate in candidates {
      var last: String?
      for document in candidate.documentsToRead {
        guard let path = document.file else { return false }
        guard path != last else { continue }
        last = path
        guard let file = rest.popFirst() else { return false }
        if let known = archives[path], known == file { continue }
        guard FileDigester.isUnchanged(file, at: path) else { return false }
        if document.member != nil { archives[path] = file }
      }
    }
    return rest.isEmpty
  }

  /// The digest of the seal.
  private var seal: [UInt8]? { FileDigester.digest(ofFileAt: "\(place)/\(RunSeal.fileName)") }

  /// What the run is kept under: where it really lies.
  private var key: [UInt8]? {
    guard let resolved = realpath(place, nil) else { return nil }
    defer { free(resolved) }
    return CandidateKey.digest(of: [String(cString: resolved)])
  }
}
