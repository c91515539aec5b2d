import Glibc

/// How a worker ended that owed an answer.
package enum WorkerEnd: Error, Sendable, Hashable {
  /// A signal ended it: its number.
  case crash(Int32)
  /// It took longer than it may.
  case time
  /// It wanted more memory than it may have.
  case memory
  /// It ended by itself: its exit code.
  case exit(Int32)
  /// What it said is no answer.
  case wrongAnswer
  /// It could not be started: what the system said.
  case notStarted(String)

  /// Says it in a few words that are the same on every run.
  package var words: String {
    switch self {
    case .crash(let signal): "crash, signal \(signal)"
    case .time: "time"
    case .memory: "memory"
    case .exit(let code): "ended with \(code)"
    case .wrongAnswer: "wrong answer"
    case .notStarted(let error): "not started: \(error)"
    }
  }

  /// Reads what `waitpid` says of a process that held `residentBytes` at most.
  init(status: Int32, residentBytes: Int, limits: WorkerLimits) {
    let signal = status & 0x7F
    if signal == 0 {
      self = .exit((status >> 8) & 0xFF)
    } else if signal == SIGXCPU {
      self = .time
    } else if residentBytes > limits.memory / 10 * 7 {
      self = .memory
    } else {
      self = .crash(signal)
    }
  }
}
