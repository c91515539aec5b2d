/// What text inherits of the elements around it that bears on whether it is seen.
struct Visibility {
  private var colour = StyleColour.rgb(0)
  private var background = StyleColour.rgb(0xFFFFFF)
  /// Colour with which letters are filled.
  private var fill: StyleColour?
  private var isTiny = false
  private var isVisible = true
  /// Whether the element, or one around it, is hidden with all that is in it.
  private var isConcealed = false
  /// Whether something else may be painted behind the text than what is around it.
  var isOverPanel = false
  /// Whether a picture stands before the text, on which it may be placed.
  var hasPicture = false
  /// Whether it is known what the page is painted on.
  private var hasBackground = false

  /// Why text is not seen, if it is not.
  private(set) var reason: HidingReason?

  /// Enters an element of style `style`. White counts as the page's colour unless other sheets may say otherwise.
  /// What is only transparent at first counts as seen where an animation of the page may show it
  /// (`mayAppear`) or a program may (`mayChange`).
  mutating func enter(
    _ style: StyleDeclarations, isHidden: Bool, hasOtherSheets: Bool, mayAppear: Bool = false,
    mayChange: Bool = false
  ) {
    guard !isConcealed else { return }
    if let concealment = isHidden ? .attribute : style.concealment(mayAppear, mayChange) {
      isConcealed = true
      reason = concealment
      return
    }
    if let own = style.colour { colour = own }
    fill = style.fill ?? fill
    if style.isPlaced, hasPicture { isOverPanel = true }
    if style.isClippedToText {
      (colour, fill) = (style.background ?? .unknown, nil)
    } else if let own = style.background {
      background = own
      hasBackground = true
      isOverPanel = false
    }
    isTiny = style.isTiny ?? isTiny
    isVisible = style.isVisible ?? isVisible
    reason = inherited(hasOtherSheets)
  }

  private func inherited(_ hasOtherSheets: Bool) -> HidingReason? {
    if !isVisible { return .visibility }
    if isTiny { return .tiny }
    let colour = fill ?? colour
    if colour == .transparent { return .transparent }
    guard !isOverPanel, case .rgb(let front) = colour, case .rgb(let back) = background,
      hasBackground || !hasOtherSheets
    else { return nil }
    return Contrast.ratio(front, back) < Contrast.least ? .colour : nil
  }
}
