/// A file's bytes made into text: UTF-8 in NFC, lines ended by line feeds, no control characters but
/// line feed and tab.
///
/// Soft hyphens, zero-width characters, ligatures and no-break spaces stay. Matching sees through
/// them, and a quote shows what is there.
package struct DecodedText: Sendable, Hashable {
  /// The text.
  package var bytes: [UInt8]
  /// How the bytes were read, by the lower-case WHATWG name: `utf-8`, `windows-1252`, …
  package var encoding: String
  /// How many sequences of bytes meant nothing and became U+FFFD.
  package var replacedCount = 0
  /// How many NUL bytes were left out.
  package var removedNULs = 0
  /// Offsets after line feeds that stand for a form feed in the middle of a line, in order. The
  /// line after one has the number of the line before it in the file.
  package var addedBreaks: [Int] = []
}

/// An encoding that Assay does not read.
package struct UnsupportedEncoding: Error, Hashable {
  /// The label by which the file names it.
  package let label: String
}

extension DecodedText {
  /// Decodes a file.
  ///
  /// A byte order mark decides, then the places of NUL bytes, then whether it is UTF-8, then what
  /// an HTML or XML file declares; all else is Windows-1252. A declaration that the bytes belie does
  /// not count: pages saved as UTF-8 keep the charset of the server they came from.
  package init(decoding file: [UInt8]) throws(UnsupportedEncoding) {
    if let mark = ByteOrderMark(of: file) {
      self = Self.decode(file, skipping: mark.length, as: mark.encoding)
    } else if let encoding = ByteOrderMark.encoding(ofUnmarked: file) {
      self = Self.decode(file, skipping: 0, as: encoding)
    } else {
      let declared = DeclaredEncoding.label(in: file)
      if let declared, DeclaredEncoding.refused.contains(declared) {
        throw UnsupportedEncoding(label: declared)
      }
      var cleaner = TextCleaner()
      cleaner.clean(file, from: 0)
      if cleaner.replacedCount == 0 {
        self = cleaner.finish(encoding: "utf-8")
      } else {
        self = Self.decode(file, declaredAs: declared, orUTF8: cleaner)
      }
    }
  }

  /// Decodes `bytes` by the encoding of a known name; `nil` where there is none of that name.
  package init?(_ bytes: [UInt8], as label: String) {
    guard let encoding = DeclaredEncoding.encoding(for: label) else { return nil }
    if case .other = encoding {
      guard let text = LibraryDecoder(encoding)?.decode(bytes) else { return nil }
      var cleaner = TextCleaner()
      cleaner.clean(text, from: 0)
      self = cleaner.finish(encoding: encoding.name)
    } else {
      self = Self.decode(bytes, skipping: 0, as: encoding)
    }
  }

  /// Whether the characters of `file` take two or four bytes each, so that its bytes are no sign of text.
  package static func isWide(_ file: [UInt8]) -> Bool {
    if let mark = ByteOrderMark(of: file) { return mark.encoding != .utf8 }
    return ByteOrderMark.encoding(ofUnmarked: file) != nil
  }

  /// Decodes what is not UTF-8, or is with a few flaws.
  private static func decode(
    _ file: [UInt8], declaredAs label: String?, orUTF8 cleaner: consuming TextCleaner
  ) -> DecodedText {
    let encoding = label.flatMap(DeclaredEncoding.encoding(for:))
    if let encoding, encoding != .utf8, encoding != .windows1252,
      let text = LibraryDecoder(encoding)?.decode(file)
    {
      var other = TextCleaner()
      other.clean(text, from: 0)
      return other.finish(encoding: encoding.name)
    }
    // More sequences that only UTF-8 has than bytes that it cannot have: UTF-8 with flaws.
    if encoding != .windows1252, cleaner.sequenceCount >= cleaner.replacedCount {
      return cleaner.finish(encoding: "utf-8")
    }
    return decode(file, skipping: 0, as: .windows1252)
  }

  private static func decode(_ file: [UInt8], skipping length: Int, as encoding: TextEncoding) -> DecodedText
  {
    var cleaner = TextCleaner()
    switch encoding {
    case .utf8: cleaner.clean(file, from: length)
    case .utf16(let isBigEndian):
      cleaner.clean(UTF16Bytes.utf8(file[length...], isBigEndian: isBigEndian), from: 0)
    case .utf32(let isBigEndian):
      cleaner.clean(UTF32Bytes.utf8(file[length...], isBigEndian: isBigEndian), from: 0)
    case .windows1252: cleaner.clean(Windows1252.utf8(file[length...]), from: 0)
    case .other: preconditionFailure("other encodings are decoded by the C library")
    }
    return cleaner.finish(encoding: encoding.name)
  }
}
