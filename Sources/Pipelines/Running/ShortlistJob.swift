import Foundation
import Hashing
package import Ingestion
package import Model
import Publishing
package import Reporting
import RunStore
import Scoring
import SourceText
import Workers

/// The whole job: from applicants folders to a run folder.
package struct ShortlistJob {
  /// What to do.
  package struct Options: Sendable {
    /// Where the candidates are, as the user gave it.
    package var place: CandidatePlace
    /// The run folder to write.
    package var output: String
    /// The day that "present" means.
    package var asOf: Day
    /// How many candidates to show in the reports that people read.
    package var top: Int
    /// How many threads to work on.
    package var jobs: Int
    /// How many failed documents end the run; `nil` for no limit.
    package var maxFailures: Int?
    /// The advert that wording is compared with.
    package var brief: String?
    /// How the table for the terminal is set.
    package var style = TerminalStyle.plain
    /// Version of the program, for the manifest.
    package var engine: String
    /// The program whose worker processes read and measure; in this process where there is none.
    package var workers: String?
    /// The pipeline file, for the workers.
    package var pipelineFile: String?
    /// Bytes of address space that a worker may have instead of what is usual.
    package var workerMemory: Int?
    /// The log of decisions that the run is to carry.
    package var decisions: String?
    /// Whether files that ask for it are to misbehave.
    package var isRehearsal = false
    /// The file in which is kept what was found out, so that it need not be found out again; takes workers.
    package var state: String?
    /// How the run is shown.
    package var view = RunView()

    package init(
      place: CandidatePlace, output: String, asOf: Day, top: Int, jobs: Int, maxFailures: Int?, engine: String
    ) {
      self.place = place
      self.output = output
      self.asOf = asOf
      self.top = top
      self.jobs = jobs
      self.maxFailures = maxFailures
      self.engine = engine
    }
  }

  /// Too many documents failed; no run was written.
  package struct TooManyFailures: Error, Sendable {
    /// What became of the files until then.
    package let counts: DocumentCounts
  }

  /// What came of it.
  package struct Outcome: Sendable {
    /// How many of everything there were.
    package let counts: Counts
    /// The first rows of the shortlist, for the terminal.
    package let table: String
    /// The files that were not read, or not whole, in order.
    package let troubles: [FileTrouble]
    /// What whoever hands a blind run on must know.
    package var warnings: [String] = []
    /// Whether nothing had changed since the run in the folder, which was left as it is.
    package var isStanding = false
  }

  private let pipeline: Pipeline
  private let options: Options

  /// Works by the rules of `pipeline`.
  package init(_ pipeline: Pipeline, _ options: Options) {
    self.pipeline = pipeline
    self.options = options
  }

  /// Does the job. `progress` is told how many of how many candidates are done.
  package func run(progress: (Int, Int) -> Void) throws -> Outcome {
    let started = Stopwatch()
    let decisions = try options.decisions.map { try DecisionLog($0).written() }
    let folder = try RunFolder(at: options.output, reading: options.place.names)
    let lister = options.workers.map { IsolatedLister($0, reading: options.place.readable).lister }
    let candidates = try options.place.candidates(lister: lister ?? .here)
    try RequiredTools().check(candidates)
    let notices = try options.brief.map { try BriefFile.notices($0, pipeline) } ?? []
    let view = try options.view.prepared(pipeline)
    let discovered = started.milliseconds
    let columnNames = Self.columnNames(of: candidates)
    let store = try options.state.map { try StateStore(at: $0) }
    let basis = store == nil ? [] : try basis(columnNames)
    // What another view depends on besides is not looked into: it is written anew.
    let standing =
      options.view.isPlain && decisions == nil ? store.map { standingRun($0, of: candidates, basis) } : nil
    if let outcome = try standing?.outcome(of: candidates) { return outcome }
    let spool = try AssessmentSpool(counting: options.brief == nil ? nil : BriefFile.sharedWording)
    let house = try house(columnNames)
    let kept = store.map {
      KeptCandidates(
        $0, CandidateKey(basis: basis, asOf: options.asOf), asOf: options.asOf,
        skills: pipeline.rubric.skills.count)
    }
    let troubles = try assess(candidates, into: spool, columnNames, house, kept, progress)
    let assessed = started.milliseconds
    let ranked = RankedRun(
      spool, asOf: options.asOf, pipeline: pipeline, folder: Self.folder(of: candidates),
      columnNames: columnNames,
      top: options.top,
      notices: notices + (options.brief == nil ? [] : [BriefFile.shared(spool)]))
    let run = try view.source(of: ranked)
    try RunPublication(
      engine: options.engine, pipeline: pipeline.identity, jobs: options.jobs, top: options.top,
      place: options.output, isolation: house?.isolation ?? "none",
      retention: pipeline.retention(asOf: options.asOf), decisions: decisions
    ).publish(run, to: folder, started: started, stages: [("discover", discovered), ("assess", assessed)])
    var outcome = Outcome(
      counts: run.head.counts, table: try TerminalTable(style: options.style).text(run), troubles: troubles)
    outcome.warnings = run.head.blindWarnings
    if let files = kept?.files { try standing?.keep(files, outcome, day: options.asOf) }
    // Until here nobody else may write to the folder.
    return withExtendedLifetime(folder) { outcome }
  }

  private func assess(
    _ candidates: [Candidate], into spool: AssessmentSpool, _ columnNames: [String], _ house: WorkerHouse?,
    _ kept: KeptCandidates?, _ progress: (Int, Int) -> Void
  ) throws -> [FileTrouble] {
    var troubles: [FileTrouble] = []
    var done = 0
    func keep(_ candidate: AssessedCandidate) throws {
      try spool.add(candidate, columns: columnNames.count)
      troubles += candidate.troubles
      done += 1
      progress(done, candidates.count)
      if let limit = options.maxFailures, spool.documents[.failed] > limit {
        throw TooManyFailures(counts: spool.documents.counted)
      }
    }
    var rest = candidates.makeIterator()
    let batches = OrderedBatches(jobs: options.jobs)
    if let house {
      try batches.run(
        { try rest.next().map { ($0, try kept?.known(of: $0)) } }, context: { house.reader() },
        work: { reader, item in
          Result { () throws(WorkerEnd) in (item, try Self.foundOut(item.0, item.1, reader)) }
        },
        consume: { result in
          let ((candidate, known), found) = try result.get()
          if let known { try kept?.keep(found, of: candidate.id, known) }
          try keep(found.assessed)
        })
      return troubles
    }
    let plan = ProcessingPlan(pipeline, asOf: options.asOf, brief: try options.brief.map(BriefFile.read))
    let renderer = AssessmentRenderer(pipeline.rubric, asOf: options.asOf, columnNames: columnNames)
    try batches.run(
      { rest.next() }, context: { CandidateProcessor(plan) },
      work: { processor, candidate in
        let assessment = processor.assessment(of: candidate)
        return AssessedCandidate(assessment, in: candidate.folder, renderer.rendered(assessment))
      }, consume: keep)
    return troubles
  }

  /// Finds out about `candidate` what is not yet `known`; where nothing is kept, how it is measured and no more.
  private static func foundOut(
    _ candidate: Candidate, _ known: KeptCandidates.Known?, _ reader: IsolatedReader
  ) throws(WorkerEnd) -> FoundOut {
    guard let known else { return FoundOut(assessed: try reader.assessed(candidate), signals: nil) }
    if let assessed = known.assessed { return FoundOut(assessed: assessed, signals: nil) }
    if let assessed = known.signals.flatMap({ reader.measured($0, of: candidate.id) }) {
      return FoundOut(assessed: assessed, signals: nil)
    }
    return try reader.foundOut(candidate)
  }

  /// Names everything that what is found out about a candidate depends on but its files, the day and itself.
  private func basis(_ columnNames: [String]) throws -> [String] {
    let brief = options.brief.map {
      FileDigester.digest(ofFileAt: $0).map { Digest(bytes: $0).description } ?? $0
    }
    return [
      Fingerprint(engine: options.engine, pipeline: pipeline.identity).text, brief ?? "",
      "\(WorkerLimits.standard)", options.workerMemory.map { "\($0)" } ?? "",
    ] + LoadedFiles.identities + columnNames
  }

  /// Looks for the run that stands in the folder; everything that its bytes depend on besides `basis` is named here.
  private func standingRun(_ store: StateStore, of candidates: [Candidate], _ basis: [String]) -> StandingRun
  {
    StandingRun(
      store, at: options.output, of: candidates,
      basis: [
        "run 1", options.asOf.description, "\(options.top)", "\(options.style)", options.output,
        options.brief ?? "", "\(options.isRehearsal)", options.maxFailures.map { "\($0)" } ?? "",
        "\(options.place)", FileManager.default.currentDirectoryPath,
      ] + basis)
  }

  /// Returns the worker processes, if they are to be used.
  private func house(_ columnNames: [String]) throws -> WorkerHouse? {
    guard let program = options.workers else { return nil }
    // What cannot be read is told before work, and by us: the advert is the user's own file.
    _ = try options.brief.map(BriefFile.read)
    return try WorkerHouse(
      program, pipeline,
      WorkerOrders(
        pipeline: options.pipelineFile, asOf: options.asOf.description, brief: options.brief,
        columns: columnNames,
        places: options.place.readable, memory: options.workerMemory, isRehearsal: options.isRehearsal))
  }

  /// Returns the folder that all candidates were found in, if there is one.
  private static func folder(of candidates: [Candidate]) -> String? {
    let folder = candidates.first?.folder
    return candidates.allSatisfy { $0.folder == folder } ? folder : nil
  }

  private static func columnNames(of candidates: [Candidate]) -> [String] {
    var names: [String] = []
    for column in candidates.lazy.flatMap(\.columns) where !names.contains(column.name) {
      names.append(column.name)
    }
    return names
  }
}
