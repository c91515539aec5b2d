/// What a rubric cannot say in rules: what it is for, who stands for its numbers, how it was measured, what it cannot do.
///
/// It judges nobody, so it is no part of a rubric's digest.
package struct RubricCard: Sendable, Hashable {
  /// What it is for, in sentences.
  package let purpose: String
  /// What it is not for.
  package let notFor: [String]
  /// Who stands for which numbers; of two that name one number, the longer name counts.
  package let approvals: [Approval]
  /// Measurements against people's judgement; none where nothing was measured.
  package let measurements: [Measurement]
  /// What changes of who somebody is did; `nil` where that was not tried.
  package let invariance: Invariance?
  /// What it cannot do.
  package let limits: [String]
  /// What changed, newest first.
  package let history: [Change]

  /// Puts the value together from its parts.
  package init(
    purpose: String, notFor: [String], approvals: [Approval], measurements: [Measurement],
    invariance: Invariance?, limits: [String], history: [Change]
  ) {
    self.purpose = purpose
    self.notFor = notFor
    self.approvals = approvals
    self.measurements = measurements
    self.invariance = invariance
    self.limits = limits
    self.history = history
  }

  /// Somebody who stands for numbers.
  package struct Approval: Sendable, Hashable {
    /// Which: `all`, a family such as `gates`, or one such as `weights.async`.
    package let of: String
    /// Who.
    package let by: String
    /// When, as `YYYY-MM-DD`.
    package let on: String

    package init(of: String, by: String, on: String) {
      self.of = of
      self.by = by
      self.on = on
    }
  }

  /// One comparison with people who read the same documents.
  package struct Measurement: Sendable, Hashable {
    /// What was compared with what.
    package let sample: String
    /// How many documents.
    package let documents: Int
    /// When, as `YYYY-MM-DD`.
    package let on: String
    /// Whether the rules were written with these documents at hand.
    package let isInSample: Bool
    package let figures: [Figure]
    package let skills: [SkillFigure]

    package init(
      sample: String, documents: Int, on: String, isInSample: Bool, figures: [Figure], skills: [SkillFigure]
    ) {
      self.sample = sample
      self.documents = documents
      self.on = on
      self.isInSample = isInSample
      self.figures = figures
      self.skills = skills
    }
  }

  /// One figure: a share, counted; or a value with the interval that was found for it.
  package struct Figure: Sendable, Hashable {
    package let name: String
    /// The value as it is written; the share of `hits` where there is none.
    package let value: String?
    /// The interval of 95 % as it is written, where the value is no share.
    package let interval: String?
    /// How many of `of` hold, where it is a share.
    package let hits: Int?
    /// Of how many.
    package let of: Int

    package init(name: String, value: String?, interval: String?, hits: Int?, of: Int) {
      self.name = name
      self.value = value
      self.interval = interval
      self.hits = hits
      self.of = of
    }
  }

  /// How often a level of a skill or more was given and found.
  package struct SkillFigure: Sendable, Hashable {
    package let skill: String
    package let level: Int
    /// Documents of which both say it.
    package let both: Int
    /// Documents of which the program says it.
    package let found: Int
    /// Documents of which readers say it.
    package let given: Int

    package init(skill: String, level: Int, both: Int, found: Int, given: Int) {
      self.skill = skill
      self.level = level
      self.both = both
      self.found = found
      self.given = given
    }
  }

  /// An audit of invariance.
  package struct Invariance: Sendable, Hashable {
    /// Which documents were rewritten.
    package let sample: String
    /// When, as `YYYY-MM-DD`.
    package let on: String
    package let relations: [Relation]

    package init(sample: String, on: String, relations: [Relation]) {
      self.sample = sample
      self.on = on
      self.relations = relations
    }
  }

  /// One kind of rewrite.
  package struct Relation: Sendable, Hashable {
    package let relation: String
    package let cases: Int
    package let violations: Int

    package init(relation: String, cases: Int, violations: Int) {
      self.relation = relation
      self.cases = cases
      self.violations = violations
    }
  }

  /// A change of the rubric.
  package struct Change: Sendable, Hashable {
    package let version: String
    /// When, as `YYYY-MM-DD`.
    package let on: String
    package let what: String

    package init(version: String, on: String, what: String) {
      self.version = version
      self.on = on
      self.what = what
    }
  }
}
