import Model
import SourceText

/// Gives each project of a list its own entry.
struct BulletEntries {
  let bytes: [UInt8]
  let lines: [SourceLine]
  let kind: SectionKind

  /// Returns the pieces of work that the bullets of `draft` are, or `draft` alone where they describe one.
  func split(_ draft: EntryDraft) -> [EntryDraft] {
    guard kind == .projects || kind == .openSource || kind == .publications || kind == .talks,
      draft.period == nil,
      draft.facts == nil
    else { return [draft] }
    let bullets = draft.body.filter { lines[$0].isBullet }
    if bullets.isEmpty { return paragraphs(of: draft) }
    guard let indent = bullets.map({ lines[$0].indent }).min() else { return [draft] }
    let tops = bullets.filter { lines[$0].indent <= indent + 1 }
    let named = tops.filter { name(lines[$0]) != nil }
    // What is named above its bullets is one piece of work, unless each of them names another.
    let isTitled =
      !draft.titles.isEmpty || draft.name != nil && draft.body.first.map { !lines[$0].isBullet } == true
    guard !isTitled || named.count == tops.count && tops.count > 1 else { return [draft] }
    guard let first = tops.first else { return [draft] }
    var parts: [EntryDraft] = []
    var lead = draft
    lead.body = draft.body.filter { $0 < first }
    // Under several lines of prose the bullets go on with it.
    if draft.titles.isEmpty, lead.body.count > 3 { return [draft] }
    if let last = lead.body.last, introduces(lines[last]) { return [draft] }
    if !lead.titles.isEmpty || !lead.body.isEmpty { parts.append(lead) }
    for index in draft.body where index >= first {
      if lines[index].isBullet, lines[index].indent <= indent + 1 {
        parts.append(EntryDraft(titles: [], name: name(lines[index]), body: [index]))
      } else if !parts.isEmpty {
        parts[parts.count - 1].body.append(index)
      }
    }
    return parts
  }

  /// Whether a line says of all the bullets below it what they were made with: "Things I wrote in Rust:".
  private func introduces(_ line: SourceLine) -> Bool {
    guard bytes[line.content.end - 1] == Byte.colon, line.words.count >= 4, let last = line.words.last,
      last.isCapitalised
    else { return false }
    return line.words.dropFirst().dropLast().contains { !$0.isCapitalised && $0.span.count >= 3 }
  }

  /// Returns the paragraphs of an untitled list of projects, where each has an address of its own.
  private func paragraphs(of draft: EntryDraft) -> [EntryDraft] {
    guard draft.titles.isEmpty else { return [draft] }
    var parts: [EntryDraft] = []
    for index in draft.body {
      let isStart = lines[index].hasGap && lines[index].span.range.contains { bytes.has("://", at: $0) }
      if isStart || parts.isEmpty { parts.append(EntryDraft(titles: [])) }
      parts[parts.count - 1].body.append(index)
    }
    return parts
  }

  /// Returns the name that a bullet begins with: bold, a link, code, or words before a colon or dash.
  func name(_ line: SourceLine) -> TextSpan? {
    if line.isStrong { return line.content }
    if let lead = line.lead, lead.count <= 80, !lead.isEmpty { return lead }
    for (index, word) in line.words.prefix(7).enumerated() {
      let next = index + 1 < line.words.count ? line.words[index + 1].span.start : line.content.end
      let between = bytes[word.span.end..<max(word.span.end, next)]
      if isDivider(word.span.end, next) {
        let name = TextSpan(line.content.start, word.span.end)
        // "page-info: …" is a name, "and then: …" is not.
        return line.words[0].isCapitalised || !bytes[name.range].contains(Byte.space) ? name : nil
      }
      if between.contains(Byte.period) && between.contains(Byte.space) { return nil }
    }
    return nil
  }

  /// Whether a colon, dash or bar stands behind the bold piece, link or code that the line begins with.
  func divides(_ line: SourceLine) -> Bool {
    guard let lead = line.lead else { return false }
    var end = lead.end
    if bytes.byte(end) == Byte.closeBracket,
      let close = bytes.firstIndex(of: Byte.closeParenthesis, in: TextSpan(end, line.content.end))
    {
      end = close + 1
    }
    while end < line.content.end,
      bytes[end] == Byte.asterisk || bytes[end] == Byte.underscore || bytes[end] == Byte.backtick
        || bytes[end] == Byte.closeBracket
    { end += 1 }
    return isDivider(end, end + 1)
  }

  /// Whether a colon, a dash, a bar or an address in brackets follows the word that ends at `end`.
  private func isDivider(_ end: Int, _ next: Int) -> Bool {
    let between = bytes[end..<max(end, next)]
    if between.first == Byte.colon { return bytes.byte(end + 1).isBlank }
    if bytes.has(" - ", at: end) || bytes.has(" -- ", at: end) || bytes.has(" | ", at: end) { return true }
    return bytes.has(" – ", at: end) || bytes.has(" — ", at: end) || bytes.has(" (http", at: end)
  }
}
