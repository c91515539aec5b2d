/// Makes text of what stands for it: badges for their words, short codes of page generators for theirs.
struct MarkdownShorthand {
  /// What it is.
  private(set) var text: [UInt8] = []
  /// Whether there is nothing but badges.
  private(set) var isBadges = false
  /// How many short codes had words and no place to show them.
  private(set) var dropped = 0

  private let source: [UInt8]
  /// Where the last badge ends in what was read.
  private var badgeEnd: Int?
  private var hasWords = false
  /// How far ends of short codes have been looked for in vain.
  private var searched = 0
  private var searchedTags = 0

  init(_ source: [UInt8]) {
    self.source = source
    guard source.containsSequence("![") || source.containsSequence("{{") || source.containsSequence("{%")
    else {
      text = source
      return
    }
    var index = 0
    while index < source.count {
      let next = source[index...].dropFirst().first
      switch (source[index], next) {
      case (UInt8(ascii: "`"), _): copy(&index, to: MarkdownText.endOfCode(source[index...]))
      case (UInt8(ascii: "!"), UInt8(ascii: "[")): readPicture(&index)
      case (UInt8(ascii: "{"), UInt8(ascii: "{")): readShortcode(&index, end: "}}", isTag: false)
      case (UInt8(ascii: "{"), UInt8(ascii: "%")): readShortcode(&index, end: "%}", isTag: true)
      // The address of a link that a badge stands in.
      case (UInt8(ascii: "]"), UInt8(ascii: "(")) where badgeEnd == index:
        let end = MarkdownText.closing(source[(index + 1)...], reach: 600).map { $0 + 1 } ?? index + 1
        text += source[index..<end]
        (index, badgeEnd) = (end, end)
      default: copy(&index, to: index + 1)
      }
    }
    isBadges = badgeEnd != nil && !hasWords
  }

  private mutating func copy(_ index: inout Int, to end: Int) {
    text += source[index..<end]
    if source[index..<end].contains(where: { $0 > 0x20 && $0 != UInt8(ascii: "[") }) { hasWords = true }
    index = end
  }

  // MARK: Badges

  private mutating func readPicture(_ index: inout Int) {
    guard let close = MarkdownText.closing(source[(index + 1)...], reach: 600),
      source[(close + 1)...].first == UInt8(ascii: "("),
      let end = MarkdownText.closing(source[(close + 1)...], reach: 600)
    else { return copy(&index, to: index + 1) }
    let start = index
    index = end + 1
    let words = source[(start + 2)..<close].trimmed
    guard source[close..<end].containsSequence("shields.io"), !words.isEmpty else { return }
    // Badges in a row are a list.
    if let badgeEnd, source[badgeEnd..<start].allSatisfy({ $0 <= 0x20 || $0 == UInt8(ascii: "[") }) {
      let bracket = text.last == UInt8(ascii: "[") ? text.popLast() : nil
      while let last = text.last, last <= 0x20 { text.removeLast() }
      text += ", ".utf8
      if let bracket { text.append(bracket) }
    }
    text += words
    badgeEnd = index
  }

  // MARK: Short codes

  /// Whether all of `line` is one short code.
  static func isShortcode(_ line: ArraySlice<UInt8>) -> Bool {
    (line.starts(with: "{{".utf8) || line.starts(with: "{%".utf8)) && line.last == UInt8(ascii: "}")
  }

  /// `{{ skills(label="Languages", items="!Rust, Go") }}` becomes `Languages: Rust, Go`.
  private mutating func readShortcode(_ index: inout Int, end mark: StaticString, isTag: Bool) {
    // Where no end was found before, there is none.
    let start = max(index, isTag ? searchedTags : searched)
    let last = min(index + 8_000, source.count)
    guard start < last, let end = source[start..<last].firstRange(of: mark) else {
      if isTag { searchedTags = max(start, last - 1) } else { searched = max(start, last - 1) }
      return copy(&index, to: index + 2)
    }
    let code = source[(index + 2)..<end.lowerBound]
    index = end.upperBound
    let label = Self.argument("label", of: code)
    let items = Self.argument("items", of: code)?.split(separator: UInt8(ascii: ",")).map(\.trimmed)
      .map { $0.first == UInt8(ascii: "!") ? $0.dropFirst() : $0 }
    guard label != nil || items != nil else {
      dropped += code.contains(UInt8(ascii: "\"")) ? 1 : 0
      return
    }
    hasWords = true
    text += label ?? []
    if label != nil, items != nil { text += ": ".utf8 }
    text += (items ?? []).joined(separator: Array(", ".utf8))
  }

  /// Returns the quoted value of `name="…"` or `name='…'`.
  private static func argument(_ name: StaticString, of code: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    var rest = code
    while let found = rest.firstRange(of: name) {
      let isWord = found.lowerBound == code.startIndex || !code[found.lowerBound - 1].isArgumentPart
      let value = code[found.upperBound...].drop { $0 <= 0x20 || $0 == UInt8(ascii: "=") }
      rest = code[found.upperBound...]
      guard isWord, rest.first.map({ $0 <= 0x20 || $0 == UInt8(ascii: "=") }) ?? false,
        let quote = value.first,
        quote == 0x22 || quote == 0x27, let end = value.dropFirst().firstIndex(of: quote)
      else { continue }
      return value[(value.startIndex + 1)..<end]
    }
    return nil
  }
}

extension UInt8 {
  fileprivate var isArgumentPart: Bool {
    (self | 0x20) &- 0x61 < 26 || self &- 0x30 < 10 || self == 0x5F || self == 0x2D
  }
}
