/// What a group of RTF begins with, as far as it tells whether a person sees what stands in it.
struct RTFHead {
  /// What to do with a group.
  enum Meaning: Equatable {
    /// Text of the document, or formatting of it.
    case body
    /// The tables of fonts and of colours.
    case fonts, colours
    /// For programs: copied, and no text.
    case other
    /// Left out with all that is in it: a picture, or the second copy of a box.
    case dropped(isPicture: Bool)
    /// Text that stands outside of the body, in a header or a box: taken into it as a paragraph.
    case apart
    /// Around such text.
    case around
  }

  /// What to do with the group.
  let meaning: Meaning
  /// Where its content begins, behind its first word.
  let end: Int

  /// Reads the head of the group whose `{` stands at `start`.
  init(_ bytes: [UInt8], at start: Int) {
    var index = start + 1
    func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }
    while byte(index) == 0x0A || byte(index) == 0x0D { index += 1 }
    var isIgnorable = false
    if byte(index) == UInt8(ascii: "\\"), byte(index + 1) == UInt8(ascii: "*") {
      isIgnorable = true
      index += 2
      while byte(index) <= 0x20, index < bytes.count { index += 1 }
    }
    guard byte(index) == UInt8(ascii: "\\"), let word = RTFWord(bytes, at: index) else {
      (meaning, end) = (isIgnorable ? .other : .body, start + 1)
      return
    }
    end = word.end
    meaning = Self.meanings[word.name] ?? (isIgnorable ? .other : .body)
  }

  private static let meanings: [String: Meaning] = {
    var meanings: [String: Meaning] = [
      "fonttbl": .fonts, "colortbl": .colours, "pict": .dropped(isPicture: true),
    ]
    for name in ["objdata", "sp", "shprslt", "nonshppict", "listpicture", "themedata", "datastore"] {
      meanings[name] = .dropped(isPicture: false)
    }
    for name in [
      "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf", "shptxt",
      "dptxbxtext",
    ] {
      meanings[name] = .apart
    }
    for name in ["shpinst", "do"] { meanings[name] = .around }
    for name in [
      "stylesheet", "info", "listtable", "listoverridetable", "revtbl", "filetbl", "fldinst", "bkmkstart",
      "bkmkend", "xe", "tc", "annotation", "atnid", "atnauthor", "listtext", "pntext", "generator",
    ] { meanings[name] = .other }
    return meanings
  }()
}

/// A control word of RTF: a name, and perhaps a number.
struct RTFWord {
  /// Its name.
  let name: String
  /// Its number.
  let value: Int?
  /// Where it ends, behind the space that belongs to it.
  let end: Int

  /// Reads the word whose backslash stands at `start`; `nil` where a sign follows it instead of a letter.
  init?(_ bytes: [UInt8], at start: Int) {
    var index = start + 1
    func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }
    while (byte(index) | 0x20) &- 0x61 < 26, index - start < 40 { index += 1 }
    guard index > start + 1 else { return nil }
    name = String(decoding: bytes[(start + 1)..<index], as: UTF8.self)
    let digits = byte(index) == UInt8(ascii: "-") && byte(index + 1) &- 0x30 < 10 ? index + 1 : index
    var last = digits
    while byte(last) &- 0x30 < 10, last - digits < 10 { last += 1 }
    value = last > digits ? Int(String(decoding: bytes[index..<last], as: UTF8.self)) : nil
    if last > digits { index = last }
    end = byte(index) == 0x20 ? index + 1 : index
  }
}
