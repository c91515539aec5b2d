/// What the functions of a `transform` do to an element.
struct StyleTransform {
  /// Whether nothing of it is left.
  private(set) var isShrunk = false
  /// Whether it is moved out of the page.
  private(set) var isMovedOff = false

  /// Reads `scale(0) translate(…)`.
  init(_ value: StyleBytes) {
    for function in value.bytes.split(separator: UInt8(ascii: ")")).prefix(20) {
      guard let open = function.firstIndex(of: UInt8(ascii: "(")) else { continue }
      let name = StyleBytes(function[..<open].drop { $0.isStyleBlank })
      let arguments = function[(open + 1)...].split(separator: UInt8(ascii: ",")).map {
        StyleBytes($0.drop(while: \.isStyleBlank))
      }
      if name.begins("scale") {
        isShrunk = isShrunk || arguments.prefix(2).contains { Self.isNearly(0, $0) }
      } else if name.begins("translate") {
        isMovedOff = isMovedOff || arguments.prefix(2).contains(where: Self.movesOff)
      } else if name.begins("rotatex") || name.begins("rotatey") {
        isShrunk = isShrunk || arguments.first.map { Self.isNearly(90, $0) } ?? false
      } else if name.begins("matrix"), arguments.count == 6 {
        isShrunk = isShrunk || arguments.prefix(4).allSatisfy { Self.isNearly(0, $0) }
        isMovedOff =
          isMovedOff || arguments.suffix(2).contains { $0.number.map { $0.value <= -900 } ?? false }
      }
    }
  }

  private static func isNearly(_ number: Double, _ value: StyleBytes) -> Bool {
    value.number.map { abs($0.value - number) < 0.05 } ?? false
  }

  /// Whether moving something by `value` takes it out of the page. A share is one of the element itself.
  static func movesOff(_ value: StyleBytes) -> Bool {
    guard let (number, unit) = value.number else { return false }
    if unit.begins("%") { return number <= -500 || number >= 2_000 }
    if unit.begins("v") { return number <= -100 || number >= 200 }
    return value.pixels.map { $0 <= -900 || $0 >= 5_000 } ?? false
  }
}
