import Model
import SourceText

/// Finds the line that names the person.
struct NameReader {
  let bytes: [UInt8]
  let reader: HeadingReader

  private var book: HeadingBook { reader.book }

  /// Words that are part of a title or a heading and of no name.
  private static let noNames: Set<UInt64> = keys([
    "developer", "engineer", "engineering", "programmer", "architect", "manager", "lead", "senior", "junior",
    "software",
    "resume", "résumé", "cv", "curriculum", "vitae", "consultant", "analyst", "designer", "scientist",
    "student", "intern",
    "head", "officer", "data", "backend", "frontend", "fullstack", "full", "stack", "web", "systems",
    "system",
    "technician", "specialist", "director", "professor", "research", "researcher", "university", "inc", "llc",
    "ltd",
    "owner", "attorney", "customer", "success", "project", "the", "and", "of", "about", "hello", "hi", "hey",
    "welcome",
    "page", "my", "author", "portfolio", "key", "security", "embedded", "cloud", "product", "technical",
    "team", "open",
    "source", "with", "for", "to", "in", "is", "am", "work", "experience", "skills", "education", "remote",
    "columns",
    "rank", "report", "promotion", "retention", "concierge", "operations", "i'm", "freelance", "freelancer",
    "full-stack",
  ])

  private static func keys(_ words: [String]) -> Set<UInt64> {
    Set(words.flatMap { word in Words.read(Array(word.utf8), TextSpan(0, word.utf8.count)).map(\.key) })
  }

  /// Whether `word` is part of what somebody does, and of no name.
  static func isOfTitle(_ word: Word) -> Bool { noNames.contains(word.key) }

  private static let label = keys(["name"])

  /// Returns where the name stands, `known` being what the format says it is.
  func name(_ lines: ArraySlice<SourceLine>, known: String?) -> TextSpan? {
    if let known, let span = place(of: known) { return span }
    for (index, line) in lines.prefix(8).enumerated() {
      if line.role == .code || line.isBullet && !line.isStrong { continue }
      // Below the first heading nobody is introduced any more.
      if reader.opensBody(line) { return nil }
      if let first = line.words.first, Self.label.contains(first.key),
        bytes.byte(first.span.end) == Byte.colon
      {
        return name(in: bytes.trimmed(TextSpan(first.span.end + 1, line.content.end)))
      }
      // "font: …, size: 11pt" is a setting.
      let isSetting =
        line.content.range.contains { bytes.has(": ", at: $0) } || bytes[line.content.start] == 0x22
      guard !isSetting || line.isHeading, line.words.count <= 12, let span = name(in: line.content) else {
        continue
      }
      // Without capitals only the first lines tell a name from a heading.
      if index < 2 || !line.words.contains(where: \.isCaseless) { return span }
    }
    return nil
  }

  /// Returns the first part of `span` that looks like a name: "Ada Muster | Engineer", "Engineer - Ada Muster (she)".
  private func name(in span: TextSpan) -> TextSpan? {
    var start = span.start
    var offset = span.start
    while offset <= span.end {
      if offset == span.end || isDivider(offset, span.end) {
        let part = clean(TextSpan(start, offset))
        if isName(part) { return part }
        start = offset + 1
      }
      offset += 1
    }
    return nil
  }

  private func isDivider(_ offset: Int, _ end: Int) -> Bool {
    switch bytes[offset] {
    case Byte.pipe, Byte.openParenthesis, Byte.comma, Byte.openBracket, Byte.colon, Byte.less: return true
    case Byte.hyphen: return bytes.byte(offset - 1).isBlank && bytes.byte(offset + 1).isBlank
    case 0xE2:
      return bytes.blank(at: offset, before: end) == 0 && bytes.byte(offset + 1) == 0x80
        && (0x93...0x94).contains(bytes.byte(offset + 2))
    default: return false
    }
  }

  private func clean(_ span: TextSpan) -> TextSpan {
    var part = bytes.trimmed(span)
    while part.count > 0,
      bytes[part.start] == 0x22 || bytes[part.start] == Byte.asterisk || bytes[part.start] == Byte.equals
    {
      part = bytes.trimmed(TextSpan(part.start + 1, part.end))
    }
    while part.count > 0,
      bytes[part.end - 1] == 0x22 || bytes[part.end - 1] == Byte.asterisk
        || bytes[part.end - 1] == Byte.period
    {
      part = bytes.trimmed(TextSpan(part.start, part.end - 1))
    }
    return part
  }

  private func isName(_ span: TextSpan) -> Bool {
    guard (4...60).contains(span.count) else { return false }
    let words = Words.read(bytes, span, limit: 7)
    let isCaseless = words.count == 1 && words[0].isCaseless && (6...12).contains(words[0].span.count)
    guard isCaseless || (2...5).contains(words.count), book.kind(words[...]) == nil else { return false }
    let allowed = bytes[span.range].allSatisfy {
      $0.isLetter || $0 >= 0x80 || $0 == Byte.space || $0 == Byte.period || $0 == Byte.hyphen
        || $0 == Byte.apostrophe
    }
    guard allowed, words[0].isCapitalised, words[words.count - 1].isCapitalised || isCaseless else {
      return false
    }
    return words.allSatisfy {
      !Self.noNames.contains($0.key) && ($0.isCapitalised || $0.span.count <= 3) && book.kind([$0]) == nil
    }
  }

  private func place(of name: String) -> TextSpan? {
    let wanted = Array(name.utf8)
    guard !wanted.isEmpty, wanted.count <= 200 else { return nil }
    let last = min(bytes.count, 4000) - wanted.count
    guard last >= 0 else { return nil }
    for start in 0...last where bytes[start] == wanted[0] {
      if bytes[start..<start + wanted.count].elementsEqual(wanted) {
        return TextSpan(start, start + wanted.count)
      }
    }
    return nil
  }
}
