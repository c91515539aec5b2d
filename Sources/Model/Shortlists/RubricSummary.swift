package import SourceText

/// As much of a rubric as a reader of its results needs: what its skills are called and what levels are worth.
///
/// A shortlist carries it so that every number in it can be recomputed without the rubric's files.
public struct RubricSummary: Sendable, Hashable, Decodable {
  /// Its name: `rust-developer`.
  public let name: String
  /// Its version.
  public let version: String
  /// SHA-256 over its files, as `sha256:…`.
  public let digest: String
  /// What it is called in reports.
  public let title: String
  /// The skills, in rubric order.
  public let skills: [SkillHeading]
  /// What a screening asks about, as a view of the skills.
  public let dimensions: [Dimension]
  /// The roles that it knows.
  public let profiles: [RoleProfile]
  /// What levels are worth.
  package let scoring: ScoringRules

  /// Puts the value together from its parts.
  package init(
    name: String,
    version: String,
    digest: String,
    title: String,
    skills: [SkillHeading],
    dimensions: [Dimension] = [],
    profiles: [RoleProfile] = [],
    scoring: ScoringRules
  ) {
    self.name = name
    self.version = version
    self.digest = digest
    self.title = title
    self.skills = skills
    self.dimensions = dimensions
    self.profiles = profiles
    self.scoring = scoring
  }

  /// Summarises `rubric`.
  package init(_ rubric: Rubric) {
    self.init(
      name: rubric.name,
      version: rubric.version,
      digest: rubric.digest,
      title: rubric.title,
      skills: rubric.skills.map { SkillHeading(skill: $0.id, title: $0.title, about: $0.about) },
      dimensions: rubric.dimensions,
      profiles: rubric.profiles,
      scoring: rubric.scoring
    )
  }
}

extension RubricSummary: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("name", name)
      $0.member("version", version)
      $0.member("digest", digest)
      $0.member("title", title)
      $0.member("skills", skills)
      $0.member("dimensions", dimensions)
      $0.member("profiles", profiles)
      $0.member("scoring", scoring)
    }
  }
}
