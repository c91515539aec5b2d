import Glibc

/// How far two colours lie apart: the contrast ratio of WCAG 2.2.
enum Contrast {
  /// Below it nobody reads text. Pale grey on white, which some like, lies above.
  static let least = 1.5

  /// Returns the ratio of two colours, 0xRRGGBB: 1 for the same, 21 for black and white.
  static func ratio(_ a: UInt32, _ b: UInt32) -> Double {
    let (x, y) = (luminance(a), luminance(b))
    return (max(x, y) + 0.05) / (min(x, y) + 0.05)
  }

  private static func luminance(_ colour: UInt32) -> Double {
    0.2126 * linear[Int(colour >> 16 & 255)] + 0.7152 * linear[Int(colour >> 8 & 255)]
      + 0.0722 * linear[Int(colour & 255)]
  }

  private static let linear: [Double] = (0...255).map { channel in
    let value = Double(channel) / 255
    return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
  }
}
