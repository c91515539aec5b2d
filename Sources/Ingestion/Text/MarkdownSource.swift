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
      guard let (name, address) = Self.reference(line.trimmed), references[name] == nil else { continue }
      references[name] = Array(address)
    }
  }

  /// The person's name, where the front matter has one.
  var name: String? {
    for line in lines.prefix(frontMatterLines) where line.starts(with: "name".utf8) {
      let rest = line.dropFirst(4).drop { $0 == 0x20 }
      guard rest.first == UInt8(ascii: ":") || rest.first == UInt8(ascii: "=") else { continue }
      let value = rest.dropFirst().trimmed.filter { $0 != 0x22 && $0 != 0x27 }
      let words = String(decoding: value, as: UTF8.self).split(separator: " ")
      let isName = words.allSatisfy { $0.allSatisfy { $0.isLetter || ".-’'".contains($0) } }
      if isName, (1...6).contains(words.count) { return words.joined(separator: " ") }
    }
    return nil
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
    let rest = line[(end + 2)...].trimmed
    let address = rest.prefix { $0 > 0x20 }.filter { $0 != 0x3C && $0 != 0x3E }
    let title = rest.drop { $0 > 0x20 }.trimmed
    let isAddress =
      address.contains(UInt8(ascii: "/")) || address.contains(UInt8(ascii: "#"))
      || address.starts(with: "mailto:".utf8)
    guard isAddress, title.isEmpty || "\"'(".utf8.contains(title[title.startIndex]) else { return nil }
    return (folded(line[(line.startIndex + 1)..<end]), address[...])
  }

  private static func folded(_ name: ArraySlice<UInt8>) -> String {
    String(decoding: name, as: UTF8.self).lowercased().split(separator: " ").joined(separator: " ")
  }

  // MARK: Reference links

  /// Returns `text` with `[words][name]` and `[words]` made `[words](address)` where the file gives the address.
  func expandingReferences(_ text: [UInt8]) -> [UInt8] {
    guard !references.isEmpty, text.contains(UInt8(ascii: "[")) else { return text }
    var result: [UInt8] = []
    var index = 0
    while index < text.count {
      if text[index] == UInt8(ascii: "`") {
        let end = MarkdownText.endOfCode(text[index...])
        result += text[index..<end]
        index = end
      } else if text[index] == UInt8(ascii: "["), let link = link(text[index...]) {
        result += link.text
        index = link.end
      } else {
        result.append(text[index])
        index += 1
      }
    }
    return result
  }

  private func link(_ text: ArraySlice<UInt8>) -> (text: [UInt8], end: Int)? {
    guard let close = MarkdownText.closing(text) else { return nil }
    let words = text[(text.startIndex + 1)..<close]
    let after = text[(close + 1)...]
    var name = words
    var end = close + 1
    if after.first == UInt8(ascii: "["), let last = MarkdownText.closing(after) {
      if last > close + 2 { name = text[(close + 2)..<last] }
      end = last + 1
    }
    guard after.first != UInt8(ascii: "("), let address = references[Self.folded(name)] else { return nil }
    return ([UInt8(ascii: "[")] + words + Array("](".utf8) + address + [UInt8(ascii: ")")], end)
  }

  // MARK: Tables

  /// Whether a row of a table only parts its head from its body.
  static func isTableRule(_ line: ArraySlice<UInt8>) -> Bool {
    line.contains(UInt8(ascii: "-")) && line.allSatisfy { "|-: ".utf8.contains($0) }
  }

  /// The cells of a row with ` | ` between. A bar behind a backslash is none between cells.
  static func cells(of line: ArraySlice<UInt8>) -> [UInt8] {
    var cells: [UInt8] = []
    var start = line.startIndex
    for index in line.startIndex...line.endIndex {
      let isEnd = index == line.endIndex
      guard isEnd || line[index] == bar && (index == line.startIndex || line[index - 1] != backslash) else {
        continue
      }
      let cell = line[start..<index].trimmed
      start = min(index + 1, line.endIndex)
      guard !cell.isEmpty else { continue }
      if !cells.isEmpty { cells += " | ".utf8 }
      cells += cell
    }
    return cells
  }

  private static let bar = UInt8(ascii: "|"), backslash = UInt8(ascii: "\\")
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
