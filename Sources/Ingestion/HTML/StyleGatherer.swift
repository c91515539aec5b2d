import Markup

/// Gathers the style sheets of a page, which hold for all of it wherever they stand.
struct StyleGatherer: MarkupHandler {
  /// The sheets so far.
  private(set) var sheets: [StyleSheet] = []
  /// How many elements are open at or inside one whose sheets count for nothing.
  private var inertDepth = 0
  private var sheet: StyleSheet?

  /// Returns the rules of the page whose UTF-8 is `bytes`.
  static func rules(of bytes: [UInt8], with parser: MarkupParser) -> StyleRules {
    guard let end = endOfLastSheet(bytes) else { return StyleRules() }
    var gatherer = StyleGatherer()
    parser.parseHTML(Array(bytes[..<end]), into: &gatherer)
    return StyleRules(gatherer.sheets)
  }

  /// Returns the index after the last `</style>`.
  private static func endOfLastSheet(_ bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      var index = bytes.count - 8
      while index >= 0 {
        if bytes[index] == UInt8(ascii: "<"), bytes[index + 1] == UInt8(ascii: "/"),
          StyleBytes(ArraySlice(bytes[(index + 2)..<(index + 7)])).begins("style")
        {
          return bytes[index...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 }
        }
        index -= 1
      }
      return nil
    }
  }

  mutating func start(_ tag: borrowing StartTag) {
    if inertDepth > 0 || Self.inert.contains(tag.key) { return inertDepth += 1 }
    guard tag.key == Self.style else { return }
    let kind = tag.attribute(Self.type)?.lowercased() ?? ""
    guard kind.isEmpty || kind == "text/css" else { return }
    let media = tag.attribute(Self.media).map { StyleSheet.media(Array($0.utf8)[...]) } ?? .yes
    if media != .no { sheet = StyleSheet(text: [], isCertain: media == .yes) }
  }

  mutating func end(_ name: NameKey) {
    if inertDepth > 0 { return inertDepth -= 1 }
    if name == Self.style, let sheet { sheets.append(sheet) }
    if name == Self.style { sheet = nil }
  }

  mutating func text(_ text: Span<UInt8>, line: Int) {
    guard sheet != nil, inertDepth == 0 else { return }
    text.withUnsafeBufferPointer { sheet?.text.append(contentsOf: $0) }
  }

  private static let inert: Set<NameKey> = [
    NameKey("noscript"), NameKey("template"), NameKey("iframe"), NameKey("noframes"), NameKey("object"),
  ]
  private static let style = NameKey("style"), media = NameKey("media"), type = NameKey("type")
}
