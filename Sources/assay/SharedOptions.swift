import ArgumentParser
import Glibc
import Ingestion
import Model
import Pipelines

/// Which pipeline to follow.
struct PipelineOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "Pipeline file.", discussion: "Default: the built-in rust-developer.", valueName: "file"),
    completion: .file(extensions: ["yaml"]))
  var pipeline: String?

  /// Loads it.
  func load() throws -> Pipeline {
    if let pipeline { return try PipelineLoader().load(pipeline) }
    return try BuiltInPipeline.load()
  }
}

/// The day that "present" means.
struct DayOptions: ParsableArguments {
  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(
      "The day that “present” means, as YYYY-MM-DD.",
      discussion: "Default: today in UTC; printed in every report.", valueName: "day"),
    transform: DayOptions.day)
  var asOf: Day?

  /// The day given, or today.
  var day: Day { asOf ?? Self.today }

  /// Reads a day that somebody typed.
  static func day(_ text: String) throws -> Day {
    if let day = Day(text) {
      guard day.month.year >= 1970 else {
        throw ValidationError(
          "\(text) is before 1970: no document would have happened yet; write the day of the run")
      }
      return day
    }
    throw ValidationError("'\(text)' is no day; write YYYY-MM-DD, such as 2026-11-22")
  }

  /// Today in UTC.
  static var today: Day {
    var now = time(nil)
    var parts = tm()
    gmtime_r(&now, &parts)
    let month = Month(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1)
    return Day(month: month, day: Int(parts.tm_mday))
  }
}

/// The advert.
struct BriefOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The advert, to show what applicants share with it; never scored.",
      discussion: "A note quotes the longest row of 20 words or more that a document has from it.",
      valueName: "file"),
    completion: .file())
  var brief: String?
}

/// What people decided.
struct DecisionsOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "Log of `assay decide`: the run folder carries what stands in it about its candidates.",
      valueName: "file"),
    completion: .file(extensions: ["ndjson"]))
  var decisions: String?

  /// Says what does not go together.
  func check(_ view: ViewOptions) throws {
    if decisions != nil, view.blind {
      throw ValidationError("--decisions does not go with --blind: decisions name whom they are about")
    }
  }
}

/// How many threads to work on.
struct JobOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp("Threads to work on.", discussion: "Default: one for each processor.", valueName: "n"))
  var jobs: Int?

  /// The number given, or that of the processors.
  var count: Int { jobs ?? max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be 1 or more") }
  }
}

/// How documents are kept apart from the program.
struct IsolationOptions: ParsableArguments {
  @Flag(
    name: .customLong("in-process"),
    help: "Read documents in this process, for debugging: one that breaks the reader ends the run.")
  var inProcess = false

  @Flag(
    name: .long,
    help: ArgumentHelp("Files that begin with 'rehearse: crash' and the like misbehave.", visibility: .hidden)
  )
  var rehearse = false

  @Option(
    name: .customLong("worker-memory"),
    help: ArgumentHelp("Mebibytes of address space for a worker.", visibility: .hidden))
  var workerMemory: Int?

  /// The program whose worker processes read documents: this one.
  var program: String? { inProcess ? nil : "/proc/self/exe" }
}

/// Where the candidates are.
struct CandidateOptions: ParsableArguments {
  @Argument(help: "Applicants folders, or archives of one.", completion: .directory)
  var folders: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp(
      "List of candidates: CSV or NDJSON with id and path, and columns that are carried through unscored.",
      valueName: "file"),
    completion: .file(extensions: ["csv", "ndjson"]))
  var candidates: String?

  func validate() throws {
    guard folders.isEmpty == (candidates != nil) else {
      throw ValidationError(
        candidates == nil
          ? "name an applicants folder, or a list with --candidates"
          : "name applicants folders or a list of candidates, not both")
    }
    if folders.contains("") { throw ValidationError("an applicants folder has no name: ''") }
  }

  /// Where they are.
  var place: CandidatePlace { candidates.map(CandidatePlace.list) ?? .folders(folders) }
}
