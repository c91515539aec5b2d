/// Puts numbers and runs of bytes behind each other, for our own processes and files only.
///
/// Numbers are little-endian, runs of bytes have their length before them. ``PackReader`` reads it back.
package struct PackWriter {
  /// What was written.
  package private(set) var bytes: [UInt8] = []

  package init() {}

  /// Appends a number.
  package mutating func append(_ number: some FixedWidthInteger) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// Appends a run of bytes, at most 4 GiB.
  package mutating func append(_ run: some Collection<UInt8>) {
    append(UInt32(clamping: run.count))
    bytes.append(contentsOf: run)
  }

  /// Appends text.
  package mutating func append(_ text: String) { append(text.utf8) }
}
