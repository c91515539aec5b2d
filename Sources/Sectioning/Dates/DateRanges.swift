import Model
import SourceText

/// Reads ranges of dates from tokens.
struct DateRanges {
  private let grammar: DateGrammar
  private let tokens: [DateToken]

  /// Reads from `tokens`.
  init(tokens: [DateToken]) {
    self.tokens = tokens
    grammar = DateGrammar(tokens: tokens)
  }

  /// Returns the range or single date that begins at `index`, and the place behind it.
  func range(_ index: Int) -> (match: DateMatch, next: Int)? {
    switch tokens[index].kind {
    case .word(.since):
      let start = markless(index + 1)
      guard let (point, next) = grammar.point(start) else { return nil }
      if let range = ranged(from: point, next, began: index) { return range }
      return point.hasYear ? (match(index, next, start: point, end: nil, ongoing: true), next) : nil
    case .word(.until):
      guard let (point, next) = grammar.point(markless(index + 1)), point.hasYear else { return nil }
      if let range = ranged(from: point, next, began: index) { return range }
      return (match(index, next, start: nil, end: point, ongoing: false), next)
    default:
      guard let (point, next) = grammar.point(index) else { return nil }
      if let range = ranged(from: point, next, began: index) { return range }
      return point.hasYear
        ? (match(index, next, start: point, end: point, ongoing: false, isRange: false), next) : nil
    }
  }

  private func ranged(from start: DatePoint, _ index: Int, began: Int) -> (match: DateMatch, next: Int)? {
    let join = markless(index)
    guard join < tokens.count else { return nil }
    let isDash = tokens[join].kind == .dash
    // "Jan 2020 to date" needs no dash, since its phrase brings the "to"; nor do "2020年至今" and "2020年6月 至今".
    if isOngoing(join), start.hasYear,
      tokens[join].words > 1 || join == index && (!tokens[join].isSpaced || tokens[join].isCaseless)
    {
      return (match(began, join + 1, start: start, end: nil, ongoing: true), join + 1)
    }
    guard isDash || tokens[join].kind == .word(.until) else { return nil }
    let second = markless(join + 1)
    if isOngoing(second) {
      guard start.hasYear else { return nil }
      return (match(began, second + 1, start: start, end: nil, ongoing: true), second + 1)
    }
    if isDash, let end = shortEnd(second, start: start, dash: join) {
      return (match(began, second + 1, start: start, end: end, ongoing: false), second + 1)
    }
    if let (end, next) = grammar.point(second) ?? misspelt(second), mayJoin(start, end, join) {
      if !start.hasYear, !end.hasYear { return nil }
      let first =
        start.hasYear ? start : start.of(year: end.first.year - (start.first.month > end.last.month ? 1 : 0))
      return (
        match(
          began, next, start: first, end: end.hasYear ? end : end.of(year: first.first.year), ongoing: false),
        next
      )
    }
    guard isDash, start.hasYear else { return nil }
    if isOpenEnd(join + 1) {
      return (match(began, join + 1, start: start, end: nil, ongoing: true), join + 1)
    }
    if second < tokens.count, tokens[second].kind == .ellipsis, isOpenEnd(second + 1) {
      return (match(began, second + 1, start: start, end: nil, ongoing: true), second + 1)
    }
    guard let next = unreadEnd(join, start, began: began) else { return nil }
    return (match(began, next, start: start, end: nil, ongoing: true, isEndUnread: true), next)
  }

  /// Longest end that is not known, in words.
  private static let longestEnd = 3

  /// Returns the place behind words that are not known, where the range that they end is certain: small words that
  /// end the line, "06/2019 – jetzad", or anything short before a closing bracket.
  ///
  /// "2019 – Acme" is a date before a name.
  private func unreadEnd(_ join: Int, _ start: DatePoint, began: Int) -> Int? {
    var next = join + 1
    while next < tokens.count, next - join <= Self.longestEnd, tokens[next].kind == .unknown { next += 1 }
    guard next > join + 1, isOpenEnd(next), next == tokens.count || tokens[next].kind != .mark(Byte.comma)
    else { return nil }
    let words = tokens[(join + 1)..<next]
    if next < tokens.count, tokens[next].kind == .mark(Byte.closeParenthesis), words.count < 3, began > 0 {
      return tokens[began - 1].kind == .mark(Byte.openParenthesis) ? next : nil
    }
    guard words.allSatisfy(\.isSmall) else { return nil }
    return start.precision == .month || began > 0 && words.count == 1 ? next : nil
  }

  /// Of "Novemeber 2023" the year is certain.
  private func misspelt(_ index: Int) -> (point: DatePoint, next: Int)? {
    guard index + 1 < tokens.count, tokens[index].kind == .unknown, tokens[index].span.count > 3,
      tokens[index + 1].isSpaced
    else { return nil }
    return grammar.point(index + 1).flatMap { $0.point.precision == .year ? $0 : nil }
  }

  /// A year cannot end in a bare month, and "May - June" is no range of years.
  private func mayJoin(_ start: DatePoint, _ end: DatePoint, _ join: Int) -> Bool {
    end.hasYear || start.hasYear && start.precision != .year && end.precision == .month
  }

  /// "2018–21": the dash stands close, and the two digits continue the century.
  private func shortEnd(_ index: Int, start: DatePoint, dash: Int) -> DatePoint? {
    guard start.hasYear, index < tokens.count, case .number(let value, 2, .none) = tokens[index].kind,
      !tokens[index].isSpaced, !tokens[dash].isSpaced, value > start.first.year % 100
    else { return nil }
    if index + 1 < tokens.count, !tokens[index + 1].isSpaced {
      switch tokens[index + 1].kind {
      case .dash, .mark(Byte.slash), .mark(Byte.period), .unknown, .number: return nil
      default: break
      }
    }
    return DatePoint(year: start.first.year / 100 * 100 + value)
  }

  private func isOngoing(_ index: Int) -> Bool {
    index < tokens.count && tokens[index].kind == .word(.ongoing)
  }

  /// An open range ends the line or stands before a closing mark: "03.2019–".
  private func isOpenEnd(_ index: Int) -> Bool {
    guard index < tokens.count else { return true }
    switch tokens[index].kind {
    case .mark(let byte):
      return byte == Byte.closeParenthesis || byte == Byte.closeBracket || byte == Byte.pipe
        || byte == Byte.asterisk
        || byte == Byte.underscore || byte == Byte.comma
    default: return false
    }
  }

  /// Returns the first place from `index` on that is not emphasis, a quote mark, an opening bracket or a colon.
  private func markless(_ index: Int) -> Int {
    var index = index
    while index < tokens.count, case .mark(let byte) = tokens[index].kind,
      byte == Byte.asterisk || byte == Byte.underscore || byte == Byte.backtick || byte == Byte.colon
        || byte == Byte.openParenthesis || byte == 0x22
    { index += 1 }
    return index
  }

  private func match(
    _ first: Int, _ next: Int, start: DatePoint?, end: DatePoint?, ongoing: Bool, isRange: Bool = true,
    isEndUnread: Bool = false
  ) -> DateMatch {
    let span = TextSpan(tokens[first].span.start, tokens[next - 1].span.end)
    let precisions = [start?.precision, end?.precision].compactMap(\.self)
    let precision: DatePrecision =
      precisions.contains(.year) ? .year : precisions.contains(.season) ? .season : .month
    let period = Period(
      start: start?.first, end: end?.last, ongoing: ongoing, precision: precision, span: span)
    return DateMatch(period: period, span: span, isRange: isRange, isEndUnread: isEndUnread)
  }
}
