/// Reads the marks inside a paragraph of Markdown: links keep their words, pictures and tags go.
struct MarkdownInline {
  private typealias Text = Slice<UnsafeBufferPointer<UInt8>>

  /// A link's words or address longer than this are taken as they stand.
  private static let reach = 400

  /// Appends the text of `bytes` to the block that is being made.
  static func append(
    _ bytes: Slice<UnsafeBufferPointer<UInt8>>, to composer: inout RecordComposer, depth: Int = 0
  ) {
    var rest = bytes
    func literal() -> Slice<UnsafeBufferPointer<UInt8>> {
      composer.append(rest.prefix(1))
      return rest.dropFirst()
    }
    while let byte = rest.first {
      switch byte {
      case UInt8(ascii: "!"):
        let picture = rest.dropFirst()
        rest = picture.first == UInt8(ascii: "[") ? link(picture)?.after ?? literal() : literal()
      case UInt8(ascii: "["):
        guard depth < 4, let link = link(rest) else {
          // A row of brackets is looked at once.
          let row = rest.prefix { $0 == byte }
          composer.append(row)
          rest = rest.dropFirst(row.count)
          continue
        }
        let start = composer.text.count
        append(link.words, to: &composer, depth: depth + 1)
        if link.address.first != UInt8(ascii: "#") {
          composer.link(from: start, to: String(decoding: link.address, as: UTF8.self))
        }
        rest = link.after
      case UInt8(ascii: "<"):
        guard let tag = tag(rest) else {
          rest = literal()
          continue
        }
        if tag.words.starts(with: "http".utf8) { composer.append(tag.words) } else { composer.append(" ") }
        rest = tag.after
      case UInt8(ascii: "`"): rest = code(rest, into: &composer)
      case UInt8(ascii: "*"): rest = emphasis(rest, into: &composer)
      case UInt8(ascii: "_") where rest.dropFirst().first == byte: rest = rest.dropFirst(2)
      case UInt8(ascii: "\\") where rest.dropFirst().first.map(isPunctuation) ?? false:
        composer.append(rest.dropFirst().prefix(1))
        rest = rest.dropFirst(2)
      case UInt8(ascii: "&"): rest = entity(rest, into: &composer)
      default:
        let run = rest.prefix { !isMark($0) }
        composer.append(run.isEmpty ? rest.prefix(1) : run)  // A mark that no case wanted.
        rest = rest.dropFirst(max(run.count, 1))
      }
    }
  }

  /// Splits `[words](address)` at the beginning of `text`.
  private static func link(_ text: Text) -> (words: Text, address: Text, after: Text)? {
    var depth = 0
    for index in text.prefix(reach).indices {
      if text[index] == UInt8(ascii: "[") { depth += 1 }
      if text[index] == UInt8(ascii: "]") { depth -= 1 }
      guard depth == 0 else { continue }
      let after = text[(index + 1)...]
      guard after.first == UInt8(ascii: "(") else { return nil }
      let inside = after.dropFirst()
      guard let end = inside.prefix(reach).firstIndex(of: UInt8(ascii: ")")) else { return nil }
      let address = inside[..<end].prefix { $0 > 0x20 }
      return (text[(text.startIndex + 1)..<index], address, inside[(end + 1)...])
    }
    return nil
  }

  /// Splits a tag, or an address in angle brackets, from what follows.
  private static func tag(_ text: Text) -> (words: Text, after: Text)? {
    let inside = text.dropFirst()
    guard let first = inside.first,
      first == UInt8(ascii: "/") || first == UInt8(ascii: "!") || isLetter(first),
      let end = inside.prefix(reach).firstIndex(of: UInt8(ascii: ">"))
    else { return nil }
    return (inside[..<end], inside[(end + 1)...])
  }

  /// Inside a run of backticks nothing is a mark, `Arc<Mutex<T>>` least of all.
  private static func code(_ text: Text, into composer: inout RecordComposer) -> Text {
    let inside = text.drop { $0 == UInt8(ascii: "`") }
    let ticks = inside.startIndex - text.startIndex
    var end = inside.startIndex
    while end < inside.endIndex, end - inside.startIndex < reach {
      let run = inside[end...].prefix { $0 == UInt8(ascii: "`") }.count
      if run == ticks {
        composer.append(inside[..<end])
        return inside[(end + run)...]
      }
      end += max(run, 1)
    }
    return inside
  }

  /// A star between spaces is a star; any other opens or closes emphasis.
  private static func emphasis(_ text: Text, into composer: inout RecordComposer) -> Text {
    let after = text.drop { $0 == UInt8(ascii: "*") }
    let isLoose = (composer.text.last ?? 0x20) <= 0x20 && (after.first ?? 0x20) <= 0x20
    if isLoose { composer.append("*") }
    return after
  }

  private static func entity(_ text: Text, into composer: inout RecordComposer) -> Text {
    for (name, character) in [
      ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&nbsp;", " "),
    ]
    where text.starts(with: name.utf8) {
      composer.append(character)
      return text.dropFirst(name.utf8.count)
    }
    composer.append("&")
    return text.dropFirst()
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "!"), UInt8(ascii: "["), UInt8(ascii: "<"), UInt8(ascii: "`"), UInt8(ascii: "*"),
      UInt8(ascii: "_"), UInt8(ascii: "\\"), UInt8(ascii: "&"):
      true
    default: false
    }
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && !isLetter(byte) && !(0x30...0x39).contains(byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }
}
