import Model
import SourceText

/// A point in time as a text gives it: a month, a season, a year, or a month whose year stands elsewhere.
struct DatePoint {
  /// First month; of a point without year in the year 0.
  let first: Month
  /// Last month.
  let last: Month
  /// How exactly it is given.
  let precision: DatePrecision

  /// Whether its year is given.
  var hasYear: Bool { first.index >= 12 }

  /// Returns the point in `year`.
  func of(year: Int) -> DatePoint {
    DatePoint(
      first: Month(index: first.index + year * 12), last: Month(index: last.index + year * 12),
      precision: precision)
  }

  /// The point that a season, month or year names.
  init(year: Int, start: Int = 1, months: Int = 12, precision: DatePrecision = .year) {
    self.init(
      first: Month(year: year, month: start), last: Month(index: year * 12 + start + months - 2),
      precision: precision)
  }

  private init(first: Month, last: Month, precision: DatePrecision) {
    self.first = first
    self.last = last
    self.precision = precision
  }
}

/// Reads points in time from tokens. Every function takes a place and returns the place behind what it read.
struct DateGrammar {
  let tokens: [DateToken]

  /// Years that a document about a living person's work can name.
  private static let years = 1950...2079

  /// Returns the point at `index`.
  func point(_ index: Int) -> (point: DatePoint, next: Int)? {
    guard index < tokens.count else { return nil }
    switch tokens[index].kind {
    case .word(.month(let month)): return named(index + 1, month: month, months: 1, precision: .month)
    case .word(.season(let start, let months)):
      return named(index + 1, month: start, months: months, precision: .season)
    case .number(let value, 4, let unit) where Self.years.contains(value):
      return unit == .year ? signed(index + 1, year: value) : fromYear(index + 1, year: value)
    case .number(let value, 1...2, .none): return fromSmallNumber(index + 1, value)
    case .apostrophe: return shortYear(index + 1).map { (DatePoint(year: $0.year), $0.next) }
    default: return nil
    }
  }

  /// "2019年", "2019年3月", "2019年3月1日".
  private func signed(_ index: Int, year: Int) -> (DatePoint, Int)? {
    guard case .number(let month, _, .month)? = kind(index), (1...12).contains(month) else {
      return (DatePoint(year: year), index)
    }
    var next = index + 1
    if case .number(_, _, .day)? = kind(next) { next += 1 }
    return (DatePoint(year: year, start: month, months: 1, precision: .month), next)
  }

  /// "2020", "2020-01", "2020/05/06", "2020.3", "2020 Jul 6", "2020 Q3".
  private func fromYear(_ index: Int, year: Int) -> (DatePoint, Int)? {
    if let separator = separator(index), let month = smallNumber(index + 1), (1...12).contains(month.value) {
      // "2010–12" is two years where "2010-12" is a month.
      let isMonth = separator != Byte.hyphen || tokens[index].span.count == 1
      if isMonth {
        var next = index + 2
        if self.separator(next) == separator, smallNumber(next + 1) != nil { next += 2 }
        return (DatePoint(year: year, start: month.value, months: 1, precision: .month), next)
      }
    }
    var next = skip(Byte.comma, index)
    // "2021. szeptember"
    if case .word(.month)? = kind(skip(Byte.period, index)) { next = skip(Byte.period, index) }
    switch kind(next) {
    case .word(.month(let month))?:
      // "2020 May 2021" is a year before a date, not a month.
      if follows(year: next + 1) { return (DatePoint(year: year), index) }
      var end = skip(Byte.period, next + 1)
      if let day = smallNumber(end, spaced: true), (1...31).contains(day.value) { end += 1 }
      return (DatePoint(year: year, start: month, months: 1, precision: .month), end)
    case .word(.season(let start, let months))? where !follows(year: next + 1):
      return (DatePoint(year: year, start: start, months: months, precision: .season), next + 1)
    default: return (DatePoint(year: year), index)
    }
  }

