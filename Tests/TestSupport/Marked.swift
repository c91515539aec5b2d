package import SourceText

/// A sentence in which « and » stand around what is meant.
package struct Marked: Sendable, Hashable {
  /// The sentence without the marks.
  package let text: String
  /// Where the marked words stand in it.
  package let spans: [TextSpan]

  /// Reads `marked`.
  package init(_ marked: String) {
    var bytes: [UInt8] = []
    var spans: [TextSpan] = []
    var starts: [Int] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "«": starts.append(bytes.count)
      case "»": if let start = starts.popLast() { spans.append(TextSpan(start, bytes.count)) }
      default: bytes.append(contentsOf: Array(String(scalar).utf8))
      }
    }
    text = String(decoding: bytes, as: UTF8.self)
    self.spans = spans.sorted()
  }

  /// Returns `text` with marks around `spans`, so that a failing test shows what was found.
  package static func marking(_ spans: [TextSpan], in text: String) -> String {
    let bytes = Array(text.utf8)
    var marked: [UInt8] = []
    for offset in 0...bytes.count {
      for span in spans where span.end == offset { marked += Array("»".utf8) }
      for span in spans where span.start == offset { marked += Array("«".utf8) }
      if offset < bytes.count { marked.append(bytes[offset]) }
    }
    return String(decoding: marked, as: UTF8.self)
  }
}
