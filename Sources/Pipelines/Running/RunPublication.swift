import Model
import Publishing
import Reporting
import SourceText

/// Writes a run into its folder: every report, the manifest, the seal.
struct RunPublication {
  /// Version of the program.
  let engine: String
  /// The rules that were followed.
  let pipeline: PipelineIdentity
  /// How many threads worked.
  let jobs: Int
  /// How many candidates to show in the reports that people read.
  let top: Int
  /// The run folder, as the user named it.
  let place: String
  /// How documents were kept apart from the program.
  var isolation = "none"
  /// For how long the run is to be kept, if that is said.
  var retention: RunManifest.Retention?
  /// What people decided, for the run to carry; no file is written where this is `nil`.
  var decisions: [Decision]?

  /// Writes `run` to `folder`, and puts that in the place of the run before. `stages` names each stage that is over
  /// with the time, in milliseconds since `started`, at which it ended.
  func publish(
    _ run: some AssessmentSource, to folder: RunFolder, started: Stopwatch,
    stages: [(stage: String, end: Int)]
  ) throws {
    try RunWriter(top: top, place: place).write(run, to: folder)
    if let decisions { try DecisionFiles(decisions).write(of: run, to: folder) }
    var durations: [RunManifest.Duration] = []
    var begin = 0
    for (stage, end) in stages + [("report", started.milliseconds)] {
      durations.append(.init(stage: stage, milliseconds: end - begin))
      begin = end
    }
    let manifest = RunManifest(
      engine: engine, fingerprint: Fingerprint(engine: engine, pipeline: pipeline).text,
      libraries: NativeLibraries.all + NativeLibraries.ofReports, pipeline: pipeline, asOf: run.head.asOf,
      isolation: isolation, jobs: jobs, top: top, retention: retention,
      counts: run.head.counts, started: started.start, finished: ClockTime.now, durations: durations,
      peakKilobytes: Stopwatch.peakKilobytes)
    try folder.commit(manifest: manifest.jsonLine)
  }
}
