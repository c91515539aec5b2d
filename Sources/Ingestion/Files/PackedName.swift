/// Names of single files that are compressed: `cv.pdf.gz`.
enum PackedName {
  private static let ending = ".gz"

  /// Returns `name` without the ending that says that it is compressed.
  static func unpacked(_ name: String) -> String {
    name.lowercased().hasSuffix(ending) ? String(name.dropLast(ending.count)) : name
  }

  /// Returns `name`, byte by byte, without that ending.
  static func unpacked(_ name: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let tail = name.suffix(ending.utf8.count).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return name.count > tail.count && tail.elementsEqual(ending.utf8) ? name.dropLast(tail.count) : name
  }
}
