import Foundation
package import Model
import Publishing
import Reporting
import Scoring
import SourceText

/// `assay rank`: all lines of `assay assess` in, one `shortlist.json` out.
package struct RankFilter {
  private let pipeline: Pipeline

  private let top: Int

  /// Ranks assessments that were made by `pipeline`, and tells how firmly the first `top` stand.
  package init(_ pipeline: Pipeline, top: Int) {
    self.pipeline = pipeline
    self.top = top
  }

  /// Reads standard input, writes standard output, and returns the counts.
  package func run() throws -> Counts {
    let spool = try AssessmentSpool()
    var columnNames: [String] = []
    var asOf: Day?
    var seen: Set<String> = []
    var folders: [String?] = []
    var lines = LineReader(descriptor: 0)
    var renderer: AssessmentRenderer?
    while let bytes = try lines.next() {
      let line = try StageFilter.decode(
        AssessmentLine.self, Schemas.assessment, "assess", bytes, line: lines.line)
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
      for column in line.assessment.columns where !columnNames.contains(column.name) {
        columnNames.append(column.name)
      }
      let used = renderer ?? AssessmentRenderer(pipeline.rubric, asOf: day, columnNames: [])
      renderer = used
      try spool.add(line.assessment, used.rendered(line.assessment))
    }
    guard let asOf else {
      throw refusal(nil, "there are no assessments", "pipe the output of `assay assess` into this command")
    }
    let run = RankedRun(
      spool, asOf: asOf, pipeline: pipeline.identity, rubric: pipeline.rubric,
      folder: folders.count == 1 ? folders[0] : nil, columnNames: columnNames, top: top)
    var sink = ByteSink.standardOutput
    var writer = ShortlistWriter(run.head)
    try sink.append(writer.begin())
    for index in 0..<run.count {
      try sink.append(writer.add(run.positions(at: index), run.rendered(at: index).json))
    }
    try sink.append(writer.end())
    try sink.flush()
    return run.head.counts
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
