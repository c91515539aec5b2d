import Foundation

/// Unicode's canonical composition: e and a combining acute accent become é.
package enum Composition {
  /// Whether NFC surely leaves `scalar`, at least U+0300, alone whatever stands around it.
  ///
  /// Ranges that hold no combining mark, no part of a syllable and no character with a canonical
  /// equal. What lies outside may be fine all the same, and is looked at with more care.
  static func isSafe(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2002...0x20CF, 0x4E00...0xA66E, 0xAC00...0xD7A3, 0x0388...0x0482, 0x048A...0x058F, 0x1E00...0x1EFF,
      0x2100...0x2125, 0x212C...0x2328, 0x232B...0x2ADB, 0x2B00...0x2CEE, 0x3000...0x3029, 0x3030...0x3098,
      0x309B...0x4DFF, 0xE000...0xF8FF, 0xFB00...0xFB1C, 0xFE30...0xFFFF, 0x1F000...0x1FAFF:
      true
    default:
      false
    }
  }

  /// Whether all of `text`, which is UTF-8, is surely in NFC already.
  package static func isSafe(_ text: some Collection<UInt8>) -> Bool {
    text.withContiguousStorageIfAvailable(isSafe) ?? Array(text).withUnsafeBufferPointer(isSafe)
  }

  private static func isSafe(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < text.count {
      // Below U+0300, whose first byte is 0xCC, nothing changes.
      guard text[index] >= 0xCC else {
        index += 1
        continue
      }
      guard let (scalar, length) = UTF8Sequence.scalar(at: index, in: text), isSafe(scalar) else {
        return false
      }
      index += length
    }
    return true
  }

  /// Returns `text`, which is UTF-8, in NFC.
  package static func composed(_ text: some Collection<UInt8>) -> [UInt8] {
    Array(String(decoding: text, as: UTF8.self).precomposedStringWithCanonicalMapping.utf8)
  }
}

extension DecodedText {
  /// Brings the lines that may need it into NFC.
  mutating func compose() {
    var composed: [UInt8] = []
    composed.reserveCapacity(bytes.count)
    var breaks = addedBreaks[...]
    addedBreaks = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
      let line = bytes[start..<end]
      composed += Composition.isSafe(line) ? Array(line) : Composition.composed(line)
      if breaks.first == end {
        breaks.removeFirst()
        addedBreaks.append(composed.count)
      }
      start = end
    }
    bytes = composed
  }
}
