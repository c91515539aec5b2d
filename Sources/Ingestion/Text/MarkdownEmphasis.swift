/// Which stars and underscores of a text are marks of emphasis, by the rules of CommonMark in the main.
///
/// A star or underscore inside a word, in code or in an address is what it is: `no_std`, `2*3`.
struct MarkdownEmphasis {
  typealias Text = Slice<UnsafeBufferPointer<UInt8>>

  /// The places of the marks, in order.
  private(set) var marks: [Int] = []
  /// Whether all of the text stands between one pair of double marks.
  private(set) var isStrong = false

  /// A run of marks that may begin emphasis.
  private struct Opener {
    let start: Int
    var count: Int
    let isDouble: Bool
  }

  private var stars: [Opener] = []
  private var underscores: [Opener] = []
  private let text: Text
  private let last: Int

  /// Looks through `text`.
  init(_ text: Text) {
    self.text = text
    last = text.lastIndex { $0 > 0x20 && $0 != UInt8(ascii: ":") }.map { $0 + 1 } ?? text.startIndex
    guard text.contains(where: { $0 == Self.star || $0 == Self.underscore }) else { return }
    var index = text.startIndex
    while index < text.endIndex {
      switch text[index] {
      case UInt8(ascii: "\\"): index += 2
      case UInt8(ascii: "`"): index = MarkdownText.endOfCode(text[index...])
      case UInt8(ascii: "<"): index = Self.endOfTag(text[index...]) ?? index + 1
      case UInt8(ascii: "]") where text[(index + 1)...].first == UInt8(ascii: "("):
        index = MarkdownText.closing(text[(index + 1)...], reach: 600) ?? index + 1
      case UInt8(ascii: "h") where text[index...].starts(with: "http".utf8):
        index = text[index...].firstIndex { $0 <= 0x20 || ")>]*".utf8.contains($0) } ?? text.endIndex
      case Self.star, Self.underscore: index = readRun(index)
      default: index += 1
      }
    }
    // Emphasis that a line break has cut in two.
    for opener in stars where opener.start == text.startIndex && opener.isDouble { drop(opener) }
    marks.sort()
  }

  private static func endOfTag(_ text: Text) -> Int? {
    guard let next = text.dropFirst().first, (next | 0x20) &- 0x61 < 26 || next == 0x2F else { return nil }
    return text.prefix(400).firstIndex(of: UInt8(ascii: ">"))
  }

  private mutating func readRun(_ start: Int) -> Int {
    let sign = text[start]
    let end = text[start...].firstIndex { $0 != sign } ?? text.endIndex
    let (before, after) = (kind(before: start), kind(after: end))
    let opensWord = after != .space && (after != .mark || before != .letter)
    let endsWord = before != .space && (before != .mark || after != .letter)
    let isInside =
      end == start + 1 && before == .letter && after == .letter && text[start - 1] < 0x80 && text[end] < 0x80
    let isStar = sign == Self.star
    let opens = opensWord && (isStar ? !isInside : !endsWord || before == .mark)
    let closes = endsWord && (isStar ? !isInside : !opensWord || after == .mark)
    var left = end - start
    if closes { close(start, end, &left, isStar) }
    guard left > 0 else { return end }
    if closes, isStar, end == text.endIndex, left > 1 {
      drop(Opener(start: start, count: left, isDouble: true))
    } else if opens {
      let opener = Opener(start: end - left, count: left, isDouble: left > 1)
      if isStar { stars.append(opener) } else { underscores.append(opener) }
    }
    return end
  }

  private mutating func close(_ start: Int, _ end: Int, _ left: inout Int, _ isStar: Bool) {
    while left > 0, var opener = isStar ? stars.popLast() : underscores.popLast() {
      let taken = min(opener.count, left)
      let first = opener.start + opener.count - taken
      marks += first..<(first + taken)
      marks += (end - left)..<(end - left + taken)
      left -= taken
      opener.count -= taken
      if opener.start == text.startIndex, taken > 1, end == last { isStrong = true }
      guard opener.count > 0 else { continue }
      if isStar { stars.append(opener) } else { underscores.append(opener) }
    }
  }

  private mutating func drop(_ run: Opener) { marks += run.start..<(run.start + run.count) }

  // MARK: What stands around a run

  private enum Kind { case space, mark, letter }

  private func kind(before index: Int) -> Kind {
    guard index > text.startIndex else { return .space }
    let byte = text[index - 1]
    if byte < 0x80 { return Self.kind(byte) }
    let isTypography = index - 3 >= text.startIndex && text[index - 3] == 0xE2 && text[index - 2] | 1 == 0x81
    let isSign = index - 2 >= text.startIndex && text[index - 2] == 0xC2
    return isTypography || isSign ? .mark : .letter
  }

  private func kind(after index: Int) -> Kind {
    guard index < text.endIndex else { return .space }
    let byte = text[index]
    if byte < 0x80 { return Self.kind(byte) }
    let isTypography = byte == 0xE2 && index + 1 < text.endIndex && text[index + 1] | 1 == 0x81
    return isTypography || byte == 0xC2 ? .mark : .letter
  }

  private static func kind(_ byte: UInt8) -> Kind {
    byte <= 0x20 ? .space : (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 ? .letter : .mark
  }

  private static let star = UInt8(ascii: "*"), underscore = UInt8(ascii: "_")
}
