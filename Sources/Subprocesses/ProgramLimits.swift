/// What a program may use before it is ended.
package struct ProgramLimits: Sendable, Hashable {
  /// Seconds by the clock.
  package var seconds = 20
  /// Seconds of processor time.
  package var processorSeconds = 15
  /// Bytes of address space.
  package var memory = 1 << 30
  /// Bytes of a file that it writes.
  package var output = 64 << 20

  package init() {}
}
