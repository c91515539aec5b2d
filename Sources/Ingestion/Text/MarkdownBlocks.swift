import Model

/// Gathers the lines of a block of Markdown, and writes the block when it ends.
struct MarkdownBlocks {
  /// What is written.
  private(set) var composer = RecordComposer()
  /// What the block that is being gathered is.
  private(set) var role = BlockRole.paragraph

  private let source: MarkdownSource
  private var text: [UInt8] = []
  /// The line on which it begins.
  private var line = 1
  /// How deep it stands, if it is a heading or a list item.
  private var level: Int?
  /// How deep the heading stands whose HTML tag is open.
  private var openHeading: Int?

  /// Begins with nothing of `source`.
  init(_ source: MarkdownSource) {
    self.source = source
    composer.lose("front-matter", count: source.frontMatterLines > 0 ? 1 : 0)
  }

  /// Whether nothing is gathered.
  var isEmpty: Bool { text.isEmpty }
  /// Whether what is gathered is a heading whatever stands in it.
  var isInHeading: Bool { openHeading != nil }

  // MARK: Gathering

  /// Ends the block that is being gathered, and begins one with the next text.
  mutating func begin(_ role: BlockRole, level: Int? = nil, line: Int) {
    end()
    self.role = role
    self.level = level
    self.line = line
  }

  /// Begins a heading that ends with its tag.
  mutating func beginHeading(_ level: Int, line: Int) {
    openHeading = level
    begin(.heading, level: level, line: line)
  }

  /// Ends such a heading.
  mutating func endHeading() {
    end()
    openHeading = nil
    (role, level) = (.paragraph, nil)
  }

  /// Appends text that stands on `line`; text of another line comes after a space.
  mutating func append(_ run: some Collection<UInt8>, line: Int) {
    if text.isEmpty { self.line = line } else if line != self.line { text.append(0x20) }
    text.append(contentsOf: run)
  }

  /// Makes what is gathered a heading, if it is a paragraph.
  mutating func underline(_ level: Int) {
    guard !text.isEmpty, role == .paragraph else { return }
    role = .heading
    self.level = level
  }

  /// Begins a cell of a table.
  mutating func beginCell(line: Int) {
    if role == .cell, !text.isEmpty { text += " | ".utf8 } else { begin(.cell, line: line) }
  }

  /// Breaks the line: what follows is a line of its own.
  mutating func breakLine() {
    if text.last == UInt8(ascii: "\\") { text.removeLast() }
    if role == .cell { return text += ", ".utf8 }
    if role == .paragraph { role = .line }
    end()
    role = .line
    level = nil
  }

  /// Writes what is gathered.
  mutating func end() {
    if !text.isEmpty { write(role, text[...], level: level, line: line) }
    text.removeAll(keepingCapacity: true)
    role = openHeading == nil ? .paragraph : .heading
    level = openHeading
  }

  // MARK: Writing

  /// Writes a block that begins on `line`.
  mutating func write(_ role: BlockRole, _ text: ArraySlice<UInt8>, level: Int? = nil, line: Int) {
    composer.place = .line(line)
    let shorthand = MarkdownShorthand(Array(text))
    composer.lose(
      "short-codes", count: shorthand.dropped, detail: "what a page generator fills in when it makes the page"
    )
    // A row of badges is an item of a list, wherever it stands: not a name, and not "City, Country".
    let role = shorthand.isBadges && role == .paragraph ? .bullet : role
    source.expandingReferences(shorthand.text).withUnsafeBufferPointer { text in
      let emphasis = MarkdownEmphasis(text[...])
      composer.block(role, isStrong: emphasis.isStrong, level: level) { block in
        MarkdownInline.append(text[...], emphasis, to: &block)
      }
    }
  }

  /// Writes preformatted text without the line feeds at its end.
  mutating func writeCode(_ code: ArraySlice<UInt8>, line: Int) {
    var code = code
    while code.last == 0x0A { code.removeLast() }
    composer.place = .line(line)
    composer.block(.code) { $0.appendVerbatim(code) }
  }
}
