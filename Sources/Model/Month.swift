package import SourceText

/// A month of a year, written `YYYY-MM`.
public struct Month: Sendable, Hashable, Comparable {
  /// Months since January of the year 0.
  public let index: Int

  /// Names the month by its place on the line of all months.
  public init(index: Int) { self.index = index }

  /// Names `month` (1–12) of `year`.
  public init(year: Int, month: Int) { self.index = year * 12 + month - 1 }

  /// The year.
  public var year: Int { index / 12 }

  /// 1–12.
  public var month: Int { index % 12 + 1 }

  /// Orders by time.
  public static func < (a: Month, b: Month) -> Bool { a.index < b.index }
}

extension Month: CustomStringConvertible {
  /// `YYYY-MM`.
  public var description: String {
    if (1_000...9_999).contains(year) {
      let digits = (year / 100, year % 100, month)
      return String(unsafeUninitializedCapacity: 7) { utf8 in
        utf8[0] = 0x30 + UInt8(digits.0 / 10)
        utf8[1] = 0x30 + UInt8(digits.0 % 10)
        utf8[2] = 0x30 + UInt8(digits.1 / 10)
        utf8[3] = 0x30 + UInt8(digits.1 % 10)
        utf8[4] = UInt8(ascii: "-")
        utf8[5] = 0x30 + UInt8(digits.2 / 10)
        utf8[6] = 0x30 + UInt8(digits.2 % 10)
        return 7
      }
    }
    let year = String(self.year)
    let month = String(self.month)
    return String(repeating: "0", count: max(0, 4 - year.count)) + year + "-" + (month.count < 2 ? "0" : "")
      + month
  }

  /// Reads `YYYY-MM`, and the first seven characters of a longer ISO 8601 date.
  public init?(_ text: some StringProtocol) {
    let parts = text.prefix(7).split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count == 4, parts[1].count == 2, let year = Int(parts[0]),
      let month = Int(parts[1]), (1...12).contains(month)
    else { return nil }
    self.init(year: year, month: month)
  }
}

extension Month: Decodable {
  /// Reads `YYYY-MM`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let month = Month(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a month: \(text)")
    }
    self = month
  }
}

extension Month: JSONWritable {
  package func write(to json: inout JSONWriter) { json.value(description) }
}
