import Markup

/// What the declarations of a style say about whether text is seen.
struct StyleDeclarations {
  /// What holds of the element.
  private var facts = StyleFacts()
  /// What `facts` speaks of; anything else is as other rules have it.
  private var decided = StyleFacts()
  /// What no other rule may undo.
  private var important = StyleFacts()
  /// Whether it is set in bold.
  var isBold = false
  /// Colour of the text.
  var colour: StyleColour?
  /// Colour with which letters are filled, in place of `colour`.
  var fill: StyleColour?
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
    decided.isEmpty && !isBold && colour == nil && fill == nil && background == nil && isVisible == nil
      && isTiny == nil
  }

  /// Why the element and all that is in it are not seen, if they are not: where animations of the page
  /// `mayAppear` and programs `mayChange` things, what they are named for counts as seen.
  func concealment(_ mayAppear: Bool, _ mayChange: Bool) -> HidingReason? {
    let appears = facts.contains(.animated) && mayAppear || facts.contains(.changing) && mayChange
    return appears ? facts.subtracting(.faded).reason : facts.reason
  }

  /// Whether text might not be seen for it.
  var hides: Bool {
    facts.reason != nil || isVisible == false || isTiny == true || colour == .transparent
      || fill == .transparent
  }

  /// How what is in the element is laid out.
  var contents: StyleLayout.Contents { facts.contents }
  /// Whether it stands on lines of its own.
  var standsAlone: Bool { facts.contains(.standing) }
  /// Whether words in it stand apart from those next to it: if those stand apart as well, or from all.
  var isSpaced: Bool { facts.isSpaced }
  var isApart: Bool { facts.isApart }

  /// Whether the element is taken out of the line and put somewhere, or is what others are put in.
  var isPlaced: Bool { facts.contains(.placed) }
  var isPositioned: Bool { facts.contains(.positioned) }

  /// Whether the letters are what is seen of the background.
  var isClippedToText: Bool { facts.contains(.clippedToText) }

  /// Reads `name: value; name: value`.
  init(_ declarations: ArraySlice<UInt8>) {
    var hasPicture = false
    var rest = StyleBytes(declarations)
    while let (name, value) = rest.nextDeclaration() {
      switch name {
      case Self.contentVisibility: decide(.skipped, value.begins("hidden"), value)
      case Self.opacity: decide(.transparent, value.number.map { $0.value < 0.05 } ?? false, value)
      case Self.filter: decide(.filteredOut, value.hidesByFilter, value)
      case Self.visibility:
        guard !value.begins("inherit"), decide(.visibility, true, value) else { continue }
        isVisible = !(value.begins("hidden") || value.begins("collapse"))
      case Self.fontSize:
        if let isTiny = value.isTiny, decide(.size, true, value) { self.isTiny = isTiny }
      case Self.font:
        if let isTiny = value.fontSize?.isTiny, decide(.size, true, value) { self.isTiny = isTiny }
      case Self.fontWeight:
        isBold = value.begins("bold") || (value.number.map { $0.value >= 600 } ?? false)
      case Self.color:
        if !value.isInherited, decide(.colour, true, value) { colour = StyleColour(value) }
      case Self.textFill:
        if !value.isInherited, decide(.fill, true, value) { fill = StyleColour(value) }
      case Self.background, Self.backgroundColor, Self.backgroundImage:
        hasPicture = value.contains("url(") || value.contains("gradient(") || hasPicture
        guard decide(.background, true, value) else { continue }
        if !value.isInherited { background = StyleColour(value) }
        if hasPicture { background = .unknown }
        if name == Self.background, value.contains(" text") { decide(.clippedToText, true, value) }
      case Self.backgroundClip, Self.webkitBackgroundClip:
        decide(.clippedToText, value.begins("text"), value)
      case Self.animation, Self.animationName: decide(.animated, !value.isInherited, value)
      case Self.transition, Self.transitionProperty: decide(.changing, !value.isInherited, value)
      default:
        if let (decided, holds) = StyleBox.read(name, value) { decide(decided, holds, value) }
      }
    }
    // A background that paints nothing shows the one behind it.
    if background == .transparent { background = nil }
    decided.subtract([.size, .visibility, .colour, .background, .fill])
  }

  @discardableResult
  private mutating func decide(_ kind: StyleFacts, _ holds: Bool, _ value: StyleBytes) -> Bool {
    decide(kind, holds ? kind : [], value)
  }

  @discardableResult
  private mutating func decide(_ kinds: StyleFacts, _ holds: StyleFacts, _ value: StyleBytes) -> Bool {
    let isImportant = value.contains("!important")
    let open = isImportant ? kinds : kinds.subtracting(important)
    guard !open.isEmpty else { return false }
    decided.formUnion(open)
    if isImportant { important.formUnion(open) }
    facts = facts.subtracting(open).union(holds.intersection(open))
    return true
  }

  /// Takes what `other`, which counts for more, says.
  mutating func override(with other: StyleDeclarations) {
    let kept = important.subtracting(other.important)
    let open = other.decided.subtracting(kept)
    facts = facts.subtracting(open).union(other.facts.intersection(open))
    decided.formUnion(other.decided)
    important.formUnion(other.important)
    isBold = other.isBold || isBold
    if !kept.contains(.colour) { colour = other.colour ?? colour }
    if !kept.contains(.fill) { fill = other.fill ?? fill }
    if !kept.contains(.background) { background = other.background ?? background }
    if !kept.contains(.visibility) { isVisible = other.isVisible ?? isVisible }
    if !kept.contains(.size) { isTiny = other.isTiny ?? isTiny }
  }

  /// What is left of them where it cannot be told whether they hold: colours may be any.
  var asPossible: StyleDeclarations {
    var possible = StyleDeclarations()
    if colour != nil { possible.colour = .unknown }
    if fill != nil { possible.fill = .unknown }
    if background != nil { possible.background = .unknown }
    return possible
  }

  private static let visibility = NameKey("visibility")
  private static let contentVisibility = NameKey("content-visibility"), filter = NameKey("filter")
  private static let opacity = NameKey("opacity"), fontSize = NameKey("font-size")
  private static let font = NameKey("font")
  private static let fontWeight = NameKey("font-weight"), color = NameKey("color")
  private static let textFill = NameKey("-webkit-text-fill-color")
  private static let animation = NameKey("animation"), animationName = NameKey("animation-name")
  private static let transition = NameKey("transition")
  private static let transitionProperty = NameKey("transition-property")
  private static let background = NameKey("background"), backgroundColor = NameKey("background-color")
  private static let backgroundImage = NameKey("background-image")
  private static let backgroundClip = NameKey("background-clip")
  private static let webkitBackgroundClip = NameKey("-webkit-background-clip")
}
