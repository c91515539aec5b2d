package import SourceText

/// How many of everything there were.
public struct Counts: Sendable, Hashable, Decodable {
  /// Candidates discovered.
  public let candidates: Int
  /// Those assessed and ranked.
  public let ranked: Int
  /// Those that could not be assessed.
  public let setAside: Int
  /// Their files.
  public let documents: DocumentCounts

  /// Puts the value together from its parts.
  public init(candidates: Int, ranked: Int, setAside: Int, documents: DocumentCounts) {
    self.candidates = candidates
    self.ranked = ranked
    self.setAside = setAside
    self.documents = documents
  }
}

extension Counts: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("candidates", candidates)
      $0.member("ranked", ranked)
      $0.member("setAside", setAside)
      $0.member("documents", documents)
    }
  }
}
