import CLibXML2

/// What named references stand for.
package enum EntityText {
  /// Returns the UTF-8 that HTML says `name` stands for, or `nil` if it knows no such name.
  ///
  /// XML dialects use these names and declare them in a DTD, which is never loaded.
  static func html(_ name: UnsafePointer<UInt8>) -> [UInt8]? {
    if name[0] == 0x61, name[1] == 0x70, name[2] == 0x6F, name[3] == 0x73, name[4] == 0 { return [0x27] }
    guard let entity = htmlEntityLookup(name), let scalar = Unicode.Scalar(entity.pointee.value) else {
      return nil
    }
    return Array(String(Character(scalar)).utf8)
  }

  /// Returns the UTF-8 that the reference `&name;` or `&#number;` stands for, or `nil` if it stands for nothing.
  package static func character(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8]? {
    guard name.first == UInt8(ascii: "#") else { return text(of: name) }
    let isHexadecimal = name.dropFirst().first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
    let digits = String(decoding: name.dropFirst(isHexadecimal ? 2 : 1), as: UTF8.self)
    guard let value = UInt32(digits, radix: isHexadecimal ? 16 : 10), value >= 0x20,
      let scalar = Unicode.Scalar(value)
    else { return nil }
    return Array(String(Character(scalar)).utf8)
  }

  /// Returns an XML attribute's value with the references that libxml2 leaves in it resolved.
  /// Unknown ones stay as they are written.
  static func resolving(_ raw: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var value: [UInt8] = []
    value.reserveCapacity(raw.count)
    var index = 0
    while index < raw.count {
      guard raw[index] == 0x26, let semicolon = raw[index...].prefix(32).firstIndex(of: 0x3B),
        let text = text(of: raw[(index + 1)..<semicolon])
      else {
        value.append(raw[index])
        index += 1
        continue
      }
      value += text
      index = semicolon + 1
    }
    return value
  }

  private static func text(of name: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8]? {
    if name.elementsEqual("#38".utf8) { return [0x26] }
    return (Array(name) + [0]).withUnsafeBufferPointer { $0.baseAddress.flatMap(html) }
  }
}
