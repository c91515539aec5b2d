import Model
import SourceText

/// Finds the pieces of work of a section that a date names, with the title lines around the date.
struct DatedTitles {
  private let bytes: [UInt8]
  private let lines: [SourceLine]
  private let dates: [LineDate?]
  private let reader: LineDateReader
  private let titles: TitleReader
  private let kind: SectionKind
  private let range: Range<Int>

  /// Looks through `range` of `lines`, a section of `kind`, whose dates are `dates`.
  init(
    _ lines: [SourceLine], _ range: Range<Int>, kind: SectionKind, dates: [LineDate?], reader: LineDateReader,
    titles: TitleReader
  ) {
    self.lines = lines
    self.range = range
    self.kind = kind
    self.dates = dates
    self.reader = reader
    self.titles = titles
    bytes = reader.bytes
  }

  /// Returns the pieces of work with their title lines, in reading order, bodies left empty.
  func groups() -> [EntryDraft] {
    let hasPlain = range.contains { dates[$0] != nil && !lines[$0].isBullet }
    let hasRows = kind == .experience || kind == .education
    let facts = range.contains { lines[$0].entry?.period != nil || lines[$0].entry?.repository != nil }
    if facts { return [] }
    var groups: [EntryDraft] = []
    var index = range.lowerBound
    var reach: Int?
    while index < range.upperBound {
      guard let date = dates[index], !hasPlain || !lines[index].isBullet, mayName(index, date),
        !lines[index].isRow || hasRows || lines[index].role == .cell
      else {
        index += 1
        continue
      }
      if isInTable(index) {
        groups.append(EntryDraft(titles: [index], period: date.match.period))
        index += 1
        continue
      }
      var (period, last) = joined(index, date)
      let floor = groups.last.map { ($0.titles.last ?? index) + 1 } ?? range.lowerBound
      let above = above(index, floor: floor, date, reach: reach)
      if reach == nil { reach = above.count }
      var members = above + Array(index...last)
      if above.isEmpty, date.isAlone { last = below(last) }
      if let end = members.last, last > end { members += (end + 1)...last }
      if period.start == nil, period.end == nil { period = date.match.period }
      if let last = groups.last, repeats(last, index: members[0], period, date) {
        groups[groups.count - 1].titles += members
        index = (members.last ?? index) + 1
        continue
      }
      let level = members.compactMap { lines[$0].level }.min()
      groups.append(EntryDraft(titles: members, period: period, level: level))
      index = last + 1
    }
    return groups
  }

  /// Whether the line is a row beside other dated rows; a single one only sets a title and its date apart.
  private func isInTable(_ index: Int) -> Bool {
    guard lines[index].isRow else { return false }
    if lines[index].role != .cell { return true }
    let isBelow = index > range.lowerBound && lines[index - 1].isRow && dates[index - 1] != nil
    return isBelow || index + 1 < range.upperBound && lines[index + 1].isRow && dates[index + 1] != nil
  }

  /// Whether a dated line only says once more what the one before it says, in another language or form.
  private func repeats(_ group: EntryDraft, index: Int, _ period: Period, _ date: LineDate) -> Bool {
    guard let start = period.start, let first = group.period?.start, group.titles.last == index - 1 else {
      return false
    }
    return start == first && (period.end == group.period?.end || !date.match.isRange)
  }

  /// Among jobs a single year in a bullet is an event, not a piece of work; under no heading only ranges count.
  private func mayName(_ index: Int, _ date: LineDate) -> Bool {
    if kind == .none { return date.match.isRange && (date.isAlone || titles.isTitleLike(index)) }
    guard lines[index].isBullet, !date.match.isRange else { return true }
    return kind != .experience && kind != .other && kind != .volunteering
  }

