import Glibc

/// Decodes the many encodings that the C library knows.
struct LibraryDecoder: ~Copyable {
  // Invariant: opened in `init`, closed in `deinit`, used by one call at a time.
  private let descriptor: iconv_t

  /// Opens the decoder, or returns `nil` if this machine's C library has none for `encoding`.
  init?(_ encoding: TextEncoding) {
    // Where browsers read more than a label says, the C library has the wider set by another name.
    let names = ["shift_jis": "CP932", "euc-kr": "UHC", "big5": "BIG5-HKSCS"]
    let descriptor = iconv_open("UTF-8", names[encoding.name] ?? encoding.name)
    // iconv reports failure as the pointer -1.
    guard let descriptor, Int(bitPattern: descriptor) != -1 else { return nil }
    self.descriptor = descriptor
  }

  deinit { iconv_close(descriptor) }

  /// Returns the UTF-8 of `bytes`. A byte that means nothing becomes an impossible byte, for
  /// `TextCleaner` to replace and count.
  func decode(_ bytes: [UInt8]) -> [UInt8] {
    var input = bytes
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 2)
    input.withUnsafeMutableBytes { buffer in
      var rest = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      var left = buffer.count
      var chunk = [CChar](repeating: 0, count: 16_384)
      while left > 0 {
        let (written, error) = chunk.withUnsafeMutableBufferPointer { chunk in
          var next = chunk.baseAddress
          var room = chunk.count
          let result = iconv(descriptor, &rest, &left, &next, &room)
          return (chunk.count - room, result == -1 ? errno : 0)
        }
        text.append(contentsOf: chunk[..<written].lazy.map { UInt8(bitPattern: $0) })
        guard error == EILSEQ || error == EINVAL else { continue }
        text.append(0xFF)
        rest = rest.map { $0 + 1 }
        left -= 1
      }
    }
    return text
  }
}
