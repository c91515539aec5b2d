import Markup

/// Reads the marks inside a paragraph of Markdown: links keep their words, pictures and tags go.
struct MarkdownInline {
  private typealias Text = Slice<UnsafeBufferPointer<UInt8>>

  /// A link's words or address longer than this are taken as they stand.
  private static let reach = 400

  /// The marks of emphasis, and how many of them have been passed.
  private let marks: [Int]
  private var passed = 0

  /// Appends the text of `bytes` to the block that is being made.
  static func append(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, to composer: inout RecordComposer) {
    append(bytes, MarkdownEmphasis(bytes), to: &composer)
  }

  /// Appends the text of `bytes`, whose marks of emphasis are known.
  static func append(
    _ bytes: Slice<UnsafeBufferPointer<UInt8>>, _ emphasis: MarkdownEmphasis,
    to composer: inout RecordComposer
  ) {
    var inline = MarkdownInline(marks: emphasis.marks)
    inline.append(bytes, to: &composer, depth: 0)
  }

  private init(marks: [Int]) { self.marks = marks }

  private mutating func append(_ bytes: Text, to composer: inout RecordComposer, depth: Int) {
    var rest = bytes
    func literal() -> Slice<UnsafeBufferPointer<UInt8>> {
      composer.append(rest.prefix(1))
      return rest.dropFirst()
    }
    while let byte = rest.first {
      switch byte {
      case UInt8(ascii: "!"):
        let picture = rest.dropFirst()
        rest = picture.first == UInt8(ascii: "[") ? Self.link(picture)?.after ?? literal() : literal()
      case UInt8(ascii: "["):
        guard depth < 4, let link = Self.link(rest) else {
          // A row of brackets is looked at once.
          let row = rest.prefix { $0 == byte }
          composer.append(row)
          rest = rest.dropFirst(row.count)
          continue
        }
        let start = composer.text.count
        append(link.words, to: &composer, depth: depth + 1)
        if Self.leadsAnywhere(link.address) {
          composer.link(from: start, to: String(decoding: link.address, as: UTF8.self))
        }
        rest = link.after
      case UInt8(ascii: "<"):
        rest = Self.tag(rest, into: &composer) ?? literal()
      case UInt8(ascii: "`"): rest = Self.code(rest, into: &composer)
      case UInt8(ascii: "*"), UInt8(ascii: "_"):
        rest = isMark(at: rest.startIndex) ? rest.dropFirst() : literal()
      case UInt8(ascii: "\\") where rest.dropFirst().first.map(Self.isPunctuation) ?? false:
        composer.append(rest.dropFirst().prefix(1))
        rest = rest.dropFirst(2)
      case UInt8(ascii: "~") where rest.dropFirst().first == byte: rest = rest.drop { $0 == byte }
      case UInt8(ascii: "&"): rest = Self.reference(rest, into: &composer)
      default:
        let run = rest.prefix { !Self.isMark($0) }
        composer.append(run.isEmpty ? rest.prefix(1) : run)  // A mark that no case wanted.
        rest = rest.dropFirst(max(run.count, 1))
      }
    }
  }

  /// Whether the star or underscore at `index` is a mark of emphasis. Asked for places in order.
  private mutating func isMark(at index: Int) -> Bool {
    while passed < marks.count, marks[passed] < index { passed += 1 }
    return passed < marks.count && marks[passed] == index
  }

  /// Splits `[words](address)` at the beginning of `text`.
  private static func link(_ text: Text) -> (words: Text, address: Text, after: Text)? {
    guard let end = MarkdownText.closing(text, reach: reach) else { return nil }
    let after = text[(end + 1)...]
    guard after.first == UInt8(ascii: "("), let close = MarkdownText.closing(after, reach: 600) else {
      return nil
    }
    let inside = after[(after.startIndex + 1)..<close].drop { $0 <= 0x20 || $0 == UInt8(ascii: "<") }
    let address = inside.prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") }
    return (text[(text.startIndex + 1)..<end], address, text[(close + 1)...])
  }

  /// Whether an address leads to the same place from everywhere.
  private static func leadsAnywhere(_ address: Text) -> Bool {
    ["http://", "https://", "mailto:"].contains { prefix in
      address.count > prefix.utf8.count
        && zip(address, prefix.utf8).allSatisfy { $0 == $1 || $0 | 0x20 == $1 }
    }
  }

  /// Takes a tag, of which nothing is left, or an address in angle brackets. Returns what follows.
  private static func tag(_ text: Text, into composer: inout RecordComposer) -> Text? {
    if let tag = MarkdownTag(text) {
      if tag.kind == .lineBreak || tag.kind.breaksLine || tag.kind == .cell { composer.append(" ") }
      return text[tag.end...]
    }
    let inside = text.dropFirst()
    guard let end = inside.prefix(reach).firstIndex(of: UInt8(ascii: ">")) else { return nil }
    if inside.first == UInt8(ascii: "!") || inside.first == UInt8(ascii: "?") { return inside[(end + 1)...] }
    let words = inside[..<end]
    let isAddress = words.contains(UInt8(ascii: "@")) || words.starts(with: "http".utf8)
    guard isAddress, !words.contains(where: { $0 <= 0x20 }) else { return nil }
    composer.append(words)
    return inside[(end + 1)...]
  }

  /// Inside a run of backticks nothing is a mark, `Arc<Mutex<T>>` least of all.
  private static func code(_ text: Text, into composer: inout RecordComposer) -> Text {
    let end = MarkdownText.endOfCode(text)
    let ticks = text.prefix { $0 == UInt8(ascii: "`") }.count
    let hasEnd = end >= text.startIndex + 2 * ticks
    composer.append(hasEnd ? text[(text.startIndex + ticks)..<(end - ticks)] : text[..<end])
    return text[end...]
  }

  /// Resolves `&amp;` and its like.
  private static func reference(_ text: Text, into composer: inout RecordComposer) -> Text {
    let name = text.dropFirst().prefix(32).prefix { $0 != UInt8(ascii: ";") && $0 > 0x20 }
    guard text[name.endIndex...].first == UInt8(ascii: ";"), !name.isEmpty,
      let character = EntityText.character(name)
    else {
      composer.append("&")
      return text.dropFirst()
    }
    composer.append(character)
    return text[(name.endIndex + 1)...]
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "!"), UInt8(ascii: "["), UInt8(ascii: "<"), UInt8(ascii: "`"), UInt8(ascii: "*"),
      UInt8(ascii: "_"), UInt8(ascii: "\\"), UInt8(ascii: "&"), UInt8(ascii: "~"):
      true
    default: false
    }
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && !isLetter(byte) && !(0x30...0x39).contains(byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }
}
