/// A Markdown file by lines, and what has to be known of the whole of it before its blocks are read.
struct MarkdownSource {
  /// Its lines without line feeds.
  let lines: [ArraySlice<UInt8>]
  /// How many lines at the top are for the page generator.
  let frontMatterLines: Int
  /// The addresses of reference links, by their folded names.
  private var references: [String: [UInt8]] = [:]

  init(_ bytes: [UInt8]) {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    self.lines = lines
    frontMatterLines = Self.frontMatter(of: lines)
    for line in lines {
      if let (name, address) = Self.reference(line.trimmed) { references[name] = Array(address) }
    }
  }

  /// Whether `line` gives the address of a reference link.
  func definesReference(_ line: ArraySlice<UInt8>) -> Bool { Self.reference(line) != nil }

  private static func frontMatter(of lines: [ArraySlice<UInt8>]) -> Int {
    guard let first = lines.first?.trimmed, first.elementsEqual("---".utf8) || first.elementsEqual("+++".utf8)
    else { return 0 }
    guard let end = lines.dropFirst().prefix(80).firstIndex(where: { $0.trimmed.elementsEqual(first) }) else {
      return 0
    }
    // Front matter is keys and values; text between two rules is not.
    let isData = lines[1..<end].contains { $0.contains(UInt8(ascii: ":")) || $0.contains(UInt8(ascii: "=")) }
    return isData ? end + 1 : 0
  }

  private static func reference(_ line: ArraySlice<UInt8>) -> (String, ArraySlice<UInt8>)? {
    guard line.first == UInt8(ascii: "["), let end = line.firstIndex(of: UInt8(ascii: "]")),
      line.dropFirst(end - line.startIndex + 1).first == UInt8(ascii: ":")
    else { return nil }
    let address = line[(end + 2)...].trimmed.prefix { $0 > 0x20 }
    guard
      address.starts(with: "http".utf8) || address.starts(with: "<http".utf8)
        || address.starts(with: "mailto".utf8)
    else { return nil }
    let name = String(decoding: line[(line.startIndex + 1)..<end], as: UTF8.self).lowercased()
    return (name, address.filter { $0 != 0x3C && $0 != 0x3E }[...])
  }

  // MARK: What a block's text is before its marks are read

  /// Returns `text` with reference links made plain links, badges made their words, and short codes made text.
  func prepared(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var text = Array(text)
    if text.containsSequence("{{") { text = Self.expandingShortcodes(text) }
    if text.containsSequence("shields.io") { text = Self.expandingBadges(text) }
    if !references.isEmpty, text.contains(UInt8(ascii: "[")) { text = expandingReferences(text) }
    return text
  }

  /// `[words][name]` and `[words]` become `[words](address)` where the file gives the address.
  private func expandingReferences(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    while index < text.count {
      guard text[index] == UInt8(ascii: "["), let end = text[index...].firstIndex(of: UInt8(ascii: "]"))
      else {
        result.append(text[index])
        index += 1
        continue
      }
      let words = text[(index + 1)..<end]
      let after = text[(end + 1)...]
      var name = words
      var next = end + 1
      if after.first == UInt8(ascii: "["), let close = after.firstIndex(of: UInt8(ascii: "]")) {
        if close > end + 2 { name = text[(end + 2)..<close] }
        next = close + 1
      }
      if after.first != UInt8(ascii: "("),
        let address = references[String(decoding: name, as: UTF8.self).lowercased()]
      {
        result += [UInt8(ascii: "[")] + words + Array("](".utf8) + address + [UInt8(ascii: ")")]
        index = next
      } else {
        result.append(text[index])
        index += 1
      }
    }
    return result
  }

  /// A badge is a claim: its words stay, its picture goes.
  private static func expandingBadges(_ text: [UInt8]) -> [UInt8] {
    let parts = String(decoding: text, as: UTF8.self)
    let plain = parts.replacing(#/!\[([^\]]*)\]\([^)]*shields\.io[^)]*\)/#) { " \($0.1), " }
    return Array(plain.utf8)
  }

  /// `{{ skills(label="Languages", items="!Rust, Go") }}` becomes `Languages: Rust, Go`.
  private static func expandingShortcodes(_ text: [UInt8]) -> [UInt8] {
    let parts = String(decoding: text, as: UTF8.self)
    let plain = parts.replacing(#/\{\{.*?\}\}/#) { code in
      let values = code.0.matches(of: #/"([^"]*)"/#).map { String($0.1) }
      return values.map { $0.replacing("!", with: "") }.joined(separator: ": ")
    }
    return Array(plain.utf8)
  }

  // MARK: Tables

  /// Whether a row of a table only parts its head from its body.
  static func isTableRule(_ line: ArraySlice<UInt8>) -> Bool {
    line.contains(UInt8(ascii: "-")) && line.allSatisfy { "|-: ".utf8.contains($0) }
  }

  /// The cells of a row with ` | ` between.
  static func cells(of line: ArraySlice<UInt8>) -> [UInt8] {
    let cells = line.split(separator: UInt8(ascii: "|")).map(\.trimmed).filter { !$0.isEmpty }
    return Array(cells.joined(separator: Array(" | ".utf8)))
  }
}

extension ArraySlice<UInt8> {
  /// Without white space at both ends.
  var trimmed: ArraySlice<UInt8> {
    var slice = drop { $0 <= 0x20 }
    while let last = slice.last, last <= 0x20 { slice.removeLast() }
    return slice
  }

  /// Without white space at both ends, and without `mark` at the end.
  func trimmed(ending mark: UInt8) -> ArraySlice<UInt8> {
    var slice = trimmed
    while slice.last == mark { slice.removeLast() }
    return slice.trimmed
  }
}
