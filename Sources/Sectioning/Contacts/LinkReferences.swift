import Model
import SourceText

/// Resolves Markdown's links by reference: `[tide]` in the text, `[tide]: https://…` anywhere below.
struct LinkReferences {
  let bytes: [UInt8]

  /// Longest name of a reference, in bytes.
  private static let longest = 200

  /// Returns the references in the text, each with the words that carry it.
  func links(_ addresses: [Address]) -> [Link] {
    let definitions = definitions(addresses)
    guard !definitions.isEmpty else { return [] }
    var links: [Link] = []
    var offset = 0
    while offset < bytes.count {
      guard bytes[offset] == Byte.openBracket, let name = name(offset) else {
        offset += 1
        continue
      }
      let next = bytes.byte(name.end + 1)
      var key = name
      if next == Byte.openBracket, let second = self.name(name.end + 1) { key = second }
      if next != Byte.openParenthesis, next != Byte.colon, let url = definitions[folded(key)] {
        links.append(Link(url: url, span: name))
        offset = key.end + 1
      } else {
        offset += 1
      }
    }
    return links
  }

  /// Returns the addresses that lines of the form `[name]: address` give to names.
  private func definitions(_ addresses: [Address]) -> [[UInt8]: String] {
    var definitions: [[UInt8]: String] = [:]
    for address in addresses where address.kind == .web {
      var start = address.span.start
      while start > 0, bytes[start - 1] == Byte.space || bytes[start - 1] == Byte.less { start -= 1 }
      guard start > 2, bytes[start - 1] == Byte.colon, bytes[start - 2] == Byte.closeBracket else { continue }
      let floor = max(0, start - 2 - Self.longest)
      guard let open = bytes[floor..<(start - 2)].lastIndex(of: Byte.openBracket), begins(open) else {
        continue
      }
      let key = folded(TextSpan(open + 1, start - 2))
      if definitions[key] == nil {
        definitions[key] = String(decoding: bytes[address.span.range], as: UTF8.self)
      }
    }
    return definitions
  }

  /// Whether nothing but white space stands before `offset` on its line.
  private func begins(_ offset: Int) -> Bool {
    var offset = offset
    while offset > 0, bytes[offset - 1] == Byte.space { offset -= 1 }
    return offset == 0 || bytes[offset - 1] == Byte.lineFeed
  }

  /// Returns what stands in the brackets that open at `offset`, if they close soon and hold no others.
  private func name(_ offset: Int) -> TextSpan? {
    var end = offset + 1
    while end < bytes.count, end - offset <= Self.longest {
      if bytes[end] == Byte.closeBracket { return end > offset + 1 ? TextSpan(offset + 1, end) : nil }
      if bytes[end] == Byte.openBracket { return nil }
      end += 1
    }
    return nil
  }

  /// Returns the letters of a name without regard to case and line feeds.
  private func folded(_ span: TextSpan) -> [UInt8] {
    bytes[span.range].map { $0.isCapital ? $0 | 0x20 : $0.isBlank ? Byte.space : $0 }
  }
}
