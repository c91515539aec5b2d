/// What declarations say of an element one by one, so that another rule can undo each by itself.
struct StyleFacts: OptionSet {
  let rawValue: UInt64

  private init(bit: UInt64) { rawValue = 1 << bit }
  init(rawValue: UInt64) { self.rawValue = rawValue }

  static let notDisplayed = StyleFacts(bit: 0)
  static let transparent = StyleFacts(bit: 1)
  static let filteredOut = StyleFacts(bit: 2)
  static let skipped = StyleFacts(bit: 3)
  // Where it stands.
  static let placed = StyleFacts(bit: 4)
  static let farLeft = StyleFacts(bit: 5)
  static let farRight = StyleFacts(bit: 6)
  static let farTop = StyleFacts(bit: 7)
  static let farBottom = StyleFacts(bit: 8)
  static let indentedOff = StyleFacts(bit: 9)
  static let pushedOff = StyleFacts(bit: 10)
  static let movedOff = StyleFacts(bit: 11)
  static let translatedOff = StyleFacts(bit: 12)
  // How much of it is left.
  static let cut = StyleFacts(bit: 13)
  static let cutByPath = StyleFacts(bit: 14)
  static let shrunk = StyleFacts(bit: 15)
  static let scaledAway = StyleFacts(bit: 16)
  static let hidesOverflow = StyleFacts(bit: 17)
  static let narrow = StyleFacts(bit: 18)
  static let low = StyleFacts(bit: 19)
  static let narrowAtMost = StyleFacts(bit: 20)
  static let lowAtMost = StyleFacts(bit: 21)
  static let wideAtLeast = StyleFacts(bit: 22)
  static let highAtLeast = StyleFacts(bit: 23)
  static let padded = StyleFacts(bit: 24)
  // Letters and colours, for which something else keeps the value.
  static let size = StyleFacts(bit: 25)
  static let visibility = StyleFacts(bit: 26)
  static let colour = StyleFacts(bit: 27)
  static let background = StyleFacts(bit: 28)
  static let fill = StyleFacts(bit: 29)
  static let clippedToText = StyleFacts(bit: 30)
  // What may change, and what it may change.
  static let animated = StyleFacts(bit: 31)
  static let changing = StyleFacts(bit: 32)
  static let faded: StyleFacts = [.transparent, .filteredOut, .shrunk, .scaledAway, .cutByPath]
  static let positioned = StyleFacts(bit: 33)
  // How it is laid out, and what is in it.
  static let standing = StyleFacts(bit: 34)
  static let flex = StyleFacts(bit: 35)
  static let grid = StyleFacts(bit: 36)
  static let downwards = StyleFacts(bit: 37)
  static let columned = StyleFacts(bit: 38)
  static let floating = StyleFacts(bit: 39)
  static let paddedAside = StyleFacts(bit: 40)
  static let marginAside = StyleFacts(bit: 41)
  static let pushedAside = StyleFacts(bit: 43)
  static let framed = StyleFacts(bit: 42)

  /// Whether it lies outside of the page.
  var isFarOff: Bool {
    !isDisjoint(with: [.indentedOff, .pushedOff, .movedOff, .translatedOff])
      || contains(.placed) && !isDisjoint(with: [.farLeft, .farRight, .farTop, .farBottom])
  }

  /// Whether nothing of it is left to be seen: one side without length is enough where nothing may stand out.
  var isClipped: Bool {
    if !isDisjoint(with: [.cut, .cutByPath, .shrunk, .scaledAway]) { return true }
    guard contains(.hidesOverflow) else { return false }
    let isNarrow = !isDisjoint(with: [.narrow, .narrowAtMost]) && !contains(.wideAtLeast)
    let isLow = !isDisjoint(with: [.low, .lowAtMost]) && isDisjoint(with: [.highAtLeast, .padded])
    return isNarrow || isLow
  }

  /// Why the element and all that is in it are not seen, if they are not.
  var reason: HidingReason? {
    if !isDisjoint(with: [.notDisplayed, .skipped]) { return .display }
    if !isDisjoint(with: [.transparent, .filteredOut]) { return .transparent }
    if isFarOff { return .offScreen }
    return isClipped ? .clipped : nil
  }
}
