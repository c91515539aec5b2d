package import Model
import SourceText
import Workers

/// The worker processes of one run.
package final class WorkerHouse: Sendable {
  private let pool: WorkerPool
  /// What keeps them apart from the program, for the manifest.
  package let isolation: String
  private let skills: Int

  /// Starts `program`, our own, to work by the rules of `pipeline`, which it loads from the file `path` if there is
  /// one, and to read below `places` only, or everywhere. With `isAudit` they rewrite what they read, too.
  package convenience init(
    program: String, pipeline: Pipeline, at path: String?, asOf: Day, reading places: [String]? = nil,
    isAudit: Bool = false, isRehearsal: Bool = false
  ) throws {
    try self.init(
      program, pipeline,
      WorkerOrders(
        pipeline: path, asOf: asOf.description, places: places, isAudit: isAudit, isRehearsal: isRehearsal))
  }

  /// Returns what is read from the file at `path`.
  package func shown(_ path: String) throws -> DocumentShow { try reader().shown(path) }

  init(_ program: String, _ pipeline: Pipeline, _ orders: WorkerOrders) throws {
    pool = try WorkerPool(
      program, ["work"], orders: orders.bytes, limits: orders.limits)
    let greeting = try WorkerGreeting(try pool.greeting())
    guard greeting.pipeline == pipeline.identity.digest else {
      throw Diagnostic(
        .error, at: .init(path: orders.pipeline ?? "the built-in pipeline"),
        "the pipeline changed while it was read",
        help: "run this again once its files are no longer written")
    }
    isolation = greeting.confinement.words
    skills = pipeline.rubric.skills.count
  }

  /// Returns what gives work to one worker at a time.
  func reader() -> IsolatedReader { IsolatedReader(Worker(pool), skills: skills) }
}
