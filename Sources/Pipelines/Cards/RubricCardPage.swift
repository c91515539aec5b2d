package import Model
import Reporting

/// Writes the card of a rubric as a page of Markdown or HTML.
package struct RubricCardPage {
  private let pipeline: Pipeline
  private let card: RubricCard

  /// Writes about the rubric of `pipeline`, as that weighs it.
  package init(_ pipeline: Pipeline, _ card: RubricCard) {
    self.pipeline = pipeline
    self.card = card
  }

  /// The page as Markdown, which ends in a line feed.
  package var markdown: String { page.markdown }

  /// The page as HTML: nothing is loaded and nothing runs.
  package func html() throws -> [UInt8] { try page.bytes() }

  private var page: TablePage {
    let rubric = pipeline.rubric
    var page = TablePage(
      title: "Rubric card: \(pipeline.title)",
      sentences: [
        card.purpose,
        "Pipeline \(pipeline.name), rubric \(rubric.name), version \(rubric.version). "
          + "Written by the command assay card; the numbers are those by which the program judges.",
      ])
    page.add(heading: "What it is not for", items: card.notFor)
    addRules(&page)
    addNumbers(&page)
    addAccuracy(&page)
    addInvariance(&page)
    addLanguages(&page)
    page.add(heading: "Known limits", items: card.limits)
    page.add(
      heading: "Changes",
      table: [["version", "day", "what"]]
        + card.history.map { [.init($0.version), .init($0.on), .init($0.what)] })
    return page
  }

  private func addRules(_ page: inout TablePage) {
    let rubric = pipeline.rubric
    var rows: [[TableCell]] = [["skill", "what it is", "terms", "phrases", "patterns", "questions", "file"]]
    rows.append(row("subject", rubric.subject.name, rubric.subject.rules, 0, 0, pipeline.files.rubric))
    for (skill, file) in zip(rubric.skills, pipeline.files.skills) {
      rows.append(row(skill.id, skill.about, skill.rules, skill.patterns.count, skill.prompts.count, file))
    }
    page.add(
      heading: "Rules",
      sentences: ["What is looked for, and in which file. Every rule has examples that assay check tries."],
      table: rows)
  }

  private func row(
    _ id: String, _ about: String, _ rules: [SignalRule], _ patterns: Int, _ prompts: Int, _ file: String
  ) -> [TableCell] {
    let phrases = rules.reduce(0) { $0 + $1.phrases.count + $1.exact.count }
    return [
      .init(id), .init(about), .init("\(rules.count)"), .init("\(phrases)"), .init("\(patterns)"),
      .init("\(prompts)"), .init(file, link: file),
    ]
  }

  private func addNumbers(_ page: inout TablePage) {
    let rows = RubricNumber.all(of: pipeline.rubric).map { number -> [TableCell] in
      let reason = pipeline.reasons.reason(for: number.what)
      let approval = card.approver(of: number.what)
      return [
        .init(number.what), .init(number.value), .init(reason?.because ?? "no reason is given"),
        .init(reason?.source ?? "–"), .init(approval.map { "\($0.by), \($0.on)" } ?? "nobody yet"),
      ]
    }
    page.add(
      heading: "Every number",
      sentences: [
        "Why each weight, gate, point and cut is what it is, where that comes from, and who stands for it."
      ],
      table: [["number", "value", "because", "source", "approved by"]] + rows)
  }

  private func addAccuracy(_ page: inout TablePage) {
    if card.measurements.isEmpty {
      page.add(
        heading: "Accuracy",
        sentences: [
          "Uncalibrated: nobody compared this rubric with people's judgement. Do so before you lean on it: "
            + "assay evaluate --help says how."
        ])
    }
    for measurement in card.measurements {
      let standing =
        measurement.isInSample
        ? "In-sample: the rules were written with these documents at hand, so the figures are an upper bound."
        : "The rules were not written with these documents at hand."
      page.add(
        heading: "Accuracy, \(measurement.documents) documents\(measurement.isInSample ? ", in-sample" : "")",
        sentences: [
          "\(measurement.sample) \(standing) Measured on \(measurement.on). Intervals are of 95 %."
        ],
        table: [["measure", "found", "interval", "of"]]
          + measurement.figures.map {
            [.init($0.name), .init($0.found), .init($0.bounds), .init("\($0.of)")]
          })
      guard !measurement.skills.isEmpty else { continue }
      page.add(
        heading: "Accuracy by skill",
        sentences: [
          "Of the documents in which the program finds a level or more, the share in which readers do, and the other way "
            + "round. Where few are given, read the figure as an anecdote."
        ],
        table: [
          [
            "skill", "level", "found and given", "found", "right of found", "interval", "given",
            "found of given", "interval",
          ]
        ]
          + measurement.skills.map(Self.cells))
    }
  }

  private static func cells(_ figure: RubricCard.SkillFigure) -> [TableCell] {
    let texts =
      [figure.skill, "\(figure.level)", "\(figure.both)", "\(figure.found)"]
      + share(figure.both, of: figure.found)
      + ["\(figure.given)"] + share(figure.both, of: figure.given)
    return texts.map { TableCell($0) }
  }

  private static func share(_ hits: Int, of count: Int) -> [String] {
    count == 0 ? ["–", "–"] : [Percent.text(hits, of: count), WilsonInterval(hits: hits, of: count).text]
  }

  private func addInvariance(_ page: inout TablePage) {
    guard let invariance = card.invariance else {
      page.add(
        heading: "Who somebody is",
        sentences: [
          "Not tried with this rubric. The command assay audit invariance does it on your own documents."
        ])
      return
    }
    page.add(
      heading: "Who somebody is",
      sentences: [
        "Documents were written anew as another person's, one thing at a time, and judged again; a case in which a score, a "
          + "level or a piece of evidence changed is a violation. \(invariance.sample) Measured on \(invariance.on)."
      ],
      table: [["what was changed", "cases", "violations", "rate"]]
        + invariance.relations.map {
          [
            .init($0.relation), .init("\($0.cases)"), .init("\($0.violations)"),
            .init($0.cases == 0 ? "–" : Percent.text($0.violations, of: $0.cases)),
          ]
        })
  }

  private func addLanguages(_ page: inout TablePage) {
    page.add(
      heading: "Languages",
      sentences: [
        "What verbs, negations and headings say is read where a file tells it. Of a language other than the first few terms are "
          + "known: a document in one with verbs of work is assessed in part, and says so. A document in any other language is "
          + "not assessed: a note says so by the language's name, the head of the report lists the candidate, and where nothing "
          + "was found it is set aside, never scored 0.",
        "Known by their commonest words: "
          + (pipeline.commonWords.isEmpty
            ? "none, so that no other language is noticed."
            : pipeline.commonWords.map(\.name).joined(separator: ", ")
              + ". A document in another one, or one of few sentences, is not noticed to be foreign."),
      ],
      table: [["language", "headings", "dates", "negation and hedging", "verbs of work", "names"]]
        + pipeline.languages.map { language in
          [
            .init(language.language), Self.yes(!language.headings.isEmpty),
            Self.yes(!language.dates.months.isEmpty),
            Self.yes(!language.cues.isEmpty), Self.yes(!language.shapes.work.isEmpty),
            Self.yes(language.names != .none),
          ]
        })
  }

  private static func yes(_ holds: Bool) -> TableCell { holds ? "yes" : "no" }
}

extension RubricCard.Figure {
  /// The value, or the share.
  fileprivate var found: String { value ?? hits.map { Percent.text($0, of: of) } ?? "–" }

  /// The interval.
  fileprivate var bounds: String {
    interval ?? hits.map { WilsonInterval(hits: $0, of: of).text } ?? "none: the parts are not independent"
  }
}

/// A share in percent with one digit.
private enum Percent {
  /// Returns `hits` of `count`, which is above 0, rounded half up.
  static func text(_ hits: Int, of count: Int) -> String {
    let tenths = (2000 * hits + count) / (2 * count)
    return "\(tenths / 10).\(tenths % 10) %"
  }
}
