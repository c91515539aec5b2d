import JSONReading
package import Model
import Publishing
import Reporting
import Scoring
import SourceText

/// `assay rank`: all lines of `assay assess` in, one `shortlist.json` or a whole run folder out.
package struct RankFilter {
  private let pipeline: Pipeline
  private let top: Int
  private let notices: [Finding]
  private let hasBrief: Bool

  /// Ranks assessments that were made by `pipeline`, and tells how firmly the first `top` stand, and what is to be
  /// known of the advert `brief`.
  package init(_ pipeline: Pipeline, top: Int, brief: String? = nil) throws {
    self.pipeline = pipeline
    notices = try brief.map { try BriefFile.notices($0, pipeline) } ?? []
    hasBrief = brief != nil
    self.top = top
  }

  /// Reads standard input, and writes `shortlist.json` to standard output.
  package func run() throws {
    let run = try ranked()
    var sink = ByteSink.standardOutput
    var writer = ShortlistWriter(run.head)
    try sink.append(writer.begin())
    for index in 0..<run.count {
      try sink.append(writer.add(run.positions(at: index), run.rendered(at: index).json))
    }
    try sink.append(writer.end())
    try sink.flush()
  }

  /// Reads standard input, writes the run folder `place` as version `engine` of the program, and returns the counts.
  package func write(to place: String, engine: String) throws -> Counts {
    let started = Stopwatch()
    let folder = try RunFolder(at: place)
    let run = try ranked()
    try RunPublication(
      engine: engine, pipeline: pipeline.identity, jobs: 1, top: top, place: place,
      retention: Day(run.head.asOf).flatMap(pipeline.retention)
    )
    .publish(run, to: folder, started: started, stages: [("rank", started.milliseconds)])
    return run.head.counts
  }

  private func ranked() throws -> RankedRun {
    let spool = try AssessmentSpool(counting: hasBrief ? BriefFile.sharedWording : nil)
    var columnNames: [String] = []
    var asOf: Day?
    var seen: Set<String> = []
    var folders: [String?] = []
    var lines = LineReader(descriptor: 0)
    let parser = JSONParser()
    var renderer: AssessmentRenderer?
    while let bytes = try lines.next() {
      let line = try StageFilter.decode(
        AssessmentLine.self, Schemas.assessment, "assess", bytes, line: lines.line, with: parser)
      guard let day = Day(line.asOf), asOf == nil || asOf == day else {
        throw refusal(
          lines.line,
          "its as-of day is \(line.asOf), and that of the lines before is \(asOf?.description ?? "none")",
          "assess all candidates with one --as-of")
      }
      guard line.pipeline == pipeline.identity else {
        throw refusal(
          lines.line, "it was made by other rules (\(line.pipeline.name), \(line.pipeline.digest))",
          "name the same pipeline with --pipeline in every stage")
      }
      guard seen.insert(line.assessment.candidate).inserted else {
        throw refusal(
          lines.line, "the candidate '\(line.assessment.candidate)' was on a line before",
          "hand on each assessment once")
      }
      asOf = day
      if !folders.contains(line.folder) { folders.append(line.folder) }
      let known = columnNames.count
      for column in line.assessment.columns where !columnNames.contains(column.name) {
        columnNames.append(column.name)
      }
      if renderer == nil || columnNames.count > known {
        renderer = AssessmentRenderer(pipeline.rubric, asOf: day, columnNames: columnNames)
      }
      guard let renderer else { continue }
      try spool.add(
        AssessedCandidate(line.assessment, in: line.folder, renderer.rendered(line.assessment)),
        columns: columnNames.count)
    }
    guard let asOf else {
      throw refusal(nil, "there are no assessments", "pipe the output of `assay assess` into this command")
    }
    return RankedRun(
      spool, asOf: asOf, pipeline: pipeline, folder: folders.count == 1 ? folders[0] : nil,
      columnNames: columnNames, top: top,
      notices: notices + (hasBrief ? [BriefFile.shared(spool)] : []))
  }

  private func refusal(_ line: Int?, _ message: String, _ help: String) -> StageFilter.Malformed {
    StageFilter.Malformed(
      diagnostic: Diagnostic(.error, at: .init(path: "standard input", line: line), message, help: help))
  }
}

extension AssessmentRenderer {
  /// Renders for `rubric`.
  init(_ rubric: Rubric, asOf: Day, columnNames: [String]) {
    self.init(
      skills: rubric.skills.map(\.id), scoring: rubric.scoring, asOf: asOf.description,
      columnNames: columnNames)
  }
}
