/// Why a program gave no answer.
package enum ProgramFailure: Error, Sendable, Hashable {
  /// It could not be started: what the system said.
  case notStarted(String)
  /// It took longer than it may.
  case timedOut
  /// It wrote as much as it may, and may have wanted to write more.
  case outputTooLarge
  /// It used more memory or processor time than it may, or broke down: the number of the signal.
  case killed(Int)
}
