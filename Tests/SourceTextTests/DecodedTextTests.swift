import SourceText
import Testing

struct DecodedTextTests {
  @Test(
    "the encoding is found, whatever is declared",
    arguments: [
      ("plain", Array("Zoë: résumé".utf8), "utf-8", "Zoë: résumé"),
      ("marked UTF-8", [0xEF, 0xBB, 0xBF] + Array("Zoë".utf8), "utf-8", "Zoë"),
      ("UTF-16 with mark", [0xFF, 0xFE] + utf16("Zoë – 🦀"), "utf-16le", "Zoë – 🦀"),
      ("UTF-16 big-endian with mark", [0xFE, 0xFF] + utf16("Zoë", bigEndian: true), "utf-16be", "Zoë"),
      ("UTF-16 without mark", utf16("<p>Zoë</p>"), "utf-16le", "<p>Zoë</p>"),
      ("UTF-16 without mark, Cyrillic", utf16("Работал над очередями"), "utf-16le", "Работал над очередями"),
      (
        "UTF-16 without mark, Chinese", utf16("用 Rust 写了 一个 队列 服务\n和 数据 库 引擎"), "utf-16le",
        "用 Rust 写了 一个 队列 服务\n和 数据 库 引擎"
      ),
      ("UTF-32 with mark", [0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0], "utf-32le", "A"),
      ("Windows-1252", latin("Zo\u{EB} \u{96} don\u{92}t \u{80}5"), "windows-1252", "Zoë – don’t €5"),
      (
        "Latin-1 declared, Windows meant", latin("<meta charset=ISO-8859-1>\u{93}Tokio\u{94}"),
        "windows-1252",
        "<meta charset=ISO-8859-1>“Tokio”"
      ),
      (
        "UTF-8 declared, Windows meant", latin("<meta charset=utf-8>\u{93}Tokio\u{94}"), "windows-1252",
        "<meta charset=utf-8>“Tokio”"
      ),
      (
        "Latin-1 declared, UTF-8 meant", Array("<meta charset=iso-8859-1>Zoë".utf8), "utf-8",
        "<meta charset=iso-8859-1>Zoë"
      ),
      (
        "Cyrillic declared by XML", Array("<?xml version='1.0' encoding='KOI8-R'?>".utf8) + [0xF2, 0xC1],
        "koi8-r", "<?xml version='1.0' encoding='KOI8-R'?>Ра"
      ),
      (
        "Cyrillic declared by HTML",
        Array("<META content='text/html; Charset=\"Windows-1251\"'>".utf8) + [0xD0, 0xE0],
        "windows-1251", "<META content='text/html; Charset=\"Windows-1251\"'>Ра"
      ),
      ("Chinese", Array("<meta charset=gbk>".utf8) + [0xD6, 0xD0], "gb18030", "<meta charset=gbk>中"),
      (
        "Japanese", Array("<meta charset=shift_jis>".utf8) + [0x93, 0xFA], "shift_jis",
        "<meta charset=shift_jis>日"
      ),
      ("Korean", Array("<meta charset=euc-kr>".utf8) + [0xC7, 0xD1], "euc-kr", "<meta charset=euc-kr>한"),
      (
        "a charset nobody knows", latin("<meta charset=x-klingon>caf\u{E9}"), "windows-1252",
        "<meta charset=x-klingon>café"
      ),
    ])
  func encodings(name: String, bytes: [UInt8], encoding: String, text: String) throws {
    let decoded = try DecodedText(decoding: bytes)
    #expect(decoded.encoding == encoding)
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == text)
    #expect(decoded.replacedCount == 0)
  }

  @Test(
    "lines end in line feeds and controls do not stay",
    arguments: [
      ("a\r\nb\rc\n\rd", "a\nb\nc\n\nd"),
      ("a\u{0}b", "ab"),
      ("<r>ab\u{0}cd tokio</r>", "<r>abcd tokio</r>"),
      ("a\u{7}b\tc\u{1B}[0m", "a b\tc [0m"),
      ("don\u{92}t \u{9F} item", "don’t • item"),
      ("page\n\u{C}next", "page\nnext"),
      ("a\u{B}b", "a\nb"),
      ("soft\u{AD}hyphen no\u{A0}break ze\u{200B}ro ﬁne", "soft\u{AD}hyphen no\u{A0}break ze\u{200B}ro ﬁne"),
    ])
  func cleaning(raw: String, text: String) throws {
    #expect(String(decoding: try DecodedText(decoding: Array(raw.utf8)).bytes, as: UTF8.self) == text)
  }

  @Test("NUL bytes and bad bytes are counted")
  func losses() throws {
    let head = Array(repeating: UInt8(ascii: "x"), count: 100)
    let decoded = try DecodedText(
      decoding: head + [0, 0] + Array("é".utf8) + [0xE2, 0x80] + Array("y".utf8))
    #expect(decoded.removedNULs == 2)
    #expect(decoded.replacedCount == 1)
    #expect(String(decoding: decoded.bytes.suffix(6), as: UTF8.self) == "é\u{FFFD}y")
  }

  @Test(
    "each broken beginning of a character is one mistake",
    arguments: [
      ([0xC0, 0x80], 2), ([0xE0, 0x80, 0x80], 3), ([0xED, 0xA0, 0x80], 3), ([0xF0, 0x90, 0x80], 1),
      ([0xE2, 0x82], 1),
      ([0xF5], 1), ([0x80], 1), ([0xF4, 0x90, 0x80, 0x80], 4),
    ])
  func mistakes(bad: [UInt8], count: Int) throws {
    // Enough good sequences for the whole to count as UTF-8.
    let decoded = try DecodedText(decoding: Array("ééééé".utf8) + bad + Array("z".utf8))
    #expect(decoded.replacedCount == count)
    #expect(String(decoding: decoded.bytes, as: UTF8.self).hasSuffix("\u{FFFD}z"))
    #expect(String(validating: decoded.bytes, as: UTF8.self) != nil)
  }

  @Test(
    "text is in NFC",
    arguments: [
      ("re\u{301}sume\u{301}", "résumé"), ("\u{212B}ngström", "Ångström"), ("\u{1112}\u{1161}\u{11AB}", "한"),
      ("A\r\nre\u{301}\r\nB", "A\nré\nB"),
    ])
  func composition(raw: String, text: String) throws {
    let bytes = try DecodedText(decoding: Array(raw.utf8)).bytes
    #expect(bytes == Array(text.utf8))
  }

  @Test("what is called safe is left alone by Foundation's composition")
  func safeIsSafe() {
    for value in UInt32(0x80)...0x1FAFF {
      guard let scalar = Unicode.Scalar(value), Composition.isSafe(Array(String(Character(scalar)).utf8)[...])
      else {
        continue
      }
      let text = "e" + String(Character(scalar)) + "e"
      #expect(
        Composition.composed(Array(text.utf8)[...]) == Array(text.utf8), "U+\(String(value, radix: 16))")
    }
  }

  @Test("a form feed inside a line ends it, and is remembered for the numbers of lines")
  func formFeed() throws {
    let decoded = try DecodedText(decoding: Array("re\u{301} one\u{C}two\nthree".utf8))
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == "ré one\ntwo\nthree")
    #expect(decoded.addedBreaks == [8])
  }

  @Test("UTF-7 is refused by its name")
  func utf7() {
    #expect(throws: UnsupportedEncoding.self) {
      try DecodedText(decoding: Array("<meta charset=\"UTF-7\">+ADw-b+AD4-".utf8))
    }
  }

  @Test("UTF-16 that is cut short keeps what was there")
  func cutShort() throws {
    let decoded = try DecodedText(decoding: [0xFF, 0xFE] + utf16("ab") + [0x3D, 0xD8, 0x20])
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == "ab\u{FFFD}\u{FFFD}")
    #expect(decoded.replacedCount == 2)
  }

  @Test("plain text keeps its bytes wherever the odd one stands")
  func oddByteAtEveryPlace() throws {
    for length in 0..<70 {
      let head = String(repeating: "a", count: length)
      let decoded = try DecodedText(decoding: Array((head + "\r\n\u{1}é" + head).utf8))
      #expect(String(decoding: decoded.bytes, as: UTF8.self) == head + "\n é" + head)
    }
  }
}

private func utf16(_ text: String, bigEndian: Bool = false) -> [UInt8] {
  text.utf16.flatMap { unit in
    let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
    return bigEndian ? bytes.reversed() : bytes
  }
}

private func latin(_ text: String) -> [UInt8] { text.unicodeScalars.map { UInt8($0.value) } }
