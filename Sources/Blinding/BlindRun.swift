import Hashing
import JSONReading
package import Model
package import Reporting
import SourceText

/// A run seen blind: the same candidates in the same order with the same points, and nothing that tells who they are.
///
/// Numbers follow the ranks; candidates without a rank come after them, in the order of digests of their ids.
package struct BlindRun<Source: AssessmentSource>: AssessmentSource {
  package let head: ShortlistHead
  /// Which candidate is who.
  package let key: BlindKey
  private let source: Source
  private let blinder: AssessmentBlinder
  private let asides: [(label: BlindLabel, index: Int)]

  /// Wraps `source`. `find` returns what leads to a person by its form alone.
  package init(
    _ source: Source, words: BlindWords, find: @escaping @Sendable ([UInt8]) -> [FoundMask]
  ) throws {
    self.source = source
    let head = source.head
    var names: [String: String] = [:]
    var entries: [BlindKey.Entry] = []
    var rules: [String] = []
    var foreign: [String] = []
    var unnamed: [Int] = []
    for index in 0..<source.count {
      let assessment = try source.assessment(at: index)
      if index == 0 { rules = Self.rules(assessment) }
      let label = BlindLabel(number: index + 1, assessment.documents)
      names[assessment.candidate] = label.candidate
      if assessment.contact.name == nil { unnamed.append(index) }
      if ForeignNotice.concerns(assessment) { foreign.append(label.candidate) }
      entries.append(
        .init(
          candidate: label.candidate, id: assessment.candidate, name: assessment.contact.name,
          documents: assessment.documents.map(\.id)))
    }
    blinder = AssessmentBlinder(words, rules: rules + head.rubric.skills.map(\.skill), find: find)
    let order = head.setAside.indices.sorted {
      Self.digest(head.setAside[$0].candidate) < Self.digest(head.setAside[$1].candidate)
    }
    var asides: [(label: BlindLabel, index: Int)] = []
    for (place, index) in order.enumerated() {
      let aside = head.setAside[index]
      let label = BlindLabel(number: source.count + place + 1, aside.documents)
      names[aside.candidate] = label.candidate
      entries.append(
        .init(
          candidate: label.candidate, id: aside.candidate, name: nil, documents: aside.documents.map(\.id)))
      asides.append((label, index))
    }
    self.asides = asides
    key = BlindKey(entries: entries)
    let blinder = blinder
    let labels = try unnamed.filter { blinder.told.names(in: try source.assessment(at: $0)).isEmpty }.map {
      "candidate-\($0 + 1)"
    }
    self.head = head.blind(
      notices: head.notices.filter { $0.code != ForeignNotice.code } + ForeignNotice.findings(foreign)
        + UnnamedNotice.findings(labels),
      setAside: asides.map { blinder.blind(head.setAside[$0.index], as: $0.label) },
      duplicates: head.duplicates.map { duplicate in
        Duplicate(candidates: duplicate.candidates.compactMap { names[$0] }, reason: duplicate.reason)
      })
  }

  package var news: RunNews? { source.news }
  package var count: Int { source.count }
  package func positions(at index: Int) -> RankPositions { source.positions(at: index) }

  package func assessment(at index: Int) throws -> Assessment {
    let assessment = try source.assessment(at: index)
    return blinder.blind(assessment, as: BlindLabel(number: index + 1, assessment.documents))
  }

  package func rendered(at index: Int) throws -> RenderedAssessment {
    AssessmentRenderer(
      skills: head.rubric.skills.map(\.skill), scoring: head.rubric.scoring, asOf: head.asOf, columnNames: []
    ).rendered(try assessment(at: index))
  }

  package func setAsideJSON(at index: Int) throws -> ArraySlice<UInt8>? {
    let (label, original) = asides[index]
    guard let json = try source.setAsideJSON(at: original) else { return nil }
    let assessment = try JSONParser().decode(Assessment.self, from: json)
    var writer = JSONWriter()
    writer.value(blinder.blind(assessment, as: label))
    return writer.bytes[...]
  }

  private static func digest(_ id: String) -> String { SHA256.digest(of: Array(id.utf8)).description }

  /// All rules that the rubric has, as one assessment names them.
  private static func rules(_ assessment: Assessment) -> [String] {
    assessment.skills.flatMap { skill in
      skill.evidence.map(\.rule) + skill.rejected.map(\.rule) + Array(skill.notFound)
    }
  }
}

extension ShortlistHead {
  fileprivate func blind(notices: [Finding], setAside: [SetAside], duplicates: [Duplicate]) -> ShortlistHead {
    ShortlistHead(
      schema: schema, asOf: asOf, pipeline: pipeline, pipelineTitle: pipelineTitle, rubric: rubric,
      folder: nil, isBlind: true, counts: counts, robustness: robustness, notices: notices,
      setAside: setAside, duplicates: duplicates)
  }
}
