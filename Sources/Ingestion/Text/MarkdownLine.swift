/// A line of Markdown and what its first and last marks make of it.
struct MarkdownLine {
  /// All of it.
  let whole: ArraySlice<UInt8>
  /// It without white space at both ends.
  let text: ArraySlice<UInt8>
  /// Its number in the file.
  let number: Int
  /// How far it is indented.
  let indent: Int
  /// Whether what follows is on a line of its own: two spaces or a backslash at the end say so.
  let breaks: Bool

  /// Takes a line without its line feed.
  init(_ whole: ArraySlice<UInt8>, number: Int) {
    self.whole = whole
    self.number = number
    text = whole.trimmed
    indent = whole.prefix { $0 == 0x20 || $0 == 0x09 }.reduce(0) { $0 + ($1 == 0x09 ? 4 : 1) }
    breaks = whole.count > 2 && whole.suffix(2).allSatisfy { $0 == 0x20 } || text.last == UInt8(ascii: "\\")
  }

  private init(_ text: ArraySlice<UInt8>, of line: MarkdownLine, breaks: Bool) {
    whole = text
    self.text = text
    number = line.number
    indent = line.indent
    self.breaks = breaks
  }

  /// Returns a part of it as a line. A later one keeps a space at its beginning.
  func part(_ text: ArraySlice<UInt8>, isFirst: Bool, isLast: Bool) -> MarkdownLine {
    let words = text.trimmed
    let hasSpace = !isFirst && words.startIndex > text.startIndex
    let kept = hasSpace ? text[(words.startIndex - 1)..<words.endIndex] : words
    return MarkdownLine(kept, of: self, breaks: breaks && isLast)
  }

  /// The sign of the fence around preformatted text that it is.
  var fence: UInt8? {
    guard let sign = text.first, sign == UInt8(ascii: "`") || sign == UInt8(ascii: "~"),
      text.prefix(while: { $0 == sign }).count >= 3
    else { return nil }
    // Code on one line is no fence.
    return text.drop { $0 == sign }.contains(UInt8(ascii: "`")) ? nil : sign
  }

  /// Whether it only begins or ends a division, `:::`.
  var isDivision: Bool { text.starts(with: ":::".utf8) }

  /// The level and text of the heading that it is. Attributes, `{#name .class}`, are none of the text.
  var heading: (level: Int, text: ArraySlice<UInt8>)? {
    let hash = UInt8(ascii: "#")
    let level = text.prefix { $0 == hash }.count
    guard (1...6).contains(level), let next = text.dropFirst(level).first, next <= 0x20 else { return nil }
    let words = text.dropFirst(level).trimmed(ending: hash)
    guard words.last == UInt8(ascii: "}"), let open = words.lastIndex(of: UInt8(ascii: "{")),
      let mark = words[(open + 1)...].first, ".#-".utf8.contains(mark)
    else { return (level, words) }
    return (level, words[..<open].trimmed(ending: hash))
  }

  /// The sign of which it is made, if it is a rule or the line under a heading.
  var rule: UInt8? {
    guard let first = text.first, "-=_*".utf8.contains(first), text.count >= 3 else { return nil }
    return text.allSatisfy { $0 == first || $0 == 0x20 } ? first : nil
  }

  /// The tags that it is a row of: words, each marked as code, with nothing but space between them.
  var tags: [ArraySlice<UInt8>]? {
    let mark = UInt8(ascii: "`")
    guard text.first == mark, text.last == mark, fence == nil else { return nil }
    let parts = text.split(separator: mark, omittingEmptySubsequences: false)
    guard parts.count >= 7, parts.count % 2 == 1 else { return nil }
    let between = parts.indices.dropFirst().dropLast().filter { $0 % 2 == 0 }
    guard between.allSatisfy({ !parts[$0].isEmpty && parts[$0].allSatisfy { $0 <= 0x20 } }) else {
      return nil
    }
    let tags = parts.indices.filter { $0 % 2 == 1 }.map { parts[$0] }
    return tags.allSatisfy { !$0.isEmpty } ? tags : nil
  }

  /// Whether it begins with a label of at most three words: two such lines, "Speaker: Ada" and "Tags: Rust", are no wrapped one.
  var isLabelled: Bool {
    let start = text.drop { "*_".utf8.contains($0) }
    guard let first = start.first, (0x41...0x5A).contains(first) else { return false }
    var spaces = 0
    for (index, byte) in zip(start.indices, start).prefix(Self.longestLabel) {
      switch byte {
      case UInt8(ascii: ":"):
        let rest = start[(index + 1)...].drop { "*_".utf8.contains($0) }
        return rest.first == 0x20
      case 0x20: spaces += 1
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80..., UInt8(ascii: "-"), UInt8(ascii: "/"),
        UInt8(ascii: "&"),
        UInt8(ascii: "*"), UInt8(ascii: "_"):
        break
      default: return false
      }
      if spaces > 2 { return false }
    }
    return false
  }

  /// Bytes within which a label ends.
  private static let longestLabel = 40

  /// The words, without marks of quotes and of lists; whether there was one of a list, or of what a term means.
  var content: (text: [UInt8], isBullet: Bool, isMeaning: Bool) {
    let mark = UInt8(ascii: ">")
    let quoted = text.first == mark ? text.drop { $0 == mark || $0 == 0x20 } : text
    if quoted.first == UInt8(ascii: ":"), let next = quoted.dropFirst().first, next <= 0x20 {
      return (Array(quoted.dropFirst().trimmed), false, true)
    }
    return quoted.withUnsafeBufferPointer { bytes in
      let content = LineMark.content(of: bytes[...])
      return content.isBullet ? (Array(content.text), true, false) : (Array(quoted), false, false)
    }
  }
}
