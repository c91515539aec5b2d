package import Model
package import SourceText

/// A date or range of dates in a text.
package struct DateMatch: Sendable, Hashable {
  /// The months that it covers.
  package let period: Period
  /// Where it stands.
  package let span: TextSpan
  /// Whether it has two ends, one of which may be open.
  package let isRange: Bool
  /// Whether its end is a word that is not known; it is taken to go on.
  package let isEndUnread: Bool

  /// Whether it can be the beginning of a range whose end stands elsewhere: "May 2025", "start: 2021-04".
  var isStart: Bool { period.start != nil && (!isRange || period.end == nil) }

  /// Whether it can be the end of a range that began elsewhere.
  var isEnd: Bool { !isRange || period.start == nil }
}

/// Finds dates and ranges of dates in text, in every form that résumés use.
///
/// It knows no clock: "present" stays open. What is doubtful is left out: of "3/4/2020" only the year is taken, and
/// numbers that merely look like years ("1024–4096 bytes", "+49 2019-2020") are none.
package struct DateReader: Sendable {
  private let scanner: DateScanner

  /// Reads dates in the words of `languages`.
  package init(_ languages: [DateWords]) { scanner = DateScanner(vocabulary: DateVocabulary(languages)) }

  /// Returns the dates in `span`, in reading order.
  package func dates(in bytes: [UInt8], _ span: TextSpan) -> [DateMatch] {
    guard mayHoldYear(bytes, span) else { return [] }
    let tokens = scanner.tokens(bytes, span)
    let ranges = DateRanges(tokens: tokens)
    var matches: [DateMatch] = []
    var index = 0
    while index < tokens.count {
      guard mayBegin(bytes, tokens, index), let (match, next) = ranges.range(index),
        mayEnd(bytes, tokens[next - 1])
      else {
        index += 1
        continue
      }
      matches.append(match)
      index = next
    }
    return matches
  }

  /// Whether a year may stand in `span`, without which nothing is a date: four digits, or two behind an apostrophe.
  private func mayHoldYear(_ bytes: [UInt8], _ span: TextSpan) -> Bool {
    var offset = span.start
    while offset < span.end {
      guard bytes[offset].isDigit else {
        offset += 1
        continue
      }
      let start = offset
      while offset < span.end, bytes[offset].isDigit { offset += 1 }
      if offset - start == 4, bytes[start] == 0x31 || bytes[start] == 0x32 { return true }
      guard offset - start == 2, start > span.start else { continue }
      switch bytes[start - 1] {
      case Byte.apostrophe, 0x98, 0x99, 0xB4: return true  // the ends of ‘, ’ and ´
      default: break
      }
    }
    return false
  }

  /// A date does not begin inside a number, a path, an address or a serial number.
  private func mayBegin(_ bytes: [UInt8], _ tokens: [DateToken], _ index: Int) -> Bool {
    if tokens[index].isSpaced || index == 0 { return !continuesPhone(tokens, index) }
    let before = tokens[index - 1]
    switch before.kind {
    case .number, .apostrophe: return false
    case .ellipsis: return bytes[before.span.start] >= 0x80
    case .word: return true
    case .unknown: return bytes[before.span.end - 1] >= 0x80
    case .dash:
      // "Acme—Jan 2019", but not "CVE-2019".
      guard before.span.count > 1, index > 1 else { return false }
      if case .number = tokens[index - 2].kind { return false }
      return true
    case .mark(let byte): return mayPrecede(byte)
    }
  }

  /// Whether the token goes on with a telephone number: "+49 2019…".
  private func continuesPhone(_ tokens: [DateToken], _ index: Int) -> Bool {
    guard index > 1, case .number = tokens[index - 1].kind else { return false }
    return tokens[index - 2].kind == .mark(Byte.plus)
  }

  private func mayPrecede(_ byte: UInt8) -> Bool {
    switch byte {
    case Byte.slash, Byte.period, Byte.plus, Byte.hash, Byte.equals, Byte.at, Byte.backslash, 0x24, 0x26,
      0x3F, 0x25:
      return false
    default: return true
    }
  }

  /// A number at the end of a date does not run on: "2020px", "2019-2020-2021", "2020%".
  private func mayEnd(_ bytes: [UInt8], _ last: DateToken) -> Bool {
    guard case .number(_, _, let unit) = last.kind, unit == .none else { return true }
    let next = bytes.byte(last.span.end)
    switch next {
    case Byte.slash, Byte.period, Byte.hyphen, Byte.colon: return !bytes.byte(last.span.end + 1).isDigit
    case 0x25, Byte.plus, Byte.equals, Byte.at: return false
    default: return !next.isLetter && !next.isDigit
    }
  }
}
