import Model
import SourceText

/// Tells lines that name a piece of work from lines that describe one.
struct TitleReader {
  let bytes: [UInt8]
  let lines: [SourceLine]

  /// Whether the line could name a piece of work: it is short, begins like a name, and does not end like a sentence.
  func isTitleLike(_ index: Int) -> Bool {
    let line = lines[index]
    if line.isHeading || line.role == .entry { return true }
    guard !line.isBullet, line.role == .line || line.role == .paragraph || line.role == .cell,
      line.content.count <= 110,
      (1...14).contains(line.words.count), !line.isRow || line.role == .cell
    else { return false }
    let first = bytes[line.content.start]
    // Fifteen ideographs in a row are a sentence.
    guard !line.words.contains(where: { $0.isCaseless && $0.span.count > 45 }) else { return false }
    guard !first.isSmall || isNamedAddress(line), first != Byte.openParenthesis || line.isStrong,
      !isEnded(line), !isLabelled(line),
      !isAddress(line)
    else { return false }
    return true
  }

  /// Whether a blank line stands before the line. Only in plain text does that part titles; elsewhere every paragraph
  /// and every row is a block of its own.
  func isApart(_ index: Int) -> Bool { lines[index].hasGap && lines[index].role == .line }

  /// Whether most of its longer words begin with a capital: "Senior Software Engineer, Acme".
  func isTitleCase(_ index: Int) -> Bool {
    let long = lines[index].words.filter { $0.span.count >= 4 }
    return !lines[index].words.isEmpty && long.count { $0.isCapitalised || $0.hasDigit } * 3 >= long.count * 2
  }

  /// Whether the line lists things: "Python, Perl, Bash".
  func isList(_ line: SourceLine) -> Bool {
    let commas = bytes[line.content.range].count { $0 == Byte.comma }
    return commas > 1 && commas * 2 >= line.words.count
  }

  /// Whether the line is set apart by mark, bold or capitals.
  func isMarked(_ index: Int) -> Bool {
    let line = lines[index]
    return line.isHeading || line.isStrong && !line.isBullet
      || line.isCapitals && !line.isBullet && line.words.count <= 10
  }

  /// Whether the line is a name with its address: "ringbuf (https://…)".
  private func isNamedAddress(_ line: SourceLine) -> Bool {
    line.words.prefix(3).contains { bytes.has(" (http", at: $0.span.end) }
  }

  private func isEnded(_ line: SourceLine) -> Bool {
    switch bytes[line.content.end - 1] {
    case Byte.semicolon, Byte.comma, Byte.colon, 0x21, 0x3F: return true
    case 0x82: return bytes.has("。", at: line.content.end - 3)
    case Byte.period:
      // "Acme Inc." ends in a short form, a sentence does not.
      guard let last = line.words.last else { return true }
      return line.words.count > 8 || last.span.count > 4 || !last.isCapitalised
    default: return false
    }
  }

  /// Whether a line begins with a label: "Website: …", "period:". What stands in brackets behind a name is none.
  func isLabelled(_ line: SourceLine) -> Bool {
    line.words.prefix(3).contains { word in
      let next = bytes.byte(word.span.end + 1)
      return bytes.byte(word.span.end) == Byte.colon && (next.isBlank || word.span.end + 1 == line.span.end)
        && !bytes[line.content.start..<word.span.end].dropFirst().contains(Byte.openParenthesis)
    }
  }

  private func isAddress(_ line: SourceLine) -> Bool {
    bytes.has("http", at: line.content.start)
      || line.words.count <= 3 && bytes[line.content.range].contains(Byte.at)
        && !bytes[line.content.range].contains(Byte.space)
  }
}
