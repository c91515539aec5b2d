package import Model
package import SourceText

/// The file `run.json`: what made a run, and how it went.
///
/// It is the only file that may differ between two runs over the same documents.
package struct RunManifest: Sendable, Hashable {
  /// A library that took part, and its version.
  package struct Library: Sendable, Hashable {
    package let name: String
    package let version: String

    package init(name: String, version: String) {
      self.name = name
      self.version = version
    }
  }

  /// How long one part of the work took.
  package struct Duration: Sendable, Hashable {
    package let stage: String
    package let milliseconds: Int

    package init(stage: String, milliseconds: Int) {
      self.stage = stage
      self.milliseconds = milliseconds
    }
  }

  /// For how long what a run holds of people is to be kept.
  package struct Retention: Sendable, Hashable, Decodable {
    /// Days after the day of the run.
    package let days: Int
    /// The last of them, as `YYYY-MM-DD`; the run is to be purged after it.
    package let purgeAfter: String

    package init(days: Int, purgeAfter: String) {
      self.days = days
      self.purgeAfter = purgeAfter
    }
  }

  /// Version of the program.
  package let engine: String
  /// One digest over everything that can change a result: program, rules, libraries.
  package let fingerprint: String
  /// Native libraries, in order of their names.
  package let libraries: [Library]
  /// Rules that were followed.
  package let pipeline: PipelineIdentity
  /// The day that "present" means.
  package let asOf: String
  /// How documents were kept apart from the program: `processes`, `none`.
  package let isolation: String
  /// How many documents were read at a time.
  package let jobs: Int
  /// How many candidates the reports for people show.
  package let top: Int
  /// For how long it is to be kept, if the pipeline says so.
  package let retention: Retention?
  /// How many of everything there were.
  package let counts: Counts
  /// When it began, in UTC as `YYYY-MM-DDThh:mm:ssZ`.
  package let started: String
  /// When it ended.
  package let finished: String
  /// Where the time went.
  package let durations: [Duration]
  /// The most memory that it held.
  package let peakKilobytes: Int?

  /// Puts the value together from its parts.
  package init(
    engine: String,
    fingerprint: String,
    libraries: [Library],
    pipeline: PipelineIdentity,
    asOf: String,
    isolation: String,
    jobs: Int,
    top: Int,
    retention: Retention? = nil,
    counts: Counts,
    started: String,
    finished: String,
    durations: [Duration],
    peakKilobytes: Int? = nil
  ) {
    self.engine = engine
    self.fingerprint = fingerprint
    self.libraries = libraries
    self.pipeline = pipeline
    self.asOf = asOf
    self.isolation = isolation
    self.jobs = jobs
    self.top = top
    self.retention = retention
    self.counts = counts
    self.started = started
    self.finished = finished
    self.durations = durations
    self.peakKilobytes = peakKilobytes
  }
}

extension RunManifest: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("schema", Schemas.run)
      $0.member("engine", engine)
      $0.member("fingerprint", fingerprint)
      $0.key("libraries")
      $0.object { members in
        for library in libraries {
          members.key(dynamic: library.name)
          members.value(library.version)
        }
      }
      $0.member("pipeline", pipeline)
      $0.member("asOf", asOf)
      $0.member("isolation", isolation)
      $0.member("jobs", jobs)
      $0.member("top", top)
      $0.member("retention", retention)
      $0.member("counts", counts)
      $0.member("started", started)
      $0.member("finished", finished)
      $0.key("milliseconds")
      $0.object { members in
        for duration in durations {
          members.key(dynamic: duration.stage)
          members.value(duration.milliseconds)
        }
      }
      $0.member("peakKilobytes", peakKilobytes)
    }
  }
}

extension RunManifest.Retention: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("days", days)
      $0.member("purgeAfter", purgeAfter)
    }
  }
}
