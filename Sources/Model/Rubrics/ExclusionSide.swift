/// On which side of the match the words stand.
package enum ExclusionSide: String, Sendable, Hashable, CaseIterable {
  /// On either side.
  case either
  /// Before it.
  case before
  /// After it.
  case after
}
