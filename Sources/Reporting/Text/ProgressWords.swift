/// How far a run is, in one line for a person.
package enum ProgressWords {
  /// Before so many seconds a rate says little.
  private static let settled = 2.0

  /// Returns how many of `all` candidates are done after `seconds`, how fast, and how long the rest will take.
  package static func line(done: Int, of all: Int, after seconds: Double) -> String {
    let count = "\(done) of \(all) candidates"
    guard seconds >= settled, done > 0, done < all else { return count }
    let rate = Double(done) / seconds
    let pace = rate < 10 ? "\(Double(Int(rate * 10)) / 10)" : "\(Int(rate))"
    return "\(count), \(pace) a second, about \(time(Double(all - done) / rate)) left"
  }

  private static func time(_ seconds: Double) -> String {
    let seconds = max(1, Int(seconds.rounded(.up)))
    switch seconds {
    case ..<100: return "\(seconds) s"
    case ..<6000: return "\((seconds + 59) / 60) min"
    default: return "\((seconds + 3599) / 3600) h"
    }
  }
}
