import Markup
import Model

/// Takes out of Markdown what its page does not show: comments, scripts and elements that are hidden.
///
/// Lines keep their numbers. Nothing is taken out of code.
struct MarkdownConcealed {
  /// What is left.
  private(set) var bytes: [UInt8] = []
  /// What was taken out and may have been meant for programs.
  private(set) var hidden: [HiddenText] = []
  /// Whether a comment that never ends has taken the rest.
  private(set) var isCutOff = false

  private let source: [UInt8]
  private var line = 1
  private var fence: UInt8?
  /// Whether there may be another end of a comment.
  private var hasCommentEnds = true
  /// Bytes that looking for the ends of elements may still take.
  private var budget = 8 << 20

  init(_ source: [UInt8]) {
    self.source = source
    guard source.contains(UInt8(ascii: "<")) else {
      bytes = source
      return
    }
    bytes.reserveCapacity(source.count)
    var index = 0
    while index < source.count {
      let end = source[index...].firstIndex(of: 0x0A) ?? source.count
      index = readLine(index, end)
      if index < source.count, source[index] == 0x0A {
        bytes.append(0x0A)
        line += 1
        index += 1
      }
    }
  }

  /// Reads a line, and as much behind it as a comment that begins in it takes. Returns where it stopped.
  private mutating func readLine(_ start: Int, _ lineEnd: Int) -> Int {
    let text = source[start..<lineEnd].trimmed
    if let sign = MarkdownLine(source[start..<lineEnd], number: line).fence, fence == nil || fence == sign {
      fence = fence == nil ? sign : nil
      bytes += source[start..<lineEnd]
      return lineEnd
    }
    var index = start
    var end = lineEnd
    while index < end {
      let byte = source[index]
      if fence == nil, byte == UInt8(ascii: "`") {
        let next = MarkdownText.endOfCode(source[index..<end])
        bytes += source[index..<next]
        index = next
      } else if fence == nil, byte == UInt8(ascii: "<"),
        let next = concealed(at: index, isFirst: text.startIndex == index)
      {
        index = next
        // It may have ended on a later line.
        if next > end { end = source[next...].firstIndex(of: 0x0A) ?? source.count }
      } else {
        bytes.append(byte)
        index += 1
      }
    }
    return index
  }

  /// Returns where what is not seen and begins at `start` ends; `nil` if it is seen.
  private mutating func concealed(at start: Int, isFirst: Bool) -> Int? {
    if source[start...].starts(with: "<!--".utf8) {
      guard hasCommentEnds, let end = source[(start + 4)...].firstRange(of: "-->") else {
        hasCommentEnds = false
        guard isFirst else { return nil }
        isCutOff = true
        take(start + 4..<source.count, .comment)
        return source.count
      }
      take(start + 4..<end.lowerBound, .comment)
      return end.upperBound
    }
    guard let tag = MarkdownTag(source[start...]), !tag.isEnd,
      !tag.attributes.isEmpty || Self.unseen.contains(tag.name)
    else { return nil }
    let reason = Self.reason(tag, source)
    guard reason != nil || Self.unseen.contains(tag.name), !Self.isVoid(tag) else { return nil }
    guard let inside = inside(of: tag) else { return nil }
    take(inside.text, reason)
    return inside.end
  }

  /// Passes over what is in `range`, and takes note of it if there is a reason why nobody sees it.
  private mutating func take(_ range: Range<Int>, _ reason: HidingReason?) {
    if let reason {
      var collector = HiddenCollector(reason, line: line)
      var rest = source[range]
      while let byte = rest.first {
        if byte == UInt8(ascii: "<"), let tag = MarkdownTag(rest) {
          collector.space()
          rest = rest[tag.end...]
        } else {
          collector.append([byte].span)
          rest = rest.dropFirst()
        }
      }
      if let found = collector.hidden { hidden.append(found) }
    }
    for byte in source[range] where byte == 0x0A {
      bytes.append(byte)
      line += 1
    }
  }

  /// Returns what stands in the element that `tag` begins, and where it ends.
  private mutating func inside(of tag: MarkdownTag) -> (text: Range<Int>, end: Int)? {
    var depth = 1
    var index = tag.end
    while let open = source[index...].prefix(max(budget, 0)).firstIndex(of: UInt8(ascii: "<")) {
      budget -= open - index + 1
      index = open + 1
      guard let other = MarkdownTag(source[open...]), other.name == tag.name else { continue }
      depth += other.isEnd ? -1 : 1
      if depth == 0 { return (tag.end..<open, other.end) }
      index = other.end
    }
    // Without an end it reaches to the end of its paragraph.
    let end = source[tag.end...].firstRange(of: "\n\n")?.lowerBound ?? source.count
    return (tag.end..<end, end)
  }

  private static func reason(_ tag: MarkdownTag, _ source: [UInt8]) -> HidingReason? {
    var visibility = Visibility()
    let style = tag.value(style).map { StyleDeclarations(source[$0]) } ?? StyleDeclarations()
    visibility.enter(style, isHidden: tag.value(hiddenAttribute) != nil, hasOtherSheets: false)
    return visibility.reason
  }

  private static func isVoid(_ tag: MarkdownTag) -> Bool {
    tag.kind == .lineBreak || tag.kind == .rule || tag.name == NameKey("img") || tag.name == NameKey("input")
  }

  /// Elements without text. Buttons have it: some show their skills as such.
  private static let unseen: Set<NameKey> = [
    NameKey("script"), NameKey("style"), NameKey("svg"), NameKey("template"),
  ]
  private static let style = NameKey("style"), hiddenAttribute = NameKey("hidden")
}

extension ArraySlice<UInt8> {
  /// Returns where `word` first stands.
  func firstRange(of word: StaticString) -> Range<Int>? {
    guard word.utf8CodeUnitCount > 0 else { return nil }
    let first = word.utf8Start.pointee
    var rest = self
    while let index = rest.firstIndex(of: first) {
      rest = rest[index...]
      let matches = word.withUTF8Buffer { rest.starts(with: $0) }
      if matches { return index..<(index + word.utf8CodeUnitCount) }
      rest = rest.dropFirst()
    }
    return nil
  }
}
