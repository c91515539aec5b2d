import SourceText

/// Reads the marks that plain text and Markdown put around a line.
struct Marks {
  let bytes: [UInt8]

  /// Returns the length of the bullet mark at the start of `span`, white space behind it included, or 0.
  func bullet(_ span: TextSpan) -> (length: Int, isNumber: Bool) {
    guard span.count > 0 else { return (0, false) }
    let first = bytes[span.start]
    var length = 0
    var isNumber = false
    var needsSpace = true
    switch first {
    case Byte.hyphen, Byte.asterisk, Byte.plus: length = 1
    case 0x6F: length = 1  // "o", a circle in some fonts
    case 0x30...0x39:
      while length < 3, bytes.byte(span.start + length).isDigit { length += 1 }
      let mark = bytes.byte(span.start + length)
      guard length < 3, mark == Byte.period || mark == Byte.closeParenthesis else { return (0, false) }
      length += 1
      isNumber = true
    default:
      guard first >= 0x80 else { return (0, false) }
      let (value, size) = bytes.scalar(at: span.start)
      if isGlyph(value) {
        needsSpace = false
      } else if value != 0x2013 && value != 0x2014 && value != 0x2212 {
        return (0, false)
      }
      length = size
    }
    var end = span.start + length
    while end < span.end {
      let blank = bytes.blank(at: end, before: span.end)
      if blank == 0 { break }
      end += blank
    }
    if needsSpace, end == span.start + length { return (0, false) }
    return end < span.end ? (end - span.start, isNumber) : (0, false)
  }

  /// Whether the scalar is a bullet by itself.
  func isGlyph(_ value: UInt32) -> Bool {
    switch value {
    case 0x2022, 0x2023, 0x2043, 0x204C, 0x204D, 0x2219, 0x25AA, 0x25AB, 0x25A0, 0x25A1, 0x25CF, 0x25CB,
      0x25E6,
      0x25B8, 0x25B9, 0x25BA, 0x25B6, 0x25C6, 0x25C7, 0x2605, 0x2606, 0x27A2, 0x27A4, 0x2756, 0x2713, 0x2714,
      0x2794,
      0x00B7, 0x30FB, 0x0095, 0x009F, 0x2192, 0x279C, 0xF000...0xF0FF:
      return true
    default: return false
    }
  }

  /// Returns the depth of the heading mark at the start of `span`, and the text behind it.
  func heading(_ span: TextSpan) -> (level: Int, content: TextSpan)? {
    guard span.count > 2, bytes[span.start] == Byte.hash || bytes[span.start] == Byte.equals else {
      return nil
    }
    let mark = bytes[span.start]
    var depth = 0
    while span.start + depth < span.end, bytes[span.start + depth] == mark { depth += 1 }
    guard (1...6).contains(depth), span.start + depth < span.end else { return nil }
    guard bytes.blank(at: span.start + depth, before: span.end) > 0 else { return nil }
    var end = span.end
    while end > span.start + depth, bytes[end - 1] == mark { end -= 1 }
    // `== Skills ==` is a rule on both sides, `= Skills` a heading of AsciiDoc and Typst.
    if mark == Byte.equals, end < span.end { return nil }
    return (depth, bytes.trimmed(TextSpan(span.start + depth, end)))
  }

  /// Whether there is nothing in `span` but a rule: `---`, `====`, `|---|:--|`.
  func isRule(_ span: TextSpan) -> Bool {
    guard span.count >= 3 else { return false }
    var offset = span.start
    var marks = 0
    while offset < span.end {
      switch bytes[offset] {
      case Byte.hyphen, Byte.equals, Byte.underscore, Byte.asterisk, Byte.tilde, Byte.plus: marks += 1
      case Byte.pipe, Byte.colon, Byte.space, Byte.hash, Byte.tab: break
      default:
        guard bytes[offset] >= 0x80 else { return false }
        let (value, length) = bytes.scalar(at: offset)
        guard value >= 0x2500 && value <= 0x257F || value >= 0x2010 && value <= 0x2015 else { return false }
        marks += length
        offset += length - 1
      }
      offset += 1
    }
    return marks >= 3
  }

  /// Returns what stands between two rules on one line: `=== Skills ===`.
  func ruled(_ span: TextSpan) -> TextSpan? {
    var start = span.start
    var end = span.end
    while start < end, isRuleByte(bytes[start]) { start += 1 }
    while end > start, isRuleByte(bytes[end - 1]) { end -= 1 }
    guard start - span.start >= 2, start < end else { return nil }
    guard span.end - end >= 2 || start - span.start >= 3 else { return nil }
    guard bytes[start - 1] != Byte.asterisk, bytes[start - 1] != Byte.underscore else { return nil }
    return bytes.trimmed(TextSpan(start, end))
  }

