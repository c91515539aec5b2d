package import SourceText

/// How it was tried whether the order depends on the exact weights.
public struct RankRobustness: Sendable, Hashable, Decodable {
  /// Acceptability counts the draws in which a candidate stands among so many first.
  public let top: Int
  /// How often the weights were drawn.
  public let draws: Int
  /// By how many percent, at most, each weight was raised or lowered.
  public let variation: Int

  /// Puts the value together from its parts.
  public init(top: Int, draws: Int, variation: Int) {
    self.top = top
    self.draws = draws
    self.variation = variation
  }
}

extension RankRobustness: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("top", top)
      $0.member("draws", draws)
      $0.member("variation", variation)
    }
  }
}
