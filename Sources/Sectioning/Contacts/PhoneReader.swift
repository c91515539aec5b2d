import SourceText

/// Finds telephone numbers in lines that say who somebody is.
struct PhoneReader {
  let bytes: [UInt8]

  /// Returns the first number in `span` with 7 to 15 digits; with fewer than 10 it needs a leading plus sign.
  func phone(in span: TextSpan) -> TextSpan? {
    var offset = span.start
    while offset < span.end {
      let byte = bytes[offset]
      guard byte.isDigit || byte == Byte.plus || byte == Byte.openParenthesis else {
        offset += 1
        continue
      }
      var end = offset
      var last = offset
      var digits = 0
      while end < span.end, isPhoneByte(bytes[end]) {
        if bytes[end].isDigit {
          digits += 1
          last = end + 1
        }
        end += 1
      }
      let isWhole = offset == span.start || !bytes[offset - 1].isLetter && bytes[offset - 1] != Byte.slash
      if isWhole, digits <= 15, digits >= 10 || byte == Byte.plus && digits >= 7, !bytes.byte(last).isLetter {
        return TextSpan(offset, last)
      }
      offset = end + 1
    }
    return nil
  }

  private func isPhoneByte(_ byte: UInt8) -> Bool {
    byte.isDigit || byte == Byte.space || byte == Byte.hyphen || byte == Byte.period || byte == Byte.plus
      || byte == Byte.openParenthesis || byte == Byte.closeParenthesis
  }
}

/// Finds mail addresses that are written out against harvesters: "ada [at] example.com".
struct WrittenMail {
  let bytes: [UInt8]

  /// Returns the first such address in `span`, and the address it stands for.
  func mail(in span: TextSpan) -> (span: TextSpan, address: String)? {
    var offset = span.start
    while offset + 4 < span.end {
      if let length = at(offset), let local = local(before: offset, span.start),
        let host = host(offset + length, span.end)
      {
        let text = String(decoding: bytes[local.range], as: UTF8.self) + "@" + host.name
        return (TextSpan(local.start, host.end), text.lowercased())
      }
      offset += 1
    }
    return nil
  }

  /// Returns the length of an enclosed "at" at `offset`, the spaces around it included.
  private func at(_ offset: Int) -> Int? {
    let start = skipSpaces(offset)
    let open = bytes.byte(start)
    guard
      open == Byte.openBracket || open == Byte.openParenthesis || open == 0x7B || open == Byte.underscore
        || open == 0x22
    else { return nil }
    var inner = skipSpaces(start + 1)
    guard bytes.has("at", at: inner) || bytes.has("AT", at: inner) || bytes.byte(inner) == Byte.at else {
      return nil
    }
    inner = skipSpaces(inner + (bytes[inner] == Byte.at ? 1 : 2))
    let close = bytes.byte(inner)
    guard close == Byte.closeBracket || close == Byte.closeParenthesis || close == 0x7D || close == open
    else { return nil }
    return skipSpaces(inner + 1) - offset
  }

  /// Returns the place behind up to three spaces.
  private func skipSpaces(_ offset: Int) -> Int {
    var offset = offset
    for _ in 0..<3 where bytes.byte(offset) == Byte.space { offset += 1 }
    return offset
  }

  private func local(before offset: Int, _ floor: Int) -> TextSpan? {
    var start = offset
    while start > floor,
      bytes[start - 1].isLetter || bytes[start - 1].isDigit || bytes[start - 1] == Byte.period
        || bytes[start - 1] == Byte.underscore || bytes[start - 1] == Byte.hyphen
    { start -= 1 }
    return start < offset ? TextSpan(start, offset) : nil
  }

  private func host(_ start: Int, _ limit: Int) -> (name: String, end: Int)? {
    var end = start
    var name: [UInt8] = []
    while end < limit {
      let byte = bytes[end]
      if byte.isLetter || byte.isDigit || byte == Byte.hyphen || byte == Byte.period {
        name.append(byte)
        end += 1
      } else if let length = dot(end) {
        name.append(Byte.period)
        end += length
      } else {
        break
      }
    }
    while let last = name.last, !last.isLetter {
      name.removeLast()
      end -= 1
    }
    guard name.contains(Byte.period), name.count > 3 else { return nil }
    return (String(decoding: name, as: UTF8.self), end)
  }

  /// Returns the length of "(dot)" or " [dot] " at `offset`.
  private func dot(_ offset: Int) -> Int? {
    let inner = skipSpaces(offset)
    guard bytes.byte(inner) == Byte.openParenthesis || bytes.byte(inner) == Byte.openBracket,
      bytes.has("dot", at: inner + 1),
      bytes.byte(inner + 4) == Byte.closeParenthesis || bytes.byte(inner + 4) == Byte.closeBracket
    else { return nil }
    return skipSpaces(inner + 5) - offset
  }
}
