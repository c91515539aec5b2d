/// Which way a cue reaches.
package enum CueDirection: String, Sendable, Hashable, CaseIterable {
  /// To what comes after it.
  case forward
  /// To what comes before it.
  case backward
  /// Both ways.
  case both
  /// Over the whole statement.
  case statement
}
