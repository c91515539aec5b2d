/// What is looked for, and what it is worth.
package struct Rubric: Sendable, Hashable {
  /// Its name: `rust-developer`.
  package let name: String
  /// Its version.
  package let version: String
  /// What it is called in reports.
  package let title: String
  /// SHA-256 over its files, as `sha256:…`.
  package let digest: String
  /// The subject that it is about.
  package let subject: Subject
  /// The skills, in order.
  package let skills: [Skill]
  /// Where public work lives.
  package let artefacts: [ArtefactHost]
  /// The rule id under which a page about the field, listed under talks or publications, shows a skill by itself.
  package let publicPages: String?
  /// What an export must tell of a repository before it counts as work to open.
  package let exports: ExportRules?
  /// What they are worth.
  package let scoring: ScoringRules
  /// What a screening asks about, as a view of the skills.
  package let dimensions: [Dimension]
  /// The roles that it knows.
  package let profiles: [RoleProfile]
  /// Since when there have been the things that documents name.
  package let chronology: Chronology
  /// Why its numbers are what they are.
  package let reasons: [RubricReason]

  /// Puts the value together from its parts.
  package init(
    name: String,
    version: String,
    title: String,
    digest: String,
    subject: Subject,
    skills: [Skill],
    artefacts: [ArtefactHost],
    publicPages: String? = nil,
    exports: ExportRules? = nil,
    scoring: ScoringRules,
    dimensions: [Dimension] = [],
    profiles: [RoleProfile] = [],
    chronology: Chronology = .none,
    reasons: [RubricReason] = []
  ) {
    self.name = name
    self.version = version
    self.title = title
    self.digest = digest
    self.subject = subject
    self.skills = skills
    self.artefacts = artefacts
    self.publicPages = publicPages
    self.exports = exports
    self.scoring = scoring
    self.dimensions = dimensions
    self.profiles = profiles
    self.chronology = chronology
    self.reasons = reasons
  }
}
