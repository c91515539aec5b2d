import Markup

/// What the declarations of a style say about whether text is seen.
struct StyleFacts {
  /// The colours in force, as 0xRRGGBB.
  struct Colours: Hashable {
    var text: UInt32?
    var background: UInt32 = 0xFF_FF_FF
  }

  var colours: Colours
  private(set) var isStrong = false
  private var reason: HidingReason?
  private var isTaken = false
  private var isFarOff = false
  private var setsColour = false

  /// Begins with the colours that an element inherits.
  init(_ colours: Colours) { self.colours = colours }

  /// Why the text is not seen, if it is not.
  var hiding: HidingReason? {
    if let reason { return reason }
    if isTaken, isFarOff { return .offScreen }
    if setsColour, let text = colours.text, Contrast.ratio(text, colours.background) < 1.5 { return .colour }
    return nil
  }

  mutating func read(_ style: Span<UInt8>) { read(String(copying: style)) }

  /// Reads declarations: `display: none; color: #fff`.
  mutating func read(_ style: String) {
    for declaration in style.split(separator: ";") {
      let parts = declaration.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { continue }
      let name = parts[0].lowercased().filter { !$0.isWhitespace }
      let value = parts[1].lowercased().replacing("!important", with: "")
      read(name, value.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    }
  }

  private mutating func read(_ name: String, _ value: String) {
    switch name {
    case "display": if value == "none" { reason = .display }
    case "visibility": if value == "hidden" || value == "collapse" { reason = .visibility }
    case "opacity": if Self.number(value) == 0 { reason = .opacity }
    case "font-size": if let size = Self.length(value), size < 4 { reason = .tiny }
    case "font-weight": isStrong = value == "bold" || value == "bolder" || Self.number(value).map { $0 >= 600 } ?? false
    case "color":
      colours.text = Colour.parse(value)
      setsColour = true
    case "background", "background-color":
      if let colour = value.split(separator: " ").lazy.compactMap({ Colour.parse(String($0)) }).first {
        colours.background = colour
        setsColour = true
      }
    case "position": isTaken = value == "absolute" || value == "fixed"
    case "left", "top", "right", "text-indent", "margin-left":
      if let offset = Self.length(value), offset <= -900 {
        isFarOff = true
        if name == "text-indent" || name == "margin-left" { isTaken = true }
      }
    case "clip": if value.replacing(" ", with: "").hasPrefix("rect(0") { isFarOff = true }
    default: break
    }
  }

  mutating func readColour(_ value: Span<UInt8>) {
    colours.text = Colour.parse(String(copying: value).lowercased())
    setsColour = true
  }

  mutating func readBackground(_ value: Span<UInt8>) {
    if let colour = Colour.parse(String(copying: value).lowercased()) { colours.background = colour }
  }

  private static func number(_ text: String) -> Double? { Double(text.filter { $0 != "%" }) }

  /// Returns a length in pixels, points taken as such; `nil` for other units.
  private static func length(_ text: String) -> Double? {
    let digits = text.prefix { $0.isNumber || $0 == "." || $0 == "-" }
    let unit = text.dropFirst(digits.count)
    guard let number = Double(digits) else { return nil }
    switch unit {
    case "px", "pt", "": return number
    case "em", "rem": return number * 16
    case "%": return number == 0 ? 0 : nil
    default: return nil
    }
  }
}

/// Colours as pages write them.
enum Colour {
  /// Returns `text` as 0xRRGGBB.
  static func parse(_ text: String) -> UInt32? {
    if text.hasPrefix("#") {
      let digits = text.dropFirst()
      guard let number = UInt32(digits, radix: 16) else { return nil }
      if digits.count == 6 { return number }
      guard digits.count == 3 else { return nil }
      let (red, green, blue) = (number >> 8, number >> 4 & 15, number & 15)
      return (red * 17) << 16 | (green * 17) << 8 | blue * 17
    }
    if text.hasPrefix("rgb") {
      let numbers = text.drop { $0 != "(" }.dropFirst().prefix { $0 != ")" }.split { $0 == "," || $0 == " " || $0 == "/" }
      let values = numbers.prefix(3).compactMap { UInt32($0) }
      return values.count == 3 ? min(values[0], 255) << 16 | min(values[1], 255) << 8 | min(values[2], 255) : nil
    }
    return names[text]
  }

  private static let names: [String: UInt32] = [
    "white": 0xFFFFFF, "black": 0, "snow": 0xFFFAFA, "ivory": 0xFFFFF0, "whitesmoke": 0xF5F5F5, "ghostwhite": 0xF8F8FF,
    "floralwhite": 0xFFFAF0, "azure": 0xF0FFFF, "mintcream": 0xF5FFFA, "gray": 0x808080, "grey": 0x808080,
    "silver": 0xC0C0C0, "red": 0xFF0000, "blue": 0xFF, "green": 0x8000, "navy": 0x80, "lightgray": 0xD3D3D3,
    "lightgrey": 0xD3D3D3, "transparent": 0xFFFFFF,
  ]
}

/// How far two colours lie apart (WCAG 2.2, contrast ratio).
enum Contrast {
  static func ratio(_ a: UInt32, _ b: UInt32) -> Double {
    let (x, y) = (luminance(a), luminance(b))
    return (max(x, y) + 0.05) / (min(x, y) + 0.05)
  }

  private static func luminance(_ colour: UInt32) -> Double {
    0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour)
  }

  /// The square comes near the curve of the standard and needs no library.
  private static func linear(_ channel: UInt32) -> Double {
    let value = Double(channel & 255) / 255
    return value * value
  }
}
