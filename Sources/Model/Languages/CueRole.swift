/// What a cue does.
package enum CueRole: String, Sendable, Hashable, CaseIterable {
  /// It changes the assertion of what it covers.
  case cue
  /// It looks like a cue and is none.
  case pseudo
  /// It ends the reach of cues before it.
  case terminator
}
