import Markup

/// What the declarations of a style say about whether text is seen.
struct StyleDeclarations {
  /// Why an element and all that is in it are not seen.
  private var hiding = Concealments()
  /// What `hiding` speaks of; anything else is as other rules have it.
  private var decided = Concealments()
  /// What no other rule may undo.
  private var important = Concealments()
  /// Whether it is set in bold.
  var isBold = false
  /// Colour of the text.
  var colour: StyleColour?
  /// Colour behind it.
  var background: StyleColour?
  /// Whether text is shown, for elements inside as well unless they say otherwise.
  var isVisible: Bool?
  /// Whether text is too small to be read, for elements inside as well unless they say otherwise.
  var isTiny: Bool?

  /// Begins with nothing.
  init() {}

  /// Whether there is nothing in it.
  var isEmpty: Bool {
    decided.isEmpty && !isBold && colour == nil && background == nil && isVisible == nil && isTiny == nil
  }

  /// Why the element and all that is in it are not seen, if they are not.
  var concealment: HidingReason? { hiding.reason }

  /// Reads `name: value; name: value`.
  init(_ declarations: ArraySlice<UInt8>) {
    var box = StyleBox()
    var hasPicture = false
    var rest = StyleBytes(declarations)
    while let (name, value) = rest.nextDeclaration() {
      switch name {
      case Self.display: decide(.display, value.begins("none"), value)
      case Self.opacity: decide(.opacity, value.number.map { $0.value < 0.05 } ?? false, value)
      case Self.visibility:
        if !value.begins("inherit") { isVisible = !(value.begins("hidden") || value.begins("collapse")) }
      case Self.fontSize: isTiny = value.isTiny ?? isTiny
      case Self.fontWeight:
        isBold = value.begins("bold") || (value.number.map { $0.value >= 600 } ?? false)
      case Self.color: if !value.isInherited { colour = StyleColour(value) }
      case Self.background, Self.backgroundColor, Self.backgroundImage:
        hasPicture = value.contains("url(") || value.contains("gradient(") || hasPicture
        if !value.isInherited { background = StyleColour(value) }
        if hasPicture { background = .unknown }
      default: box.read(name, value)
      }
    }
    // A background that paints nothing shows the one behind it.
    if background == .transparent { background = nil }
    if box.isFarOff { decide(.offScreen, true, nil) }
    if box.isClipped { decide(.clipped, true, nil) }
  }

  private mutating func decide(_ kind: Concealments, _ hides: Bool, _ value: StyleBytes?) {
    let isImportant = value?.contains("!important") ?? false
    guard isImportant || !important.contains(kind) else { return }
    decided.insert(kind)
    if isImportant { important.insert(kind) }
    if hides { hiding.insert(kind) } else { hiding.remove(kind) }
  }

  /// Takes what `other`, which counts for more, says.
  mutating func override(with other: StyleDeclarations) {
    let open = other.decided.subtracting(important.subtracting(other.important))
    hiding = hiding.subtracting(open).union(other.hiding.intersection(open))
    decided.formUnion(other.decided)
    important.formUnion(other.important)
    isBold = other.isBold || isBold
    colour = other.colour ?? colour
    background = other.background ?? background
    isVisible = other.isVisible ?? isVisible
    isTiny = other.isTiny ?? isTiny
  }

  /// What is left of them where it cannot be told whether they hold: colours may be any.
  var asPossible: StyleDeclarations {
    var possible = StyleDeclarations()
    if colour != nil { possible.colour = .unknown }
    if background != nil { possible.background = .unknown }
    return possible
  }

  private static let display = NameKey("display"), visibility = NameKey("visibility")
  private static let opacity = NameKey("opacity"), fontSize = NameKey("font-size")
  private static let fontWeight = NameKey("font-weight"), color = NameKey("color")
  private static let background = NameKey("background"), backgroundColor = NameKey("background-color")
  private static let backgroundImage = NameKey("background-image")
}

/// The ways in which a style hides an element with all that is in it.
private struct Concealments: OptionSet {
  let rawValue: UInt8

  static let display = Concealments(rawValue: 1)
  static let opacity = Concealments(rawValue: 2)
  static let offScreen = Concealments(rawValue: 4)
  static let clipped = Concealments(rawValue: 8)

  /// The first of them.
  var reason: HidingReason? {
    if contains(.display) { return .display }
    if contains(.opacity) { return .transparent }
    if contains(.offScreen) { return .offScreen }
    return contains(.clipped) ? .clipped : nil
  }
}
