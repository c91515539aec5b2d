import CLinux
import Glibc

/// A worker's end of its connection: requests come in, steps and answers go out.
package struct WorkerLine {
  private let channel: FrameChannel
  private let limits: WorkerLimits

  init(_ channel: FrameChannel, _ limits: WorkerLimits) {
    self.channel = channel
    self.limits = limits
    assay_limit(Int32(RLIMIT_AS.rawValue), UInt64(limits.memory), UInt64(max(limits.memory, 1 << 30)))
    assay_limit(Int32(RLIMIT_FSIZE.rawValue), UInt64(limits.fileSize), UInt64(limits.fileSize))
    assay_limit(Int32(RLIMIT_NOFILE.rawValue), UInt64(limits.openFiles), UInt64(limits.openFiles))
    assay_limit(Int32(RLIMIT_CORE.rawValue), 0, 0)
  }

  /// Answers every request with what `answer` makes of it, until there is none.
  package func answer(_ answer: ([UInt8]) -> [UInt8]) {
    while let frame = try? channel.receive(most: limits.answer), frame.kind == .request {
      grantTime()
      let bytes = answer(frame.bytes)
      let isLast = residentBytes > limits.residentMemory
      guard (try? channel.send(isLast ? .lastAnswer : .answer, bytes)) != nil, !isLast else { return }
    }
  }

  /// Answers before the work is done, as a worker does that is no longer in its right mind.
  package func answer(wrongly bytes: [UInt8]) { try? channel.send(.answer, bytes) }

  /// Says that step `number` begins, and has its time from now on.
  package func begin(step number: Int) {
    grantTime()
    let bytes = withUnsafeBytes(of: UInt32(clamping: number).littleEndian) { Array($0) }
    try? channel.send(.step, bytes)
  }

  /// The most memory that this process ever held.
  private var residentBytes: Int {
    Self.usage.ru_maxrss << 10
  }

  private static var usage: rusage {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage
  }

  /// Moves the limit of processor time to what was used and what a step may use.
  private func grantTime() {
    let usage = Self.usage
    let used = usage.ru_utime.tv_sec + usage.ru_stime.tv_sec + 1
    assay_limit(Int32(RLIMIT_CPU.rawValue), UInt64(used + limits.processorSeconds), UInt64.max)
  }
}
