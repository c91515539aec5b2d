import Auditing
import SourceText

/// What came of all rewrites of one candidate, as a worker answers it.
struct AuditedCandidate {
  /// Relation by relation; `nil` where nothing of the candidate could be read.
  let results: [RelationResult]?

  init(_ results: [RelationResult]?) { self.results = results }

  /// Returns it packed.
  var packed: [UInt8] {
    var pack = PackWriter()
    pack.append(UInt8(results == nil ? 0 : 1))
    pack.append(UInt32(clamping: results?.count ?? 0))
    for result in results ?? [] { result.write(to: &pack) }
    return pack.bytes
  }

  /// Takes up what was packed. Throws where it cannot be that.
  init(packed bytes: [UInt8]) throws(PackReader.Malformed) {
    var pack = PackReader(bytes[...])
    let isRead = try pack.number(UInt8.self) == 1
    var results: [RelationResult] = []
    for _ in 0..<(try pack.number(UInt32.self)) { results.append(try RelationResult(from: &pack)) }
    guard pack.isAtEnd else { throw .init() }
    self.results = isRead ? results : nil
  }
}
