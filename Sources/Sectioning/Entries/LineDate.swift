import Model
import SourceText

/// The date that a line gives to the piece of work it names.
struct LineDate {
  /// When.
  let match: DateMatch
  /// Whether the line says hardly more than the date.
  let isAlone: Bool
}

/// Tells dates that title a piece of work from dates in prose.
///
/// A title's date stands at an edge of its line or behind a mark: "Acme | 2019 – 2021", "Acme (2020)". A single year
/// needs that on both sides, so that "the 2021 edition" dates nothing.
struct LineDateReader {
  let bytes: [UInt8]
  let dates: DateReader

  /// Longest line with a title's date, in bytes.
  private static let longest = 260
  /// Shortest line that is wrapped, in bytes.
  private static let shortestWrapped = 40

  /// Returns the date that `line` gives, if it gives one; `before` is the line before it.
  func date(_ line: SourceLine, after before: SourceLine? = nil) -> LineDate? {
    guard line.role != .code, line.content.count >= 4 else { return nil }
    guard line.content.count <= Self.longest else { return paragraph(line) }
    if line.isRow { return row(line) }
    let matches = dates.dates(in: bytes, line.content)
    guard !matches.isEmpty, matches.count <= 2,
      let match = matches.first(where: \.isRange) ?? matches.first, stands(match, line),
      !isSentence(line) || introduces(match, line)
    else { return nil }
    let isAlone = isAlone(match, line)
    // The middle of a wrapped sentence: "since 2016, and am considered …".
    if bytes[line.content.start].isSmall, !isAlone, !line.isHeading, line.words.count > 4,
      line.isBullet || runsOn(line, before) || bytes.byte(line.words[0].span.end) == Byte.colon
    {
      return nil
    }
    return LineDate(match: match, isAlone: isAlone)
  }

  /// Whether `line` may go on with the one before it, which is long enough to be wrapped.
  private func runsOn(_ line: SourceLine, _ before: SourceLine?) -> Bool {
    guard let before, !line.isFresh, !before.isHeading else { return false }
    return before.span.count >= Self.shortestWrapped
  }

  /// Whether `line` says that something goes on, and nothing else: "end_date: present".
  func isOngoing(_ line: SourceLine) -> Bool {
    guard (1...3).contains(line.words.count), let last = line.words.last else { return false }
    guard line.words.count == 1 || bytes[line.content.start..<last.span.start].contains(Byte.colon) else {
      return false
    }
    let text = Array("2000 - ".utf8) + bytes[last.span.range]
    return dates.dates(in: text, TextSpan(0, text.count)).first?.period.ongoing == true
  }

  /// A paragraph that begins with a range tells what was done in it: "2014 – present, freelance. Built …".
  private func paragraph(_ line: SourceLine) -> LineDate? {
    guard !line.isBullet else { return nil }
    let start = TextSpan(line.content.start, min(line.content.end, line.content.start + 60))
    guard let match = dates.dates(in: bytes, start).first, match.isRange, match.period.start != nil,
      match.span.end < start.end, left(match.span.start, line) == .edge
    else { return nil }
    return LineDate(match: match, isAlone: false)
  }

  /// In a row of a table the range stands in its first or last cell.
  private func row(_ line: SourceLine) -> LineDate? {
    let matches = dates.dates(in: bytes, line.content)
    guard matches.count == 1, matches[0].isRange else { return nil }
    let isFirst = matches[0].span.start - line.content.start <= 12
    return isFirst || line.content.end - matches[0].span.end <= 12
      ? LineDate(match: matches[0], isAlone: false) : nil
  }

  private func isSentence(_ line: SourceLine) -> Bool {
    guard let last = line.words.last, line.words.count >= 8 else { return false }
    let isEnded = last.span.end < line.content.end && bytes[last.span.end] == Byte.period
    let small = line.words.count { !$0.isCapitalised && !$0.hasDigit }
    return small * 2 > line.words.count && (isEnded || line.words.count == SourceLine.wordLimit)
  }

