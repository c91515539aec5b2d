/// Writes JSON bytes directly, with keys in the order in which they are given.
///
/// The standard encoder puts keys in an order that differs from run to run, and is six times slower.
package struct JSONWriter: Sendable {
  package private(set) var bytes: [UInt8] = []
  /// Whether the next value at this depth needs a comma before it.
  private var needsComma = false

  package init() {}

  package mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    needsComma = false
  }

  /// Makes room for `count` more bytes, so that writing them moves none.
  package mutating func reserve(_ count: Int) { bytes.reserveCapacity(bytes.count + count) }

  // MARK: Values

  package mutating func value(_ string: String) {
    separate()
    // Every string that Swift made itself is contiguous, and is read in place.
    if string.utf8.withContiguousStorageIfAvailable({ quoted($0) }) == nil {
      Array(string.utf8).withUnsafeBufferPointer { quoted($0) }
    }
  }

  package mutating func value(utf8: ArraySlice<UInt8>) {
    separate()
    utf8.withUnsafeBufferPointer { quoted($0) }
  }

  package mutating func value(_ integer: Int) {
    separate()
    appendDigits(integer)
  }

  package mutating func value(_ flag: Bool) {
    separate()
    appendPlain(flag ? "true" : "false")
  }

  /// Writes `tenths` as a decimal with one digit after the point.
  package mutating func value(tenths: Int) {
    separate()
    if tenths < 0 { bytes.append(UInt8(ascii: "-")) }
    appendDigits(abs(tenths) / 10)
    bytes.append(UInt8(ascii: "."))
    appendDigits(abs(tenths) % 10)
  }

  package mutating func null() {
    separate()
    appendPlain("null")
  }

  package mutating func value(_ span: TextSpan) {
    open(0x5B)
    value(span.start)
    value(span.end)
    close(0x5D)
  }

  /// Copies `json`, which is one complete JSON value already, or several with commas between.
  package mutating func raw(_ json: ArraySlice<UInt8>) {
    separate()
    bytes.append(contentsOf: json)
  }

  /// Copies `json`, which is one complete JSON value already.
  package mutating func raw(_ json: some Sequence<UInt8>) {
    separate()
    bytes.append(contentsOf: json)
  }

  // MARK: Containers

  package mutating func array(_ strings: [String]) {
    open(0x5B)
    for string in strings { value(string) }
    close(0x5D)
  }

  /// Begins an object or an array, whose `bracket` this is.
  package mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    needsComma = false
  }

  /// Ends an object or an array, whose `bracket` this is.
  package mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  // MARK: Members of an object

  /// Writes the name of the member whose value comes next. `name` needs no escaping.
  package mutating func key(_ name: StaticString) {
    let comma = needsComma ? 1 : 0
    needsComma = false
    let count = name.utf8CodeUnitCount
    bytes.append(addingCapacity: count + 4) { (output: inout OutputSpan<UInt8>) in
      output.withUnsafeMutableBufferPointer { buffer, written in
        guard let start = buffer.baseAddress else { return }
        start[0] = UInt8(ascii: ",")
        start[comma] = UInt8(ascii: "\"")
        (start + comma + 1).update(from: name.utf8Start, count: count)
        start[comma + count + 1] = UInt8(ascii: "\"")
        start[comma + count + 2] = UInt8(ascii: ":")
        written = comma + count + 3
      }
    }
  }

  /// Writes the name, known only at run time, of the member whose value comes next.
  package mutating func key(dynamic name: String) {
    value(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  package mutating func member(_ name: StaticString, _ string: String) { key(name); value(string) }
  package mutating func member(_ name: StaticString, _ integer: Int) { key(name); value(integer) }
  package mutating func member(_ name: StaticString, _ flag: Bool) { key(name); value(flag) }

  package mutating func member(_ name: StaticString, _ strings: [String]) {
    key(name)
    array(strings)
  }

  package mutating func member(_ name: StaticString, _ string: String?) {
    key(name)
    if let string { value(string) } else { null() }
  }

  package mutating func member(_ name: StaticString, _ integer: Int?) {
    key(name)
    if let integer { value(integer) } else { null() }
  }

  /// Ends a line of NDJSON; the next value starts afresh.
  package mutating func endLine() {
    bytes.append(0x0A)
    needsComma = false
  }

  // MARK: Bytes

  @inline(__always)
  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  private mutating func appendPlain(_ text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  private mutating func appendDigits(_ integer: Int) { bytes.appendDigits(integer) }

  private mutating func quoted(_ utf8: UnsafeBufferPointer<UInt8>) {
    let count = utf8.count
    let plain = PlainBytes.end(of: utf8, from: 0)
    // Most strings need no escaping, and are copied as a whole.
    bytes.append(addingCapacity: plain + 2) { (output: inout OutputSpan<UInt8>) in
      output.withUnsafeMutableBufferPointer { buffer, written in
        guard let start = buffer.baseAddress else { return }
        start[0] = 0x22
        if let source = utf8.baseAddress { (start + 1).update(from: source, count: plain) }
        start[plain + 1] = 0x22
        written = plain == count ? plain + 2 : plain + 1
      }
    }
    if plain < count { appendEscaped(utf8, from: plain) }
  }

  private mutating func appendEscaped(_ utf8: UnsafeBufferPointer<UInt8>, from start: Int) {
    var from = start
    var index = start
    let count = utf8.count
    while index < count {
      guard let escape = Self.escape(at: index, in: utf8) else {
        index = PlainBytes.end(of: utf8, from: index + 1)
        continue
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[from..<index]))
      bytes.append(contentsOf: escape.text.utf8)
      from = index + escape.length
      index = PlainBytes.end(of: utf8, from: from)
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[from...]))
    bytes.append(0x22)
  }

  /// Returns what stands for the bytes at `index`, and how many it stands for; `nil` if they stay as they are. Line
  /// and paragraph separators are escaped because scripts that embed JSON take them for line ends, what turns the
  /// direction of text because it would show a reader something else than what stands there.
  private static func escape(
    at index: Int, in utf8: UnsafeBufferPointer<UInt8>
  ) -> (text: String, length: Int)? {
    switch utf8[index] {
    case 0x22: return ("\\\"", 1)
    case 0x5C: return ("\\\\", 1)
    case 0x0A: return ("\\n", 1)
    case 0x0D: return ("\\r", 1)
    case 0x09: return ("\\t", 1)
    case 0xE2 where index + 2 < utf8.count && utf8[index + 1] == 0x80 && utf8[index + 2] & 0xFE == 0xA8:
      return (utf8[index + 2] == 0xA8 ? "\\u2028" : "\\u2029", 3)
    default:
      guard let (scalar, length) = PlainBytes.steering(at: index, in: utf8) else { return nil }
      let digits = String(scalar, radix: 16)
      return ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits, length)
    }
  }
}

extension [UInt8] {
  /// Appends `integer` in decimal.
  package mutating func appendDigits(_ integer: Int) {
    if integer >= 0, integer < 10 { return append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: integer)) }
    if integer < 0 { append(UInt8(ascii: "-")) }
    var length = 1
    var rest = integer.magnitude
    while rest >= 10 {
      rest /= 10
      length += 1
    }
    append(addingCapacity: length) { (output: inout OutputSpan<UInt8>) in
      output.withUnsafeMutableBufferPointer { buffer, written in
        var rest = integer.magnitude
        for index in (0..<length).reversed() {
          buffer[index] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
          rest /= 10
        }
        written = length
      }
    }
  }
}
