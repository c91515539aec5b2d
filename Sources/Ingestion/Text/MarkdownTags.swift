import Markup

/// A line of Markdown divided at its tags of HTML: what they mean for lines, and the text between.
struct MarkdownTags {
  /// A part of the line.
  enum Part: Equatable {
    /// Text, in which links are written as Markdown writes them.
    case text([UInt8])
    /// The line breaks, or another block begins.
    case lineBreak, block
    /// A heading begins or ends.
    case heading(Int), headingEnd
    /// A list item, or a cell, begins.
    case item, cell
  }

  /// The parts, in order.
  private(set) var parts: [Part] = []

  private var text: [UInt8] = []

  /// Divides `line`; a line without tags is one part.
  init(_ line: ArraySlice<UInt8>) {
    var index = line.startIndex
    while index < line.endIndex {
      switch line[index] {
      case UInt8(ascii: "`"):
        let end = MarkdownText.endOfCode(line[index...])
        text += line[index..<end]
        index = end
      case UInt8(ascii: "<"):
        guard let tag = MarkdownTag(line[index...]) else {
          text.append(line[index])
          index += 1
          continue
        }
        index = read(tag, line)
      default:
        text.append(line[index])
        index += 1
      }
    }
    endText()
  }

  /// Takes `tag`, and returns where to go on.
  private mutating func read(_ tag: MarkdownTag, _ line: ArraySlice<UInt8>) -> Int {
    switch tag.kind {
    case .lineBreak: add(.lineBreak)
    case .heading: add(tag.isEnd ? .headingEnd : .heading(Int(tag.name.rawValue & 0xF)))
    case .item: add(tag.isEnd ? .block : .item)
    case .cell: if !tag.isEnd { add(.cell) }
    case .block, .paragraph, .preformatted, .rule, .body: add(.block)
    case .link: return readLink(tag, line)
    case .strong: return readStrong(tag, line)
    case .inline: if tag.name == Self.image { readPicture(tag, line) }
    default: break
    }
    return tag.end
  }

  /// A link that ends on the line becomes one of Markdown.
  private mutating func readLink(_ tag: MarkdownTag, _ line: ArraySlice<UInt8>) -> Int {
    guard let address = tag.value(Self.href), let end = line[tag.end...].firstRange(of: "</a>"),
      !line[address].contains(UInt8(ascii: ")"))
    else { return tag.end }
    let words = MarkdownTags(line[tag.end..<end.lowerBound]).joined(breaks: ", ")
    text += [UInt8(ascii: "[")] + words + Array("](".utf8) + line[address] + [UInt8(ascii: ")")]
    return end.upperBound
  }

  /// Bold that fills its line becomes that of Markdown; elsewhere only its words matter.
  private mutating func readStrong(_ tag: MarkdownTag, _ line: ArraySlice<UInt8>) -> Int {
    let ends: [StaticString] = ["</b>", "</strong>"]
    guard !tag.isEnd, text.trimmedCount == 0,
      let end = ends.compactMap({ line[tag.end...].firstRange(of: $0) }).min(by: {
        $0.lowerBound < $1.lowerBound
      })
    else { return tag.end }
    let isWhole = MarkdownTags(line[end.upperBound...]).joined(breaks: "").allSatisfy {
      $0 <= 0x20 || $0 == 0x3A
    }
    let words = MarkdownTags(line[tag.end..<end.lowerBound]).joined(breaks: ", ")[...].trimmed
    guard isWhole, !words.isEmpty else { return tag.end }
    text += Array("**".utf8) + words + Array("**".utf8)
    return end.upperBound
  }

  private mutating func readPicture(_ tag: MarkdownTag, _ line: ArraySlice<UInt8>) {
    guard let words = tag.value(Self.alt), let source = tag.value(Self.source) else { return }
    text += Array("![".utf8) + line[words] + Array("](".utf8) + line[source] + [UInt8(ascii: ")")]
  }

  private mutating func add(_ part: Part) {
    endText()
    parts.append(part)
  }

  private mutating func endText() {
    if !text.isEmpty { parts.append(.text(text)) }
    text.removeAll()
  }

  // MARK: What is made of it

  /// All text in one, with `breaks` for line breaks between words and spaces for what else parts it.
  func joined(breaks: String) -> [UInt8] {
    parts.reduce(into: []) { text, part in
      switch part {
      case .text(let run): text += run
      case .lineBreak:
        let last = text.last { $0 > 0x20 }
        text += last == nil || last == UInt8(ascii: "|") ? [] : Array(breaks.utf8)
      case .cell: text += " | ".utf8
      case .block, .heading, .headingEnd, .item: text.append(0x20)
      }
    }
  }

  private static let href = NameKey("href"), image = NameKey("img"), alt = NameKey("alt")
  private static let source = NameKey("src")
}

extension [UInt8] {
  fileprivate var trimmedCount: Int { self[...].trimmed.count }
}
