import Model
import SourceText

/// How headings and labels are understood in their place.
extension SectionFinder {
  /// Whether only headings and facts about the person stand above the line: then it says who that is, or "Résumé".
  func isFirstHeading(_ index: Int) -> Bool {
    guard index < IdentityLines.reach, dates[index] == nil,
      lines.indices[..<index].allSatisfy({ lines[$0].isHeading || identity.isIdentity($0) })
    else { return false }
    // Below the name only what the person does, or a fact, says who that is: "## What I bring" opens a section.
    let isFact = identity.isIdentity(index) || index + 1 < lines.count && identity.isIdentity(index + 1)
    return index == 0 || isFact || lines[index].words.contains(where: NameReader.isRole)
  }

  /// Whether a heading of `kind` below one of `parent` only parts that section.
  func staysInside(_ kind: SectionKind, _ parent: SectionKind, _ level: Int, _ heading: Heading)
    -> Bool
  {
    switch kind {
    case .experience, .education, .references, .coverLetter, .advert, .volunteering: return parent == kind
    case .languages where parent == .skills: return false
    case .contact where parent == .contact || parent == SectionKind.none: return false
    default: break
    }
    if parent == .skills || parent == .languages {
      return kind == .skills || kind == .other || kind == .summary
    }
    if parent == .advert || parent == .coverLetter { return true }
    guard isEntryKind(parent) else { return false }
    if kind == parent { return heading.style != .marked }
    if let entryLevel, level > entryLevel { return true }
    if heading.style == .colon, mainStyle == .colon { return kind != .openSource }
    return kind == .other || kind == .contact
  }

  /// "Languages" over Rust and Go is a list of skills, over English one of languages.
  func resolved(_ index: Int) -> SectionKind {
    for next in lines[(index + 1)...].prefix(4) {
      if reader.book.namesLanguage(next.words) { return .languages }
      if next.isHeading { break }
    }
    return .skills
  }

  // MARK: Labels

  /// Returns the kind of section that a label opens for its own line, `nil` if the line stays where it is.
  func lineKind(_ label: Label, _ line: SourceLine) -> SectionKind? {
    switch label.kind {
    case .skills, .languages, .interests, .contact, .objective, .summary, .courses, .reading, .education:
      break
    default: return nil
    }
    switch current {
    case .none, .contact, .summary, .objective, .other, .interests, .languages, .courses: break
    case .skills where label.kind == .languages || label.kind == .interests: break
    case .skills where label.kind == .contact && open.last?.style == .colon && line.hasGap: break
    case .experience, .projects, .openSource, .volunteering, .education:
      guard entryLevel == nil, label.kind == .contact, line.hasGap, !line.isBullet else { return nil }
    default: return nil
    }
    if label.kind == current, !label.isDoubtful { return nil }
    guard label.isDoubtful else { return label.kind }
    if reader.book.namesLanguage(line.words) { return .languages }
    return current == .skills ? nil : .skills
  }

  // MARK: Depth

  /// Returns the depth of a heading: its marks, or else how its style compares with that of sections.
  func level(_ line: SourceLine, _ style: HeadingStyle) -> Int {
    if let level = line.level { return level }
    guard style != .marked, let mainStyle else { return style == .marked ? 2 : Self.plainLevel }
    // Where sections are keys, as in YAML, they nest by their indentation.
    if style == .colon, mainStyle == .colon { return Self.plainLevel + min(line.indent, Self.weakLevel) }
    return style <= mainStyle ? (mainStyle == .marked ? 2 : Self.plainLevel) : Self.weakLevel
  }

  /// Returns the innermost open section above `level`.
  func parent(of level: Int) -> Frame? { open.last { $0.level < level } }

  /// Whether a heading of this depth and style is one of a pasted advert that is open.
  func isAdvert(_ level: Int, _ style: HeadingStyle) -> Bool {
    guard let last = open.last, last.kind == .advert else { return false }
    guard let mainStyle else { return true }
    return style > mainStyle || level > last.level && last.level < Self.plainLevel
  }

  /// Whether pieces of work stand in sections of `kind`.
  func isEntryKind(_ kind: SectionKind) -> Bool { kind.holdsEntries }

  /// Whether a date of work stands within three lines that are no bullets.
  func isDatedSoon(_ index: Int) -> Bool {
    for next in lines.indices[(index + 1)...].prefix(3) {
      if lines[next].isBullet || lines[next].words.count > 16 { return false }
      if dates[next] != nil { return true }
    }
    return false
  }

  /// Whether the line is one of the headings right below a date that stands alone: role, firm and town of a job, each of
  /// a depth of its own.
  func namesDate(_ index: Int) -> Bool {
    guard isEntryKind(current), lines[index].isHeading else { return false }
    var before = index - 1
    while before >= 0, index - before <= Self.mostTitles, lines[before].isHeading, dates[before] == nil,
      reader.heading(lines[before])?.kind == nil
    { before -= 1 }
    guard before >= 0, index - before <= Self.mostTitles, let date = dates[before] else { return false }
    return date.isAlone && date.match.isRange && !lines[before].isHeading && !lines[before].isBullet
  }

  private static let mostTitles = 3

  /// Whether a plain line is the end of a wrapped one.
  func runsOn(_ index: Int) -> Bool {
    guard index > 0, !lines[index].isFresh else { return false }
    let before = lines[index - 1]
    let last = reader.bytes[before.span.end - 1]
    if last == Byte.comma || last == Byte.hyphen || last == Byte.slash || last == 0x26 { return true }
    guard before.span.count >= 60, index + 1 < lines.count, !lines[index + 1].isFresh else { return false }
    return reader.bytes[lines[index + 1].span.start].isSmall
  }

  /// Returns the style of most known headings.
  static func mainStyle(_ lines: [SourceLine], _ reader: HeadingReader) -> HeadingStyle? {
    var counts = [Int](repeating: 0, count: HeadingStyle.allCases.count)
    for line in lines {
      guard let heading = reader.heading(line), let kind = heading.kind, heading.isExact else { continue }
      switch kind {
      case .experience, .education, .skills, .projects, .summary, .openSource, .languages, .interests:
        counts[heading.style.rawValue] += 1
      default: break
      }
    }
    guard let most = counts.max(), most > 0, let index = counts.firstIndex(of: most) else { return nil }
    return HeadingStyle(rawValue: index)
  }
}
