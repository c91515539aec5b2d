import Glibc

/// Tells how long something takes, and what it costs.
struct Stopwatch {
  /// When it was started, in UTC as `YYYY-MM-DDThh:mm:ssZ`.
  let start: String
  private let began: timespec

  init() {
    began = Self.monotonic
    start = ClockTime.now
  }

  /// Milliseconds since the start.
  var milliseconds: Int {
    let now = Self.monotonic
    return (now.tv_sec - began.tv_sec) * 1_000 + (now.tv_nsec - began.tv_nsec) / 1_000_000
  }

  /// The most memory that this process held, in kilobytes.
  static var peakKilobytes: Int {
    var usage = rusage()
    getrusage(0, &usage)
    return usage.ru_maxrss
  }

  private static var monotonic: timespec {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time
  }
}
