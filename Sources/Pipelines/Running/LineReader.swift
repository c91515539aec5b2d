import Glibc
import Publishing

/// Reads a stream line by line, holding one line at a time.
package struct LineReader {
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var position = 0
  private var isAtEnd = false
  /// Number of the line that was returned last, 1-based.
  package private(set) var line = 0

  /// Reads from `descriptor`, which stays the caller's to close.
  package init(descriptor: Int32) { self.descriptor = descriptor }

  /// Returns the next line that is not blank, without its line feed; `nil` at the end.
  package mutating func next() throws -> [UInt8]? {
    while true {
      if let end = buffer[position...].firstIndex(of: 0x0A) {
        let bytes = Array(buffer[position..<end])
        position = end + 1
        line += 1
        if !bytes.allSatisfy({ $0 <= 0x20 }) { return bytes }
        continue
      }
      if isAtEnd {
        guard position < buffer.count else { return nil }
        let bytes = Array(buffer[position...])
        position = buffer.count
        line += 1
        return bytes.allSatisfy { $0 <= 0x20 } ? nil : bytes
      }
      try fill()
    }
  }

  private mutating func fill() throws {
    buffer.removeFirst(position)
    position = 0
    var chunk = [UInt8](repeating: 0, count: 1 << 18)
    let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    if count < 0 {
      if errno == EINTR { return }
      throw PublishingError.reading("standard input", errno)
    }
    if count == 0 { isAtEnd = true } else { buffer += chunk[..<count] }
  }
}
