/// Writes ZIP archives for tests, without compression.
package struct ZIPBuilder {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  package init() {}

  /// Adds a member. `isLocked` marks it as encrypted.
  package mutating func add(_ path: String, _ content: [UInt8], isLocked: Bool = false) {
    let name = Array(path.utf8)
    let offset = bytes.count
    // Version 2.0; bit 11 says that the name is UTF-8, bit 0 that the member is encrypted.
    var head = word(20) + word(0x0800 | (isLocked ? 1 : 0)) + word(0) + word(0) + word(0x21)
    head += long(Self.checksum(content)) + long(UInt32(content.count)) + long(UInt32(content.count))
    head += word(UInt16(name.count)) + word(0)
    bytes += [0x50, 0x4B, 0x03, 0x04]
    bytes += head + name + content
    // Made on Unix; a regular file with mode 0644.
    directory += [0x50, 0x4B, 0x01, 0x02]
    directory += word(0x0314) + head
    directory += word(0) + word(0) + word(0)
    directory += long(0x81A4_0000) + long(UInt32(offset)) + name
    count += 1
  }

  /// Adds a member that is text.
  package mutating func add(_ path: String, _ content: String) { add(path, Array(content.utf8)) }

  /// The archive.
  package var file: [UInt8] {
    var end: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
    end += word(0) + word(0) + word(UInt16(count)) + word(UInt16(count))
    end += long(UInt32(directory.count)) + long(UInt32(bytes.count)) + word(0)
    return bytes + directory + end
  }

  private func word(_ value: UInt16) -> [UInt8] { [UInt8(value & 255), UInt8(value >> 8)] }
  private func long(_ value: UInt32) -> [UInt8] { word(UInt16(value & 0xFFFF)) + word(UInt16(value >> 16)) }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum = ~UInt32(0)
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? (sum >> 1) ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }
}