  /// "01/2020", "03.2019", "15.03.2019", "6 July 2020".
  private func fromSmallNumber(_ index: Int, _ value: Int) -> (DatePoint, Int)? {
    if let separator = separator(index) {
      if let year = year(index + 1, spaced: false), (1...12).contains(value) {
        return (DatePoint(year: year, start: value, months: 1, precision: .month), index + 2)
      }
      guard let second = smallNumber(index + 1), self.separator(index + 2) == separator,
        let year = year(index + 3, spaced: false)
      else { return nil }
      return date(value, second.value, year: year, separator: separator).map { ($0, index + 4) }
    }
    guard (1...31).contains(value) else { return nil }
    var next = skip(Byte.period, index)
    if case .unknown? = kind(next), next < tokens.count, tokens[next].span.count == 2, !tokens[next].isSpaced
    {
      next += 1  // "6th"
    }
    guard case .word(.month(let month))? = kind(next) else { return nil }
    return named(next + 1, month: month, months: 1, precision: .month).flatMap { $0.point.hasYear ? $0 : nil }
  }

  /// Of "3/4/2020" nobody can tell the month: the year is all it gives.
  private func date(_ a: Int, _ b: Int, year: Int, separator: UInt8) -> DatePoint? {
    guard (1...31).contains(a), (1...31).contains(b), a <= 12 || b <= 12 else { return nil }
    if a > 12 || a == b || separator == Byte.period, b <= 12 {
      return DatePoint(year: year, start: b, months: 1, precision: .month)
    }
    if b > 12 { return DatePoint(year: year, start: a, months: 1, precision: .month) }
    return DatePoint(year: year)
  }

  /// What stands behind the name of a month or season: "2021", ". 2021", " 1, 2021", " '20", "-2021", or nothing.
  private func named(
    _ index: Int, month: Int, months: Int, precision: DatePrecision
  ) -> (point: DatePoint, next: Int)? {
    func point(_ year: Int) -> DatePoint {
      DatePoint(year: year, start: month, months: months, precision: precision)
    }
    var next = skip(Byte.comma, skip(Byte.period, index))
    // "of", "de"
    if isShortWord(next), year(next + 1, spaced: true) != nil {
      next += 1
    }
    if let year = year(next, spaced: true) { return (point(year), next + 1) }
    if case .apostrophe? = kind(next), let short = shortYear(next + 1) {
      return (point(short.year), short.next)
    }
    if separator(next) != nil, let year = year(next + 1, spaced: false) { return (point(year), next + 2) }
    if let day = smallNumber(next, spaced: true), (1...31).contains(day.value) {
      var behind = next + 1
      if case .unknown? = kind(behind), tokens[behind].span.count == 2, !tokens[behind].isSpaced {
        behind += 1
      }
      behind = skip(Byte.comma, behind)
      if let year = year(behind, spaced: true) { return (point(year), behind + 1) }
      if case .apostrophe? = kind(behind), let short = shortYear(behind + 1) {
        return (point(short.year), short.next)
      }
      return (point(0), next + 1)
    }
    return (point(0), index)
  }

  private func isShortWord(_ index: Int) -> Bool {
    switch kind(index) {
    case .unknown?, .word(.since)?: return tokens[index].span.count == 2
    default: return false
    }
  }

  /// Returns the two digits behind an apostrophe as a year.
  private func shortYear(_ index: Int) -> (year: Int, next: Int)? {
    guard case .number(let value, 2, .none)? = kind(index), !tokens[index].isSpaced else { return nil }
    return (value < 50 ? 2000 + value : 1900 + value, index + 1)
  }

  private func year(_ index: Int, spaced: Bool) -> Int? {
    guard case .number(let value, 4, .none)? = kind(index), Self.years.contains(value) else { return nil }
    return spaced || !tokens[index].isSpaced ? value : nil
  }

  private func follows(year index: Int) -> Bool {
    year(skip(Byte.comma, skip(Byte.period, index)), spaced: true) != nil
  }

  private func smallNumber(_ index: Int, spaced: Bool = false) -> (value: Int, digits: Int)? {
    guard case .number(let value, let digits, .none)? = kind(index), digits <= 2 else { return nil }
    return spaced || !tokens[index].isSpaced ? (value, digits) : nil
  }

  /// Returns the mark at `index` if it joins the parts of a date, white space being absent before it.
  private func separator(_ index: Int) -> UInt8? {
    guard let kind = kind(index), !tokens[index].isSpaced else { return nil }
    switch kind {
    case .dash: return Byte.hyphen
    case .mark(let byte) where byte == Byte.slash || byte == Byte.period: return byte
    default: return nil
    }
  }

  private func skip(_ mark: UInt8, _ index: Int) -> Int {
    kind(index) == .mark(mark) ? index + 1 : index
  }

  private func kind(_ index: Int) -> DateToken.Kind? { index < tokens.count ? tokens[index].kind : nil }
}
