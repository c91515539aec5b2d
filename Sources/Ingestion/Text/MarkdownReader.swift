import Model

/// Reads a Markdown document: headings, bullets, tables and links, with the marks taken out of the text.
///
/// Wrapped lines are one block. What a page generator reads and people do not, front matter and comments, is left out.
struct MarkdownReader {
  private var composer = RecordComposer()
  private let source: MarkdownSource
  private var pending: [UInt8] = []
  private var role = BlockRole.paragraph
  private var startLine = 1
  /// How deep the pending heading or list item stands.
  private var level: Int?
  /// The sign of the fence that is open around preformatted text.
  private var fence: UInt8?
  private var comment: [UInt8]?

  /// Composes what `bytes`, UTF-8, say.
  static func read(_ bytes: [UInt8]) -> RecordComposer {
    var reader = MarkdownReader(source: MarkdownSource(bytes))
    reader.readLines()
    reader.composer.format = FileFormat.markdown.rawValue
    reader.composer.resolvePlaces()
    return reader.composer
  }

  private init(source: MarkdownSource) { self.source = source }

  private mutating func readLines() {
    composer.lose("front-matter", count: source.frontMatterLines > 0 ? 1 : 0)
    for (index, line) in source.lines.enumerated() where index >= source.frontMatterLines {
      read(line, number: index + 1)
    }
    flush()
  }

  // MARK: Lines

  private mutating func read(_ whole: ArraySlice<UInt8>, number: Int) {
    let line = whole.trimmed
    if readsFence(line, whole, number) || readsComment(line, number) { return }
    guard let first = line.first else { return flush() }
    if source.definesReference(line) { return flush() }
    if let level = headingLevel(line) {
      flush()
      self.level = level
      defer { self.level = nil }
      return block(.heading, line.dropFirst(level).trimmed(ending: UInt8(ascii: "#")), number)
    }
    if isUnderline(line) {
      if !pending.isEmpty, role == .paragraph, first != UInt8(ascii: "*"), first != UInt8(ascii: "_") {
        role = .heading
        level = first == UInt8(ascii: "=") ? 1 : 2
      }
      return flush()
    }
    if first == UInt8(ascii: "|") {
      flush()
      if !MarkdownSource.isTableRule(line) { block(.cell, MarkdownSource.cells(of: line)[...], number) }
      return
    }
    let quoted = first == UInt8(ascii: ">") ? line.drop { $0 == first || $0 == 0x20 } : line
    let content = quoted.withUnsafeBufferPointer { buffer in
      let content = LineMark.content(of: buffer[...])
      return (Array(content.text), content.isBullet)
    }
    if content.1 {
      flush()
      (role, startLine) = (.bullet, number)
      level = 1 + whole.prefix { $0 == 0x20 || $0 == 0x09 }.reduce(0) { $0 + ($1 == 0x09 ? 4 : 1) }
      pending = content.0
    } else {
      if pending.isEmpty { startLine = number } else { pending.append(0x20) }
      pending.append(contentsOf: quoted)
    }
    // Two spaces or a backslash at the end of a line break it.
    let breaks =
      whole.count > 2 && whole.suffix(2).allSatisfy { $0 == 0x20 } || line.last == UInt8(ascii: "\\")
    if breaks {
      if pending.last == UInt8(ascii: "\\") { pending.removeLast() }
      if role == .paragraph { role = .line }
      flush()
      role = .line
    }
  }

  private mutating func readsFence(_ line: ArraySlice<UInt8>, _ whole: ArraySlice<UInt8>, _ number: Int)
    -> Bool
  {
    let sign = line.first ?? 0
    let isFence =
      (sign == UInt8(ascii: "`") || sign == UInt8(ascii: "~")) && line.prefix { $0 == sign }.count >= 3
    if let open = fence {
      if isFence, open == sign {
        flush()
      } else {
        pending.append(contentsOf: whole)
        pending.append(0x0A)
      }
      return true
    }
    guard isFence else { return false }
    flush()
    (fence, startLine) = (sign, number + 1)
    return true
  }

  private mutating func readsComment(_ line: ArraySlice<UInt8>, _ number: Int) -> Bool {
    if comment == nil {
      guard line.starts(with: "<!--".utf8) else { return false }
      comment = []
      startLine = number
    }
    comment?.append(contentsOf: line.starts(with: "<!--".utf8) ? line.dropFirst(4) : line)
    comment?.append(0x20)
    guard line.suffix(3).elementsEqual("-->".utf8) else { return true }
    var collector = HiddenCollector(.comment, line: startLine)
    collector.append(Array((comment ?? []).dropLast(4)).span)
    if let hidden = collector.hidden { composer.note(hidden) }
    comment = nil
    return true
  }

  private func headingLevel(_ line: ArraySlice<UInt8>) -> Int? {
    let level = line.prefix { $0 == UInt8(ascii: "#") }.count
    guard (1...6).contains(level), let next = line.dropFirst(level).first, next <= 0x20 else { return nil }
    return level
  }

  /// Whether a line is a rule, or the line under a heading.
  private func isUnderline(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first, "-=_*".utf8.contains(first) else { return false }
    return line.count >= 3 && line.allSatisfy { $0 == first || $0 == 0x20 }
  }

  // MARK: Blocks

  private mutating func flush() {
    defer {
      pending.removeAll(keepingCapacity: true)
      role = .paragraph
      level = nil
      fence = nil
    }
    guard !pending.isEmpty else { return }
    if fence != nil {
      while pending.last == 0x0A { pending.removeLast() }
      composer.place = .line(startLine)
      let code = pending
      composer.block(.code) { $0.appendVerbatim(code) }
    } else {
      block(role, pending[...], startLine)
    }
  }

  private mutating func block(_ role: BlockRole, _ text: ArraySlice<UInt8>, _ line: Int) {
    composer.place = .line(line)
    let prepared = source.prepared(text)
    composer.block(role, isStrong: Self.isStrong(prepared), level: level) { block in
      prepared.withUnsafeBufferPointer { MarkdownInline.append($0[...], to: &block) }
    }
  }

  /// Whether all of `text` stands between one pair of double stars.
  private static func isStrong(_ text: [UInt8]) -> Bool {
    guard text.count > 4, text.starts(with: "**".utf8), text.suffix(2).elementsEqual("**".utf8) else {
      return false
    }
    return !text.dropFirst(2).dropLast(2).containsSequence("**")
  }
}
