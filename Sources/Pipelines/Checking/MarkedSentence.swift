import SourceText

/// A sentence whose hits stood between « and ».
struct MarkedSentence {
  /// The sentence without the marks.
  let text: String
  /// Where the hits stand in it.
  let spans: [TextSpan]

  init(_ marked: String) {
    var bytes: [UInt8] = []
    var spans: [TextSpan] = []
    var start: Int?
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "«": start = bytes.count
      case "»":
        if let from = start { spans.append(TextSpan(from, bytes.count)) }
        start = nil
      default: bytes.append(contentsOf: Array(String(scalar).utf8))
      }
    }
    text = String(decoding: bytes, as: UTF8.self)
    self.spans = spans
  }
}
