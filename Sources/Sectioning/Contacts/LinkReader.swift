import Model
import SourceText

/// Gathers the addresses of a document and the words that carry them.
struct LinkReader {
  let bytes: [UInt8]

  /// Returns the web addresses in the text and those that the format holds, in reading order.
  func links(_ addresses: [Address], _ known: [Link]) -> [Link] {
    var links = addresses.filter { $0.kind == .web }.map { address in
      Link(url: String(decoding: bytes[address.span.range], as: UTF8.self), span: carrier(address.span))
    }
    links += known + LinkReferences(bytes: bytes).links(addresses) + IssueReferences(bytes: bytes).links()
    links.sort { ($0.span, $0.url) < ($1.span, $1.url) }
    var result: [Link] = []
    for link in links
    where !result.suffix(4).contains(where: { $0.url == link.url && $0.span.overlaps(link.span) }) {
      result.append(link)
    }
    return result
  }

  /// Returns the words of a Markdown link whose address is `span`, and the address itself where there are none.
  private func carrier(_ span: TextSpan) -> TextSpan {
    guard span.start >= 3, bytes[span.start - 1] == Byte.openParenthesis,
      bytes[span.start - 2] == Byte.closeBracket
    else {
      return span
    }
    var depth = 0
    var offset = span.start - 2
    while offset > max(0, span.start - 300) {
      if bytes[offset] == Byte.closeBracket { depth += 1 }
      if bytes[offset] == Byte.openBracket {
        depth -= 1
        if depth == 0 { return offset + 1 < span.start - 2 ? TextSpan(offset + 1, span.start - 2) : span }
      }
      offset -= 1
    }
    return span
  }
}
