/// The 32 bytes of a SHA-256 digest.
package struct Digest: Sendable, Hashable {
  /// Its bytes.
  package let bytes: [UInt8]

  /// Takes up 32 bytes.
  package init(bytes: [UInt8]) { self.bytes = bytes }

  /// 64 hexadecimal digits in lower case, as `sha256sum` prints them.
  package var hexadecimal: String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 2)
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}

extension Digest: CustomStringConvertible {
  /// `sha256:` and the digits, which is how results name what made them.
  package var description: String { "sha256:" + hexadecimal }
}
