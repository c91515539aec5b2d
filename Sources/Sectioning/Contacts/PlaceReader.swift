import Model
import SourceText

/// Finds where a person lives: behind a label, or as "City, Country" among the facts about the person.
struct PlaceReader {
  let bytes: [UInt8]
  let lines: [SourceLine]
  let reader: HeadingReader
  let words: PersonWords

  /// Longest place behind a label, in bytes.
  private static let longest = 80

  /// Most parts between commas, as of "12 Main St, Apt 4, Berlin, Germany"; more are a list.
  private static let mostParts = 4

  /// Returns the place that the line at `index` names, `taken` being other facts.
  func place(_ index: Int, taken: [TextSpan]) -> TextSpan? {
    let line = lines[index]
    let label = reader.label(line)
    if let label, label.kind == .contact, words.placeLabel(line.words[...]) > 0 {
      let start = label.content.start
      return label.content.count <= Self.longest
        && (bytes[start].isCapital || bytes[start] >= 0x80 || bytes[start].isDigit)
        ? label.content : nil
    }
    guard label == nil, !line.isBullet, !isLetter(line) else { return nil }
    var start = line.content.start
    var offset = start
    while offset <= line.content.end {
      let isEnd = offset == line.content.end || bytes[offset] == Byte.pipe || isDot(offset)
      if isEnd {
        let part = bytes.trimmed(TextSpan(start, max(start, offset)))
        if isPlace(part), !taken.contains(where: { $0.overlaps(part) }) { return part }
        start = min(
          line.content.end,
          offset + (offset < line.content.end && bytes[offset] >= 0x80 ? bytes.scalar(at: offset).length : 1))
      }
      offset += 1
    }
    return nil
  }

  /// Whether the line at `index` is a title of its own below the facts about the person: what stands under it is no
  /// place, whatever it looks like. `facts` are the facts found so far, `hasFacts` whether one stands above the line.
  func opensOther(_ index: Int, facts: [TextSpan], hasFacts: Bool) -> Bool {
    let line = lines[index]
    guard index > 0, !line.words.isEmpty, !line.isBullet, !holds(line, facts), !saysRole(line) else {
      return false
    }
    if isLetter(line) { return true }
    guard let heading = reader.heading(line) else {
      // "What I am about", alone over a text.
      return hasFacts && line.words.count <= 5 && line.hasGap && index + 1 < lines.count
        && !lines[index + 1].hasGap && place(index, taken: facts) == nil
    }
    switch heading.kind {
    case .contact?, SectionKind.none?: return false
    case nil where place(index, taken: facts) != nil: return false
    case nil where heading.style == .marked && !hasFacts:
      return index + 1 < lines.count && !holds(lines[index + 1], facts)
        && !(lines[index + 1].isHeading || lines[index + 1].words.isEmpty)
    default: return hasFacts
    }
  }

  /// Returns the town of `place`: what stands behind a street, or all of it.
  func town(of place: TextSpan) -> TextSpan {
    var parts: [TextSpan] = []
    var start = place.start
    while start < place.end {
      let end = bytes.firstIndex(of: Byte.comma, in: TextSpan(start, place.end)) ?? place.end
      let part = bytes.trimmed(TextSpan(start, end))
      if !part.isEmpty { parts.append(part) }
      start = end + 1
    }
    let isStreet = parts.map { part in
      let found = Words.read(bytes, part, limit: 8)
      return found.count > 1 && words.streets.stand(in: found[...], of: bytes)
    }
    guard let street = isStreet.lastIndex(of: true), street + 1 < parts.count else { return place }
    // "Apt 4"
    let rest = parts[(street + 1)...].drop { part in
      part.end < place.end && bytes[part.range].contains(where: \.isDigit)
    }
    return rest.first.map { TextSpan($0.start, place.end) } ?? place
  }

  /// Whether a line greets, or ends a letter.
  private func isLetter(_ line: SourceLine) -> Bool {
    reader.beginning(line) == .coverLetter || words.closing(line.words[...]) > 0
  }

  private func holds(_ line: SourceLine, _ facts: [TextSpan]) -> Bool {
    facts.contains { $0.overlaps(line.span) }
  }

  private func saysRole(_ line: SourceLine) -> Bool { line.words.contains(where: NameReader.isRole) }

  private func isDot(_ offset: Int) -> Bool { bytes.has("·", at: offset) || bytes.has("•", at: offset) }

  private func isPlace(_ span: TextSpan) -> Bool {
    guard (5...50).contains(span.count), let comma = bytes.firstIndex(of: Byte.comma, in: span),
      comma > span.start,
      bytes[span.start].isDigit || !bytes[span.range].contains(where: \.isDigit),
      bytes.byte(comma + 1) == Byte.space
    else { return false }
    let words = Words.read(bytes, span, limit: 7)
    let parts = bytes[span.range].count { $0 == Byte.comma } + 1
    return (2...7).contains(words.count) && parts <= Self.mostParts
      // "Engineering Manager, London" is more than a place.
      && words.allSatisfy {
        ($0.isCapitalised || $0.hasDigit) && reader.book.kind([$0]) == nil && !NameReader.isOfTitle($0)
      }
      && bytes[span.range].allSatisfy {
        $0.isLetter || $0.isDigit || $0 >= 0x80 || $0 == Byte.comma || $0 == Byte.space || $0 == Byte.period
      }
  }
}
