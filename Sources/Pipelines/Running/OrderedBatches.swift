import Dispatch
import Synchronization

/// Works on many inputs on several threads and hands the results on in the order of the inputs.
///
/// Only one batch of results is held at a time, however many inputs there are.
struct OrderedBatches {
  /// How many threads work.
  let jobs: Int

  /// How many inputs of a batch each thread gets on average.
  private static let share = 32

  /// Calls `consume` with the result of `work` on each of `inputs`. Every thread has its own `context`.
  func run<Input: Sendable, Output: Sendable, Context>(
    _ inputs: [Input], context: @escaping @Sendable () -> Context,
    work: @escaping @Sendable (Context, Input) -> Output, consume: (Output) throws -> Void
  ) rethrows {
    guard jobs > 1 else {
      let own = context()
      for input in inputs { try consume(work(own, input)) }
      return
    }
    let contexts = (0..<jobs).map { _ in ContextBox(context()) }
    var start = 0
    while start < inputs.count {
      let batch = inputs[start..<min(inputs.count, start + jobs * Self.share)]
      let results = Mutex<[Output?]>(Array(repeating: nil, count: batch.count))
      let next = Atomic<Int>(0)
      DispatchQueue.concurrentPerform(iterations: jobs) { job in
        while true {
          let index = next.add(1, ordering: .relaxed).oldValue
          guard index < batch.count else { return }
          let output = work(contexts[job].value, batch[batch.startIndex + index])
          results.withLock { $0[index] = output }
        }
      }
      for output in results.withLock({ $0 }) { if let output { try consume(output) } }
      start += batch.count
    }
  }

  /// Carries a context to the one thread that uses it.
  ///
  /// Safe because job `n` of every batch is the only one that touches context `n`, and batches do not overlap.
  private struct ContextBox<Value>: @unchecked Sendable {
    let value: Value
    init(_ value: Value) { self.value = value }
  }
}
