import Markup

/// A picture that says in words what somebody knows or uses, as a reader of the page sees it.
enum Badge {
  /// Returns the words of the badge that `tag` shows, if it shows one: those it names, or those painted on it.
  static func words(of tag: borrowing StartTag) -> [UInt8]? {
    guard let source = tag.attribute(canonical) ?? tag.attribute(source), source.holds("shields.io/badge/")
    else {
      return nil
    }
    let named = Array((tag.attribute(alternative) ?? "").utf8.drop { $0 <= 0x20 })
    return named.isEmpty ? painted(Array(source.utf8)) : named
  }

  /// Returns the words in the address of a badge, `label-message-colour`.
  private static func painted(_ source: [UInt8]) -> [UInt8]? {
    guard let start = source[...].firstRange(of: "shields.io/badge/")?.upperBound else { return nil }
    var parts: [[UInt8]] = [[]]
    var rest = source[start...].prefix {
      $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "/")
    }
    while let byte = rest.popFirst() {
      let last = parts.count - 1
      let isDouble = rest.first == byte
      switch byte {
      case UInt8(ascii: "-") where !isDouble: parts.append([])
      case UInt8(ascii: "_") where !isDouble: parts[last].append(0x20)
      case UInt8(ascii: "-"), UInt8(ascii: "_"): parts[last].append(rest.removeFirst())
      case UInt8(ascii: "%"):
        let digits = rest.prefix(2).compactMap(\.hexDigit)
        guard digits.count == 2, digits[0] < 8 || parts[last].count < 200 else { continue }
        parts[last].append(digits[0] << 4 | digits[1])
        rest = rest.dropFirst(2)
      default: parts[last].append(byte)
      }
    }
    // The last part is its colour.
    let words = Array(parts.dropLast().filter { !$0.isEmpty }.joined(separator: [0x20]))
    guard !words.isEmpty, words.count <= 200, String(validating: words, as: UTF8.self) != nil else {
      return nil
    }
    return words
  }

  private static let canonical = NameKey("data-canonical-src"), source = NameKey("src")
  private static let alternative = NameKey("alt")
}
