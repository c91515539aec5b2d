import Markup

/// The rules of a page's own style sheets that bear on whether text is seen.
///
/// Only rules for one element, class or id are read as they stand. What holds for elements inside others,
/// for hovering or for some screens only makes the colours of what it may hold for uncertain.
struct StyleRules {
  private var classes: [NameKey: StyleDeclarations] = [:]
  private var ids: [NameKey: StyleDeclarations] = [:]
  private var elements: [NameKey: StyleDeclarations] = [:]
  /// What holds for every element.
  private var any = StyleDeclarations()

  /// What the names of classes with rules begin with.
  private(set) var firstBytes = ByteFilter()
  /// Whether no rule matters.
  private(set) var isEmpty = true
  /// Whether rules for elements matter.
  private(set) var hasElements = false

  /// Returns what holds for elements called `name`.
  func element(_ name: NameKey) -> StyleDeclarations {
    var style = any
    if let rule = elements[name] { style.override(with: rule) }
    return style
  }
  /// Returns the rule for elements of the class `name`.
  func ofClass(_ name: NameKey) -> StyleDeclarations? { classes[name] }
  /// Returns the rule for the element with the id `name`.
  func ofID(_ name: NameKey) -> StyleDeclarations? { ids[name] }

  /// Reads a style sheet.
  mutating func read(_ sheet: ArraySlice<UInt8>) { read(Self.withoutComments(sheet)[...], isCertain: true) }

  private mutating func read(_ sheet: ArraySlice<UInt8>, isCertain: Bool) {
    var rest = sheet
    while let open = rest.firstIndex(of: UInt8(ascii: "{")) {
      // A statement without braces, such as an import, ends in a semicolon.
      let selectors = rest[..<open].split(separator: UInt8(ascii: ";")).last ?? []
      let start = selectors.drop(while: \.isStyleBlank)
      guard let close = Self.end(of: rest[(open + 1)...]) else { return }
      let body = rest[(open + 1)..<close]
      if start.first == UInt8(ascii: "@") {
        readConditional(StyleBytes(start.dropFirst()), body)
      } else {
        add(start, StyleDeclarations(body), isCertain: isCertain)
      }
      rest = rest[(close + 1)...]
    }
  }

  /// Reads the rules of `@media` and the like. What is for print says nothing about what a reader sees.
  private mutating func readConditional(_ condition: StyleBytes, _ body: ArraySlice<UInt8>) {
    guard condition.begins("media") || condition.begins("supports") || condition.begins("layer") else {
      return
    }
    guard !condition.contains("print") else { return }
    read(body, isCertain: !condition.contains("(") && !condition.contains("not"))
  }

  /// Returns the index of the brace that closes what `rest` begins inside of.
  private static func end(of rest: ArraySlice<UInt8>) -> Int? {
    var depth = 1
    for index in rest.indices {
      if rest[index] == UInt8(ascii: "{") { depth += 1 }
      if rest[index] == UInt8(ascii: "}") { depth -= 1 }
      if depth == 0 { return index }
    }
    return nil
  }

  /// Returns `sheet` without comments and without the marks of old that hid a sheet from browsers.
  private static func withoutComments(_ sheet: ArraySlice<UInt8>) -> [UInt8] {
    var kept: [UInt8] = []
    var rest = sheet.drop(while: \.isStyleBlank)
    if rest.starts(with: "<!--".utf8) { rest = rest.dropFirst(4) }
    while let slash = rest.firstIndex(of: UInt8(ascii: "/")) {
      kept += rest[..<slash]
      rest = rest[(slash + 1)...]
      if rest.first == UInt8(ascii: "*") {
        kept.append(0x20)
        while !rest.isEmpty, !rest.starts(with: "*/".utf8) { rest = rest.dropFirst() }
        rest = rest.dropFirst(2)
      } else {
        kept.append(UInt8(ascii: "/"))
      }
    }
    return kept + rest
  }

  private mutating func add(
    _ selectors: ArraySlice<UInt8>, _ declarations: StyleDeclarations, isCertain: Bool
  ) {
    guard !declarations.isEmpty else { return }
    for selector in selectors.split(separator: UInt8(ascii: ",")) {
      var start = selector.drop(while: \.isStyleBlank)
      while let last = start.last, last.isStyleBlank { start.removeLast() }
      // What a rule may hold for is named last.
      let words = start.split { $0.isStyleBlank || ">+~".utf8.contains($0) }
      guard let subject = words.last else { continue }
      let parts = subject.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
      guard var compound = parts.first, !parts.dropFirst().contains(where: Self.isState) else { continue }
      if subject.elementsEqual(":root".utf8) { compound = Array("html".utf8)[...] }
      let simple = compound.lastIndex { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "#") }
      let name = compound[(simple ?? compound.startIndex)...].prefix { $0 != UInt8(ascii: "[") }
      // A class of one kind of element is as good as the class.
      let isOne = words.count == 1 && parts.count == 1 && name.endIndex == compound.endIndex
      let isPlain = isOne && compound[..<name.startIndex].allSatisfy(\.isNamePart)
      add(declarations, for: name, isCertain: isCertain && isPlain)
    }
  }

  /// Whether a pseudo-class or pseudo-element leaves the element as it is at first.
  private static func isState(_ name: ArraySlice<UInt8>) -> Bool {
    let name = StyleBytes(name)
    return name.bytes.isEmpty || name.begins("hover") || name.begins("focus") || name.begins("active")
      || name.begins("visited") || name.begins("before") || name.begins("after") || name.begins("target")
  }

  private mutating func add(_ declarations: StyleDeclarations, for name: ArraySlice<UInt8>, isCertain: Bool) {
    let style = isCertain ? declarations : declarations.asPossible
    guard let first = name.first, !style.isEmpty else { return }
    let key = NameKey(name.dropFirst())
    switch first {
    case UInt8(ascii: "."):
      if let byte = name.dropFirst().first { firstBytes.insert(byte) }
      classes[key, default: StyleDeclarations()].override(with: style)
    case UInt8(ascii: "#"): ids[key, default: StyleDeclarations()].override(with: style)
    case UInt8(ascii: "*"): any.override(with: style)
    default: elements[NameKey(name), default: StyleDeclarations()].override(with: style)
    }
    hasElements = hasElements || first != UInt8(ascii: ".") && first != UInt8(ascii: "#")
    isEmpty = false
  }
}

extension UInt8 {
  fileprivate var isNamePart: Bool {
    (self | 0x20) &- 0x61 < 26 || self &- 0x30 < 10 || self == 0x2D || self == 0x5F || self >= 0x80
  }
}

/// A set of bytes in which those that differ by 64 or by case are one: quick to ask, never wrong about
/// what it does not hold.
struct ByteFilter {
  private var bits: UInt64 = 0

  init() {}

  init(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { insert(byte) }
  }

  mutating func insert(_ byte: UInt8) { bits |= 1 << UInt64((byte | 0x20) & 63) }

  func union(_ other: ByteFilter) -> ByteFilter {
    var both = self
    both.bits |= other.bits
    return both
  }

  func mayHold(_ byte: UInt8) -> Bool { bits >> UInt64((byte | 0x20) & 63) & 1 == 1 }
}
