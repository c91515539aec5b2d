import CLinux
import Glibc

/// The connection between a pool and its keeper: whole numbers, one after another.
struct NumberChannel {
  /// The socket.
  let descriptor: Int32

  /// Sends `numbers`; returns false where nobody listens any more.
  @discardableResult func send(_ numbers: Int64...) -> Bool {
    let bytes = numbers.flatMap { number in withUnsafeBytes(of: number.littleEndian) { Array($0) } }
    return bytes.withUnsafeBytes { assay_send(descriptor, $0.baseAddress, $0.count) } == bytes.count
  }

  /// Returns the next number; `nil` where none comes any more.
  func receive() -> Int64? {
    var number: Int64 = 0
    var count: Int
    repeat {
      count = withUnsafeMutableBytes(of: &number) { read(descriptor, $0.baseAddress, 8) }
    } while count < 0
      && errno == EINTR
    return count == 8 ? Int64(littleEndian: number) : nil
  }
}
