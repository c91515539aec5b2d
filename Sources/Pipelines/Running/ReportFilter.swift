import Foundation
import JSONReading
package import Model
import Publishing
import Reporting
import SourceText

/// Which report `assay report` writes.
package enum ReportFormat: String, Sendable, CaseIterable {
  case text, markdown, html, json, csv, skills, evidence, scoring, documents, assessments
}

/// `assay report`: one run in, one report or a whole run folder out.
package struct ReportFilter {
  private let top: Int
  private let view: RunView
  private let pipeline: Pipeline
  private let decisions: DecisionLog?

  /// Writes reports that show `top` candidates. Blind ones are masked by the words of `pipeline`.
  /// A run folder carries what stands in `decisions` about its candidates.
  package init(top: Int, view: RunView, pipeline: Pipeline, decisions: DecisionLog? = nil) {
    self.decisions = decisions
    self.top = top
    self.view = view
    self.pipeline = pipeline
  }

  /// Reads the run folder `run`, or the `shortlist.json` on standard input, and writes a report of `format` to
  /// standard output; returns what the report has for its head.
  package func run(_ format: ReportFormat, of run: String?) throws -> ShortlistHead {
    let (shortlist, place) = try shortlist(of: run)
    let held = try view.prepared(pipeline).source(
      of: HeldShortlist(shortlist, setAside: Self.setAside(run, shortlist)))
    var sink = ByteSink.standardOutput
    let originals = Originals(from: place, to: held.head.folder)
    switch format {
    case .text: try sink.append(Array(try TerminalTable(rows: top).text(held).utf8))
    case .markdown:
      try PageReports(top: top, originals: originals).writeMarkdown(held) { try sink.append($0) }
    case .html: try PageReports(top: top, originals: originals).writeHTML(held) { try sink.append($0) }
    default:
      let wanted = Self.files[format]
      try DataReports.write(held) { file, bytes in if file == wanted { try sink.append(bytes) } }
    }
    try sink.flush()
    return held.head
  }

  /// Reads the run folder `run`, or standard input, and writes the run folder `place` as version `engine` of the
  /// program.
  package func write(_ run: String?, to place: String, engine: String) throws -> ShortlistHead {
    let started = Stopwatch()
    let decisions = try decisions?.written()
    let folder = try RunFolder(at: place, reading: run.map { [$0] } ?? [])
    let (shortlist, _) = try shortlist(of: run)
    let held = try view.prepared(pipeline).source(
      of: HeldShortlist(shortlist, setAside: Self.setAside(run, shortlist)))
    try RunPublication(
      engine: engine, pipeline: held.head.pipeline, jobs: 1, top: top, place: place,
      retention: Day(held.head.asOf).flatMap(pipeline.retention), decisions: decisions
    )
    .publish(held, to: folder, started: started, stages: [("read", started.milliseconds)])
    return held.head
  }

  /// Returns the shortlist, and the run folder from which links to the originals start.
  private func shortlist(of run: String?) throws -> (Shortlist, place: String) {
    if let run { return (try ShortlistFile.read(run: run), run) }
    let shortlist = try ShortlistFile.read(try InputFile.standardInput(), path: "standard input")
    return (shortlist, RunPlaceName.standard(for: shortlist.head.folder))
  }

  /// Returns the assessments of those set aside from the run folder `run`: they come after all others of its
  /// `assessments.ndjson`, and the shortlist does not hold them whole.
  private static func setAside(_ run: String?, _ shortlist: Shortlist) -> [Assessment] {
    guard let run, !shortlist.head.setAside.isEmpty,
      let data = FileManager.default.contents(atPath: run + "/" + ReportFile.assessments.rawValue)
    else { return [] }
    let parser = JSONParser()
    return [UInt8](data).split(separator: 0x0A).dropFirst(shortlist.entries.count).compactMap {
      try? parser.decode(AssessmentLine.self, from: $0).assessment
    }
  }

  private static let files: [ReportFormat: ReportFile] = [
    .json: .shortlistJSON, .csv: .shortlistCSV, .skills: .skillsCSV, .evidence: .evidenceCSV,
    .scoring: .scoringCSV, .documents: .documents, .assessments: .assessments,
  ]
}

/// Reads `shortlist.json`.
package enum ShortlistFile {
  /// Returns the shortlist that `bytes` of the file `path` hold.
  package static func read(_ bytes: [UInt8], path: String) throws -> Shortlist {
    do {
      return try JSONParser().decode(Shortlist.self, from: bytes)
    } catch {
      throw Diagnostic(
        .error, at: .init(path: path), "this is no shortlist.json of this version",
        help: "name the shortlist.json of a run, or pipe the output of `assay rank` into this command")
    }
  }

  /// Returns the shortlist of the run folder `run`, or of the file `run`.
  package static func read(run: String) throws -> Shortlist {
    let (bytes, path) = try bytes(run: run)
    return try read(bytes, path: path)
  }

  /// Returns the bytes of the shortlist of the run folder `run`, or of the file `run`, and the file's path.
  static func bytes(run: String) throws -> (bytes: [UInt8], path: String) {
    var isFolder = ObjCBool(false)
    let exists = FileManager.default.fileExists(atPath: run, isDirectory: &isFolder)
    let path = exists && isFolder.boolValue ? run + "/" + ReportFile.shortlistJSON.rawValue : run
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Diagnostic(
        .error, at: .init(path: path), "there is no such run",
        help: "name the folder that `assay shortlist` wrote")
    }
    return ([UInt8](data), path)
  }
}

/// Reads a stream whole.
enum InputFile {
  static func standardInput() throws -> [UInt8] {
    do {
      return [UInt8](try FileHandle.standardInput.readToEnd() ?? Data())
    } catch {
      throw PublishingError.reading("standard input", 5)
    }
  }
}
