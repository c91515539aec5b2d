/// What is alike in all text of Markdown.
enum MarkdownText {
  /// How far the end of a code span is looked for.
  private static let reach = 2_000
  /// Brackets in brackets beyond this are no link.
  private static let mostOpen = 16

  /// Returns where the code span at the head of `text`, which begins with a backtick, ends; where it has no
  /// end, where its backticks do.
  static func endOfCode<Text: Collection>(_ text: Text) -> Int
  where Text.Element == UInt8, Text.Index == Int, Text.SubSequence == Text {
    var index = text.startIndex
    while index < text.endIndex, text[index] == tick { index += 1 }
    let inside = index
    let ticks = inside - text.startIndex
    let last = min(text.endIndex, inside + reach)
    while index < last {
      guard text[index] == tick else {
        index += 1
        continue
      }
      let run = index
      while index < text.endIndex, text[index] == tick { index += 1 }
      if index - run == ticks { return index }
    }
    return inside
  }

  /// Returns the bracket or parenthesis that closes the one at the head of `text`, within `reach` bytes.
  static func closing<Text: Collection>(_ text: Text, reach: Int = 400) -> Int?
  where Text.Element == UInt8, Text.Index == Int, Text.SubSequence == Text {
    guard let open = text.first else { return nil }
    let close = open == UInt8(ascii: "[") ? UInt8(ascii: "]") : UInt8(ascii: ")")
    var depth = 0
    var index = text.startIndex
    let last = min(text.endIndex, index + reach)
    while index < last {
      switch text[index] {
      case open:
        depth += 1
        if depth > mostOpen { return nil }
      case close:
        depth -= 1
        if depth == 0 { return index }
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "`"):
        index = endOfCode(text[index...])
        continue
      default: break
      }
      index += 1
    }
    return nil
  }

  private static let tick = UInt8(ascii: "`")
}
