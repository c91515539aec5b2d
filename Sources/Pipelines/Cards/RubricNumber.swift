import Model

/// A number by which a rubric judges, under the name that its reason bears.
struct RubricNumber: Sendable, Hashable {
  /// `weights.async`, `tiers.A`.
  let what: String
  /// As a person reads it.
  let value: String

  private init(_ what: String, _ value: String) {
    self.what = what
    self.value = value
  }

  /// Returns every number of `rubric`, in the order of its file.
  static func all(of rubric: Rubric) -> [RubricNumber] {
    let scoring = rubric.scoring
    var numbers = scoring.weights.map { RubricNumber("weights.\($0.skill)", "\($0.weight) of 100") }
    numbers.append(RubricNumber("points.depth", "\(list(scoring.depthPoints)) for depth 0 to 3"))
    numbers.append(RubricNumber("points.verifiable", "\(scoring.verifiable) more with something to open"))
    numbers.append(RubricNumber("points.verified", "\(scoring.verified) more with it in the folder"))
    numbers.append(RubricNumber("points.most", "\(scoring.mostPoints) at most"))
    numbers.append(RubricNumber("practice.weight", "\(scoring.practiceWeight) of 100"))
    numbers.append(RubricNumber("practice.points", "\(list(scoring.practicePoints)) for practice 0 to 4"))
    let steps = scoring.recency.map { "\($0.percent) % up to \($0.months) months" }
    numbers.append(RubricNumber("recency.steps", steps.joined(separator: ", ")))
    numbers.append(RubricNumber("recency.undated", "\(scoring.undatedPercent) %"))
    if !scoring.recencyExempt.isEmpty {
      numbers.append(RubricNumber("recency.exempt", scoring.recencyExempt.joined(separator: ", ")))
    }
    numbers += scoring.sectionCaps.map {
      RubricNumber("sections.\($0.section.rawValue)", "at most \($0.cap)")
    }
    if let skill = scoring.impliedSkill {
      numbers.append(RubricNumber("implied.\(skill)", "level \(scoring.impliedLevel)"))
    }
    numbers.append(RubricNumber("list", "\(scoring.listLength) signals in a row"))
    numbers += scoring.tiers.map { RubricNumber("tiers.\($0.tier)", "from \($0.from)") }
    numbers += scoring.gates.map { RubricNumber("gates.\($0.id)", "\($0.message) Else at most \($0.caps).") }
    numbers += rubric.skills.map { RubricNumber("outside.\($0.id)", "at most \($0.outside)") }
    numbers += rubric.profiles.map { profile in
      let weights = profile.weights.map { "\($0.skill) \($0.weight)" }
      return RubricNumber("profiles.\(profile.profile)", weights.joined(separator: ", "))
    }
    if let exports = rubric.exports { numbers += Self.numbers(exports) }
    if !scoring.alwaysAsked.isEmpty {
      numbers.append(RubricNumber("alwaysAsked", scoring.alwaysAsked.joined(separator: ", ")))
    }
    return numbers
  }

  /// What a repository of an export must bear.
  private static func numbers(_ exports: ExportRules) -> [RubricNumber] {
    let signs =
      [
        "\(exports.commits) commits", "\(exports.months) months", "\(exports.kilobytes) kB of code",
        "\(exports.textBytes) bytes of text",
      ] + exports.files.map(\.name)
    return [
      RubricNumber("exports.needed", "\(exports.needed) signs of: \(signs.joined(separator: ", "))"),
      RubricNumber("exports.forkCommits", "\(exports.forkCommits) commits"),
      RubricNumber("exports.exercises", "at most \(exports.exerciseCap)"),
    ]
  }

  private static func list(_ numbers: [Int]) -> String { numbers.map(String.init).joined(separator: ", ") }
}
