package import SourceText

/// A role that a rubric knows: the same skills under weights of its own.
public struct RoleProfile: Sendable, Hashable, Decodable {
  /// Its id: `rust-backend`.
  public let profile: String
  /// What reports call it.
  public let title: String
  /// One weight for every skill, in rubric order; they add up to 100.
  package let weights: [SkillWeight]

  /// Puts the value together from its parts.
  package init(profile: String, title: String, weights: [SkillWeight]) {
    self.profile = profile
    self.title = title
    self.weights = weights
  }
}

extension RoleProfile: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("profile", profile)
      $0.member("title", title)
      $0.member("weights", weights)
    }
  }
}
