/// What an HTML or XML file says about its own encoding.
enum DeclaredEncoding {
  /// Encodings that turn harmless bytes into markup, and that no honest file is written in.
  static let refused: Set<String> = ["utf-7", "unicode-1-1-utf-7", "csunicode11utf7", "x-unicode-2-0-utf-7"]

  /// Returns the label in the head of `file`, in lower case: after `encoding=` in an XML declaration,
  /// after `charset=` in HTML.
  static func label(in file: [UInt8]) -> String? {
    let head = file.prefix(2_048)
    guard head.contains(UInt8(ascii: "<")) else { return nil }
    if let end = end(of: "<?xml", in: head), let close = head[end...].firstIndex(of: UInt8(ascii: ">")),
      let value = self.end(of: "encoding", in: head[end..<close])
    {
      return word(in: head[value..<close])
    }
    return end(of: "charset", in: head).flatMap { word(in: head[$0...]) }
  }

  /// Returns the encoding that browsers use for `label`, or `nil` if it is not known.
  static func encoding(for label: String) -> TextEncoding? {
    for (encoding, labels) in table where labels.contains(label) { return encoding }
    return nil
  }

  /// Returns the index after the first `word`, which is lower case, in any case.
  private static func end(of word: StaticString, in bytes: ArraySlice<UInt8>) -> Int? {
    let word = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    guard let first = word.first else { return nil }
    for index in bytes.indices where bytes[index] | 0x20 == first | 0x20 {
      let rest = bytes[index...]
      if rest.count >= word.count, zip(rest, word).allSatisfy({ $0.lowercased == $1 }) {
        return index + word.count
      }
    }
    return nil
  }

  /// Returns the word behind `=` at the head of `bytes`, quoted or not, in lower case.
  private static func word(in bytes: ArraySlice<UInt8>) -> String? {
    var rest = bytes.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
    guard rest.popFirst() == UInt8(ascii: "=") else { return nil }
    rest = rest.drop { $0 == 0x20 || (0x09...0x0D).contains($0) || $0 == 0x22 || $0 == 0x27 }
    let word = rest.prefix { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || "-_:.".utf8.contains($0) }
    return word.isEmpty || word.count > 40 ? nil : String(decoding: word.map(\.lowercased), as: UTF8.self)
  }

  private static let table: [(TextEncoding, [String])] = [
    (.utf8, ["utf-8", "utf8", "unicode-1-1-utf-8", "x-unicode20utf8"]),
    (
      .windows1252,
      [
        "windows-1252", "cp1252", "x-cp1252", "iso-8859-1", "iso8859-1", "iso88591", "iso_8859-1", "latin1",
        "latin-1", "l1", "us-ascii", "ascii", "ansi_x3.4-1968", "cp819", "ibm819",
      ]
    ),
    (.other("windows-1250"), ["windows-1250", "cp1250", "x-cp1250"]),
    (.other("windows-1251"), ["windows-1251", "cp1251", "x-cp1251"]),
    (.other("windows-1253"), ["windows-1253", "cp1253", "x-cp1253"]),
    (
      .other("windows-1254"),
      ["windows-1254", "cp1254", "x-cp1254", "iso-8859-9", "iso8859-9", "latin5", "l5"]
    ),
    (.other("windows-1255"), ["windows-1255", "cp1255", "x-cp1255"]),
    (.other("windows-1256"), ["windows-1256", "cp1256", "x-cp1256"]),
    (.other("windows-1257"), ["windows-1257", "cp1257", "x-cp1257"]),
    (.other("windows-1258"), ["windows-1258", "cp1258", "x-cp1258"]),
    (.other("iso-8859-2"), ["iso-8859-2", "iso8859-2", "iso_8859-2", "latin2", "l2"]),
    (.other("iso-8859-4"), ["iso-8859-4", "iso8859-4", "latin4", "l4"]),
    (.other("iso-8859-5"), ["iso-8859-5", "iso8859-5", "cyrillic"]),
    (.other("iso-8859-7"), ["iso-8859-7", "iso8859-7", "greek", "greek8"]),
    (.other("iso-8859-13"), ["iso-8859-13", "iso8859-13"]),
    (.other("iso-8859-15"), ["iso-8859-15", "iso8859-15", "latin9", "l9"]),
    (.other("koi8-r"), ["koi8-r", "koi8_r", "koi8", "koi"]),
    (.other("koi8-u"), ["koi8-u", "koi8-ru"]),
    (
      .other("gb18030"),
      ["gb18030", "gbk", "gb2312", "gb_2312-80", "chinese", "csgb2312", "x-gbk", "x-cp20936", "cp936"]
    ),
    (.other("big5"), ["big5", "big5-hkscs", "cn-big5", "x-x-big5"]),
    (.other("shift_jis"), ["shift_jis", "shift-jis", "sjis", "x-sjis", "windows-31j", "ms_kanji"]),
    (.other("euc-jp"), ["euc-jp", "x-euc-jp"]),
    (.other("euc-kr"), ["euc-kr", "korean", "ks_c_5601-1987", "ksc5601", "windows-949"]),
  ]
}

extension UInt8 {
  /// The byte with an ASCII capital made small.
  fileprivate var lowercased: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}
