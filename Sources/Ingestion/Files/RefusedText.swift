/// Formats that are text, and in which a résumé is written for a program to set.
enum RefusedText {
  /// How much of a text is looked at.
  private static let head = 1 << 16

  /// Returns the format of `text` if it is the source of a document rather than the document.
  static func recognise(_ text: [UInt8]) -> RefusedFormat? {
    let head = text.prefix(head)
    if head.contains(UInt8(ascii: "\\")),
      head.containsSequence("\\documentclass") || head.containsSequence("\\begin{document}")
    {
      return .latex
    }
    guard let first = head.first(where: { $0 > 0x20 }) else { return nil }
    switch first {
    case UInt8(ascii: "<"):
      return head.prefix(1024).containsSequence("progid=\"Word.Document\"") ? .wordXML : nil
    case UInt8(ascii: "#"), UInt8(ascii: "/"): return isTypst(lines(of: head)) ? .typst : nil
    default: return head.prefix(4096).containsSequence("MIME-Version:") ? page(lines(of: head)) : nil
    }
  }

  private static func lines(of head: ArraySlice<UInt8>) -> [[UInt8]] {
    head.split(separator: 0x0A).prefix(400).map { Array($0.drop { $0 <= 0x20 }) }
  }

  private static func isTypst(_ lines: [[UInt8]]) -> Bool {
    ["#import \"@", "#set page(", "#set text(", "#show: "].count { mark in
      lines.contains { $0.starts(with: mark.utf8) }
    } >= 2
  }

  /// A page that a browser saved as if it were a mail begins with fields.
  private static func page(_ lines: [[UInt8]]) -> RefusedFormat? {
    let fields = lines.prefix(60).map { String(decoding: $0.prefix(80), as: UTF8.self).lowercased() }
    guard fields.first?.contains(":") == true, fields.contains(where: { $0.hasPrefix("mime-version:") })
    else {
      return nil
    }
    let isPage = fields.contains {
      $0.hasPrefix("content-type: multipart/related") || $0.hasPrefix("snapshot-content-location:")
    }
    return isPage ? .mhtml : nil
  }
}
