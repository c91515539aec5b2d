import Markup

/// What one element must be: `p.x#y[z]:first-child`.
struct StyleCompound {
  /// What is asked besides names.
  indirect enum Test {
    case attribute(NameKey, StyleAttribute)
    case not([StyleCompound])
    case any([StyleCompound])
    /// The place among its siblings: every `step`th from `offset` on.
    case place(step: Int, offset: Int, ofType: Bool)
    case outermost
    /// A state that nothing is in at first.
    case never
    /// Something that cannot be told while the page is read.
    case unknown
  }

  private(set) var name: NameKey?
  private(set) var ids: [NameKey] = []
  private(set) var classes: [NameKey] = []
  private(set) var tests: [Test] = []
  /// What the names of classes begin with.
  private(set) var firstBytes: [UInt8] = []
  private(set) var specificity = 0
  /// Whether it speaks of what stands before or behind the contents.
  private(set) var isOfPanel = false

  /// Whether it is read only by its place.
  var needsSiblings: Bool {
    tests.contains { test in
      switch test {
      case .place(_, _, let ofType): ofType
      case .not(let parts), .any(let parts): parts.contains(where: \.needsSiblings)
      case .attribute, .outermost, .never, .unknown: false
      }
    }
  }

  /// Whether the place of an element matters.
  var needsPlace: Bool {
    tests.contains { test in
      switch test {
      case .place, .outermost: true
      case .not(let parts), .any(let parts): parts.contains(where: \.needsPlace)
      case .attribute, .never, .unknown: false
      }
    }
  }

  /// The names of attributes that it asks for.
  var attributeNames: [NameKey] {
    tests.flatMap { test -> [NameKey] in
      switch test {
      case .attribute(let name, _): [name]
      case .not(let parts), .any(let parts): parts.flatMap(\.attributeNames)
      case .place, .outermost, .never, .unknown: []
      }
    }
  }

  /// The names of classes that it asks for.
  var classNames: [NameKey] {
    classes
      + tests.flatMap { test -> [NameKey] in
        switch test {
        case .not(let parts), .any(let parts): parts.flatMap(\.classNames)
        case .attribute, .place, .outermost, .never, .unknown: []
        }
      }
  }

  /// Asks nothing.
  init() {}

  /// Takes a compound off the head of `rest`; `nil` if none stands there.
  init?(_ rest: inout ArraySlice<UInt8>, depth: Int = 0) {
    let start = rest.startIndex
    while let byte = rest.first {
      switch byte {
      case UInt8(ascii: "."), UInt8(ascii: "#"):
        rest.removeFirst()
        let first = rest.first { $0 != UInt8(ascii: "\\") }
        guard let first, let name = Self.name(&rest) else { return nil }
        firstBytes.append(first)
        if byte == UInt8(ascii: ".") { classes.append(name) } else { ids.append(name) }
        specificity += byte == UInt8(ascii: ".") ? 1 << 8 : 1 << 16
      case UInt8(ascii: "*"): rest.removeFirst()
      case UInt8(ascii: "["):
        guard let close = rest.firstIndex(of: UInt8(ascii: "]")) else { return nil }
        var inside = rest[(rest.startIndex + 1)..<close].drop(while: \.isStyleBlank)
        rest = rest[(close + 1)...]
        guard let name = Self.name(&inside) else { return nil }
        tests.append(StyleAttribute(inside).map { .attribute(name, $0) } ?? .unknown)
        specificity += 1 << 8
      case UInt8(ascii: ":"):
        rest.removeFirst()
        let isElement = rest.first == UInt8(ascii: ":")
        if isElement { rest.removeFirst() }
        guard depth < 4, readPseudo(&rest, isElement: isElement, depth: depth) else { return nil }
      default:
        if byte.isStyleBlank || ">+~".utf8.contains(byte) {
          if rest.startIndex == start { return nil }
          return
        }
        guard rest.startIndex == start, let name = Self.name(&rest) else { return nil }
        self.name = name
        specificity += 1
      }
    }
  }

  private mutating func readPseudo(_ rest: inout ArraySlice<UInt8>, isElement: Bool, depth: Int) -> Bool {
    let word = StyleBytes(rest.prefix { $0.isStyleNamePart })
    rest = rest[word.bytes.endIndex...]
    var arguments: ArraySlice<UInt8>?
    if rest.first == UInt8(ascii: "(") {
      guard let close = rest.dropFirst().closing("(", ")") else { return false }
      arguments = rest[(rest.startIndex + 1)..<close]
      rest = rest[(close + 1)...]
    }
    let name = NameKey(word.bytes)
    if Self.panels.contains(name) {
      isOfPanel = true
      specificity += 1
    } else if isElement || Self.states.contains(name) || word.begins("focus") {
      tests.append(.never)
    } else if let arguments, Self.lists.contains(name) {
      var parts: [StyleCompound] = []
      for part in StyleSelector.list(arguments) {
        var part = part.drop(while: \.isStyleBlank)
        guard let compound = StyleCompound(&part, depth: depth + 1), part.allSatisfy(\.isStyleBlank) else {
          tests.append(.unknown)
          return true
        }
        parts.append(compound)
        firstBytes += compound.firstBytes
      }
      if name != Self.where { specificity += parts.map(\.specificity).max() ?? 0 }
      tests.append(name == Self.not ? .not(parts) : .any(parts))
    } else {
      specificity += 1 << 8
      tests.append(Self.test(name, arguments))
    }
    return true
  }

  private static func test(_ name: NameKey, _ arguments: ArraySlice<UInt8>?) -> Test {
    switch name {
    case root: return .outermost
    case link, anyLink: return .attribute(href, .present)
    case firstChild: return .place(step: 0, offset: 1, ofType: false)
    case firstOfType: return .place(step: 0, offset: 1, ofType: true)
    case nthChild, nthOfType:
      guard let (step, offset) = arguments.flatMap(StyleAttribute.places) else { return .unknown }
      return .place(step: step, offset: offset, ofType: name == nthOfType)
    default: return .unknown
    }
  }

  /// Takes a name off the head of `rest`, without the marks of what is escaped in it.
  private static func name(_ rest: inout ArraySlice<UInt8>) -> NameKey? {
    var name: [UInt8] = []
    while let byte = rest.first {
      if byte == UInt8(ascii: "\\"), rest.count > 1 {
        rest.removeFirst()
        name.append(rest.removeFirst())
      } else if byte.isStyleNamePart {
        name.append(rest.removeFirst())
      } else {
        break
      }
    }
    return name.isEmpty ? nil : NameKey(name[...])
  }

  private static let panels: Set<NameKey> = [NameKey("before"), NameKey("after")]
  private static let states: Set<NameKey> = [
    NameKey("hover"), NameKey("active"), NameKey("visited"), NameKey("target"),
  ]
  private static let not = NameKey("not"), `where` = NameKey("where")
  private static let lists: Set<NameKey> = [not, `where`, NameKey("is"), NameKey("matches"), NameKey("any")]
  private static let root = NameKey("root"), link = NameKey("link"), anyLink = NameKey("any-link")
  private static let href = NameKey("href")
  private static let firstChild = NameKey("first-child"), firstOfType = NameKey("first-of-type")
  private static let nthChild = NameKey("nth-child"), nthOfType = NameKey("nth-of-type")
}

extension UInt8 {
  /// Whether it may stand in a name of a style sheet.
  var isStyleNamePart: Bool {
    (self | 0x20) &- 0x61 < 26 || self &- 0x30 < 10 || self == 0x2D || self == 0x5F || self >= 0x80
  }
}
