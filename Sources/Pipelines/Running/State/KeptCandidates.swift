import Hashing
import Ingestion
import Model
import RunStore
import SourceText

/// What a state knows of the candidates of a run.
final class KeptCandidates {
  private let store: StateStore
  private let keys: CandidateKey
  private let day: String
  private let skills: Int
  /// The files of all candidates so far; `nil` once some candidate's cannot be answered for.
  private(set) var files: [PlacedFile]? = []

  /// What is known of one candidate before it is read.
  struct Known: Sendable {
    /// Where it is kept once it is known; `nil` where it cannot be.
    let keys: CandidateKey.Keys?
    /// How it was measured on this day by these rules.
    let assessed: AssessedCandidate?
    /// What its documents say by these rules.
    let signals: [UInt8]?
  }

  /// Looks into `store` with `keys` for a run as of `day` in so many `skills`.
  init(_ store: StateStore, _ keys: CandidateKey, asOf day: Day, skills: Int) {
    self.store = store
    self.keys = keys
    self.day = day.description
    self.skills = skills
  }

  /// Returns what is known of `candidate`. A row that is not what it should be is as good as none.
  func known(of candidate: Candidate) throws -> Known {
    guard let keys = keys.keys(of: candidate) else { return Known(keys: nil, assessed: nil, signals: nil) }
    if let bytes = try store.value(keys.assessed),
      let assessed = try? AssessedCandidate(packed: bytes, of: candidate.id, skills: skills)
    {
      return Known(keys: keys, assessed: assessed, signals: nil)
    }
    return Known(keys: keys, assessed: nil, signals: try store.value(keys.signals))
  }

  /// Keeps what was found out about `candidate` beyond what was `known`, unless reading failed for a reason that may
  /// pass.
  func keep(_ found: FoundOut, of candidate: String, _ known: Known) throws {
    guard let keys = known.keys, !found.assessed.mayPass, isOf(keys, found) else {
      files = nil
      return
    }
    files?.append(contentsOf: keys.files)
    guard known.assessed == nil else { return }
    if let signals = found.signals {
      try store.keep(signals, .signals, under: keys.signals, candidate: candidate, day: day)
    }
    try store.keep(found.assessed.packed, .assessed, under: keys.assessed, candidate: candidate, day: day)
  }

  /// Whether `found` comes of the bytes that `keys` are made of: a file that changed between digest and reading is
  /// kept under no key.
  private func isOf(_ keys: CandidateKey.Keys, _ found: FoundOut) -> Bool {
    if keys.hasMembers {
      // Members have digests of their own; what changes shows in what the system says of the archive.
      return keys.files.allSatisfy { FileIdentity(ofFileAt: $0.path) == $0.file.identity }
    }
    let digests = Set(keys.files.map { Digest(bytes: $0.file.digest).description })
    return found.assessed.digests.allSatisfy { $0.isEmpty || digests.contains($0) }
  }
}

/// A candidate measured, and what that rests on where it was read for it.
struct FoundOut: Sendable {
  /// How it was measured.
  let assessed: AssessedCandidate
  /// The line of `assay extract`; `nil` where it was known before.
  let signals: [UInt8]?

  /// Puts the value together from its parts.
  init(assessed: AssessedCandidate, signals: [UInt8]?) {
    self.assessed = assessed
    self.signals = signals
  }

  /// Returns it packed.
  var packed: [UInt8] {
    var pack = PackWriter()
    pack.append(assessed.packed)
    pack.append(signals ?? [])
    return pack.bytes
  }

  /// Takes up what was packed of `candidate`, measured in `skills` skills. Throws where it cannot be that.
  init(packed bytes: [UInt8], of candidate: String, skills: Int) throws(PackReader.Malformed) {
    var pack = PackReader(bytes[...])
    assessed = try AssessedCandidate(packed: Array(try pack.run()), of: candidate, skills: skills)
    signals = Array(try pack.run())
    guard pack.isAtEnd else { throw .init() }
  }
}

extension AssessedCandidate {
  /// Whether a file failed for a reason that lies in the machine and not in the file.
  fileprivate var mayPass: Bool {
    troubles.contains {
      $0.reason.hasPrefix("unreadable") || $0.reason.hasPrefix("reader-ended")
        || $0.reason.hasPrefix("program-missing")
    }
  }
}
