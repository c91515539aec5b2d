import Dispatch
import Synchronization

/// Works on many inputs on several threads and hands the results on in the order of the inputs.
///
/// Only one batch of inputs and results is held at a time, however many there are.
struct OrderedBatches {
  /// How many threads work.
  let jobs: Int

  /// How many inputs of a batch each thread gets on average.
  private static let share = 32

  /// Calls `consume` with the result of `work` on each input that `next` returns until it returns `nil`.
  /// Every thread has its own `context`.
  func run<Input: Sendable, Output: Sendable, Context>(
    _ next: () throws -> Input?, context: () -> Context,
    work: @escaping @Sendable (Context, Input) -> Output, consume: (Output) throws -> Void
  ) throws {
    let contexts = (0..<max(jobs, 1)).map { _ in ContextBox(context()) }
    while true {
      var batch: [Input] = []
      while batch.count < contexts.count * Self.share, let input = try next() { batch.append(input) }
      guard !batch.isEmpty else { return }
      for output in results(of: batch, contexts, work) { try consume(output) }
    }
  }

  private func results<Input: Sendable, Output: Sendable, Context>(
    of batch: [Input], _ contexts: [ContextBox<Context>],
    _ work: @escaping @Sendable (Context, Input) -> Output
  ) -> [Output] {
    guard contexts.count > 1, batch.count > 1 else { return batch.map { work(contexts[0].value, $0) } }
    let results = Mutex<[Output?]>(Array(repeating: nil, count: batch.count))
    let position = Atomic<Int>(0)
    DispatchQueue.concurrentPerform(iterations: contexts.count) { job in
      while true {
        let index = position.add(1, ordering: .relaxed).oldValue
        guard index < batch.count else { return }
        let output = work(contexts[job].value, batch[index])
        results.withLock { $0[index] = output }
      }
    }
    return results.withLock { $0.compactMap { $0 } }
  }

  /// Carries a context to the one thread that uses it.
  ///
  /// Safe because job `n` of every batch is the only one that touches context `n`, and batches do not overlap.
  private struct ContextBox<Value>: @unchecked Sendable {
    let value: Value
    init(_ value: Value) { self.value = value }
  }
}
