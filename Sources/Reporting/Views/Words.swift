import Model

/// The words that every report uses alike.
enum Words {
  /// The one sentence that no report lacks.
  static let disclaimer =
    "Levels say what the documents show, not what a person can do. They are reading aids; a human decides."

  /// What a blind report says of itself.
  static let blind =
    "Blind view: names, addresses, links, places of residence, schools, years of graduation and pronouns are masked, in quotes too. "
    + "The order and the points are those of the whole run."

  /// Returns what a page shows first where it is asked what is new.
  static func news(_ news: RunNews) -> String {
    "Show only the \(count(news.count, "candidate who is", "candidates who are")) new or \(news.count == 1 ? "has" : "have") "
      + "other files since the run of \(news.since)"
  }

  /// Returns what a candidate is called that was not there as it is now.
  static func novelty(_ novelty: RunNews.Novelty?) -> String? {
    switch novelty {
    case .new: "new"
    case .changed: "other files"
    case .known, nil: nil
    }
  }

  /// Returns what a level is called.
  static func level(_ level: Int) -> String {
    switch level {
    case 0: "not shown"
    case 1: "named"
    case 2: "used"
    case 3: "deep"
    default: "openable"
    }
  }

  /// Returns what a practice level is called.
  static func practice(_ level: Int) -> String {
    switch level {
    case 0: "none shown"
    case 1: "named"
    case 2: "one piece of work"
    case 3: "sustained"
    default: "sustained, openable"
    }
  }

  /// Returns what a claim's standing is called.
  static func standing(_ standing: ClaimStanding) -> String {
    switch standing {
    case .corroborated: "corroborated"
    case .contradicted: "not shown as theirs"
    case .notCheckable: "not checkable"
    }
  }

  /// Returns what a part of a document is called.
  static func section(_ section: SectionKind) -> String {
    switch section {
    case .openSource: "open source"
    case .coverLetter: "cover letter"
    case .none: "no heading"
    default: section.rawValue
    }
  }

  /// Returns a skill's id as a heading: `Async` for `async`.
  static func short(_ skill: String) -> String { skill.prefix(1).uppercased() + skill.dropFirst() }

  /// Returns `rule` without its skill: `tokio` for `async.tokio`.
  static func term(_ rule: String) -> String {
    rule.split(separator: ".", maxSplits: 1).last.map(String.init) ?? rule
  }

  /// Returns `count` and the noun that goes with it.
  static func count(_ count: Int, _ one: String, _ many: String) -> String {
    "\(grouped(count)) \(count == 1 ? one : many)"
  }

  /// Returns `number` with commas between thousands.
  static func grouped(_ number: Int) -> String {
    var digits = String(number.magnitude)
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    return (number < 0 ? "-" : "") + ([digits] + groups).joined(separator: ",")
  }

  /// Returns months in years and months: `3 y 5 m`.
  static func span(months: Int) -> String {
    let (years, rest) = (months / 12, months % 12)
    if years == 0 { return "\(rest) m" }
    return rest == 0 ? "\(years) y" : "\(years) y \(rest) m"
  }

  /// Returns where something stands: `resume.html:42`, `cv.pdf page 2`, `github.json /repos/3`.
  static func place(_ document: String, line: Int? = nil, page: Int? = nil, pointer: String? = nil) -> String
  {
    if let line { return "\(document):\(line)" }
    if let page { return "\(document) page \(page)" }
    if let pointer { return "\(document) \(pointer)" }
    return document
  }

  /// Returns what a scope is called.
  static func scope(_ level: ScopeLevel) -> String {
    switch level {
    case .component: "one component"
    case .service: "a service as a whole"
    case .wide: "several teams, or a public project"
    }
  }

  /// Returns where an evidence stands.
  static func place(_ evidence: Evidence) -> String {
    place(evidence.document, line: evidence.line, page: evidence.page, pointer: evidence.pointer)
  }

  /// Returns where a row stands.
  static func place(_ row: EvidenceRow) -> String {
    place(row.document, line: row.line, page: row.page, pointer: row.pointer)
  }

  /// Returns a candidate's name with its id, or the id alone.
  static func name(_ assessment: Assessment) -> String {
    assessment.contact.name.map { "\(DisplayText.flat($0)) (\(assessment.candidate))" }
      ?? assessment.candidate
  }

  /// Returns how the order was tried, and what a band is.
  static func robustness(_ robustness: RankRobustness) -> String {
    "Top \(grouped(robustness.top)): in how many of 100 draws a candidate stands among the first "
      + "\(grouped(robustness.top)), when each weight varies by up to ±\(robustness.variation) % "
      + "(\(grouped(robustness.draws)) draws); who ties for the last of these places counts. Within a band the order says little: each in it has as many "
      + "points as the first of the band, or more, in over a quarter of the draws."
  }

  /// Returns that a candidate ties with others, if it does.
  static func ties(_ positions: RankPositions) -> String? {
    guard let ties = positions.ties, ties > 0 else { return nil }
    return "ties with \(count(ties, "other", "others")): only the id decides which of them stands first"
  }

  /// Returns how firmly a candidate holds its place, in a sentence.
  static func firmness(_ positions: RankPositions, _ robustness: RankRobustness) -> String? {
    guard let acceptability = positions.acceptability, let band = positions.band else { return nil }
    return
      "among the first \(grouped(robustness.top)) in \(acceptability) % of \(grouped(robustness.draws)) draws "
      + "with weights up to ±\(robustness.variation) % off; band \(band)"
  }
}
