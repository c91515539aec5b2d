import Model

/// A date of a record: the months that it may mean, and how exactly it says so.
struct RecordDate: Hashable, Sendable {
  /// First month that is meant.
  let first: Month
  /// Last month that is meant; of a bare year December.
  let last: Month
  /// How exactly it is said.
  let precision: DatePrecision

  /// Names a month, or without one a whole year. `nil` where there is no such month or year.
  init?(year: Int, month: Int? = nil) {
    guard (1900...2199).contains(year) else { return nil }
    if let month {
      guard (1...12).contains(month) else { return nil }
      (first, last, precision) = (Month(year: year, month: month), Month(year: year, month: month), .month)
    } else {
      (first, last, precision) = (Month(year: year, month: 1), Month(year: year, month: 12), .year)
    }
  }

  /// Reads `YYYY`, `YYYY-MM`, anything longer that begins so, such as a time stamp, `MM/YYYY`, and a month
  /// by its English name, which is what forms in English write where they write no number.
  init?(_ text: some Collection<UInt8>) {
    guard let date = RecordDate(numbers: text) ?? RecordDate(words: text) else { return nil }
    self = date
  }

  private init?(words text: some Collection<UInt8>) {
    guard text.count <= 40 else { return nil }
    var month: Int?
    var year: Int?
    for word in text.split(whereSeparator: { !isWordSign($0) }) {
      if let number = RecordDate.month(named: word) {
        guard month == nil else { return nil }
        month = number
      } else if let number = Int(String(decoding: word, as: UTF8.self)) {
        guard number > 31 else { continue }
        guard year == nil else { return nil }
        year = number
      } else {
        return nil
      }
    }
    guard let month, let year, let date = RecordDate(year: year, month: month) else { return nil }
    self = date
  }

  /// Returns 1 to 12 for the English name of a month or its first three letters or more.
  private static func month(named word: some Collection<UInt8>) -> Int? {
    let letters = word.map { $0 | 0x20 }
    guard letters.count >= 3 else { return nil }
    return months.firstIndex { name in
      name.withUTF8Buffer { letters.count <= $0.count && $0.prefix(letters.count).elementsEqual(letters) }
    }.map { $0 + 1 }
  }

  private static let months: [StaticString] = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november",
    "december",
  ]

  private init?(numbers text: some Collection<UInt8>) {
    var numbers: [(value: Int, digits: Int)] = []
    var isOpen = false
    scan: for byte in text {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if !isOpen { numbers.append((0, 0)) }
        isOpen = true
        let number = numbers.removeLast()
        guard number.digits < 4 else { return nil }
        numbers.append((number.value * 10 + Int(byte & 0x0F), number.digits + 1))
      case UInt8(ascii: "-") where isOpen, UInt8(ascii: "/") where isOpen, UInt8(ascii: ".") where isOpen:
        if numbers.count == 3 { break scan }
        isOpen = false
      case 0x20 where numbers.isEmpty, 0x09...0x0D where numbers.isEmpty: continue
      default: break scan
      }
    }
    let digits = numbers.map(\.digits)
    let date: RecordDate?
    switch (digits.first, digits.count) {
    case (4, 1): date = RecordDate(year: numbers[0].value)
    case (4, _) where digits[1] <= 2: date = RecordDate(year: numbers[0].value, month: numbers[1].value)
    case (_, 2) where digits[1] == 4: date = RecordDate(year: numbers[1].value, month: numbers[0].value)
    default: date = nil
    }
    guard let date else { return nil }
    self = date
  }
}

private func isWordSign(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
  default: false
  }
}

extension RecordDate: CustomStringConvertible {
  /// `YYYY-MM`, or `YYYY` of a whole year.
  var description: String { precision == .year ? String(first.year) : first.description }
}
