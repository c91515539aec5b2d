import Model
import SourceText

/// Divides the lines of a document into sections.
///
/// Headings nest: what stands deeper than a section's heading is a title inside it. Where a format knows no depth, the
/// style of most known headings is the style of sections, and weaker styles stand inside them.
struct SectionFinder {
  let lines: [SourceLine]
  let reader: HeadingReader
  let dates: [LineDate?]
  let identity: IdentityLines
  let mainStyle: HeadingStyle?

  private var drafts: [SectionDraft] = []
  private(set) var open: [Frame] = []
  private(set) var entryLevel: Int?
  private var hasKnown = false
  /// Whether the format has marked a section so far.
  private var isMarked = false

  /// An open section: its kind and the depth of its heading.
  struct Frame {
    let kind: SectionKind
    let level: Int
    let style: HeadingStyle
  }

  /// Depth of an unmarked heading in the style of sections, and in a weaker one.
  static let plainLevel = 10
  static let weakLevel = 20

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

  /// The kind of the section that is open.
  var current: SectionKind { open.last?.kind ?? SectionKind.none }

  private mutating func place(_ index: Int) {
    let line = lines[index]
    if let kind = line.section {
      isMarked = true
      enter(kind, line.level ?? 1, .marked)
      return begin(kind, at: index, title: line.entry == nil && line.role == .heading ? line.content : nil)
    }
    if identity.opensCard(index) {
      enter(.contact, Self.plainLevel, .plain)
      return begin(.contact, at: index, title: nil)
    }
    if line.entry != nil || line.role == .entry { return extend(index) }
    // Where the format marks sections, a line of a README or a summary opens none. A heading of its that is not marked
    // is one of the person's own making, and is read.
    if isMarked, line.role != .heading { return extend(index) }
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
    // "Rust developer, hobby (2021 – now)" is a piece of work.
    if !heading.isExact, dates[index]?.match.isRange == true, isEntryKind(current) { return nest(level) }
    if isAdvert(level, heading.style), kind != .advert { return false }
    let kind = heading.isDoubtful ? resolved(index) : kind
    let parent = parent(of: level)
    if let parent, parent.level < level, staysInside(kind, parent.kind, level, heading) { return false }
    // Weak words between pieces of work are remarks: "Responsibilities:", "Tools".
    if heading.style >= .colon, isEntryKind(current), entryLevel != nil, heading.style != mainStyle,
      kind == .skills || kind == .summary || kind == .other || kind == .contact || kind == .objective
        || kind == .projects && mainStyle != .plain
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
    if namesDate(index) { return nest(max(level, (open.last?.level ?? 0) + 1)) }
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
}
