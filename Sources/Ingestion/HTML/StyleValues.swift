import Markup

/// The values that style sheets give names to: `--ink: #333`, as far as they are the same everywhere.
struct StyleValues {
  private var values: [NameKey: ArraySlice<UInt8>] = [:]
  /// What differs from one part of the page, or one screen, to another.
  private var ambiguous: Set<NameKey> = []

  /// Begins with none.
  init() {}

  /// Takes what `part` names.
  mutating func define(_ part: StyleSheet.Part) {
    define(part.body, isForAll: part.isCertain && Self.isOuter(part.selectors))
  }

  /// Takes what `body` names, for all of the page if `isForAll`.
  mutating func define(_ body: ArraySlice<UInt8>, isForAll: Bool) {
    guard body.containsSequence("--") else { return }
    for declaration in body.split(separator: UInt8(ascii: ";")).prefix(2_000) {
      let declaration = declaration.drop(while: \.isStyleBlank)
      guard declaration.starts(with: "--".utf8), let colon = declaration.firstIndex(of: UInt8(ascii: ":"))
      else {
        continue
      }
      let name = NameKey(declaration[..<colon].prefix { !$0.isStyleBlank })
      let value = declaration[(colon + 1)...].drop(while: \.isStyleBlank)
      if !isForAll, let known = values[name], !known.elementsEqual(value) { ambiguous.insert(name) }
      if isForAll || values[name] == nil { values[name] = value }
      if !isForAll { elsewhere[name, default: value] = value }
      if isForAll, let other = elsewhere[name], !other.elementsEqual(value) { ambiguous.insert(name) }
    }
  }

  /// Returns the declarations of one element with names replaced, of which it may have its own.
  func resolve(inline body: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard body.containsSequence("var(") else { return body }
    var own = StyleValues()
    own.define(body, isForAll: true)
    var all = self
    all.values.merge(own.values) { $1 }
    all.ambiguous.subtract(own.values.keys)
    return all.resolve(body)
  }

  private var elsewhere: [NameKey: ArraySlice<UInt8>] = [:]

  private static func isOuter(_ selectors: ArraySlice<UInt8>) -> Bool {
    StyleSelector.list(selectors).contains { selector in
      let name = StyleBytes(selector.drop(while: \.isStyleBlank))
      return name.begins(":root") || name.begins("html") || name.begins("body") || name.begins("*")
    }
  }

  /// Returns `body` with `var(--ink)` replaced by what it stands for, where that is known.
  func resolve(_ body: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard body.containsSequence("var(") else { return body }
    var text = Array(body)
    var start = 0
    // Values may name others, in a circle at worst.
    var budget = 200
    while budget > 0, text.count < 100_000, let found = text[start...].firstRange(of: "var(") {
      budget -= 1
      guard let close = text[found.upperBound...].closing("(", ")") else { break }
      let inside = text[found.upperBound..<close]
      let comma = inside.firstIndex(of: UInt8(ascii: ","))
      let name = NameKey(
        inside[..<(comma ?? close)].drop(while: \.isStyleBlank).prefix { !$0.isStyleBlank })
      if let value = values[name], !ambiguous.contains(name) {
        text.replaceSubrange(found.lowerBound...close, with: Array(value))
        start = found.lowerBound
      } else if values[name] == nil, let comma {
        text.replaceSubrange(
          found.lowerBound...close, with: Array(inside[(comma + 1)...].drop(while: \.isStyleBlank)))
        start = found.lowerBound
      } else {
        start = close
      }
    }
    return text[...]
  }

}
