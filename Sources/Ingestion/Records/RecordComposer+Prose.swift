import Model

extension RecordComposer {
  /// Appends plain prose: every line is a paragraph, or a bullet where it begins with a bullet mark. An
  /// indented line without a mark goes on with the line before it.
  mutating func prose(_ bytes: UnsafeBufferPointer<UInt8>) {
    var role: BlockRole?
    func end(_ composer: inout RecordComposer) {
      if let role { composer.endBlock { Block(span: $0, role: role) } }
      role = nil
    }
    let lines = bytes.split(omittingEmptySubsequences: false, whereSeparator: { $0 == 0x0A || $0 == 0x0D })
    for line in lines {
      let content = LineMark.content(of: line)
      let indent = line.prefix { $0 == 0x20 || $0 == 0x09 }
      let isContinuation = role != nil && !content.isBullet && (indent.count > 1 || indent.first == 0x09)
      if content.text.isEmpty || !isContinuation { end(&self) }
      guard !content.text.isEmpty else { continue }
      if role == nil {
        beginBlock()
        role = content.isBullet ? .bullet : .paragraph
      } else {
        append(CollectionOfOne(0x20))
      }
      append(content.text)
    }
    end(&self)
  }

  /// Appends plain prose that is one bullet, further lines being its continuation.
  mutating func bullet(_ bytes: UnsafeBufferPointer<UInt8>) {
    block(.bullet) { $0.append(LineMark.content(of: bytes[...]).text) }
  }
}

/// Tells what stands at the beginning of a line of prose.
enum LineMark {
  /// Returns the line without white space and bullet mark around it, and whether there was a mark.
  static func content(
    of line: Slice<UnsafeBufferPointer<UInt8>>
  ) -> (text: Slice<UnsafeBufferPointer<UInt8>>, isBullet: Bool) {
    let text = line.drop { $0 <= 0x20 }
    let length = markLength(text)
    guard length > 0 else { return (text, false) }
    let rest = text.dropFirst(length)
    // A mark is a mark when a space follows; a line of nothing but marks is a rule.
    guard let next = rest.first else { return (rest, true) }
    guard next <= 0x20 || isBulletSign(text) else { return (text, false) }
    return (rest.drop { $0 <= 0x20 }, true)
  }

  private static func markLength(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    guard let first = text.first else { return 0 }
    switch first {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): return 1
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      let digits = text.prefix { (0x30...0x39).contains($0) }.count
      guard digits <= 2, let after = text.dropFirst(digits).first else { return 0 }
      return after == UInt8(ascii: ".") || after == UInt8(ascii: ")") ? digits + 1 : 0
    case 0xC2, 0xE2: return isBulletSign(text) ? (first == 0xC2 ? 2 : 3) : 0
    default: return 0
    }
  }

  /// Whether the line begins with one of `·•‣◦▪●–—`; the dashes only before a space.
  private static func isBulletSign(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let sign = Array(text.prefix(3))
    if sign.starts(with: [0xC2, 0xB7]) { return true }
    guard sign.count == 3, sign[0] == 0xE2 else { return false }
    switch (sign[1], sign[2]) {
    case (0x80, 0xA2), (0x80, 0xA3), (0x97, 0xA6), (0x96, 0xAA), (0x97, 0x8F): return true
    case (0x80, 0x93), (0x80, 0x94): return text.dropFirst(3).first.map { $0 <= 0x20 } ?? false
    default: return false
    }
  }
}
