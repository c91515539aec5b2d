import Model
import SourceText

/// An address in a text.
struct Address {
  /// What it is.
  let kind: Kind
  /// Where it stands.
  let span: TextSpan

  /// The kinds of addresses.
  enum Kind { case web, mail }
}

/// Finds web and mail addresses in one pass over the text.
struct AddressScanner {
  let bytes: [UInt8]

  /// Endings of names that make an address of `name.ending/path` without a scheme.
  private static let endings: Set<String> = [
    "com", "org", "net", "io", "dev", "me", "app", "co", "ai", "xyz", "tech", "eu", "de", "fr", "nl", "uk",
    "in", "ru",
    "cn", "jp", "ch", "info", "blog", "page", "site", "sh", "to", "edu", "gov", "rs", "tv", "us", "ca", "pl",
    "br", "it",
    "es", "se", "at", "be", "fm", "so", "gg", "ly", "cc", "pro", "link", "world", "network", "space", "today",
    "cloud",
    "software", "email", "id",
  ]

  /// Returns the addresses in `span`, in reading order, without overlaps.
  func addresses(in span: TextSpan) -> [Address] {
    var found: [Address] = []
    var offset = span.start
    while offset < span.end {
      // Every address holds one of these.
      guard bytes[offset] == Byte.colon || bytes[offset] == Byte.period || bytes[offset] == Byte.at else {
        offset += 1
        continue
      }
      let floor = max(span.start, found.last?.span.end ?? span.start)
      if let address = address(around: offset, floor, span.end) {
        found.append(address)
        offset = max(offset + 1, address.span.end)
      } else {
        offset += 1
      }
    }
    return found
  }

  private func address(around offset: Int, _ floor: Int, _ end: Int) -> Address? {
    switch bytes[offset] {
    case Byte.colon: return schemed(offset, floor, end)
    case Byte.at: return mail(offset, floor, end)
    default: return bare(offset, floor, end)
    }
  }

  private func schemed(_ offset: Int, _ floor: Int, _ end: Int) -> Address? {
    var start = offset
    while start > floor, start > offset - 8, bytes[start - 1].isLetter { start -= 1 }
    let isWeb = bytes.has("://", at: offset) && start < offset
    guard isWeb || bytes.has("mailto:", at: start) else { return nil }
    let last = tail(offset + 1, end)
    guard last > offset + 3 else { return nil }
    return Address(kind: isWeb ? .web : .mail, span: TextSpan(isWeb ? start : offset + 1, last))
  }

  /// "ada@example.com", and no "@handle" or "pkg@1.0".
  private func mail(_ offset: Int, _ floor: Int, _ end: Int) -> Address? {
    var start = offset
    while start > floor, start > offset - 64, isMailByte(bytes[start - 1]) { start -= 1 }
    var last = offset + 1
    while last < end, last < offset + 128,
      bytes[last].isLetter || bytes[last].isDigit || bytes[last] == Byte.hyphen
        || bytes[last] == Byte.period
    { last += 1 }
    while last > offset + 1, !bytes[last - 1].isLetter { last -= 1 }
    guard start < offset, let dot = bytes[offset..<last].lastIndex(of: Byte.period), last - dot > 2 else {
      return nil
    }
    return Address(kind: .mail, span: TextSpan(start, last))
  }

  private func isMailByte(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte == Byte.period || byte == Byte.hyphen || byte == Byte.underscore
      || byte == Byte.plus
  }

  /// "github.com/ada", "www.example.com": a name with a known ending, and a path unless it begins with "www".
  private func bare(_ offset: Int, _ floor: Int, _ end: Int) -> Address? {
    var start = offset
    while start > floor, start > offset - 64, isNameByte(bytes[start - 1]) || bytes[start - 1] == Byte.period
    {
      start -= 1
    }
    guard start < offset, start == floor || bytes[start - 1] != Byte.slash && bytes[start - 1] != Byte.at
    else {
      return nil
    }
    var name = offset + 1
    while name < end, name < offset + 200,
      isNameByte(bytes[name]) || bytes[name] == Byte.period && isNameByte(bytes.byte(name + 1))
    { name += 1 }
    guard name < end || bytes.has("www.", at: start) else { return nil }
    let hasPath = name < end && bytes[name] == Byte.slash && isPathByte(bytes.byte(name + 1))
    guard hasPath || bytes.has("www.", at: start) else { return nil }
    guard let dot = bytes[start..<name].lastIndex(of: Byte.period) else { return nil }
    let ending = String(decoding: bytes[(dot + 1)..<name], as: UTF8.self).lowercased()
    guard Self.endings.contains(ending),
      ending != "rs" || bytes.has("docs.rs", at: start) || bytes.has("lib.rs", at: start)
    else { return nil }
    return Address(kind: .web, span: TextSpan(start, tail(name, end)))
  }

  private func isNameByte(_ byte: UInt8) -> Bool { byte.isLetter || byte.isDigit || byte == Byte.hyphen }

  private func isPathByte(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte == Byte.at || byte == Byte.tilde || byte == Byte.underscore
      || byte >= 0x80
  }

  /// Returns the end of an address: marks at its end belong to the sentence, a bracket to what opened before it.
  private func tail(_ start: Int, _ end: Int) -> Int {
    var last = start
    var depth = 0
    scan: while last < end {
      switch bytes[last] {
      case 0...0x20, Byte.less, Byte.greater, 0x22, Byte.backtick, Byte.pipe, Byte.closeBracket, 0x7B, 0x7D:
        break scan
      case Byte.openParenthesis: depth += 1
      case Byte.closeParenthesis:
        if depth == 0 { break scan }
        depth -= 1
      case 0xC2 where bytes.byte(last + 1) == 0xA0: break scan
      case 0xE2 where bytes.blank(at: last, before: end) > 0 || bytes.byte(last + 1) == 0x80: break scan
      case 0xE3 where bytes.byte(last + 1) == 0x80: break scan
      case 0xEF where bytes.byte(last + 1) == 0xBC: break scan
      default: break
      }
      last += 1
    }
    while last > start, isFinalMark(bytes[last - 1]) { last -= 1 }
    return last
  }

  private func isFinalMark(_ byte: UInt8) -> Bool {
    switch byte {
    case Byte.period, Byte.comma, Byte.semicolon, Byte.colon, 0x21, 0x3F, Byte.asterisk, Byte.underscore,
      Byte.apostrophe, Byte.backslash:
      return true
    default: return false
    }
  }
}
