import ArgumentParser
import Ingestion
import Model
import Pipelines
import Publishing
import SourceText

/// Finds candidates in folders.
struct DiscoverCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "discover",
    abstract: "Print the candidates of applicants folders, one a line.",
    discussion:
      "Example:\n  assay discover applicants | assay read | assay extract | assay assess | assay rank | assay report"
  )

  @OptionGroup var place: CandidateOptions

  @Flag(name: .long, help: "Put the files' bytes into the lines, for machines that share no disk.")
  var inline = false

  @OptionGroup var isolation: IsolationOptions

  func run() throws {
    try ExitStatus.run {
      var sink = ByteSink.standardOutput
      let apart = isolation.program.map { IsolatedLister($0, reading: place.place.readable) }
      for candidate in try place.place.candidates(lister: apart?.lister ?? .here) {
        let held = inline ? apart?.holdingContents(candidate) ?? candidate.holdingContents() : candidate
        try sink.append(held.jsonLine)
      }
      try sink.flush()
      return .ok
    }
  }
}

/// Reads the candidates' files.
struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract:
      "Read candidates' files: text, sections, entries. With --show, print one file as the program sees it.",
    discussion: "Example:\n  assay read --show applicants/ada/resume.html"
  )

  @Option(
    name: .long, help: ArgumentHelp("Print what is read from this file, for people.", valueName: "file"),
    completion: .file())
  var show: String?

  @Flag(name: .customLong("allow-partial"), help: "Exit with 0 although documents failed.")
  var allowPartial = false

  @OptionGroup var pipeline: PipelineOptions
  @OptionGroup var jobs: JobOptions
  @OptionGroup var isolation: IsolationOptions

  func run() throws {
    try ExitStatus.run {
      let rules = try pipeline.load()
      let day = DayOptions.today
      if let show {
        let shown =
          try isolation.program.map {
            try WorkerHouse(
              program: $0, pipeline: rules, at: pipeline.pipeline, asOf: day, reading: [show],
              isRehearsal: isolation.rehearse
            ).shown(show)
          } ?? DocumentShow(of: show, by: ProcessingPlan(rules, asOf: day))
        try Output.write(shown.text)
        return shown.isRead ? .ok : .partial
      }
      var status = ExitStatus.ok
      func end(_ counts: DocumentCounts) {
        status = .status(counts, allowPartial: allowPartial)
        Terminal.summary(counts, status)
      }
      if let program = isolation.program {
        let house = try WorkerHouse(
          program: program, pipeline: rules, at: pipeline.pipeline, asOf: day, isRehearsal: isolation.rehearse
        )
        try StageFilter.read(in: house, jobs: jobs.count, end)
      } else {
        try StageFilter(ProcessingPlan(rules, asOf: day), jobs: jobs.count).read(end)
      }
      return status
    }
  }
}

/// Finds signals.
struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract", abstract: "Find the signals in what `assay read` printed.")

  @OptionGroup var pipeline: PipelineOptions
  @OptionGroup var brief: BriefOptions
  @OptionGroup var jobs: JobOptions

  func run() throws {
    try ExitStatus.run {
      let plan = ProcessingPlan(
        try pipeline.load(), asOf: DayOptions.today, brief: try brief.brief.map(BriefFile.read))
      try StageFilter(plan, jobs: jobs.count).extract { _ in }
      return .ok
    }
  }
}

/// Measures signals.
struct AssessCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assess", abstract: "Measure the signals that `assay extract` printed against the rubric.")

  @OptionGroup var pipeline: PipelineOptions
  @OptionGroup var asOf: DayOptions
  @OptionGroup var jobs: JobOptions

  func run() throws {
    try ExitStatus.run {
      let day = asOf.day
      let plan = ProcessingPlan(try pipeline.load(), asOf: day)
      try StageFilter(plan, jobs: jobs.count).assess(asOf: day) { _ in }
      return .ok
    }
  }
}

/// Ranks assessments.
struct RankCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rank",
    abstract: "Rank what `assay assess` printed; writes shortlist.json, or a whole run folder.",
    discussion: "Example:\n  cat part-*.ndjson | assay rank --output runs/november")

  @OptionGroup var pipeline: PipelineOptions

  @OptionGroup var brief: BriefOptions

  @Option(name: .long, help: "Among how many first candidates each is tried to stay when weights vary.")
  var top = 20

  @Option(
    name: [.long, .short],
    help: ArgumentHelp("Run folder to write, with every report.", valueName: "folder"), completion: .directory
  )
  var output: String?

  func validate() throws { if top < 1 { throw ValidationError("--top must be 1 or more") } }

  func run() throws {
    try ExitStatus.run {
      let filter = try RankFilter(try pipeline.load(), top: top, brief: brief.brief)
      guard let output else {
        try filter.run()
        return .ok
      }
      Terminal.summary(try filter.write(to: output, engine: Assay.version).documents, .ok)
      return .ok
    }
  }
}