  /// Joins "May 2025" and "Aug 2025" on two lines, or "end: present" behind a start.
  private func joined(_ index: Int, _ date: LineDate) -> (Period, last: Int) {
    let period = date.match.period
    let next = index + 1
    guard date.isAlone, date.match.isStart, next < range.upperBound, let first = period.span else {
      return (period, index)
    }
    if let second = dates[next], second.isAlone, second.match.isEnd, let end = second.match.period.end {
      return (
        Period(
          start: period.start, end: end, ongoing: false, precision: period.precision,
          span: TextSpan(first.start, second.match.span.end)), next
      )
    }
    if dates[next] == nil, reader.isOngoing(lines[next]) {
      return (
        Period(
          start: period.start, end: nil, ongoing: true, precision: period.precision,
          span: TextSpan(first.start, lines[next].content.end)), next
      )
    }
    return (period, index)
  }

  /// Returns the title lines above a dated one: at most three, and as many as the first of the section has.
  private func above(_ index: Int, floor: Int, _ date: LineDate, reach: Int?) -> [Int] {
    var start = index
    if let first = keyed(index, floor: floor) { return Array(first..<index) }
    let limit = max(reach ?? 3, lines[index].isHeading ? 3 : 1)
    if reach == 0 && !date.isAlone && !lines[index].isHeading && !titles.isMarked(max(floor, index - 1)) {
      return []
    }
    while start > floor, index - start < 3 {
      let candidate = start - 1
      guard dates[candidate] == nil else { break }
      if lines[candidate].isBullet, isBulletTitle(candidate, date, index) { return [candidate] }
      if isProgram(candidate), date.isAlone, start == index { return [candidate] }
      guard titles.isTitleLike(candidate) else { break }
      let isMarked = titles.isMarked(candidate)
      if index - start >= limit, !isMarked { break }
      if lines[index].isHeading, !isMarked { break }
      if reach == 0, !isMarked { break }
      if !date.isAlone, lines[start].role == .paragraph, !isMarked { break }
      if titles.isApart(start), !isMarked {
        // Over a blank line only to find the title of a date that stands alone.
        guard date.isAlone, start == index, lines[candidate].hasGap || candidate == floor else { break }
      }
      // A heading cannot be above a line that already names the work under another heading of its depth.
      if let level = lines[candidate].level, let below = lines[start].level, level >= below, start != index {
        break
      }
      start = candidate
    }
    return Array(start..<index)
  }

  /// Whether the line is a single word that begins with a small letter, as programs are named.
  private func isProgram(_ index: Int) -> Bool {
    guard kind == .projects || kind == .openSource, !lines[index].isBullet, lines[index].role == .line else {
      return false
    }
    let content = bytes[lines[index].content.range]
    return content.first?.isSmall == true && content.count <= 40
      && content.allSatisfy { !$0.isBlank && $0 != Byte.slash && $0 != Byte.period && $0 != Byte.at }
  }

  /// Returns the first line of an item of keys and values, as YAML has them, whose date stands at `index`.
  private func keyed(_ index: Int, floor: Int) -> Int? {
    guard titles.isLabelled(lines[index]), !lines[index].isBullet else { return nil }
    var start = index
    while start > floor, index - start < 8, !lines[start].hasGap || lines[start].isBullet {
      start -= 1
      guard titles.isLabelled(lines[start]), dates[start] == nil else { return nil }
      if lines[start].isBullet { return start }
    }
    return nil
  }

  /// Whether titles have bullet marks in this section: its first line does, and a date stands right below it.
  private func isBulletTitle(_ candidate: Int, _ date: LineDate, _ index: Int) -> Bool {
    let first = range.lowerBound
    guard date.isAlone, candidate == index - 1, !lines[index].isBullet, lines[first].isBullet,
      lines[candidate].indent == lines[first].indent, lines[candidate].words.count <= 14
    else { return false }
    return candidate == first || first + 1 < range.upperBound && dates[first + 1] != nil
  }

  /// Returns the last title line below a date that stands above its title.
  private func below(_ index: Int) -> Int {
    var last = index
    while last + 1 < range.upperBound {
      let next = last + 1
      guard last - index < (lines[next].isHeading ? 3 : 2) else { break }
      guard dates[next] == nil, titles.isTitleLike(next), titles.isTitleCase(next) || lines[next].isHeading
      else { break }
      if titles.isApart(next), last > index || !titles.isMarked(next) { break }
      last = next
    }
    return last
  }
}
