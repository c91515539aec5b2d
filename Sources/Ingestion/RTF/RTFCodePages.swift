import SourceText

/// The encodings of the bytes in RTF: of the document, and of each font.
struct RTFCodePages {
  private var standard = "windows-1252"
  private var fonts: [Int: String] = [:]

  /// Notes the code page of the document.
  mutating func note(document number: Int) { if let label = Self.labels[number] { standard = label } }

  /// Notes the character set of a font.
  mutating func note(_ charset: Int, ofFont font: Int) { fonts[font] = Self.charsets[charset] }

  /// Returns the text of `bytes` that are set in `font`.
  func text(of bytes: [UInt8], font: Int) -> String {
    let decoded = DecodedText(bytes, as: fonts[font] ?? standard)
    return String(decoding: decoded?.bytes ?? bytes, as: UTF8.self)
  }

  private static let labels: [Int: String] = [
    874: "windows-874", 932: "shift_jis", 936: "gbk", 949: "euc-kr", 950: "big5", 1250: "windows-1250",
    1251: "windows-1251", 1252: "windows-1252", 1253: "windows-1253", 1254: "windows-1254",
    1255: "windows-1255", 1256: "windows-1256", 1257: "windows-1257", 1258: "windows-1258",
    10000: "macintosh", 65001: "utf-8",
  ]

  private static let charsets: [Int: String] = [
    77: "macintosh", 128: "shift_jis", 129: "euc-kr", 134: "gbk", 136: "big5", 161: "windows-1253",
    162: "windows-1254", 163: "windows-1258", 177: "windows-1255", 178: "windows-1256",
    186: "windows-1257", 204: "windows-1251", 222: "windows-874", 238: "windows-1250",
  ]
}
