import Model
import SourceText

/// Divides the lines of a section into pieces of work.
///
/// A dated line names one, together with the title lines around it. Headings, bold lines and, among projects, bullets
/// that begin with a name do so without a date. What stands before the first title is a piece of work without one.
struct EntryFinder {
  private let bytes: [UInt8]
  private let lines: [SourceLine]
  private let titles: TitleReader
  private let kind: SectionKind
  private let range: Range<Int>

  private var drafts: [EntryDraft] = []
  private let dated: DatedTitles

  /// Looks through `range` of `lines`, a section of `kind`.
  init(
    _ lines: [SourceLine], _ range: Range<Int>, kind: SectionKind, dates: [LineDate?], reader: LineDateReader
  ) {
    self.lines = lines
    self.range = range
    self.kind = kind
    bytes = reader.bytes
    titles = TitleReader(bytes: reader.bytes, lines: lines)
    dated = DatedTitles(lines, range, kind: kind, dates: dates, reader: reader, titles: titles)
  }

  /// Returns the pieces of work, in reading order; together they hold every line.
  mutating func entries() -> [EntryDraft] {
    guard !range.isEmpty else { return [] }
    guard
      kind.holdsEntries || kind == .none
        || lines[range].contains(where: { $0.entry != nil || $0.role == .entry })
    else { return [EntryDraft(titles: [], body: Array(range))] }
    let groups = groups()
    var draft = EntryDraft(titles: [])
    var next = 0
    var index = range.lowerBound
    while index < range.upperBound {
      if next < groups.count, groups[next].first == index {
        close(draft)
        draft = groups[next]
        next += 1
        index = (draft.last ?? index) + 1
      } else {
        draft.body.append(index)
        index += 1
      }
    }
    close(draft)
    return drafts
  }

  private mutating func close(_ draft: EntryDraft) {
    if draft.titles.isEmpty, draft.body.isEmpty { return }
    drafts.append(contentsOf: BulletEntries(bytes: bytes, lines: lines, kind: kind).split(draft))
  }

  // MARK: Titles

  /// Returns pieces of work with their title lines, bodies left empty.
  private func groups() -> [EntryDraft] {
    let groups = dated.groups()
    let hasDated = groups.contains { $0.period != nil }
    var merged: [EntryDraft] = []
    var next = 0
    for index in range {
      while next < groups.count, groups[next].titles[0] < index { next += 1 }
      if next < groups.count, groups[next].titles[0] == index {
        merged.append(groups[next])
        next += 1
        continue
      }
      if let last = merged.last?.last, last >= index { continue }
      if names(index, after: merged.last, hasDated: hasDated) {
        merged.append(EntryDraft(titles: [index], facts: lines[index].entry, level: lines[index].level))
      } else if let name = described(index, after: merged.last) {
        merged.append(EntryDraft(titles: [], name: name, body: [index]))
      }
    }
    return merged
  }

  /// Whether the undated line at `index` names a piece of work.
  private func names(_ index: Int, after group: EntryDraft?, hasDated: Bool) -> Bool {
    let line = lines[index]
    if line.entry != nil || line.role == .entry { return true }
    // Where the format tells the entries, nothing else does.
    if kind == .none || lines[range.lowerBound].entry != nil || group?.facts != nil { return false }
    let isProjects = kind == .projects || kind == .openSource
    if line.isHeading {
      guard let group else { return true }
      guard let level = line.level, let above = group.level else { return !(hasDated && !isProjects) }
      if level <= above { return true }
      // A heading right below an undated one parts it: "Projects at university", then each of them.
      return group.period == nil && group.titles.last == index - 1
    }
    guard kind == .experience || isProjects || kind == .volunteering, line.role != .code else { return false }
    if let group, group.titles.last == index - 1, !line.hasGap || line.isStrong { return false }
    if group != nil, isLabel(line) { return false }
    if line.isStrong, line.words.count <= 14 {
      if line.isBullet { return !hasDated && isTopBullet(index) }
      return isProjects || !hasDated
    }
    if hasDated, !isProjects { return looks(index, like: group) }
    if isProjects, leadsBullets(index) { return true }
    guard !line.isBullet, titles.isTitleLike(index), line.words.count <= 10 else { return false }
    guard line.hasGap || index == range.lowerBound || lines[index - 1].isBullet || line.isCapitals else {
      return false
    }
    guard index + 1 < range.upperBound, !titles.isList(line) else { return false }
    // A line that goes on below is prose.
    if !lines[index + 1].isFresh, !lines[index + 1].isBullet,
      bytes[lines[index + 1].span.start].isSmall, !bytes.has("http", at: lines[index + 1].span.start)
    {
      return false
    }
    // Prose or bullets follow a title.
    return lines[index + 1].isBullet || titles.isTitleCase(index)
      || isProjects && !titles.isApart(index + 1) && line.content.count <= 60
        && (line.role == .line || line.words.count <= 4)
  }

