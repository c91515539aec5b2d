package import SourceText

/// Where a candidate stands, where under other rules, and how firmly.
public struct RankPositions: Sendable, Hashable, Decodable {
  /// 1 for the best.
  public let rank: Int
  /// As if all work were recent.
  public let withoutRecency: Int
  /// As if nothing were public.
  public let withoutArtefacts: Int
  /// In how many of 100 draws of the weights it stands among the first; see `RankRobustness`.
  public let acceptability: Int?
  /// Candidates of one band may as well stand in another order; 1 for the best.
  public let band: Int?
  /// How many others have as many points, deep skills and met gates: between them the id alone decides the order.
  public let ties: Int?

  /// Puts the value together from its parts.
  public init(
    rank: Int, withoutRecency: Int, withoutArtefacts: Int, acceptability: Int? = nil, band: Int? = nil,
    ties: Int? = nil
  ) {
    self.rank = rank
    self.withoutRecency = withoutRecency
    self.withoutArtefacts = withoutArtefacts
    self.acceptability = acceptability
    self.band = band
    self.ties = ties
  }
}

extension RankPositions: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("rank", rank)
      $0.member("withoutRecency", withoutRecency)
      $0.member("withoutArtefacts", withoutArtefacts)
      $0.member("acceptability", acceptability)
      $0.member("band", band)
      $0.member("ties", ties)
    }
  }
}
