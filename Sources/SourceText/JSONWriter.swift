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

  // MARK: Values

  package mutating func value(_ string: String) {
    separate()
    var string = string
    string.withUTF8 { quoted($0) }
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
    bytes.append(contentsOf: flag ? "true".utf8 : "false".utf8)
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
    bytes.append(contentsOf: "null".utf8)
  }

  package mutating func value(_ span: TextSpan) {
    array {
      $0.value(span.start)
      $0.value(span.end)
    }
  }

  package mutating func value(_ item: some JSONWritable) { item.write(to: &self) }

  /// Copies `json`, which is one complete JSON value already.
  package mutating func raw(_ json: some Sequence<UInt8>) {
    separate()
    bytes.append(contentsOf: json)
  }

  // MARK: Containers

  package mutating func object(_ body: (inout JSONWriter) -> Void) { container(0x7B, 0x7D, body) }
  package mutating func array(_ body: (inout JSONWriter) -> Void) { container(0x5B, 0x5D, body) }

  package mutating func array(_ items: some Sequence<String>) {
    array { for item in items { $0.value(item) } }
  }

  package mutating func array(_ items: some Sequence<some JSONWritable>) {
    array { for item in items { $0.value(item) } }
  }

  private mutating func container(_ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) -> Void) {
    separate()
    bytes.append(open)
    needsComma = false
    body(&self)
    bytes.append(close)
    needsComma = true
  }

  // MARK: Members of an object

  /// Writes the name of the member whose value comes next. `name` needs no escaping.
  package mutating func key(_ name: StaticString) {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
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
  package mutating func member(_ name: StaticString, _ item: some JSONWritable) { key(name); value(item) }

  package mutating func member(_ name: StaticString, _ items: some Sequence<String>) {
    key(name)
    array(items)
  }

  package mutating func member(_ name: StaticString, _ items: some Sequence<some JSONWritable>) {
    key(name)
    array(items)
  }

  package mutating func member(_ name: StaticString, _ string: String?) {
    key(name)
    if let string { value(string) } else { null() }
  }

  package mutating func member(_ name: StaticString, _ integer: Int?) {
    key(name)
    if let integer { value(integer) } else { null() }
  }

  package mutating func member(_ name: StaticString, _ item: (some JSONWritable)?) {
    key(name)
    if let item { value(item) } else { null() }
  }

  /// Ends a line of NDJSON; the next value starts afresh.
  package mutating func endLine() {
    bytes.append(0x0A)
    needsComma = false
  }

  // MARK: Bytes

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  private mutating func appendDigits(_ integer: Int) {
    var rest = integer.magnitude
    if integer < 0 { bytes.append(UInt8(ascii: "-")) }
    let start = bytes.count
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    bytes[start...].reverse()
  }

  private mutating func quoted(_ utf8: UnsafeBufferPointer<UInt8>) {
    bytes.append(0x22)
    var from = 0
    var index = 0
    let count = utf8.count
    while index < count {
      let byte = utf8[index]
      if Self.isPlain[Int(byte)] {
        index += 1
        continue
      }
      guard let escape = Self.escape(at: index, in: utf8) else {
        index += 1
        continue
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[from..<index]))
      bytes.append(contentsOf: escape.text.utf8)
      from = index + escape.length
      index = from
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[from...]))
    bytes.append(0x22)
  }

  /// For each byte whether it needs no second look.
  private static let isPlain: [Bool] = (0..<256).map { (byte: Int) in
    byte >= 0x20 && byte != 0x22 && byte != 0x5C && byte != 0x7F && byte != 0xE2
  }

  /// Returns what stands for the bytes at `index`, and how many it stands for. Line and paragraph
  /// separators are escaped because scripts that embed JSON take them for line ends.
  private static func escape(
    at index: Int, in utf8: UnsafeBufferPointer<UInt8>
  ) -> (text: String, length: Int)? {
    switch utf8[index] {
    case 0x22: return ("\\\"", 1)
    case 0x5C: return ("\\\\", 1)
    case 0x0A: return ("\\n", 1)
    case 0x0D: return ("\\r", 1)
    case 0x09: return ("\\t", 1)
    case 0xE2:
      guard index + 2 < utf8.count, utf8[index + 1] == 0x80, utf8[index + 2] & 0xFE == 0xA8 else {
        return nil
      }
      return (utf8[index + 2] == 0xA8 ? "\\u2028" : "\\u2029", 3)
    case let byte:
      let digits = String(byte, radix: 16)
      return ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits, 1)
    }
  }
}

/// A value that writes itself as one JSON value.
package protocol JSONWritable {
  func write(to json: inout JSONWriter)
}

extension TextSpan: JSONWritable {
  package func write(to json: inout JSONWriter) { json.value(self) }
}
