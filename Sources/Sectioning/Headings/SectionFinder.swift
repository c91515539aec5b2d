import Model
import SourceText

/// Divides the lines of a document into sections.
///
/// Headings nest: what stands deeper than a section's heading is a title inside it. Where a format knows no depth, the
/// style of most known headings is the style of sections, and weaker styles stand inside them.
struct SectionFinder {
  private let lines: [SourceLine]
  private let reader: HeadingReader
  private let dates: [LineDate?]
  private let identity: IdentityLines
  private let mainStyle: HeadingStyle?

  private var drafts: [SectionDraft] = []
  private var open: [Frame] = []
  private var entryLevel: Int?
  private var hasKnown = false

  /// An open section: its kind and the depth of its heading.
  private struct Frame {
    let kind: SectionKind
    let level: Int
    let style: HeadingStyle
  }

  /// Depth of an unmarked heading in the style of sections, and in a weaker one.
  private static let plainLevel = 10
  private static let weakLevel = 20

  /// Looks through `lines`, whose dates are `dates`.
  init(_ lines: [SourceLine], reader: HeadingReader, dates: [LineDate?], identity: IdentityLines) {
    self.lines = lines
    self.reader = reader
    self.dates = dates
    self.identity = identity
    mainStyle = Self.mainStyle(lines, reader)
  }

  /// Returns the sections, in reading order; together they hold every line.
  mutating func sections() -> [SectionDraft] {
    for index in lines.indices { place(index) }
    return drafts.filter { $0.title != nil || !$0.lines.isEmpty }
  }

  private var current: SectionKind { open.last?.kind ?? SectionKind.none }

  private mutating func place(_ index: Int) {
    let line = lines[index]
    if let kind = line.section {
      enter(kind, line.level ?? 1, .marked)
      return begin(kind, at: index, title: line.entry == nil && line.role == .heading ? line.content : nil)
    }
    if line.entry != nil || line.role == .entry { return extend(index) }
    if let kind = reader.beginning(line), kind != current || open.isEmpty {
      enter(kind, Self.plainLevel, .marked)
      return begin(kind, at: index, title: nil)
    }
    if let heading = reader.heading(line) {
      if let kind = heading.kind {
        if placeKnown(index, kind, heading) { return }
      } else if placeUnknown(index, heading) {
        return
      }
    }
    if let label = reader.label(line), let kind = lineKind(label, line) {
      // "Email: …" behind "Technologies:" ends the list.
      if kind == .contact, let last = open.last, last.kind == .skills, last.style == .colon {
        open.removeLast()
      }
      if let last = drafts.indices.last, drafts[last].kind == kind, drafts[last].lines.upperBound == index {
        drafts[last].lines = drafts[last].lines.lowerBound..<index + 1
      } else {
        begin(kind, at: index, title: nil)
      }
      return
    }
    extend(index)
  }

  // MARK: Headings

  private mutating func placeKnown(_ index: Int, _ kind: SectionKind, _ heading: Heading) -> Bool {
    let line = lines[index]
    let level = level(line, heading.style)
    if heading.style == .plain, runsOn(index) { return false }
    if isAdvert(level, heading.style), kind != .advert { return false }
    let kind = heading.isDoubtful ? resolved(index) : kind
    let parent = parent(of: level)
    if let parent, parent.level < level, staysInside(kind, parent.kind, level, heading) { return false }
    // Weak words between pieces of work are remarks: "Responsibilities:", "Tools".
    if heading.style >= .colon, isEntryKind(current), entryLevel != nil, heading.style != mainStyle,
      kind == .skills || kind == .summary || kind == .other || kind == .contact || kind == .objective
    {
      return false
    }
    enter(kind, level, heading.style)
    begin(kind, at: index, title: line.content)
    hasKnown = true
    return true
  }

  private mutating func placeUnknown(_ index: Int, _ heading: Heading) -> Bool {
    let line = lines[index]
    let level = level(line, heading.style)
    if isAdvert(level, heading.style) { return false }
    if heading.style == .marked {
      if let levelOfLine = line.level {
        let parent = parent(of: levelOfLine)
        if let parent, parent.level < levelOfLine, parent.kind != .contact, parent.kind != SectionKind.none {
          return nest(levelOfLine)
        }
      } else if isEntryKind(current) {
        return nest(Self.plainLevel)
      }
      if !hasKnown, open.isEmpty, isFirstHeading(index) { return openNone(index, level) }
      return openUnknown(index, heading, level)
    }
    guard hasKnown, let mainStyle, heading.style == mainStyle, line.hasGap || heading.style == .ruled else {
      if hasKnown, isEntryKind(current), heading.style <= .strong { return nest(Self.weakLevel) }
      return false
    }
    if isEntryKind(current), dates[index] != nil || isDatedSoon(index) { return nest(Self.weakLevel) }
    return openUnknown(index, heading, level)
  }

  /// Notes that a title inside the section stands at `level`; the line itself is the section's.
  private mutating func nest(_ level: Int) -> Bool {
    while let last = open.last, open.count > 1, last.level >= level { open.removeLast() }
    entryLevel = min(entryLevel ?? level, level)
    return false
  }

  /// The name of the person, or "Résumé": text below it stands under no heading.
  private mutating func openNone(_ index: Int, _ level: Int) -> Bool {
    extend(index)
    return true
  }

