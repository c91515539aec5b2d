package import SourceText

/// How much work in the home subject the documents show at all.
public struct PracticeAssessment: Sendable, Hashable, Decodable {
  /// 0 none, 1 named, 2 one piece of work, 3 sustained, 4 sustained and openable.
  public let level: Int
  /// 0–100.
  public let points: Int
  /// What gave it its level, in words.
  public let because: [String]

  /// Puts the value together from its parts.
  public init(level: Int, points: Int, because: [String]) {
    self.level = level
    self.points = points
    self.because = because
  }
}

extension PracticeAssessment: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("level", level)
      $0.member("points", points)
      $0.member("because", because)
    }
  }
}
