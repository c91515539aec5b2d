import Markup

/// How a style lays an element out, as far as words come to stand apart by it.
enum StyleLayout {
  /// How what is in an element is laid out.
  enum Contents {
    case running, row, column
  }

  /// Returns what `name: value` decides, and which of it holds; nothing if it bears on neither.
  static func read(_ name: NameKey, _ value: StyleBytes) -> (decided: StyleFacts, holds: StyleFacts)? {
    func one(_ fact: StyleFacts, _ holds: Bool) -> (StyleFacts, StyleFacts) { (fact, holds ? fact : []) }
    switch name {
    case display: return ([.notDisplayed, .standing, .flex, .grid], kind(value))
    case direction, flow: return one(.downwards, value.begins("column"))
    case columns, template, areas: return one(.columned, !value.isInherited)
    case autoFlow: return one(.columned, value.begins("column"))
    case float: return one(.floating, value.begins("left") || value.begins("right"))
    case padding:
      var holds = StyleFacts()
      if isAny(value) { holds.insert(.padded) }
      if isAside(value) { holds.insert(.paddedAside) }
      return ([.padded, .paddedAside], holds)
    case paddingLeft, paddingRight, paddingInline: return one(.paddedAside, isSpace(value))
    case margin: return one(.marginAside, isAside(value))
    case marginRight, marginInline: return one(.marginAside, isSpace(value))
    case border, borderLeft, borderRight: return one(.framed, !value.isInherited && !value.begins("0"))
    default: return nil
    }
  }

  private static func kind(_ value: StyleBytes) -> StyleFacts {
    var facts = StyleFacts()
    if value.begins("none") { facts.insert(.notDisplayed) }
    if value.contains("flex") { facts.insert(.flex) }
    if value.contains("grid") { facts.insert(.grid) }
    let stands =
      value.begins("block") || value.begins("flex") || value.begins("grid") || value.begins("list-item")
      || value.begins("flow-root") || value.begins("table")
    if stands, !value.begins("table-cell") { facts.insert(.standing) }
    return facts
  }

  /// Whether something has space beside it: the second and the fourth of up to four lengths.
  private static func isAside(_ value: StyleBytes) -> Bool {
    let lengths = value.bytes.split(whereSeparator: \.isStyleBlank).filter { $0.first != UInt8(ascii: "!") }
    let aside = lengths.count < 2 ? lengths[...] : lengths.count < 4 ? lengths[1...1] : lengths[1...]
    return aside.contains { isSpace(StyleBytes($0)) }
  }

  private static func isSpace(_ value: StyleBytes) -> Bool {
    guard let number = value.number else { return value.begins("calc(") || value.begins("var(") }
    return value.pixels.map { $0 >= 2 } ?? (number.value > 0)
  }

  private static func isAny(_ value: StyleBytes) -> Bool {
    value.bytes.split(whereSeparator: \.isStyleBlank).contains { StyleBox.isLength(StyleBytes($0)) }
  }

  private static let display = NameKey("display"), float = NameKey("float")
  private static let direction = NameKey("flex-direction"), flow = NameKey("flex-flow")
  private static let columns = NameKey("grid-template-columns"), template = NameKey("grid-template")
  private static let areas = NameKey("grid-template-areas"), autoFlow = NameKey("grid-auto-flow")
  private static let padding = NameKey("padding"), paddingInline = NameKey("padding-inline")
  private static let paddingLeft = NameKey("padding-left"), paddingRight = NameKey("padding-right")
  private static let margin = NameKey("margin"), marginRight = NameKey("margin-right")
  private static let marginInline = NameKey("margin-inline")
  private static let border = NameKey("border"), borderLeft = NameKey("border-left")
  private static let borderRight = NameKey("border-right")
}

extension StyleFacts {
  /// How what is in the element is laid out.
  var contents: StyleLayout.Contents {
    if contains(.flex) { return contains(.downwards) ? .column : .row }
    return contains(.grid) ? contains(.columned) ? .row : .column : .running
  }

  /// Whether there is space between the words in the element and those next to it.
  var isSpaced: Bool { !isDisjoint(with: [.paddedAside, .marginAside, .pushedAside, .framed]) }
  /// Whether it is taken out of the line, so that words next to it in the file are elsewhere on the page.
  var isApart: Bool { !isDisjoint(with: [.floating, .placed]) }
}
