import Markup

/// A colour, as far as it can be told.
enum StyleColour: Equatable {
  /// 0xRRGGBB.
  case rgb(UInt32)
  /// Nothing is painted.
  case transparent
  /// A picture, a gradient, a variable: it may be any.
  case unknown

  /// Reads the colour at the head of `value`; what is none of the known forms may be any colour.
  init(_ value: StyleBytes) {
    if value.bytes.first == UInt8(ascii: "#") {
      self = Self.hexadecimal(value.bytes.dropFirst().prefix { $0.hexDigit != nil })
    } else if value.begins("rgb") || value.begins("hsl") {
      self = Self.function(value)
    } else if value.begins("transparent") {
      self = .transparent
    } else {
      self = Self.named[NameKey(value.word)].map(StyleColour.rgb) ?? .unknown
    }
  }

  private static func hexadecimal(_ digits: ArraySlice<UInt8>) -> StyleColour {
    let number = digits.prefix(8).reduce(UInt32(0)) { $0 << 4 | UInt32($1.hexDigit ?? 0) }
    func doubled(_ number: UInt32) -> UInt32 {
      (number >> 8 & 15) * 0x110000 | (number >> 4 & 15) * 0x1100 | (number & 15) * 0x11
    }
    return switch digits.count {
    case 3: .rgb(doubled(number))
    case 4: covering(doubled(number >> 4), Double(number & 15) / 15)
    case 6: .rgb(number)
    case 8: covering(number >> 8, Double(number & 255) / 255)
    default: .unknown
    }
  }

  /// Reads `rgb(…)`, `rgba(…)`, `hsl(…)` or `hsla(…)`.
  private static func function(_ value: StyleBytes) -> StyleColour {
    guard let open = value.bytes.firstIndex(of: UInt8(ascii: "(")) else { return .unknown }
    var rest = StyleBytes(value.bytes[(open + 1)...].prefix { $0 != UInt8(ascii: ")") })
    var parts: [Double] = []
    while parts.count < 4 {
      rest = StyleBytes(rest.bytes.drop { $0.isStyleBlank || $0 == 0x2C || $0 == 0x2F })
      guard let (number, unit) = rest.number else { break }
      let isShare = unit.begins("%")
      // Parts of a colour are shares of 255, opacity and those of HSL are shares of 1.
      let whole = parts.count < 3 && value.begins("rgb") ? 255.0 : 1
      parts.append(isShare ? number / 100 * whole : number)
      rest = isShare ? StyleBytes(unit.bytes.dropFirst()) : StyleBytes(unit.bytes.drop { $0 &- 0x61 < 26 })
    }
    guard parts.count >= 3, parts.allSatisfy({ abs($0) < 10_000 }) else { return .unknown }
    let channels = value.begins("rgb") ? Array(parts[..<3]) : channels(parts[0], parts[1], parts[2])
    let colour = channels.reduce(UInt32(0)) { $0 << 8 | UInt32(min(max($1, 0), 255)) }
    return covering(colour, parts.count > 3 ? parts[3] : 1)
  }

  private static func channels(_ hue: Double, _ saturation: Double, _ lightness: Double) -> [Double] {
    let amplitude = saturation * min(lightness, 1 - lightness)
    return [0.0, 8, 4].map { offset in
      let turned = (offset + hue / 30).truncatingRemainder(dividingBy: 12)
      let place = turned < 0 ? turned + 12 : turned
      return 255 * (lightness - amplitude * max(-1, min(place - 3, 9 - place, 1))) + 0.5
    }
  }

  /// What is left of a colour of which something shines through.
  private static func covering(_ colour: UInt32, _ opacity: Double) -> StyleColour {
    opacity < 0.05 ? .transparent : opacity < 0.5 ? .unknown : .rgb(colour)
  }

  /// Light colours, in which text is mostly hidden, and usual ones.
  private static let named: [NameKey: UInt32] = [
    NameKey("white"): 0xFFFFFF, NameKey("snow"): 0xFFFAFA, NameKey("ivory"): 0xFFFFF0,
    NameKey("whitesmoke"): 0xF5F5F5, NameKey("ghostwhite"): 0xF8F8FF, NameKey("floralwhite"): 0xFFFAF0,
    NameKey("azure"): 0xF0FFFF, NameKey("aliceblue"): 0xF0F8FF, NameKey("mintcream"): 0xF5FFFA,
    NameKey("honeydew"): 0xF0FFF0, NameKey("seashell"): 0xFFF5EE, NameKey("oldlace"): 0xFDF5E6,
    NameKey("linen"): 0xFAF0E6, NameKey("beige"): 0xF5F5DC, NameKey("cornsilk"): 0xFFF8DC,
    NameKey("lavender"): 0xE6E6FA, NameKey("lavenderblush"): 0xFFF0F5, NameKey("lightyellow"): 0xFFFFE0,
    NameKey("lightcyan"): 0xE0FFFF, NameKey("lemonchiffon"): 0xFFFACD, NameKey("mistyrose"): 0xFFE4E1,
    NameKey("gainsboro"): 0xDCDCDC, NameKey("lightgray"): 0xD3D3D3, NameKey("lightgrey"): 0xD3D3D3,
    NameKey("yellow"): 0xFFFF00, NameKey("silver"): 0xC0C0C0, NameKey("gray"): 0x808080,
    NameKey("grey"): 0x808080, NameKey("black"): 0, NameKey("navy"): 0x000080, NameKey("blue"): 0x0000FF,
    NameKey("red"): 0xFF0000, NameKey("green"): 0x008000, NameKey("maroon"): 0x800000,
    NameKey("purple"): 0x800080, NameKey("teal"): 0x008080,
  ]
}
