import Markup

/// What the declarations of a style say about whether text is seen.
struct StyleDeclarations {
  /// Why nobody sees the text, if nobody does.
  var hiding: HidingReason?
  /// Whether it is set in bold.
  var isBold = false
  /// Colour of the text.
  var colour: StyleColour?
  /// Colour behind it.
  var background: StyleColour?

  /// Whether there is nothing in it.
  var isEmpty: Bool { hiding == nil && !isBold && colour == nil && background == nil }

  /// Begins with nothing.
  init() {}

  /// Reads `name: value; name: value`.
  init(_ declarations: ArraySlice<UInt8>) {
    var isPlaced = false
    var isFar = false
    var rest = StyleBytes(declarations)
    while let (name, value) = rest.nextDeclaration() {
      switch name {
      case Self.position: isPlaced = value.begins("absolute") || value.begins("fixed")
      case Self.left, Self.right, Self.top, Self.bottom: isFar = isFar || value.isFarAway
      default: read(name, value)
      }
    }
    if isPlaced, isFar { hiding = .offScreen }
  }

  private mutating func read(_ name: NameKey, _ value: StyleBytes) {
    switch name {
    case Self.display: if value.begins("none") { hiding = .display }
    case Self.visibility:
      if value.begins("hidden") || value.begins("collapse") { hiding = .visibility }
    case Self.opacity: if let number = value.number, number.value < 0.05 { hiding = .transparent }
    case Self.fontSize: if value.isTiny { hiding = .tiny }
    case Self.textIndent: if value.isFarAway { hiding = .offScreen }
    case Self.fontWeight:
      isBold = value.begins("bold") || (value.number.map { $0.value >= 600 } ?? false)
    case Self.color:
      if value.begins("transparent") { hiding = .transparent } else { colour = StyleColour(value) }
    case Self.background, Self.backgroundColor, Self.backgroundImage:
      if value.begins("none") { break }
      background = StyleColour(value) ?? .unknown
    default: break
    }
  }

  /// Takes what `other`, which comes later, says.
  mutating func override(with other: StyleDeclarations) {
    hiding = other.hiding ?? hiding
    isBold = other.isBold || isBold
    colour = other.colour ?? colour
    background = other.background ?? background
  }

  private static let position = NameKey("position"), left = NameKey("left"), right = NameKey("right")
  private static let top = NameKey("top"), bottom = NameKey("bottom"), display = NameKey("display")
  private static let visibility = NameKey("visibility"), opacity = NameKey("opacity")
  private static let fontSize = NameKey("font-size"), textIndent = NameKey("text-indent")
  private static let fontWeight = NameKey("font-weight"), color = NameKey("color")
  private static let background = NameKey("background"), backgroundColor = NameKey("background-color")
  private static let backgroundImage = NameKey("background-image")
}

/// A colour, as far as it can be told.
enum StyleColour: Equatable {
  /// 0xRRGGBB.
  case rgb(UInt32)
  /// A picture, a gradient, a variable: it may be any.
  case unknown

  /// Reads a colour at the head of `value`; `nil` where there is none.
  init?(_ value: StyleBytes) {
    if value.bytes.first == UInt8(ascii: "#") {
      let digits = value.bytes.dropFirst().prefix { $0.hexDigit != nil }
      let number = digits.prefix(6).reduce(UInt32(0)) { $0 << 4 | UInt32($1.hexDigit ?? 0) }
      switch digits.count {
      case 3:
        self = .rgb((number >> 8 & 15) * 0x110000 | (number >> 4 & 15) * 0x1100 | (number & 15) * 0x11)
      case 6: self = .rgb(number)
      default: self = .unknown
      }
    } else if value.begins("rgb(") {
      let parts = value.bytes.dropFirst(4).prefix { $0 != UInt8(ascii: ")") }
        .split { !($0 &- 0x30 < 10) }.map { $0.prefix(4).reduce(UInt32(0)) { $0 * 10 + UInt32($1 &- 0x30) } }
      guard parts.count == 3, parts.allSatisfy({ $0 < 256 }) else {
        self = .unknown
        return
      }
      self = .rgb(parts[0] << 16 | parts[1] << 8 | parts[2])
    } else if let named = Self.named[NameKey(value.word)] {
      self = .rgb(named)
    } else {
      self = .unknown
    }
  }

  /// Whether nobody could read text of the one on the other.
  func isLike(_ other: StyleColour) -> Bool {
    guard case .rgb(let a) = self, case .rgb(let b) = other else { return false }
    func near(_ shift: UInt32) -> Bool { abs(Int(a >> shift & 255) - Int(b >> shift & 255)) <= 8 }
    return near(16) && near(8) && near(0)
  }

  /// The colours that hidden text is mostly set in, and those of usual text.
  private static let named: [NameKey: UInt32] = [
    NameKey("white"): 0xFFFFFF, NameKey("snow"): 0xFFFAFA, NameKey("ivory"): 0xFFFFF0,
    NameKey("whitesmoke"): 0xF5F5F5, NameKey("ghostwhite"): 0xF8F8FF, NameKey("black"): 0,
    NameKey("red"): 0xFF0000, NameKey("green"): 0x008000, NameKey("blue"): 0x0000FF,
    NameKey("navy"): 0x000080,
    NameKey("gray"): 0x808080, NameKey("grey"): 0x808080, NameKey("silver"): 0xC0C0C0,
    NameKey("yellow"): 0xFFFF00,
  ]
}
