/// Tells words from bookkeeping in files whose form is not known.
enum RecordName {
  /// Returns a name that a program uses, such as `work_experience` or `WorkExperienceList`, as words.
  static func words(_ name: some Collection<UInt8>) -> String {
    var words: [UInt8] = []
    var previous: UInt8 = 0x20
    for byte in name {
      let isUpper = (0x41...0x5A).contains(byte)
      if byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") {
        words.append(0x20)
      } else {
        if isUpper, (0x61...0x7A).contains(previous) { words.append(0x20) }
        words.append(byte)
      }
      previous = byte
    }
    if let first = words.first, (0x61...0x7A).contains(first) { words[0] = first - 0x20 }
    let text = String(decoding: words, as: UTF8.self)
    return text.hasSuffix(" List") ? String(text.dropLast(5)) : text
  }

  /// Whether `text` is data and not words, by its first thousand bytes: one run of more than 200 signs of
  /// ASCII fills most of it, or it is base64 in lines.
  static func isBlob(_ text: some Collection<UInt8>) -> Bool {
    // Words are short, and seen to be so at once.
    guard text.count > 200, text.drop(while: { $0 <= 0x20 }).prefix(60).allSatisfy({ $0 > 0x20 && $0 < 0x80 })
    else { return false }
    var count = 0
    var run = 0
    var longest = 0
    var words = 0
    var isBase64 = true
    for byte in text.prefix(1_000) {
      count += 1
      guard byte > 0x20, byte < 0x80 else {
        if byte >= 0x80 { isBase64 = false }
        run = 0
        continue
      }
      if run == 0 { words += 1 }
      run += 1
      longest = max(longest, run)
      isBase64 = isBase64 && isBase64Sign(byte)
    }
    return longest > 200 && longest * 2 > count || isBase64 && count > 200 && words * 40 < count
  }

  private static func isBase64Sign(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "="),
      UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
