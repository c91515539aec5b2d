import Markup

/// Where the declarations of a style put an element, and how large they make it.
struct StyleBox {
  private var isPlaced = false
  private var isFarAway = false
  private var isMovedOff = false
  private var isCut = false
  private var hidesOverflow = false
  private var isNarrow = false
  private var isLow = false

  /// Whether it lies outside of the page.
  var isFarOff: Bool { isMovedOff || isPlaced && isFarAway }

  /// Whether nothing of it is left to be seen.
  var isClipped: Bool { isCut || hidesOverflow && isNarrow && isLow }

  /// Takes one declaration.
  mutating func read(_ name: NameKey, _ value: StyleBytes) {
    switch name {
    case Self.position: isPlaced = value.begins("absolute") || value.begins("fixed")
    case Self.left, Self.right:
      isFarAway = isFarAway || value.isFarAway || value.pixels.map { $0 >= 5_000 } ?? false
    case Self.top, Self.bottom: isFarAway = isFarAway || value.isFarAway
    case Self.textIndent: isMovedOff = isMovedOff || value.isFarAway
    // Half a page to the left is how pages of old centre themselves.
    case Self.marginLeft: isMovedOff = isMovedOff || value.pixels.map { $0 <= -900 } ?? false
    case Self.clip: if value.begins("rect(") { isCut = Self.isNothing(value.bytes.dropFirst(5)) }
    case Self.clipPath:
      isCut = value.begins("inset(50%") || value.begins("inset(100%") || value.begins("circle(0")
    case Self.transform: isCut = value.begins("scale(0)") || value.begins("scale(0,") || isCut
    case Self.overflow: hidesOverflow = value.begins("hidden") || value.begins("clip")
    case Self.width: isNarrow = value.pixels.map { $0 <= 1 } ?? false
    case Self.height: isLow = value.pixels.map { $0 <= 1 } ?? false
    default: break
    }
  }

  /// Whether all lengths of a clip are 0 or 1, which leaves nothing.
  private static func isNothing(_ lengths: ArraySlice<UInt8>) -> Bool {
    let numbers = lengths.prefix { $0 != UInt8(ascii: ")") }.split { !($0 &- 0x30 < 10 || $0 == 0x2E) }
    return numbers.count > 1 && numbers.allSatisfy { $0.count == 1 && $0.first.map { $0 <= 0x31 } ?? false }
  }

  private static let position = NameKey("position"), left = NameKey("left"), right = NameKey("right")
  private static let top = NameKey("top"), bottom = NameKey("bottom")
  private static let textIndent = NameKey("text-indent"), marginLeft = NameKey("margin-left")
  private static let clip = NameKey("clip"), clipPath = NameKey("clip-path")
  private static let transform = NameKey("transform"), overflow = NameKey("overflow")
  private static let width = NameKey("width"), height = NameKey("height")
}
