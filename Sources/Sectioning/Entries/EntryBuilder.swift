import Model
import SourceText

/// Makes entries of their drafts.
struct EntryBuilder {
  private let lines: [SourceLine]
  private let reader: StatementReader
  private let links: [Link]
  private let book: HeadingBook
  private let bytes: [UInt8]

  /// Makes entries of `lines`, with those of `links` (in reading order) that stand in them.
  init(_ bytes: [UInt8], _ lines: [SourceLine], links: [Link], book: HeadingBook) {
    self.lines = lines
    self.bytes = bytes
    self.book = book
    self.links = links
    reader = StatementReader(bytes, lines)
  }

  /// Returns the entry that `draft`, of a section of `kind`, describes.
  func entry(_ draft: EntryDraft, in kind: SectionKind) -> Entry {
    let first = min(draft.titles.min() ?? .max, draft.body.min() ?? .max)
    let last = max(draft.titles.max() ?? -1, draft.body.max() ?? -1)
    let start = last >= 0 ? lines[first].span.start : 0
    let span = TextSpan(start, last >= 0 ? max(start, lines[last].span.end) : start)
    let titles = draft.titles.flatMap { statements(ofTitle: lines[$0], draft.period?.span) }
    let named = titles.filter(\.isTitle)
    let title = named.first.flatMap { first in named.last.map { TextSpan(first.span.start, $0.span.end) } }
    return Entry(
      kind: draft.facts?.kind ?? self.kind(kind, draft),
      title: title ?? draft.name ?? titles.first?.span,
      span: span,
      period: draft.facts?.period ?? draft.period,
      statements: titles + reader.statements(draft.body, as: layout(kind)),
      links: linksWithin(span, draft.facts),
      repository: draft.facts?.repository)
  }

  /// A title may go on with what the work was: "Acme, 2019–2021: built the payment router in Rust".
  private func statements(ofTitle line: SourceLine, _ date: TextSpan?) -> [Statement] {
    // A row of a table names the work and describes it.
    if line.isRow {
      let small = line.words.count { !$0.isCapitalised && !$0.hasDigit }
      let isLong = line.words.count > 14 || line.words.contains { $0.isCaseless && $0.span.count > 12 }
      let isName = !isLong && small * 2 <= line.words.count
      return [Statement(span: reader.text(of: line), isBullet: false, isTitle: isName)]
    }
    if let date, line.content.contains(date),
      let (end, prose) = reader.prose(behind: date.end, before: line.content.end)
    {
      return [Statement(span: TextSpan(line.content.start, end), isBullet: false, isTitle: true)] + prose
    }
    return [Statement(span: line.content, isBullet: false, isTitle: true)]
  }

  private func layout(_ kind: SectionKind) -> StatementReader.Layout {
    switch kind {
    case .contact: return .lines
    case .skills, .languages: return .list
    default: return .prose
    }
  }

  private func linksWithin(_ span: TextSpan, _ facts: EntryFacts?) -> [Link] {
    let first = links.partitioningIndex { $0.span.start >= span.start }
    var found = Array(links[first...].prefix { $0.span.start < span.end })
    if let link = facts?.link, !found.contains(where: { $0.url == link }) {
      found.insert(Link(url: link, span: TextSpan(span.start, span.start)), at: 0)
    }
    return found
  }

  private func kind(_ section: SectionKind, _ draft: EntryDraft) -> EntryKind {
    switch section {
    case .experience, .volunteering: return draft.titles.contains { isHobby(lines[$0]) } ? .project : .job
    case .projects, .openSource: return .project
    case .repository: return .repository
    case .activity: return .contribution
    case .education: return .education
    case .none, .other: return draft.period != nil ? .job : .other
    default: return .other
    }
  }

  /// Whether a part of a title says that the work was no job: "Rust developer, hobby (since 2021)".
  private func isHobby(_ line: SourceLine) -> Bool {
    var start = line.words.startIndex
    for (index, word) in line.words.enumerated() {
      let next = index + 1 < line.words.count ? line.words[index + 1].span.start : line.content.end
      let isEnd = bytes[word.span.end..<max(word.span.end, next)].contains {
        !$0.isBlank && $0 != Byte.hyphen
      }
      guard isEnd || index + 1 == line.words.count else { continue }
      if start > 0 || index + 1 < line.words.count {
        let kind = book.kind(line.words[start...index])
        if kind == .interests || kind == .projects && index > start { return true }
      }
      start = index + 1
    }
    return false
  }
}
