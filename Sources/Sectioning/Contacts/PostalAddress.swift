import Model
import SourceText

/// Knows the words of streets, in all languages in use.
struct StreetWords: Sendable {
  private var words = PhraseTable<Bool>()
  private var endings: [[UInt8]] = []

  /// Enters `names`; a word that begins with a star is the end of one.
  init(_ names: [NameWords]) {
    for street in names.flatMap(\.streets) {
      if street.hasPrefix("*") {
        endings.append(Array(street.dropFirst().lowercased().utf8))
      } else {
        words.add(street, true)
      }
    }
  }

  /// Whether a word of a street stands in `words`, words of `bytes`.
  func stand(in words: ArraySlice<Word>, of bytes: [UInt8]) -> Bool {
    words.indices.contains { index in
      if self.words.prefix(words[index...]) != nil { return true }
      let span = words[index].span
      return endings.contains { ending in
        span.count > ending.count
          && String(decoding: bytes[span.range], as: UTF8.self).lowercased().utf8.suffix(ending.count)
            .elementsEqual(ending)
      }
    }
  }
}

/// Finds postal addresses in lines that say who somebody is: "12 Tokio Street", "Flat 3, Tokiostraße 7, 10115 Berlin".
struct PostalAddress {
  let bytes: [UInt8]
  let streets: StreetWords

  /// Longest part of an address, in words.
  private static let longest = 6

  /// Returns where an address stands in `span`, part by part.
  ///
  /// A part of one has capitals and numbers only. There is one with a street and a number, or a postcode; of the rest
  /// those belong to it that hold a number.
  func spans(in span: TextSpan) -> [TextSpan] {
    var spans: [TextSpan] = []
    for line in parts(of: span, at: { $0 == Byte.pipe || $0 == Byte.semicolon || $0 == 0xC2 || $0 == 0xE2 }) {
      let parts = parts(of: line, at: { $0 == Byte.comma }).map { ($0, Words.read(bytes, $0, limit: 8)) }
      guard parts.contains(where: { isStreet($0.1) || isPostcode($0.1) }) else { continue }
      spans += parts.filter { isNamed($0.1) && ($0.1.contains(where: \.hasDigit) || isStreet($0.1)) }.map(\.0)
    }
    return spans
  }

  /// Returns the streets with a number that stand in `span`, a piece of any text.
  func streets(in span: TextSpan) -> [TextSpan] {
    parts(of: span, at: { $0 == Byte.comma || $0 == Byte.pipe || $0 == Byte.semicolon }).filter { part in
      let words = Words.read(bytes, part, limit: 8)
      return isStreet(words) && words.contains(where: \.hasDigit)
    }
  }

  private func isNamed(_ words: [Word]) -> Bool {
    !words.isEmpty && words.count <= Self.longest
      && words.allSatisfy {
        ($0.isCapitalised || $0.hasDigit || $0.span.count <= 3) && !NameReader.isOfTitle($0)
      }
  }

  private func isStreet(_ words: [Word]) -> Bool {
    words.count > 1 && isNamed(words) && streets.stand(in: words[...], of: bytes)
      && words.contains { $0.isCapitalised }
  }

  /// "10115 Berlin", "D-10115 Berlin": five digits and a place.
  private func isPostcode(_ words: [Word]) -> Bool {
    guard (2...4).contains(words.count), isNamed(words) else { return false }
    let codes = words.filter(\.hasDigit)
    return codes.count == 1 && codes[0].span.count == 5 && bytes[codes[0].span.range].allSatisfy(\.isDigit)
  }

  private func parts(of span: TextSpan, at divides: (UInt8) -> Bool) -> [TextSpan] {
    var parts: [TextSpan] = []
    var start = span.start
    var offset = span.start
    while offset < span.end {
      let length = bytes.scalar(at: offset).length
      // Letters of other alphabets begin with other bytes than dots, dashes and bullets; "Â" to "ÿ" are C3.
      if divides(bytes[offset]) {
        parts.append(bytes.trimmed(TextSpan(start, offset)))
        start = offset + length
      }
      offset += length
    }
    parts.append(bytes.trimmed(TextSpan(min(start, span.end), span.end)))
    return parts.filter { !$0.isEmpty }
  }
}
