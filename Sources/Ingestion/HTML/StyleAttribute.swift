import Markup

/// What the value of an attribute must be.
enum StyleAttribute {
  case present
  case equal([UInt8])
  case word([UInt8])
  case begins([UInt8])
  case ends([UInt8])
  case holds([UInt8])

  /// Reads what stands behind the name in brackets: nothing, or `~="value" i`.
  init?(_ bytes: ArraySlice<UInt8>) {
    let test = bytes.drop(while: \.isStyleBlank)
    guard let first = test.first else {
      self = .present
      return
    }
    guard let equal = test.firstIndex(of: UInt8(ascii: "=")), equal - test.startIndex < 2 else { return nil }
    var value = test[(equal + 1)...].drop(while: \.isStyleBlank)
    if let quote = value.first, quote == 0x22 || quote == 0x27 {
      value = value.dropFirst().prefix { $0 != quote }
    } else {
      value = value.prefix { !$0.isStyleBlank }
    }
    let wanted = Array(value)
    switch first {
    case UInt8(ascii: "="): self = .equal(wanted)
    case UInt8(ascii: "~"): self = .word(wanted)
    case UInt8(ascii: "^"): self = .begins(wanted)
    case UInt8(ascii: "$"): self = .ends(wanted)
    case UInt8(ascii: "*"): self = .holds(wanted)
    case UInt8(ascii: "|"): self = .begins(wanted)
    default: return nil
    }
  }

  /// Whether `value` is such.
  func holds(for value: [UInt8]) -> Bool {
    switch self {
    case .present: true
    case .equal(let wanted): value == wanted
    case .word(let wanted): value.split(whereSeparator: \.isStyleBlank).contains { $0.elementsEqual(wanted) }
    case .begins(let wanted): !wanted.isEmpty && value.starts(with: wanted)
    case .ends(let wanted): !wanted.isEmpty && value.reversed().starts(with: wanted.reversed())
    case .holds(let wanted):
      !wanted.isEmpty && value.indices.contains { value[$0...].starts(with: wanted) }
    }
  }

  /// Reads `2n + 1`, `odd` or `3`.
  static func places(_ bytes: ArraySlice<UInt8>) -> (step: Int, offset: Int)? {
    let text = String(decoding: bytes.filter { !$0.isStyleBlank }, as: UTF8.self).lowercased()
    if text == "odd" { return (2, 1) }
    if text == "even" { return (2, 0) }
    guard let n = text.firstIndex(of: "n") else { return Int(text).map { (0, $0) } }
    let (head, tail) = (text[..<n], text[text.index(after: n)...])
    let step = head.isEmpty || head == "+" ? 1 : head == "-" ? -1 : Int(head)
    guard let step, let offset = tail.isEmpty ? 0 : Int(tail) else { return nil }
    return abs(step) < 1_000_000 && abs(offset) < 1_000_000 ? (step, offset) : nil
  }
}
