import Model

/// Reads the Markdown of a record's own text: a README, a description of a pull request, release notes.
///
/// Its headings are paragraphs here, since they divide the text and not the document. What it quotes is
/// somebody else's and is left out.
struct MarkdownProse {
  private typealias Line = Slice<UnsafeBufferPointer<UInt8>>

  private var pending: [UInt8] = []
  private var role = BlockRole.paragraph
  /// The sign of the fence that is open around preformatted text.
  private var fence: UInt8?
  private var isInComment = false
  private var isInQuote = false
  private var quotes = 0

  /// Appends what `bytes` say.
  static func append(_ bytes: UnsafeBufferPointer<UInt8>, to composer: inout RecordComposer) {
    var prose = MarkdownProse()
    for line in bytes.split(omittingEmptySubsequences: false, whereSeparator: { $0 == 0x0A }) {
      prose.read(line, into: &composer)
    }
    prose.flush(into: &composer)
    composer.lose("quoted-text", count: prose.quotes, detail: "words of others that a text quotes")
  }

  private mutating func read(_ whole: Line, into composer: inout RecordComposer) {
    var line = whole.drop { $0 == 0x20 || $0 == 0x09 }
    while let last = line.last, last <= 0x20 { line.removeLast() }
    if readsFence(line, whole, into: &composer) || readsComment(line) { return }
    let isQuote = line.first == UInt8(ascii: ">")
    if isQuote, !isInQuote { quotes += 1 }
    isInQuote = isQuote
    guard let first = line.first, !isQuote else { return flush(into: &composer) }
    if first == UInt8(ascii: "#") { return readHeading(line, into: &composer) }
    if isRule(line) {
      // A rule under a paragraph makes it a heading.
      return flush(
        into: &composer,
        isStrong: !pending.isEmpty && (first == UInt8(ascii: "=") || first == UInt8(ascii: "-")))
    }
    let content = LineMark.content(of: line)
    if content.isBullet {
      flush(into: &composer)
      role = .bullet
      pending.append(contentsOf: content.text)
    } else {
      if !pending.isEmpty { pending.append(0x20) }
      pending.append(contentsOf: line)
    }
  }

  private mutating func readsFence(
    _ line: Line, _ whole: Line, into composer: inout RecordComposer
  ) -> Bool {
    let sign = line.first ?? 0
    let isFence =
      line.count >= 3 && (sign == UInt8(ascii: "`") || sign == UInt8(ascii: "~"))
      && line.prefix(3).allSatisfy { $0 == sign }
    if let open = fence {
      if isFence, open == sign {
        flushCode(into: &composer)
      } else {
        pending.append(contentsOf: whole.last == 0x0D ? whole.dropLast() : whole)
        pending.append(0x0A)
      }
      return true
    }
    guard isFence else { return false }
    flush(into: &composer)
    fence = sign
    return true
  }

  private mutating func readsComment(_ line: Line) -> Bool {
    if !isInComment {
      guard line.starts(with: "<!--".utf8) else { return false }
      isInComment = true
    }
    if line.suffix(3).elementsEqual("-->".utf8) { isInComment = false }
    return true
  }

  private mutating func readHeading(_ line: Line, into composer: inout RecordComposer) {
    flush(into: &composer)
    pending.append(contentsOf: line.drop { $0 == UInt8(ascii: "#") })
    while pending.last == UInt8(ascii: "#") { pending.removeLast() }
    flush(into: &composer, isStrong: true)
  }

  /// Whether a line is a rule, the line under a heading, or the line between a table's head and body.
  private func isRule(_ line: Line) -> Bool {
    var strokes = 0
    for byte in line {
      switch byte {
      case UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: "_"), UInt8(ascii: "*"): strokes += 1
      case UInt8(ascii: "|"), UInt8(ascii: ":"), 0x20: break
      default: return false
      }
    }
    return strokes >= 3
  }

  private mutating func flush(into composer: inout RecordComposer, isStrong: Bool = false) {
    defer {
      pending.removeAll(keepingCapacity: true)
      role = .paragraph
    }
    guard !pending.isEmpty else { return }
    if fence != nil { return flushCode(into: &composer) }
    let bytes = pending
    composer.block(role, isStrong: isStrong) { block in
      bytes.withUnsafeBufferPointer { MarkdownInline.append($0[...], to: &block) }
    }
  }

  private mutating func flushCode(into composer: inout RecordComposer) {
    fence = nil
    while pending.last == 0x0A { pending.removeLast() }
    let bytes = pending
    pending.removeAll(keepingCapacity: true)
    composer.block(.code) { $0.appendVerbatim(bytes) }
  }
}
