import Markup

/// A tag of HTML in Markdown. What only looks like one, such as `Vec<u8>`, is none.
struct MarkdownTag {
  /// Its name.
  let name: NameKey
  /// What it means in a page.
  let kind: HTMLTag
  /// Whether it ends an element.
  let isEnd: Bool
  /// Where it ends, behind its bracket.
  let end: Int
  /// Its attributes with the places of their values.
  private(set) var attributes: [(key: NameKey, value: Range<Int>)] = []

  /// A tag longer than this is text.
  private static let reach = 2_000

  /// Reads the tag at the head of `text`, which begins with `<`.
  init?<Text: Collection>(_ text: Text)
  where Text.Element == UInt8, Text.Index == Int, Text.SubSequence == Text {
    var index = text.startIndex + 1
    let last = min(text.endIndex, text.startIndex + Self.reach)
    func byte(_ index: Int) -> UInt8 { index < last ? text[index] : 0 }
    isEnd = byte(index) == UInt8(ascii: "/")
    if isEnd { index += 1 }
    let start = index
    while byte(index).isTagLetter || index > start && byte(index) &- 0x30 < 10 { index += 1 }
    guard index > start, byte(index) <= 0x20 || byte(index) == 0x2F || byte(index) == 0x3E else { return nil }
    let isLetter = index == start + 1 && text[start] &- 0x41 < 26
    name = NameKey(Array(text[start..<index])[...])
    kind = HTMLTagTable.html[name]
    guard kind != .inline || Self.inline.contains(name) else { return nil }
    while index < last, byte(index) != UInt8(ascii: ">") {
      let first = index
      while byte(index).isAttributePart { index += 1 }
      guard index > first else {
        // Another tag begins before this one has ended.
        if byte(index) == UInt8(ascii: "<") { return nil }
        index += 1
        continue
      }
      let key = NameKey(Array(text[first..<index])[...])
      var value = index..<index
      var equals = index
      while equals < last, byte(equals) <= 0x20 { equals += 1 }
      if byte(equals) == UInt8(ascii: "=") {
        index = equals + 1
        while index < last, byte(index) <= 0x20 { index += 1 }
        let quote = byte(index)
        if quote == 0x22 || quote == 0x27 {
          let open = index + 1
          index = open
          while index < last, byte(index) != quote { index += 1 }
          value = open..<index
          index += 1
        } else {
          let open = index
          while index < last, byte(index) > 0x20, byte(index) != UInt8(ascii: ">") { index += 1 }
          value = open..<index
        }
      }
      attributes.append((key, value))
    }
    guard index < last else { return nil }
    end = index + 1
    // `Box<A>` is a type.
    if isLetter, !isEnd, attributes.isEmpty, !text[index...].prefix(200).containsEnd { return nil }
  }

  /// Returns where the value of an attribute stands.
  func value(_ key: NameKey) -> Range<Int>? { attributes.first { $0.key == key }?.value }

  private static let inline: Set<NameKey> = [
    NameKey("span"), NameKey("font"), NameKey("em"), NameKey("i"), NameKey("u"), NameKey("s"), NameKey("del"),
    NameKey("ins"), NameKey("sub"), NameKey("sup"), NameKey("small"), NameKey("big"), NameKey("mark"),
    NameKey("abbr"), NameKey("time"), NameKey("img"), NameKey("input"), NameKey("tt"), NameKey("cite"),
    NameKey("q"), NameKey("var"), NameKey("wbr"), NameKey("picture"), NameKey("source"), NameKey("nobr"),
  ]
}

extension UInt8 {
  fileprivate var isTagLetter: Bool { (self | 0x20) &- 0x61 < 26 }

  fileprivate var isAttributePart: Bool {
    self > 0x20 && self != 0x22 && self != 0x3C && self != 0x27 && self != 0x2F && self != 0x3D
      && self != 0x3E
  }
}

extension Collection where Element == UInt8 {
  /// Whether the end of an element stands in it.
  fileprivate var containsEnd: Bool {
    var isOpen = false
    return contains { byte in
      defer { isOpen = byte == UInt8(ascii: "<") }
      return isOpen && byte == UInt8(ascii: "/")
    }
  }
}
