/// Numbers with a fixed count of digits after the point.
enum Decimal {
  /// Returns `number` divided by ten to the power of `digits`, with that many digits after the point.
  static func text(_ number: Int, digits: Int) -> String {
    let all = String(number.magnitude)
    let padded = String(repeating: "0", count: max(0, digits + 1 - all.count)) + all
    return (number < 0 ? "-" : "") + padded.dropLast(digits) + "." + padded.suffix(digits)
  }

  /// Returns `number` rounded to `digits` digits after the point.
  static func text(_ number: Double, digits: Int) -> String {
    var scale = 1.0
    for _ in 0..<digits { scale *= 10 }
    return text(Int((number * scale).rounded()), digits: digits)
  }
}
