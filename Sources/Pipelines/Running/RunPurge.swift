import Foundation
import JSONReading
package import Model
import Publishing
import Reporting
import Scoring
import SourceText

/// Takes people out of runs that were written: every report is written anew, as if they had never applied.
package struct RunPurge {
  /// What came of it.
  package enum Outcome: Sendable, Hashable {
    /// There was nothing to remove.
    case untouched
    /// Somebody was removed, and so many candidates are left.
    case rewritten(left: Int)
    /// The whole run was removed.
    case removed
  }

  /// What of a run's manifest is kept when it is written anew.
  private struct Manifest: Decodable {
    let isolation: String
    let jobs: Int
    let top: Int
    let retention: RunManifest.Retention?
  }

  private let place: String
  private let engine: String

  /// Works on the run folder `place` as version `engine` of the program.
  package init(_ place: String, engine: String) throws {
    guard RunVerifier(place).finding() != nil else {
      throw Diagnostic(
        .error, at: .init(path: place), "there is no whole run here: it has no COMPLETE",
        help: "name the folder that `assay shortlist` wrote")
    }
    self.place = place
    self.engine = engine
  }

  /// Whether the run is as of a day before `day`.
  package func isOlder(than day: Day) throws -> Bool {
    try ShortlistFile.read(run: place).head.asOf < day.description
  }

  /// Removes the run if it is as of a day before `day`.
  package func removeIfOlder(than day: Day) throws -> Outcome {
    guard try isOlder(than: day) else { return .untouched }
    try RunFolder.remove(place)
    return .removed
  }

  /// Removes `candidate`; the others are ranked without them.
  package func remove(_ candidate: String) throws -> Outcome {
    let started = Stopwatch()
    let shortlist = try ShortlistFile.read(run: place)
    let ids = shortlist.entries.map(\.assessment.candidate) + shortlist.head.setAside.map(\.candidate)
    guard ids.contains(candidate) else { return .untouched }
    guard ids.count > 1 else {
      try RunFolder.remove(place)
      return .removed
    }
    let manifest = try manifest()
    let folder = try RunFolder(at: place)
    let columnNames = HeldShortlist(shortlist).columnNames
    let run = RankedRun(
      try spool(without: candidate, shortlist.head, columnNames), like: shortlist.head,
      columnNames: columnNames,
      top: manifest.top)
    try RunPublication(
      engine: engine, pipeline: shortlist.head.pipeline, jobs: manifest.jobs, top: manifest.top, place: place,
      isolation: manifest.isolation, retention: manifest.retention,
      decisions: try decisions(without: candidate)
    ).publish(run, to: folder, started: started, stages: [])
    return .rewritten(left: run.head.counts.candidates)
  }

  private func spool(without candidate: String, _ head: ShortlistHead, _ columnNames: [String]) throws
    -> AssessmentSpool
  {
    let path = place + "/" + ReportFile.assessments.rawValue
    let renderer = AssessmentRenderer(
      skills: head.rubric.skills.map(\.skill), scoring: head.rubric.scoring, asOf: head.asOf,
      columnNames: columnNames)
    let file = try FileHandle(forReadingFrom: URL(filePath: path))
    defer { try? file.close() }
    var lines = LineReader(descriptor: file.fileDescriptor)
    let parser = JSONParser()
    var assessed: [AssessmentLine] = []
    while let bytes = try lines.next() {
      let line = try StageFilter.decode(
        AssessmentLine.self, Schemas.assessment, "assess", bytes, line: lines.line, with: parser)
      if line.assessment.candidate != candidate { assessed.append(line) }
    }
    // Runs list them by rank; candidates are met by id.
    assessed.sort { $0.assessment.candidate.utf8.lexicographicallyPrecedes($1.assessment.candidate.utf8) }
    let spool = try AssessmentSpool()
    for line in assessed {
      try spool.add(
        AssessedCandidate(line.assessment, in: line.folder, renderer.rendered(line.assessment)),
        columns: columnNames.count)
    }
    return spool
  }

  private func decisions(without candidate: String) throws -> [Decision]? {
    let path = place + "/" + DecisionFiles.lines
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    return try DecisionLog(path).decisions().filter { $0.candidate != candidate }
  }

  private func manifest() throws -> Manifest {
    let path = place + "/" + RunSeal.manifestName
    guard let data = FileManager.default.contents(atPath: path),
      let manifest = try? JSONDecoder().decode(Manifest.self, from: data)
    else {
      throw Diagnostic(
        .error, at: .init(path: path), "this is no run.json of this version",
        help: "make the run anew without the candidate, or remove the folder")
    }
    return manifest
  }
}