  /// Whether a sentence only begins behind the date: "Acme, 2019–2021: built …", but not "From 2019 to 2021, I …".
  private func introduces(_ match: DateMatch, _ line: SourceLine) -> Bool {
    let before = line.words.filter { $0.span.end <= match.span.start }
    guard match.isRange, before.count <= 8, before.allSatisfy({ $0.isCapitalised || $0.span.count <= 3 })
    else {
      return false
    }
    var offset = match.span.end
    while offset < line.content.end,
      bytes[offset] == Byte.closeParenthesis || bytes[offset] == Byte.asterisk
        || bytes[offset] == Byte.underscore
    { offset += 1 }
    return bytes.byte(offset) == Byte.colon || bytes.byte(offset) == Byte.period
      || bytes.has(" –", at: offset)
      || bytes.has(" —", at: offset) || bytes.has(" - ", at: offset) || bytes.has(" |", at: offset)
  }

  private func stands(_ match: DateMatch, _ line: SourceLine) -> Bool {
    let left = left(match.span.start, line)
    let right = right(match.span.end, line)
    if match.isRange {
      return left != .text && (match.period.start != nil || right != .text) || right != .text
    }
    if match.period.precision == .year { return left != .text && right != .text }
    if left != .text { return true }
    // "National University May 2025", but not "founded in May 2025".
    guard right == .edge, let before = line.words.last(where: { $0.span.end <= match.span.start }) else {
      return false
    }
    return before.isCapitalised && before.span.count > 3
  }

  private enum Side { case edge, mark, text }

  private func left(_ offset: Int, _ line: SourceLine) -> Side {
    var offset = offset
    var blanks = 0
    while offset > line.content.start {
      let byte = bytes[offset - 1]
      switch byte {
      case Byte.space: blanks += 1
      case Byte.tab: return .mark
      case Byte.openParenthesis, Byte.openBracket, Byte.pipe, Byte.comma, Byte.semicolon, Byte.colon,
        Byte.hyphen,
        Byte.slash, Byte.closeParenthesis, Byte.closeBracket, Byte.greater, 0x24:
        return .mark
      case Byte.asterisk, Byte.underscore, Byte.backtick, 0x22, Byte.period: break
      case 0x80...: return isLetter(before: offset) ? (blanks > 1 ? .mark : .text) : .mark
      default: return blanks > 1 ? .mark : .text
      }
      offset -= 1
    }
    return .edge
  }

  private func right(_ offset: Int, _ line: SourceLine) -> Side {
    var offset = offset
    var blanks = 0
    while offset < line.content.end {
      let byte = bytes[offset]
      switch byte {
      case Byte.space: blanks += 1
      case Byte.tab, Byte.pipe, Byte.comma, Byte.semicolon, Byte.colon, Byte.hyphen, Byte.slash,
        Byte.openParenthesis,
        Byte.less, 0x24:
        return .mark
      case Byte.closeParenthesis, Byte.closeBracket, Byte.asterisk, Byte.underscore, Byte.backtick,
        Byte.period,
        Byte.backslash, 0x22:
        break
      case 0x80...:
        return Folding.isLetter(bytes.scalar(at: offset).value) && blanks < 2 ? .text : .mark
      default: return blanks > 1 ? .mark : .text
      }
      offset += 1
    }
    return .edge
  }

  private func isLetter(before offset: Int) -> Bool {
    var start = offset - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return Folding.isLetter(bytes.scalar(at: start).value)
  }

  /// Whether a place, a duration or a label is all that stands beside the date.
  private func isAlone(_ match: DateMatch, _ line: SourceLine) -> Bool {
    let before = line.words.count { $0.span.end <= match.span.start }
    let after = line.words.count { $0.span.start >= match.span.end }
    if before == 0 { return after == 0 || after <= 4 && right(match.span.end, line) != .text }
    let isLabelled = bytes[line.content.start..<match.span.start].contains(Byte.colon)
    return before <= 2 && after <= 3 && isLabelled
  }
}
