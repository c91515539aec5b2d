import Model

/// Writes the paragraphs of a word processor's file, and gathers what in them is not seen.
struct RichText {
  private(set) var writer: BlockWriter
  private var hidden: [HiddenText] = []
  private var collector: HiddenCollector?

  /// Begins a text that may get `capacity` bytes long.
  init(capacity: Int) { writer = BlockWriter(capacity: capacity) }

  /// Begins a paragraph.
  mutating func begin(_ role: BlockRole, level: Int? = nil) {
    breakLine()
    writer.role = role
    writer.level = level
  }

  /// Ends the line that is open; an empty line follows if `withGap`.
  mutating func breakLine(withGap: Bool = false) {
    collector?.space()
    writer.breakLine(withGap: withGap)
  }

  /// Breaks the line inside a paragraph.
  mutating func breakByHand() { writer.breakByHand() }

  /// Begins a cell of a row that is one line.
  mutating func beginCell() { writer.beginCell() }

  /// Appends a run that is set in `format`.
  mutating func append(_ text: some Collection<UInt8>, _ format: RunFormat) {
    let bytes = Array(text)
    if let reason = format.hiding {
      if collector?.reason != reason { endHiding() }
      if collector == nil { collector = HiddenCollector(reason) }
      collector?.append(bytes.span)
    } else {
      if bytes.contains(where: { $0 > 0x20 }) { endHiding() }
      writer.append(bytes.span, line: 0, isStrong: format.isStrong ?? false)
    }
  }

  /// Where a link may begin.
  var offset: Int { writer.text.count }

  /// Says that the text from `offset` on leads to `url`.
  mutating func link(from offset: Int, to url: String) {
    guard ["http://", "https://", "mailto:"].contains(where: url.lowercased().hasPrefix) else { return }
    writer.link(from: offset, to: url)
  }

  private mutating func endHiding() {
    if let text = collector?.hidden { hidden.append(text) }
    collector = nil
  }

  /// Ends the text and gives it to `composer`.
  mutating func finish(into composer: inout RecordComposer) {
    breakLine()
    endHiding()
    composer.take(writer)
    // Its lines are not the file's: there are none in it that a person would find.
    composer.sourcePlaces = []
    for text in hidden { composer.note(text) }
    composer.composeText()
  }
}
