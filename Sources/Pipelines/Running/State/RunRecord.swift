import Hashing
import Ingestion
import Model
import SourceText

/// What a run was made of and what came of it, as a state keeps it: no word of a document, but who is on the shortlist.
struct RunRecord: Sendable {
  /// The digest of everything that its bytes depend on but the bytes of the files.
  let basis: [UInt8]
  /// Its files, in the order of the candidates.
  let files: [DigestedFile]
  /// The digest of its seal.
  let seal: [UInt8]
  /// What the person who started it was told.
  let outcome: ShortlistJob.Outcome
}

/// As bytes.
extension RunRecord {
  /// Returns it packed.
  var packed: [UInt8] {
    var pack = PackWriter()
    pack.append(basis)
    pack.append(seal)
    outcome.write(to: &pack)
    pack.append(UInt32(clamping: files.count))
    for file in files {
      pack.append(file.digest)
      for number in file.identity.numbers { pack.append(number) }
      pack.append(UInt8(file.isSettled ? 1 : 0))
    }
    return pack.bytes
  }

  /// Takes up what was packed. Throws where it cannot be that.
  init(packed bytes: [UInt8]) throws(PackReader.Malformed) {
    var pack = PackReader(bytes[...])
    basis = Array(try pack.run())
    seal = Array(try pack.run())
    outcome = try ShortlistJob.Outcome(from: &pack)
    var files: [DigestedFile] = []
    for _ in 0..<(try pack.number(UInt32.self)) {
      let digest = Array(try pack.run())
      var numbers: [Int64] = []
      for _ in 0..<FileIdentity.count { numbers.append(try pack.number(Int64.self)) }
      files.append(
        DigestedFile(
          digest: digest, identity: FileIdentity(numbers: numbers),
          isSettled: try pack.number(UInt8.self) == 1))
    }
    self.files = files
    guard pack.isAtEnd else { throw .init() }
  }
}

extension ShortlistJob.Outcome {
  fileprivate func write(to pack: inout PackWriter) {
    let documents = counts.documents
    for count in [
      counts.candidates, counts.ranked, counts.setAside, documents.discovered, documents.ok,
      documents.degraded,
      documents.failed, documents.skipped,
    ] { pack.append(Int64(count)) }
    pack.append(table)
    pack.append(UInt32(clamping: troubles.count))
    for trouble in troubles { trouble.write(to: &pack) }
  }

  fileprivate init(from pack: inout PackReader) throws(PackReader.Malformed) {
    var numbers: [Int] = []
    for _ in 0..<8 { numbers.append(Int(try pack.number(Int64.self))) }
    let table = try pack.text()
    var troubles: [FileTrouble] = []
    for _ in 0..<(try pack.number(UInt32.self)) { troubles.append(try FileTrouble(from: &pack)) }
    self.init(
      counts: Counts(
        candidates: numbers[0], ranked: numbers[1], setAside: numbers[2],
        documents: DocumentCounts(
          discovered: numbers[3], ok: numbers[4], degraded: numbers[5], failed: numbers[6],
          skipped: numbers[7])),
      table: table, troubles: troubles, isStanding: true)
  }
}
