package import SourceText

/// How far the evidence fits one role: what the skills alone are worth under its weights.
///
/// A hint for whoever has several openings. It is no score, and nothing is ranked by it.
public struct ProfileFit: Sendable, Hashable, Decodable {
  /// Id of the role.
  public let profile: String
  /// 0–100.
  public let fit: Tenths

  /// Puts the value together from its parts.
  public init(profile: String, fit: Tenths) {
    self.profile = profile
    self.fit = fit
  }
}

extension ProfileFit: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("profile", profile)
      $0.member("fit", fit)
    }
  }
}
