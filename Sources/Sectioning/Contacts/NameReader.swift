import Model
import SourceText

/// Finds the line that names the person.
struct NameReader {
  let bytes: [UInt8]
  let reader: HeadingReader
  let person: PersonWords

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

  /// Words that tell what somebody does.
  private static let roles: Set<UInt64> = keys([
    "developer", "engineer", "engineering", "programmer", "architect", "manager", "lead", "senior", "junior",
    "consultant", "analyst", "designer", "scientist", "student", "intern", "head", "officer", "technician",
    "specialist", "director", "professor", "researcher", "owner", "author", "freelance", "freelancer",
    "hacker",
    "maintainer", "founder", "entwickler", "entwicklerin", "ingenieur", "ingenieurin",
  ])

  /// Whether `word` tells what somebody does.
  static func isRole(_ word: Word) -> Bool { roles.contains(word.key) }

  /// Whether `word` is part of what somebody does, and of no name.
  static func isOfTitle(_ word: Word) -> Bool { noNames.contains(word.key) }

  /// Lines from the top that may name the person, and lines from the end that may sign.
  private static let reach = 8

  /// Returns where the name stands in `lines`, `known` being what the format says it is, `card` the lines of `card(_:)`.
  func name(_ lines: [SourceLine], known: String?, card: Range<Int>?) -> TextSpan? {
    if let known, let span = place(of: known) { return span }
    if let card { return clean(lines[card.lowerBound].content) }
    return heading(lines) ?? introduction(lines) ?? signature(lines)
  }

  /// Returns the lines of a profile page that say who it is about, where others stand above them.
  func card(_ lines: [SourceLine]) -> Range<Int>? {
    ProfileCard(bytes: bytes, lines: lines, reader: reader).range { isName(clean($0)) }
  }

