package import SourceText

/// How much work of the person's own an export shows in a repository.
public struct RepositorySubstance: Sendable, Hashable, Decodable {
  /// What speaks for work: `1240 kB`, `34 months`, `a release`.
  public let signs: [String]
  /// Whether there is enough of it that anyone can open.
  public let isEnough: Bool
  /// Whether its name is that of a course's or a book's exercise.
  public let isExercise: Bool

  /// Puts the value together from its parts.
  public init(signs: [String], isEnough: Bool, isExercise: Bool) {
    self.signs = signs
    self.isEnough = isEnough
    self.isExercise = isExercise
  }
}

extension RepositorySubstance: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("signs", signs)
      $0.member("isEnough", isEnough)
      $0.member("isExercise", isExercise)
    }
  }
}
