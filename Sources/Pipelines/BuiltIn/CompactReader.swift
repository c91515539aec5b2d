#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads one file of the compact form.
struct CompactReader {
  typealias Bytes = UnsafeBufferPointer<UInt8>

  private var rest: Bytes
  private let place: ConfigPlace

  /// Reads `bytes`, which the file numbered `file` holds.
  init(_ bytes: Bytes, file: Int) {
    rest = bytes
    place = ConfigPlace(file: file)
  }

  /// Reads the node that comes next.
  mutating func node() -> ConfigNode {
    let line = line()
    let content = Bytes(rebasing: line.dropFirst())
    switch line.first {
    case UInt8(ascii: "\""): return ConfigNode(.scalar(Self.text(content)), at: place)
    case UInt8(ascii: "["):
      return ConfigNode(.sequence((0..<Self.count(content)).map { _ in node() }), at: place)
    case UInt8(ascii: "{"):
      let entries = (0..<Self.count(content)).map { _ in
        let key = Self.text(self.line())
        return ConfigEntry(key: key, at: place, node: node())
      }
      return ConfigNode(.mapping(entries), at: place)
    default: preconditionFailure("a node begins with \", [ or {")
    }
  }

  private mutating func line() -> Bytes {
    guard let start = rest.baseAddress, let found = memchr(start, 0x0A, rest.count) else {
      preconditionFailure("a file ends before its last node")
    }
    let count = UnsafeRawPointer(found) - UnsafeRawPointer(start)
    rest = Bytes(start: start + count + 1, count: rest.count - count - 1)
    return Bytes(start: start, count: count)
  }

  private static func count(_ digits: Bytes) -> Int { digits.reduce(0) { $0 * 10 + Int($1 & 15) } }

  private static func text(_ escaped: Bytes) -> String {
    guard let start = escaped.baseAddress, memchr(start, 0x5C, escaped.count) != nil else {
      return String(decoding: escaped, as: UTF8.self)
    }
    var bytes: [UInt8] = []
    var isEscape = false
    for byte in escaped {
      switch (isEscape, byte) {
      case (false, UInt8(ascii: "\\")): isEscape = true
      case (true, _):
        bytes.append(byte == UInt8(ascii: "n") ? 0x0A : byte == UInt8(ascii: "r") ? 0x0D : byte)
        isEscape = false
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
