/// How a run of text of a word processor's file is set, as far as it tells whether and how it is seen.
struct RunFormat: Hashable {
  /// Whether it is bold.
  var isStrong: Bool?
  /// Whether it is set hidden.
  var isHidden: Bool?
  /// Its colour, 0xRRGGBB.
  var colour: UInt32?
  /// The colour behind it, 0xRRGGBB.
  var fill: UInt32?
  /// The height of its letters, in points.
  var size: Double?

  /// Smaller letters nobody reads.
  private static let leastSize = 3.0

  /// Returns what `other`, which stands nearer to the text, makes of it.
  func overridden(by other: RunFormat) -> RunFormat {
    RunFormat(
      isStrong: other.isStrong ?? isStrong, isHidden: other.isHidden ?? isHidden,
      colour: other.colour ?? colour, fill: other.fill ?? fill, size: other.size ?? size)
  }

  /// Why text that is set so is not seen; `nil` where it is.
  var hiding: HidingReason? {
    if isHidden == true { return .hiddenFont }
    if let size, size < Self.leastSize { return .tiny }
    guard let colour, fill != RunFormat.anyGround else { return nil }
    return Contrast.ratio(colour, fill ?? 0xFFFFFF) < Contrast.least ? .colour : nil
  }

  /// Stands for a ground of which nothing is known, a picture or a shape: no colour is hidden on it.
  static let anyGround: UInt32 = 0x1_000_000

  /// Reads six hexadecimal digits, with or without a number sign; `nil` for `auto` and whatever else.
  static func colour(_ text: String?) -> UInt32? {
    guard var text = text?[...] else { return nil }
    if text.hasPrefix("#") { text = text.dropFirst() }
    return text.utf8.count == 6 ? UInt32(text, radix: 16) : nil
  }
}
