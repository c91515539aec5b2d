package import SourceText

/// A small print of a text's wording: texts that share most runs of eight words share most of its sixteen numbers.
///
/// Each number is the least hash of those runs of words that fall to it (one-permutation minwise hashing: Li, Owen,
/// Zhang 2012). Four numbers at a time make a band, by which alike texts are found without comparing all with all.
public struct WordingPrint: Sendable, Hashable {
  /// The sixteen numbers, four in a band.
  public let bands: [UInt64]

  /// How many of the sixteen numbers two prints must share to be called alike.
  public static let alike = 13

  /// Makes a print of four bands.
  public init(bands: [UInt64]) {
    precondition(bands.count == 4, "a print has four bands")
    self.bands = bands
  }

  /// Returns how many of the sixteen numbers are the same in `other`.
  public func agreement(with other: WordingPrint) -> Int {
    zip(bands, other.bands).reduce(0) { sum, pair in
      let difference = pair.0 ^ pair.1
      return sum + (0..<4).count { (difference >> (UInt64($0) * 16)) & 0xFFFF == 0 }
    }
  }
}

extension WordingPrint: Decodable {
  /// Reads 64 hexadecimal digits.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = Array(try container.decode(String.self).utf8)
    let bands = stride(from: 0, to: text.count, by: 16).compactMap { start in
      UInt64(String(decoding: text[start..<min(start + 16, text.count)], as: UTF8.self), radix: 16)
    }
    guard text.count == 64, bands.count == 4 else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a print of wording")
    }
    self.init(bands: bands)
  }
}

extension WordingPrint: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.value(
      bands.map { band in
        let digits = String(band, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
      }.joined())
  }
}
