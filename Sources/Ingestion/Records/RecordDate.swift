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

  /// Reads `YYYY`, `YYYY-MM`, anything longer that begins so, such as a time stamp, and `MM/YYYY`.
  init?(_ text: some Sequence<UInt8>) {
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

extension RecordDate: CustomStringConvertible {
  /// `YYYY-MM`, or `YYYY` of a whole year.
  var description: String { precision == .year ? String(first.year) : first.description }
}