  /// Whether the line is a label inside a piece of work, such as "Key features:", and names none.
  private func isLabel(_ line: SourceLine) -> Bool {
    if line.isStrong, bytes[line.content.range].suffix(4).contains(Byte.colon) { return true }
    switch (line.heading ?? nil)?.kind ?? (line.label ?? nil)?.kind {
    case .other, .skills, .summary, .contact, .objective: return true
    default: return false
    }
  }

  /// Returns the name that a paragraph about a project begins with: "**ringbuf** – a queue that …".
  private func described(_ index: Int, after group: EntryDraft?) -> TextSpan? {
    let line = lines[index]
    guard kind == .projects || kind == .openSource, group?.facts == nil, !line.isBullet, !line.isRow,
      line.role != .code,
      line.isFresh || index == range.lowerBound || group?.name != nil && ends(index - 1),
      line.words.count > 3, group?.titles.last != index - 1
    else { return nil }
    let names = BulletEntries(bytes: bytes, lines: lines, kind: kind)
    guard let name = names.name(line), bytes.byte(name.end) != Byte.colon || line.lead != nil else {
      return nil
    }
    if line.lead != nil { return names.divides(line) ? name : nil }
    let words = Words.read(bytes, name, limit: 7)
    // After one that is named so, a longer name with small words is one, too.
    let isNext = group?.name != nil && words.count <= 5
    return words.count < 3 || isNext || words.allSatisfy(\.isCapitalised) ? name : nil
  }

  /// Whether the line at `index` ends as what is said whole does: with a stop, a bracket or an address.
  private func ends(_ index: Int) -> Bool {
    guard range.contains(index) else { return false }
    let content = bytes[lines[index].content.range]
    if content.last == Byte.period || content.last == Byte.closeParenthesis { return true }
    return content.reversed().prefix { !$0.isBlank }.contains(UInt8(ascii: "/"))
  }

  /// Whether an undated line begins in bold as the dated titles of its section do.
  private func looks(_ index: Int, like group: EntryDraft?) -> Bool {
    guard let first = group?.titles.first, lines[first].lead != nil, let lead = lines[index].lead,
      !lines[index].isBullet,
      bytes[lines[index].content.start] == Byte.asterisk, lines[index].words.count <= 14, lines[index].hasGap
    else { return false }
    return bytes[lead.end - 1] != Byte.colon
      && !bytes[lead.end..<lines[index].content.end].prefix(4).contains(Byte.colon)
  }

  /// Whether a line of a list of projects stands over bullets, and is neither a sentence nor one of them.
  private func leadsBullets(_ index: Int) -> Bool {
    let line = lines[index]
    guard !line.isBullet, index + 1 < range.upperBound, lines[index + 1].isBullet, line.words.count <= 20,
      !line.isRow
    else {
      return false
    }
    guard
      line.hasGap || index == range.lowerBound
        || lines[index - 1].isBullet && line.indent <= lines[index - 1].indent,
      !bytes[line.content.start].isSmall || line.words.count <= Self.mostSmallWords
    else { return false }
    let last = bytes[line.content.end - 1]
    if bytes.has("。", at: line.content.end - 3) { return false }
    return last != Byte.colon && last != Byte.period && last != Byte.comma && !titles.isLabelled(line)
  }

  /// Words of the longest title that begins with a small letter: "kvlog – a store (github.com/ada/kvlog)".
  private static let mostSmallWords = 10

  private func isTopBullet(_ index: Int) -> Bool {
    range.allSatisfy { !lines[$0].isBullet || lines[$0].indent >= lines[index].indent }
  }
}
