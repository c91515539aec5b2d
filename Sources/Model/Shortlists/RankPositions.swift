package import SourceText

/// Where a candidate stands, and where under other rules.
public struct RankPositions: Sendable, Hashable, Decodable {
  /// 1 for the best.
  public let rank: Int
  /// As if all work were recent.
  public let withoutRecency: Int
  /// As if nothing were public.
  public let withoutArtefacts: Int

  /// Puts the value together from its parts.
  public init(rank: Int, withoutRecency: Int, withoutArtefacts: Int) {
    self.rank = rank
    self.withoutRecency = withoutRecency
    self.withoutArtefacts = withoutArtefacts
  }
}

extension RankPositions: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("rank", rank)
      $0.member("withoutRecency", withoutRecency)
      $0.member("withoutArtefacts", withoutArtefacts)
    }
  }
}
