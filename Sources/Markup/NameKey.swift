/// The name of an element or attribute as one integer, with ASCII case folded.
///
/// A name of at most eight bytes is packed as it is; a longer one is hashed, with the top bit set, so
/// that the two kinds never meet. Prefixes are dropped before: `oa:Name` is `name`.
package struct NameKey: Hashable, Sendable {
  /// The packed bytes, or the hash.
  package let rawValue: UInt64

  /// Packs a name that the program knows.
  package init(_ name: StaticString) {
    self.init(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
  }

  /// Packs a name known only at run time.
  package init(_ name: String) {
    var name = name
    self = name.withUTF8 { NameKey($0) }
  }

  /// Packs a name that stands in a text.
  package init(_ name: ArraySlice<UInt8>) { self = name.withUnsafeBufferPointer { NameKey($0) } }

  /// Packs a name that stands in a text.
  package init(_ name: Span<UInt8>) { self = name.withUnsafeBufferPointer { NameKey($0) } }

  init(_ name: UnsafeBufferPointer<UInt8>) {
    rawValue = name.count > 8 ? Self.hash(name) : Self.packed(name)
  }

  /// Packs a name that ends in a NUL byte, as all names of libxml2 do.
  @inline(__always)
  init(terminated name: UnsafePointer<UInt8>) {
    var length = 0
    // Invariant: no byte after the NUL is read.
    while name[length] != 0 { length += 1 }
    self.init(UnsafeBufferPointer(start: name, count: length))
  }

  @inline(__always)
  private static func packed(_ name: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var packed: UInt64 = 0
    for byte in name { packed = packed &<< 8 | UInt64(byte.foldingCase) }
    return packed
  }

  /// FNV-1a.
  private static func hash(_ name: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name { hash = (hash ^ UInt64(byte.foldingCase)) &* 0x100_0000_01B3 }
    return hash | 1 << 63
  }
}

extension UInt8 {
  @inline(__always)
  fileprivate var foldingCase: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}