  private func isRuleByte(_ byte: UInt8) -> Bool {
    byte == Byte.equals || byte == Byte.hyphen || byte == Byte.tilde || byte == Byte.asterisk
      || byte == Byte.underscore
  }

  /// Returns `span` without the emphasis, link or code marks that enclose all of it, and whether it was strong.
  func unwrapped(_ span: TextSpan) -> (content: TextSpan, isStrong: Bool) {
    var content = span
    var isStrong = false
    for _ in 0..<4 {
      if let inner = enclosed(content, by: Byte.asterisk, 2) ?? enclosed(content, by: Byte.underscore, 2) {
        content = inner
        isStrong = true
      } else if let inner = enclosed(content, by: Byte.asterisk, 1) ?? enclosed(
        content, by: Byte.underscore, 1)
        ?? enclosed(content, by: Byte.backtick, 1)
      {
        content = inner
      } else if let link = link(content.start, before: content.end), link.end == content.end {
        content = link.text
      } else {
        break
      }
    }
    return (content, isStrong)
  }

  private func enclosed(_ span: TextSpan, by mark: UInt8, _ count: Int) -> TextSpan? {
    var end = span.end
    // A colon may stand behind the mark: "**Skills**:".
    if end > span.start, bytes[end - 1] == Byte.colon { end -= 1 }
    guard end - span.start > 2 * count else { return nil }
    for offset in 0..<count where bytes[span.start + offset] != mark || bytes[end - 1 - offset] != mark {
      return nil
    }
    let inner = TextSpan(span.start + count, end - count)
    guard bytes.blank(at: inner.start, before: inner.end) == 0 else { return nil }
    // "**a** and **b**" is not one piece.
    var offset = inner.start
    while offset < inner.end {
      if bytes[offset] == mark, count == 1 || bytes.byte(offset + 1) == mark { return nil }
      offset += 1
    }
    return bytes.trimmed(inner)
  }

  /// Returns the link `[text](address)` that begins at `start`, an image included.
  func link(_ start: Int, before end: Int) -> (text: TextSpan, address: TextSpan, end: Int)? {
    var open = start
    if open < end, bytes[open] == 0x21 { open += 1 }
    guard open < end, bytes[open] == Byte.openBracket else { return nil }
    var depth = 0
    var offset = open
    let limit = min(end, open + 600)
    while offset < limit {
      if bytes[offset] == Byte.openBracket { depth += 1 }
      if bytes[offset] == Byte.closeBracket {
        depth -= 1
        if depth == 0 { break }
      }
      offset += 1
    }
    guard offset + 1 < limit, bytes[offset] == Byte.closeBracket, bytes[offset + 1] == Byte.openParenthesis
    else {
      return nil
    }
    var close = offset + 2
    var nested = 0
    while close < end, bytes[close] != Byte.lineFeed {
      if bytes[close] == Byte.openParenthesis { nested += 1 }
      if bytes[close] == Byte.closeParenthesis {
        if nested == 0 { break }
        nested -= 1
      }
      close += 1
    }
    guard close < end, bytes[close] == Byte.closeParenthesis else { return nil }
    return (
      bytes.trimmed(TextSpan(open + 1, offset)), bytes.trimmed(TextSpan(offset + 2, close)), close + 1
    )
  }

  /// Returns the bold piece, link or code that `span` begins with, marks excluded, if text follows it.
  func lead(_ span: TextSpan) -> TextSpan? {
    guard span.count > 3 else { return nil }
    if let link = link(span.start, before: span.end) { return unwrapped(link.text).content }
    let mark = bytes[span.start]
    let count: Int
    switch mark {
    case Byte.asterisk, Byte.underscore:
      guard bytes[span.start + 1] == mark else { return nil }
      count = 2
    case Byte.backtick: count = 1
    default: return nil
    }
    var offset = span.start + count
    while offset < span.end, bytes[offset] != Byte.lineFeed {
      if bytes[offset] == mark, count == 1 || bytes.byte(offset + 1) == mark {
        let inner = TextSpan(span.start + count, offset)
        return inner.isEmpty ? nil : unwrapped(bytes.trimmed(inner)).content
      }
      offset += 1
    }
    return nil
  }
}
