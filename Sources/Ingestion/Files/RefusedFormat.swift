import SourceText

/// A format that is recognised by its first bytes and not read.
enum RefusedFormat: String, Hashable, CaseIterable {
  case latex, typst, mhtml
  case wordXML = "word-xml-2003"
  case oleDocument = "doc"
  case zip, gzip, xz, bzip2, rar, tar
  case sevenZip = "7z"
  case png, jpeg, gif, tiff, webp
  case executable, sqlite, binary

  /// Returns the format of `file` by its content, or `nil` if it may be text.
  static func recognise(_ file: [UInt8]) -> RefusedFormat? {
    if let format = signature(of: file) { return format }
    return isBinary(file) ? .binary : nil
  }

  /// Returns the format whose signature `file` begins with.
  static func signature(of file: [UInt8]) -> RefusedFormat? {
    if let magic = magics.first(where: { file.starts(with: $0.1) }) { return magic.0 }
    return file.count > 262 && file[257..<262].elementsEqual("ustar".utf8) ? .tar : nil
  }

  private static let magics: [(RefusedFormat, [UInt8])] = [
    (.zip, [0x50, 0x4B, 0x03, 0x04]), (.zip, [0x50, 0x4B, 0x05, 0x06]),
    (.gzip, [0x1F, 0x8B]), (.xz, [0xFD, 0x37, 0x7A, 0x58, 0x5A]), (.bzip2, Array("BZh".utf8) + [0x39]),
    (.rar, Array("Rar!".utf8)), (.sevenZip, [0x37, 0x7A, 0xBC, 0xAF]),
    (.oleDocument, [0xD0, 0xCF, 0x11, 0xE0]), (.png, [0x89, 0x50, 0x4E, 0x47]),
    (.jpeg, [0xFF, 0xD8, 0xFF]), (.gif, Array("GIF8".utf8)), (.tiff, [0x49, 0x49, 0x2A, 0x00]),
    (.tiff, [0x4D, 0x4D, 0x00, 0x2A]), (.executable, [0x7F, 0x45, 0x4C, 0x46]),
    (.sqlite, Array("SQLite format 3".utf8)),
  ]

  /// Whether the beginning of `file` holds what no text in any encoding holds: many control characters that
  /// are neither white space nor the NUL bytes of UTF-16.
  private static func isBinary(_ file: [UInt8]) -> Bool {
    let head = file.prefix(4096)
    let controls = head.filter { $0 < 0x20 && $0 != 0 && !(0x08...0x0D).contains($0) && $0 != 0x1B }.count
    return controls * 20 > head.count && !DecodedText.isWide(file)
  }

  /// What a person can do.
  var remedy: String {
    switch self {
    case .oleDocument, .wordXML:
      "save it from the word processor as HTML or plain text and put that into the folder"
    case .latex, .typst: "it is the source of a document; put the PDF that it makes into the folder"
    case .mhtml: "save the page again as HTML only"
    case .zip, .gzip, .xz, .bzip2, .rar, .sevenZip, .tar: "unpack it into the candidate's folder"
    case .png, .jpeg, .gif, .tiff, .webp: "it is a picture; ask for the text"
    case .executable, .sqlite, .binary: "it is no document; ask for the résumé as text, HTML or XML"
    }
  }
}

extension Collection<UInt8> where Index == Int {
  /// Whether the bytes of `text` stand in it one after the other.
  func containsSequence(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { wanted in
      guard count >= wanted.count else { return false }
      return (startIndex...endIndex - wanted.count).contains { start in
        self[start] == wanted[0] && self[start..<start + wanted.count].elementsEqual(wanted)
      }
    }
  }
}
