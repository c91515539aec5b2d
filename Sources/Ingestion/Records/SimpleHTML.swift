import Glibc
import Markup

/// Reads HTML of the plain kind that editors of forms write: a few elements, well spelled.
///
/// Fields of such HTML make most of an export's bytes, and this is many times faster than a parser that
/// is ready for anything. Whatever is not plain is left to that parser.
struct SimpleHTML {
  /// What stands in a piece of HTML.
  enum Event {
    /// An element begins.
    case start(NameKey)
    /// An element ends.
    case end(NameKey)
    /// Text without references.
    case text(UnsafeBufferPointer<UInt8>)
  }

  private let bytes: UnsafeBufferPointer<UInt8>

  /// Takes a piece of HTML.
  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Whether there is a tag or a reference in `bytes`.
  static func hasMarkup(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress else { return false }
      return memchr(start, 0x3C, bytes.count) != nil || memchr(start, 0x26, bytes.count) != nil
    }
  }

  /// Passes what stands in the piece to `receive`, if all of it is plain; says whether it is.
  func read(_ receive: (Event) -> Void) -> Bool {
    guard walk({ _ in }) else { return false }
    return walk(receive)
  }

  private func walk(_ receive: (Event) -> Void) -> Bool {
    var index = 0
    var start = 0
    while index < bytes.count {
      let byte = bytes[index]
      guard byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") else {
        index += 1
        continue
      }
      if start < index { receive(.text(UnsafeBufferPointer(rebasing: bytes[start..<index]))) }
      guard let end = byte == UInt8(ascii: "<") ? tag(at: index, receive) : reference(at: index, receive)
      else { return false }
      index = end
      start = end
    }
    if start < index { receive(.text(UnsafeBufferPointer(rebasing: bytes[start...]))) }
    return true
  }

  /// Reads a tag, and returns where it ends; `nil` where it is not plain.
  private func tag(at start: Int, _ receive: (Event) -> Void) -> Int? {
    var index = start + 1
    let isEnd = index < bytes.count && bytes[index] == UInt8(ascii: "/")
    if isEnd { index += 1 }
    var name: UInt64 = 0
    let first = index
    while index < bytes.count, let letter = SimpleHTML.letter(bytes[index]), index - first < 8 {
      name = name << 8 | UInt64(letter)
      index += 1
    }
    guard index > first, let key = SimpleHTML.names[name] else { return nil }
    guard let end = bytes[index...].firstIndex(of: UInt8(ascii: ">")), end - index < 200 else { return nil }
    let inside = bytes[index..<end]
    // A sign of a longer name, an attribute that hides, or a value with a bracket in it.
    if let next = inside.first, next > 0x20, next != UInt8(ascii: "/") { return nil }
    if inside.count > 2, !SimpleHTML.isHarmless(inside) { return nil }
    receive(isEnd ? .end(key) : .start(key))
    return end + 1
  }

  private func reference(at start: Int, _ receive: (Event) -> Void) -> Int? {
    for (name, text) in SimpleHTML.references {
      let matches = name.withUTF8Buffer { bytes[start...].starts(with: $0) }
      guard matches else { continue }
      text.withUTF8Buffer { receive(.text($0)) }
      return start + name.utf8CodeUnitCount
    }
    return nil
  }

  /// Whether attributes neither hide anything nor lead anywhere.
  private static func isHarmless(_ attributes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var quotes = 0
    for index in attributes.indices {
      let byte = attributes[index]
      if byte == UInt8(ascii: "\"") { quotes += 1 }
      if byte == UInt8(ascii: "<") || byte == UInt8(ascii: "'") { return false }
      let rest = attributes[index...]
      if byte | 0x20 == UInt8(ascii: "s"), SimpleHTML.begins(rest, "style") { return false }
      if byte | 0x20 == UInt8(ascii: "h"), SimpleHTML.begins(rest, "hidden") { return false }
    }
    return quotes % 2 == 0
  }

  private static func begins(_ text: Slice<UnsafeBufferPointer<UInt8>>, _ word: StaticString) -> Bool {
    word.withUTF8Buffer { word in text.count >= word.count && zip(text, word).allSatisfy { $0 | 0x20 == $1 } }
  }

  /// A letter or digit of a name, in lower case.
  private static func letter(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x61...0x7A, 0x31...0x36: byte
    case 0x41...0x5A: byte | 0x20
    default: nil
    }
  }

  private static let names: [UInt64: NameKey] = {
    let names: [StaticString] = [
      "p", "br", "ul", "ol", "li", "b", "strong", "i", "em", "u", "s", "span", "div", "h1", "h2", "h3", "h4",
      "h5", "h6",
      "sub", "sup", "hr", "font",
    ]
    return Dictionary(uniqueKeysWithValues: names.map { (NameKey($0).rawValue, NameKey($0)) })
  }()

  private static let references: [(name: StaticString, text: StaticString)] = [
    ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&nbsp;", "\u{A0}"), ("&#39;", "'"),
    ("&apos;", "'"),
  ]
}
