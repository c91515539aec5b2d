import Glibc

/// A worker process as the one thread sees it that gives it work. It is replaced when it ends, and when it is old.
package final class Worker {
  private let pool: WorkerPool
  private var running: (process: pid_t, channel: FrameChannel)?
  private var requests = 0

  /// Takes workers from `pool`, the first when it is needed.
  package init(_ pool: WorkerPool) { self.pool = pool }

  deinit { retire() }

  /// What a worker did not answer.
  package struct Failure: Error, Sendable {
    /// How it ended.
    package let end: WorkerEnd
    /// The step that it had begun last, if any.
    package let step: Int?
  }

  /// Returns the answer to `request`; `check` says whether it is one.
  package func answer<Value>(
    to request: [UInt8], _ check: ([UInt8]) -> Value?
  ) throws(Failure) -> Value {
    if requests >= pool.limits.requests { retire() }
    requests += 1
    let worker = try started()
    var step: Int?
    do {
      try worker.channel.send(.request, request)
      while true {
        let frame = try worker.channel.receive(most: pool.limits.answer, within: pool.limits.seconds)
        if frame.kind == .step, frame.bytes.count == 4 {
          step = (0..<4).reduce(0) { $0 | Int(frame.bytes[$1]) << (8 * $1) }
          continue
        }
        guard frame.kind == .answer || frame.kind == .lastAnswer, let value = check(frame.bytes) else {
          break
        }
        if frame.kind == .lastAnswer { retire() }
        return value
      }
      throw FrameChannel.Failure.malformed
    } catch {
      throw Failure(end: end(of: worker, error as? FrameChannel.Failure ?? .closed), step: step)
    }
  }

  private func started() throws(Failure) -> (process: pid_t, channel: FrameChannel) {
    if let running { return running }
    do {
      let worker = try pool.start()
      running = worker
      requests = 0
      return worker
    } catch { throw Failure(end: error, step: nil) }
  }

  /// Ends what is left of `worker`, and says why it gave no answer.
  private func end(of worker: (process: pid_t, channel: FrameChannel), _ failure: FrameChannel.Failure)
    -> WorkerEnd
  {
    if failure != .closed { kill(worker.process, SIGKILL) }
    running = nil
    close(worker.channel.descriptor)
    let end = pool.end(of: worker.process)
    switch failure {
    case .time: return .time
    case .malformed: return .wrongAnswer
    case .closed: return end
    }
  }

  /// Lets the worker end: it reads the end of its connection.
  private func retire() {
    guard let worker = running else { return }
    running = nil
    close(worker.channel.descriptor)
    _ = pool.end(of: worker.process)
  }
}
