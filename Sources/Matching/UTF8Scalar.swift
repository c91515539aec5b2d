/// Reads scalars from bytes that are UTF-8 already.
package enum UTF8Scalar {
  /// Returns the scalar that begins at `position` and its length in bytes. A byte that begins none,
  /// which decoding leaves nowhere, counts as U+FFFD.
  @inline(__always)
  package static func decode(_ text: UnsafeBufferPointer<UInt8>, at position: Int, end: Int) -> (UInt32, Int)
  {
    let first = UInt32(text[position])
    if first < 0x80 { return (first, 1) }
    let length = first < 0xC0 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard length > 0, position + length <= end else { return (0xFFFD, 1) }
    var scalar = first & (0x7F >> UInt32(length))
    for offset in 1..<length { scalar = scalar << 6 | UInt32(text[position + offset]) & 0x3F }
    return (scalar, length)
  }
}
