import Mustache
import SourceText

/// Makes text harmless in a paragraph, list or table of Markdown, on one line.
struct MarkdownText: MustacheContentType {
  func escapeText(_ text: String) -> String { Self.withoutList(Self.inline(text)) }

  /// Makes `text` harmless where no list can begin, as in a table's cell.
  static func inline(_ text: String) -> String {
    let line = TerminalText.escape(DisplayText.flat(text))
    // What renderers turn into a link without being asked stays one piece of code.
    if line.contains("@") || line.contains("://") || line.lowercased().contains("www.") {
      return code(line)
    }
    var escaped: [UInt8] = []
    for (index, byte) in line.utf8.enumerated() {
      if always.contains(byte) || (index == 0 && atStart.contains(byte)) {
        escaped.append(UInt8(ascii: "\\"))
      }
      escaped.append(byte)
    }
    return String(decoding: escaped, as: UTF8.self)
  }

  /// Returns `text` as a piece of code that holds every character of it, whatever fences it has itself.
  static func code(_ text: String) -> String {
    let text = TerminalText.escape(DisplayText.flat(text))
    var longest = 0
    var run = 0
    for byte in text.utf8 {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    let space = text.hasPrefix("`") || text.hasSuffix("`") ? " " : ""
    // A bar would end a table's cell even in code.
    return fence + space + text.replacing("|", with: "¦") + space + fence
  }

  /// Returns `text` so that digits and a stop at its start begin no list.
  private static func withoutList(_ text: String) -> String {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count)
    guard !digits.isEmpty, rest.first == "." || rest.first == ")" else { return text }
    return digits + "\\" + rest
  }

  private static let always = Set("\\`*_[]<|&~$".utf8)
  private static let atStart = Set("#+-=>".utf8)
}
