import Markup

/// The rules of a page's own style sheets that bear on whether text is seen.
///
/// Only rules for one class, id or element are read. What holds for print, for hovering, or for
/// elements inside others says nothing about what a reader sees.
struct StyleRules {
  private var classes: [NameKey: StyleDeclarations] = [:]
  private var ids: [NameKey: StyleDeclarations] = [:]
  private var elements: [NameKey: StyleDeclarations] = [:]

  /// What the names of classes with rules begin with.
  private(set) var firstBytes = ByteFilter()
  /// Whether no rule matters.
  private(set) var isEmpty = true
  /// Whether rules for elements matter.
  private(set) var hasElements = false

  /// Returns the rule for elements called `name`.
  func element(_ name: NameKey) -> StyleDeclarations? { elements[name] }
  /// Returns the rule for elements of the class `name`.
  func ofClass(_ name: NameKey) -> StyleDeclarations? { classes[name] }
  /// Returns the rule for the element with the id `name`.
  func ofID(_ name: NameKey) -> StyleDeclarations? { ids[name] }

  /// Reads a style sheet.
  mutating func read(_ sheet: ArraySlice<UInt8>) {
    var rest = sheet
    while let open = rest.firstIndex(of: UInt8(ascii: "{")) {
      let selectors = Self.trimmed(rest[..<open])
      guard let close = Self.end(of: rest[(open + 1)...]) else { return }
      if selectors.first != UInt8(ascii: "@") { add(selectors, StyleDeclarations(rest[(open + 1)..<close])) }
      rest = rest[(close + 1)...]
    }
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

  /// Returns what stands behind the comments, and the marks of old that hid a sheet, before a selector.
  private static func trimmed(_ selectors: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = selectors.drop(while: \.isStyleBlank)
    if rest.starts(with: "<!--".utf8) { rest = rest.dropFirst(4).drop(while: \.isStyleBlank) }
    while rest.starts(with: "/*".utf8) {
      rest = rest.dropFirst(2)
      while !rest.isEmpty, !rest.starts(with: "*/".utf8) { rest = rest.dropFirst() }
      rest = rest.dropFirst(2).drop(while: \.isStyleBlank)
    }
    return rest
  }

  private mutating func add(_ selectors: ArraySlice<UInt8>, _ declarations: StyleDeclarations) {
    guard !declarations.isEmpty else { return }
    for selector in selectors.split(separator: UInt8(ascii: ",")) {
      let start = selector.drop(while: \.isStyleBlank)
      let name = start.dropFirst().prefix(while: \.isNamePart)
      let isAlone = start[name.endIndex...].allSatisfy(\.isStyleBlank)
      guard isAlone, let first = start.first else { continue }
      switch first {
      case UInt8(ascii: "."):
        if let first = name.first { firstBytes.insert(first) }
        Self.merge(declarations, NameKey(name), &classes)
      case UInt8(ascii: "#"): Self.merge(declarations, NameKey(name), &ids)
      case _ where first.isNamePart:
        hasElements = true
        Self.merge(declarations, NameKey(start[..<name.endIndex]), &elements)
      default: continue
      }
      isEmpty = false
    }
  }

  private static func merge(
    _ declarations: StyleDeclarations, _ key: NameKey, _ table: inout [NameKey: StyleDeclarations]
  ) {
    table[key, default: StyleDeclarations()].override(with: declarations)
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
