import Model
import SourceText

/// A résumé as plain text, for edits at places that were found when it was read.
struct PlainResume {
  /// The text before any edit.
  let bytes: [UInt8]
  private let isMarkdown: Bool
  private let lineAfterName: Int

  /// Takes the text of `part`.
  init(_ part: AuditSubject.Part) {
    bytes = part.plain.bytes
    isMarkdown = part.document.format == "markdown"
    let text = part.document.text
    // The text of a plain file is the file's own, so a span of one is a span of the other.
    let name = part.document.contact.name.flatMap { Self.range(of: Array($0.utf8), in: text.bytes) }
    let start = name?.upperBound ?? 0
    lineAfterName =
      name == nil
      ? 0 : bytes[min(start, bytes.count)...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
  }

  /// Returns the text with `line` below the line that names the person, or as the first.
  func inserting(_ line: String) -> [UInt8] {
    // Two spaces before a line feed keep lines of a Markdown paragraph apart.
    let ending = isMarkdown ? "  \n" : "\n"
    return Array(bytes[..<lineAfterName]) + Array((line + ending).utf8) + Array(bytes[lineAfterName...])
  }

  /// Returns the text with `appendix` at its end, in which `word` stands for `{word}`.
  func appending(_ appendix: RewriteWords.Appendix, word: String = "", times: Int = 1) -> [UInt8] {
    let heading = isMarkdown ? "## \(appendix.heading)" : appendix.heading.uppercased()
    let lines = appendix.lines.map { $0.replacing("{word}", with: word) }
    let block = Array(repeating: lines.joined(separator: isMarkdown ? "  \n" : "\n"), count: times)
    return bytes + Array(("\n\n" + heading + "\n\n" + block.joined(separator: "\n") + "\n").utf8)
  }

  /// Returns the text with `edits` made, each at a span of the text as it was.
  func making(_ edits: [(span: TextSpan, text: String)]) -> [UInt8] {
    var result = bytes
    for edit in edits.sorted(by: { $0.span.start > $1.span.start }) where edit.span.end <= bytes.count {
      result.replaceSubrange(edit.span.range, with: Array(edit.text.utf8))
    }
    return result
  }

  private static func range(of needle: [UInt8], in bytes: [UInt8]) -> Range<Int>? {
    guard let first = needle.first, needle.count <= bytes.count else { return nil }
    for start in 0...(bytes.count - needle.count)
    where bytes[start] == first && bytes[start..<start + needle.count].elementsEqual(needle) {
      return start..<start + needle.count
    }
    return nil
  }
}
