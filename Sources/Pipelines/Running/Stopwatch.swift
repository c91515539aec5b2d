import Glibc

/// Tells how long something takes, and what it costs.
struct Stopwatch {
  /// When it was started, in UTC as `YYYY-MM-DDThh:mm:ssZ`.
  let start: String
  private let began: timespec

  init() {
    began = Self.monotonic
    var now = time(nil)
    var parts = tm()
    gmtime_r(&now, &parts)
    var text = [CChar](repeating: 0, count: 32)
    let length = strftime(&text, text.count, "%Y-%m-%dT%H:%M:%SZ", &parts)
    start = String(decoding: text[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
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
