/// What a worker process may use before it is ended.
package struct WorkerLimits: Sendable, Hashable {
  /// Bytes of address space.
  package var memory = 768 << 20
  /// Seconds of processor time for one step: one document read, or a candidate measured.
  package var processorSeconds = 10
  /// Seconds by the clock until a step must be over, however busy the machine is.
  package var seconds = 120
  /// Bytes of a file that it writes; only files in memory can be written at all.
  package var fileSize = 64 << 20
  /// Files that are open at a time.
  package var openFiles = 128
  /// Bytes of one answer.
  package var answer = 256 << 20
  /// After so many requests a worker makes room for a fresh one.
  package var requests = 2000
  /// Once it has held so much memory, too, in bytes.
  package var residentMemory = 256 << 20

  /// The standard limits. They are part of what a run depends on, and are written into its manifest.
  package init() {}
}
