import Model

/// Reads a Markdown document: headings, bullets, tables and links, with the marks taken out of the text.
///
/// Wrapped lines are one block. What a page generator reads and people do not, front matter and comments, is left out.
struct MarkdownReader {
  private let source: MarkdownSource
  private var blocks: MarkdownBlocks
  /// Preformatted text, the sign of the fence around it, and the line on which it begins.
  private var fence: (sign: UInt8, code: [UInt8], line: Int)?
  private var isInTable = false
  /// Whether the line before begins with a label.
  private var isBehindLabel = false

  /// Composes what `bytes`, UTF-8, say.
  static func read(_ bytes: [UInt8]) -> RecordComposer {
    let seen = MarkdownConcealed(bytes)
    var reader = MarkdownReader(MarkdownSource(seen.bytes))
    reader.readLines()
    var composer = reader.blocks.composer
    composer.format = FileFormat.markdown.rawValue
    composer.name = reader.source.name
    for text in seen.hidden { composer.note(text) }
    if seen.isCutOff {
      composer.lose("comment-not-closed", detail: "the text behind it is not shown either")
      composer.status = .degraded
      composer.reason = "comment-not-closed"
      composer.remedy =
        "a comment (<!--) of the file never ends and takes the rest with it; close it with -->"
    }
    composer.resolvePlaces()
    return composer
  }

  private init(_ source: MarkdownSource) {
    self.source = source
    blocks = MarkdownBlocks(source)
  }

  private mutating func readLines() {
    for index in source.lines.indices.dropFirst(source.frontMatterLines) {
      let next = index + 1 < source.lines.count ? source.lines[index + 1].trimmed : []
      read(MarkdownLine(source.lines[index], number: index + 1), before: next)
    }
    if let fence { blocks.writeCode(fence.code[...], line: fence.line) }
    blocks.end()
  }

  private mutating func read(_ line: MarkdownLine, before next: ArraySlice<UInt8>) {
    if readsFence(line) { return }
    if line.text.isEmpty || line.isDivision || source.definesReference(line.text) {
      isInTable = isInTable && !line.text.isEmpty
      return blocks.end()
    }
    if readsRow(line, before: next) { return }
    guard line.text.contains(UInt8(ascii: "<")) else { return readText(line) }
    let parts = MarkdownTags(line.text).parts
    for (index, part) in parts.enumerated() {
      switch part {
      case .text(let text):
        guard text.contains(where: { $0 > 0x20 }) else { continue }
        readText(line.part(text[...], isFirst: index == 0, isLast: index == parts.count - 1))
      case .lineBreak: blocks.breakLine()
      case .block: blocks.end()
      case .heading(let level): blocks.beginHeading(level, line: line.number)
      case .headingEnd: blocks.endHeading()
      case .item: blocks.begin(.bullet, level: 1, line: line.number)
      case .cell: blocks.beginCell(line: line.number)
      }
    }
  }

  private mutating func readText(_ line: MarkdownLine) {
    if let (level, heading) = line.heading {
      blocks.end()
      return blocks.write(.heading, heading, level: level, line: line.number)
    }
    if let sign = line.rule {
      if sign == UInt8(ascii: "=") { blocks.underline(1) }
      if sign == UInt8(ascii: "-") { blocks.underline(2) }
      return blocks.end()
    }
    if MarkdownShorthand.isShortcode(line.text) {
      blocks.end()
      return blocks.write(.paragraph, line.text, line: line.number)
    }
    if let tags = line.tags {
      blocks.end()
      return blocks.write(.line, Array(tags.joined(separator: ", ".utf8))[...], line: line.number)
    }
    let content = line.content
    if content.isBullet, !blocks.isInHeading {
      blocks.begin(.bullet, level: 1 + line.indent, line: line.number)
    } else if content.isMeaning {
      blocks.begin(.paragraph, line: line.number)
    } else if isBehindLabel, line.isLabelled, !blocks.isEmpty,
      blocks.role == .paragraph || blocks.role == .line
    {
      blocks.breakLine()
    }
    isBehindLabel = line.isLabelled
    blocks.append(content.text, line: line.number)
    if line.breaks { blocks.breakLine() }
  }

  /// Reads a row of a table. One without bars at its ends is told by the rule below the first.
  private mutating func readsRow(_ line: MarkdownLine, before next: ArraySlice<UInt8>) -> Bool {
    let bar = UInt8(ascii: "|")
    guard line.text.contains(bar) else {
      isInTable = false
      return false
    }
    isInTable = isInTable || next.contains(bar) && MarkdownSource.isTableRule(next)
    guard isInTable || line.text.first == bar else { return false }
    blocks.end()
    guard !MarkdownSource.isTableRule(line.text) else { return true }
    let hasTags = line.text.contains(UInt8(ascii: "<"))
    let row = hasTags ? MarkdownTags(line.text).joined(breaks: ", ") : Array(line.text)
    blocks.write(.cell, MarkdownSource.cells(of: row[...])[...], line: line.number)
    return true
  }

  private mutating func readsFence(_ line: MarkdownLine) -> Bool {
    if let open = fence {
      if line.fence == open.sign {
        blocks.writeCode(open.code[...], line: open.line)
        fence = nil
      } else {
        fence?.code += line.whole + [0x0A]
      }
      return true
    }
    guard let sign = line.fence else { return false }
    blocks.end()
    fence = (sign, [], line.number + 1)
    return true
  }
}
