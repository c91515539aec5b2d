import Model
import SourceText

/// Cuts lines that hold many: fields between bars, and whole résumés that lost their line feeds.
enum LineSplitter {
  /// Lines up to this length stay whole.
  private static let short = 160

  /// Returns the pieces of `line`, or `nil` if it is to stay whole.
  static func pieces(of line: SourceLine, _ bytes: [UInt8], _ marks: Marks) -> [SourceLine]? {
    if let parts = datedLead(line, bytes) { return parts }
    guard line.span.count > short, !line.isRow, line.role == .line || line.role == .paragraph
    else { return nil }
    let spans = fields(bytes, line.content)
    guard spans.count > 1 else { return nil }
    return spans.enumerated().map { index, span in
      let piece = line.piece(span: index == 0 ? TextSpan(line.span.start, span.end) : span, content: span)
      piece.lead = marks.lead(span)
      piece.words = Words.read(bytes, span, limit: SourceLine.wordLimit)
      piece.isFresh = line.isFresh || index > 0
      if index > 0 {
        piece.hasGap = false
        piece.isHeading = false
        piece.level = nil
        piece.section = nil
        piece.entry = nil
        piece.isBullet = false
      }
      return piece
    }
  }

  /// Cuts "**2014 – present, freelance.** Built …" behind its bold beginning.
  private static func datedLead(_ line: SourceLine, _ bytes: [UInt8]) -> [SourceLine]? {
    guard let lead = line.lead, !line.isBullet, bytes[line.content.start] == Byte.asterisk, lead.count <= 100,
      hasYear(bytes, lead)
    else { return nil }
    var start = lead.end
    while start < line.content.end, bytes[start] == Byte.asterisk || bytes[start].isBlank { start += 1 }
    guard start > lead.end + 1, bytes[start].isCapital else { return nil }
    let rest = TextSpan(start, line.content.end)
    let words = Words.read(bytes, rest, limit: SourceLine.wordLimit)
    guard words.count > 4 else { return nil }
    let title = line.piece(span: TextSpan(line.span.start, lead.end), content: lead)
    title.isStrong = true
    title.words = Words.read(bytes, lead, limit: SourceLine.wordLimit)
    let prose = line.piece(span: rest, content: rest)
    prose.lead = nil
    prose.hasGap = false
    prose.isFresh = true
    prose.words = words
    return [title, prose]
  }

  private static func hasYear(_ bytes: [UInt8], _ span: TextSpan) -> Bool {
    var digits = 0
    for byte in bytes[span.range] {
      digits = byte.isDigit ? digits + 1 : 0
      if digits == 4 { return true }
    }
    return false
  }

  /// Returns `span` without white space and the dollar signs of LaTeX's `$|$`.
  private static func unmarked(_ bytes: [UInt8], _ span: TextSpan) -> TextSpan {
    var span = bytes.trimmed(span)
    if span.count > 0, bytes[span.start] == 0x24 { span = bytes.trimmed(TextSpan(span.start + 1, span.end)) }
    if span.count > 0, bytes[span.end - 1] == 0x24 {
      span = bytes.trimmed(TextSpan(span.start, span.end - 1))
    }
    return span
  }

  /// Returns what stands between bars with white space around them.
  private static func fields(_ bytes: [UInt8], _ span: TextSpan) -> [TextSpan] {
    var spans: [TextSpan] = []
    var start = span.start
    var offset = span.start
    while offset < span.end {
      if bytes[offset] == Byte.pipe, offset > span.start,
        bytes[offset - 1].isBlank || bytes[offset - 1] == 0x24
      {
        let field = unmarked(bytes, TextSpan(start, offset))
        if !field.isEmpty { spans.append(field) }
        start = offset + 1
      }
      offset += 1
    }
    let rest = unmarked(bytes, TextSpan(start, span.end))
    if !rest.isEmpty { spans.append(rest) }
    return spans
  }
}