  private mutating func openUnknown(_ index: Int, _ heading: Heading, _ level: Int) -> Bool {
    // A dated heading is a piece of work, whatever the section before it was.
    let isWork = dates[index]?.match.isRange == true
    let keeps = current == .education || current == .volunteering
    let kind: SectionKind = !isWork ? .other : keeps ? current : .experience
    enter(kind, isWork ? level - 1 : level, heading.style)
    if isWork {
      begin(kind, at: index, title: nil)
      entryLevel = level
    } else {
      begin(kind, at: index, title: lines[index].content)
    }
    hasKnown = hasKnown || isWork
    return true
  }

  private func isFirstHeading(_ index: Int) -> Bool {
    dates[index] == nil
      && lines.indices[..<index].allSatisfy { lines[$0].isHeading || identity.isIdentity($0) }
  }

  /// Whether a heading of `kind` below one of `parent` only parts that section.
  private func staysInside(_ kind: SectionKind, _ parent: SectionKind, _ level: Int, _ heading: Heading)
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
  private func resolved(_ index: Int) -> SectionKind {
    for next in lines[(index + 1)...].prefix(4) {
      if reader.book.namesLanguage(next.words) { return .languages }
      if next.isHeading { break }
    }
    return .skills
  }

  // MARK: Labels

  /// Returns the kind of section that a label opens for its own line, `nil` if the line stays where it is.
  private func lineKind(_ label: Label, _ line: SourceLine) -> SectionKind? {
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

  // MARK: Where a line goes

  private mutating func enter(_ kind: SectionKind, _ level: Int, _ style: HeadingStyle) {
    while let last = open.last, last.level >= level { open.removeLast() }
    open.append(Frame(kind: kind, level: level, style: style))
    entryLevel = nil
  }

  private mutating func begin(_ kind: SectionKind, at index: Int, title: TextSpan?) {
    let first = title == nil ? index : index + 1
    drafts.append(
      SectionDraft(kind: kind, title: title, lines: first..<index + 1, start: lines[index].span.start))
  }

  private mutating func extend(_ index: Int) {
    if dates[index] != nil, entryLevel == nil, isEntryKind(current), !lines[index].isBullet {
      entryLevel = lines[index].level ?? Self.weakLevel
    }
    let kind = current == .none && identity.isIdentity(index) ? SectionKind.contact : current
    if let last = drafts.indices.last, drafts[last].kind == kind || continuesLabel(index, last) {
      drafts[last].lines = drafts[last].lines.lowerBound..<index + 1
    } else {
      begin(kind, at: index, title: nil)
    }
  }

  /// Whether a line goes on with the labelled line before it: "Technologies: Rust, Go,⏎Python".
  private func continuesLabel(_ index: Int, _ draft: Int) -> Bool {
    let line = lines[index]
    guard drafts[draft].title == nil, !line.isFresh, !line.isBullet, drafts[draft].lines.upperBound == index,
      drafts[draft].lines.count <= 6, drafts[draft].kind != .contact || line.indent > 0
    else { return false }
    let before = lines[index - 1].span
    let isFull = before.count >= 60 || reader.bytes[before.end - 1] == Byte.comma
    return isFull && reader.label(line) == nil && !identity.isIdentity(index)
  }

  // MARK: Depth

  private func level(_ line: SourceLine, _ style: HeadingStyle) -> Int {
    if let level = line.level { return level }
    guard style != .marked, let mainStyle else { return style == .marked ? 2 : Self.plainLevel }
    // Where sections are keys, as in YAML, they nest by their indentation.
    if style == .colon, mainStyle == .colon { return Self.plainLevel + min(line.indent, Self.weakLevel) }
    return style <= mainStyle ? (mainStyle == .marked ? 2 : Self.plainLevel) : Self.weakLevel
  }

  private func parent(of level: Int) -> Frame? { open.last { $0.level < level } }

  private func isAdvert(_ level: Int, _ style: HeadingStyle) -> Bool {
    guard let last = open.last, last.kind == .advert else { return false }
    guard let mainStyle else { return true }
    return style > mainStyle || level > last.level && last.level < Self.plainLevel
  }

  private func isEntryKind(_ kind: SectionKind) -> Bool { kind.holdsEntries }

  /// Whether a date of work stands within three lines that are no bullets.
  private func isDatedSoon(_ index: Int) -> Bool {
    for next in lines.indices[(index + 1)...].prefix(3) {
      if lines[next].isBullet || lines[next].words.count > 16 { return false }
      if dates[next] != nil { return true }
    }
    return false
  }

  /// Whether a plain line is the end of a wrapped one.
  private func runsOn(_ index: Int) -> Bool {
    guard index > 0, !lines[index].isFresh else { return false }
    let before = lines[index - 1]
    let last = reader.bytes[before.span.end - 1]
    if last == Byte.comma || last == Byte.hyphen || last == Byte.slash || last == 0x26 { return true }
    guard before.span.count >= 60, index + 1 < lines.count, !lines[index + 1].isFresh else { return false }
    return reader.bytes[lines[index + 1].span.start].isSmall
  }

  /// Returns the style of most known headings.
  private static func mainStyle(_ lines: [SourceLine], _ reader: HeadingReader) -> HeadingStyle? {
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

extension SectionKind {
  /// Whether pieces of work stand in such a section.
  var holdsEntries: Bool {
    switch self {
    case .experience, .projects, .openSource, .publications, .talks, .repository, .activity, .education,
      .courses,
      .volunteering, .awards, .other:
      return true
    default: return false
    }
  }
}
