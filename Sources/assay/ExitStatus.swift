import ArgumentParser
import Auditing
import Ingestion
import Model
import Pipelines
import Publishing
import RunStore
import SourceText
import Workers

/// How the command ends: the one place where that is decided.
enum ExitStatus: Int32 {
  /// Done; documents left aside by a rule included.
  case ok = 0
  /// Done, and at least one document failed.
  case partial = 1
  /// Wrong usage, or a pipeline with errors; nothing was written.
  case usage = 2
  /// More documents failed than were allowed.
  case tooManyFailures = 3
  /// The disk, a folder or a tool could not be used; the command can be run again.
  case environment = 4
  /// A broken promise of our own.
  case internalError = 5

  /// Returns the status for `counts`, of which failures are allowed if `allowPartial`.
  static func status(_ counts: DocumentCounts, allowPartial: Bool) -> ExitStatus {
    let sum = counts.ok + counts.degraded + counts.failed + counts.skipped
    guard sum == counts.discovered else { return .internalError }
    return counts.failed > 0 && !allowPartial ? .partial : .ok
  }

  /// Says what `error` is about and returns the status that it means.
  static func report(_ error: any Error) -> ExitStatus {
    switch error {
    case let error as PipelineProblems:
      for problem in error.diagnostics { Terminal.say(problem.description) }
      return .usage
    case let error as StageFilter.Malformed:
      Terminal.say(error.diagnostic.description)
      return .usage
    case let error as Diagnostic:
      Terminal.say(error.description)
      return .usage
    case let error as PublishingError:
      Terminal.say(error.description)
      if case .refused = error { return .usage }
      return .environment
    case let error as CandidateList.Problems:
      for problem in error.diagnostics { Terminal.say(problem.description) }
      return .usage
    case let error as GroupFile.Problems:
      for problem in error.diagnostics { Terminal.say(problem.description) }
      return .usage
    case let error as WorkerEnd:
      Terminal.say("assay: error: a worker process ended: \(error.words)")
      guard case .notStarted = error else { return .internalError }
      Terminal.say("  help: see whether the machine has memory and processes left, or read with --in-process")
      return .environment
    case let error as DatabaseError:
      Terminal.say(error.diagnostic.description)
      return .environment
    case let error as RequiredTools.Missing:
      Terminal.say(error.description)
      return .environment
    default:
      Terminal.say("assay: error: \(error)")
      return .internalError
    }
  }

  /// Runs `body`, and ends the command with the status that it returns or that its error means.
  static func run(_ body: () throws -> ExitStatus) throws {
    let status: ExitStatus
    do { status = try body() } catch let error as ExitCode { throw error } catch { status = report(error) }
    if status != .ok { throw ExitCode(status.rawValue) }
  }
}