  /// Returns the name that stands over everything else.
  private func heading(_ lines: [SourceLine]) -> TextSpan? {
    for (index, line) in lines.prefix(Self.reach).enumerated() {
      if line.role == .code || line.isBullet && !line.isStrong { continue }
      // Below the first heading nobody is introduced any more.
      if reader.opensBody(line) { return nil }
      if let value = labelled(line) { return name(in: value, isLabelled: true) }
      // A letter names whom it is written to.
      if reader.beginning(line) == .coverLetter { return nil }
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

  /// Returns what stands behind a label of names: "Name: …", "氏名：…", "氏名　…".
  private func labelled(_ line: SourceLine) -> TextSpan? {
    let count = person.label(line.words[...])
    guard count > 0, line.words[0].span.start - line.content.start <= 4 else { return nil }
    var offset = line.words[count - 1].span.end
    let hasGap = line.words[count - 1].isCaseless && bytes.blank(at: offset, before: line.content.end) > 0
    while offset < line.content.end {
      let blank = bytes.blank(at: offset, before: line.content.end)
      if blank == 0, bytes[offset] != Byte.asterisk, bytes[offset] != Byte.underscore { break }
      offset += max(blank, 1)
    }
    let isColon = bytes.byte(offset) == Byte.colon
    guard offset < line.content.end, isColon || bytes.has("：", at: offset) || hasGap else { return nil }
    if isColon { offset += 1 } else if bytes.has("：", at: offset) { offset += 3 }
    while offset < line.content.end, bytes[offset] == Byte.asterisk || bytes[offset] == Byte.underscore {
      offset += 1
    }
    return bytes.trimmed(TextSpan(offset, line.content.end))
  }

  /// Returns the name in "my name is Ada Muster".
  private func introduction(_ lines: [SourceLine]) -> TextSpan? {
    for line in lines.prefix(Self.reach) where line.role != .code {
      for index in line.words.indices {
        let count = person.introduction(line.words[index...])
        guard count > 0 else { continue }
        let name = line.words[(index + count)...].prefix(4)
        var end = name.startIndex
        while end < name.endIndex, name[end].isCapitalised,
          end == name.startIndex || bytes[name[end - 1].span.end..<name[end].span.start].allSatisfy(\.isBlank)
        { end += 1 }
        guard end > name.startIndex else { continue }
        let span = TextSpan(name[name.startIndex].span.start, name[end - 1].span.end)
        if isName(span, isLabelled: true) { return span }
      }
    }
    return nil
  }

  /// Returns the name below a letter: "Kind regards,⏎Ada Muster".
  private func signature(_ lines: [SourceLine]) -> TextSpan? {
    for index in lines.indices.suffix(Self.reach).dropFirst() {
      let line = lines[index]
      let count = person.closing(line.words[...])
      guard count > 0, line.words.count - count <= 4, line.words[0].span.start == line.content.start else {
        continue
      }
      if count < line.words.count {
        let rest = TextSpan(line.words[count].span.start, line.content.end)
        return isName(clean(rest)) ? clean(rest) : nil
      }
      for next in lines[(index + 1)...].prefix(2) where isName(clean(next.content)) {
        return clean(next.content)
      }
    }
    return nil
  }

  /// Returns the first part of `span` that looks like a name: "Ada Muster | Engineer", "Engineer - Ada Muster (she)".
  private func name(in span: TextSpan, isLabelled: Bool = false) -> TextSpan? {
    var start = span.start
    var offset = span.start
    while offset <= span.end {
      if offset == span.end || isDivider(offset, span.end) && nickname(offset, span) == nil {
        let part = clean(TextSpan(start, offset))
        if isName(part, isLabelled: isLabelled) { return part }
        start = min(span.end, offset + (offset < span.end ? bytes.scalar(at: offset).length : 1))
      } else if bytes[offset] == Byte.openParenthesis, let close = nickname(offset, span) {
        offset = close
      }
      offset += 1
    }
    return nil
  }

  private func isDivider(_ offset: Int, _ end: Int) -> Bool {
    switch bytes[offset] {
    case Byte.pipe, Byte.openParenthesis, Byte.comma, Byte.openBracket, Byte.colon, Byte.less: return true
    case Byte.hyphen: return bytes.byte(offset - 1).isBlank && bytes.byte(offset + 1).isBlank
    case 0xEF: return bytes.has("（", at: offset) || bytes.has("：", at: offset) || bytes.has("｜", at: offset)
    case 0xE2:
      return bytes.blank(at: offset, before: end) == 0 && bytes.byte(offset + 1) == 0x80
        && (0x93...0x94).contains(bytes.byte(offset + 2))
    default: return false
    }
  }

  /// Returns the end of the nickname in brackets that begins at `offset`: "Ada (Addie) Muster".
  private func nickname(_ offset: Int, _ span: TextSpan) -> Int? {
    guard bytes[offset] == Byte.openParenthesis,
      let close = bytes.firstIndex(of: Byte.closeParenthesis, in: TextSpan(offset, span.end)),
      close - offset <= 24, bytes.byte(close + 1) == Byte.space,
      let next = Words.word(bytes, at: close + 2, before: span.end), next.isCapitalised, !Self.isOfTitle(next)
    else { return nil }
    let inner = Words.read(bytes, TextSpan(offset, close), limit: 2)
    return inner.count == 1 && inner[0].isCapitalised && !Self.isOfTitle(inner[0]) ? close : nil
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

  /// Whether `span` looks like a name; behind a label it may be a single word.
  private func isName(_ span: TextSpan, isLabelled: Bool = false) -> Bool {
    guard (4...60).contains(span.count) || isLabelled && (2...60).contains(span.count) else { return false }
    let words = Words.read(bytes, span, limit: 7)
    let isCaseless = words.count == 1 && words[0].isCaseless && (6...12).contains(words[0].span.count)
    let isShort = isLabelled && words.count == 1
    guard isCaseless || isShort || (2...5).contains(words.count), book.kind(words[...]) == nil,
      person.closing(words[...]) == 0
    else { return false }
    let quotes = bytes[span.range].count { $0 == 0x22 }
    let brackets = bytes[span.range].contains(Byte.openParenthesis)
    let allowed = bytes[span.range].allSatisfy {
      $0.isLetter || $0 >= 0x80 || $0 == Byte.space || $0 == Byte.period || $0 == Byte.hyphen
        || $0 == Byte.apostrophe || $0 == 0x22 && quotes == 2
        || brackets && ($0 == Byte.openParenthesis || $0 == Byte.closeParenthesis)
    }
    guard allowed, words[0].isCapitalised, words[words.count - 1].isCapitalised || isCaseless else {
      return false
    }
    let open = quotes == 2 ? bytes.firstIndex(of: 0x22, in: span) ?? span.end : span.end
    let close = quotes == 2 ? bytes[span.range].lastIndex(of: 0x22) ?? span.end : span.end
    return words.allSatisfy {
      // A nickname may be any words.
      if $0.span.start > open, $0.span.end <= close { return true }
      return !Self.noNames.contains($0.key) && ($0.isCapitalised || $0.span.count <= 3)
        && book.kind([$0]) == nil
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
