import Markup

/// What a declaration says about where an element is put, and how much of it is left.
enum StyleBox {
  /// Returns what `name: value` decides, and which of it holds; nothing if it bears on neither.
  static func read(_ name: NameKey, _ value: StyleBytes) -> (decided: StyleFacts, holds: StyleFacts)? {
    func one(_ fact: StyleFacts, _ holds: Bool) -> (StyleFacts, StyleFacts) { (fact, holds ? fact : []) }
    switch name {
    case position:
      if value.begins("absolute") || value.begins("fixed") {
        return ([.placed, .positioned], [.placed, .positioned])
      }
      return ([.placed, .positioned], value.begins("relative") || value.begins("sticky") ? .positioned : [])
    case left: return one(.farLeft, isFarAside(value))
    case right: return one(.farRight, isFarAside(value))
    case top: return one(.farTop, value.isFarAway)
    case bottom: return one(.farBottom, value.isFarAway)
    case textIndent: return one(.indentedOff, value.isFarAway)
    // Half a page to the left is how pages of old centre themselves.
    case marginLeft:
      let pixels = value.pixels ?? 0
      let holds: StyleFacts = pixels <= -900 ? .pushedOff : pixels >= 2 ? .pushedAside : []
      return ([.pushedOff, .pushedAside], holds)
    case clip: return one(.cut, value.begins("rect(") && isNothing(value.bytes.dropFirst(5)))
    case clipPath:
      let isCut =
        value.begins("inset(50%") || value.begins("inset(100%") || value.begins("circle(0")
        || value.begins("ellipse(0") || value.begins("polygon(") && isNothing(value.bytes.dropFirst(8))
      return one(.cutByPath, isCut)
    case transform:
      let transform = StyleTransform(value)
      var holds = StyleFacts()
      if transform.isShrunk { holds.insert(.shrunk) }
      if transform.isMovedOff { holds.insert(.movedOff) }
      return ([.shrunk, .movedOff], holds)
    case scale: return one(.scaledAway, value.number.map { abs($0.value) < 0.05 } ?? false)
    case translate: return one(.translatedOff, StyleTransform.movesOff(value))
    case overflow, overflowX, overflowY:
      return one(.hidesOverflow, value.begins("hidden") || value.begins("clip"))
    case width: return one(.narrow, isNoLength(value))
    case height: return one(.low, isNoLength(value))
    case maxWidth: return one(.narrowAtMost, isNoLength(value))
    case maxHeight: return one(.lowAtMost, isNoLength(value))
    case minWidth: return one(.wideAtLeast, isLength(value))
    case minHeight: return one(.highAtLeast, isLength(value))
    // What lies in the padding is seen, as where a frame keeps its proportions.
    case paddingTop, paddingBottom: return one(.padded, isLength(value))
    default: return StyleLayout.read(name, value)
    }
  }

  private static func isFarAside(_ value: StyleBytes) -> Bool {
    value.isFarAway || value.pixels.map { $0 >= 5_000 } ?? false
  }

  private static func isNoLength(_ value: StyleBytes) -> Bool {
    value.pixels.map { $0 <= 1 } ?? value.number.map { $0.value <= 0.1 } ?? false
  }

  /// Whether it is enough for something to be seen there.
  static func isLength(_ value: StyleBytes) -> Bool {
    guard let number = value.number else { return false }
    return value.pixels.map { $0 > 8 } ?? (number.value > 1)
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
  private static let transform = NameKey("transform"), scale = NameKey("scale")
  private static let translate = NameKey("translate"), overflow = NameKey("overflow")
  private static let overflowX = NameKey("overflow-x"), overflowY = NameKey("overflow-y")
  private static let width = NameKey("width"), height = NameKey("height")
  private static let maxWidth = NameKey("max-width"), maxHeight = NameKey("max-height")
  private static let minWidth = NameKey("min-width"), minHeight = NameKey("min-height")
  private static let paddingTop = NameKey("padding-top"), paddingBottom = NameKey("padding-bottom")
}
