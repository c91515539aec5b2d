package import SourceText

/// A value that writes itself as one JSON value.
package protocol JSONWritable {
  func write(to json: inout JSONWriter)
}

extension JSONWritable {
  /// It as JSON.
  package var json: [UInt8] {
    var writer = JSONWriter()
    writer.value(self)
    return writer.bytes
  }

  /// It as a line of NDJSON.
  package var jsonLine: [UInt8] {
    var writer = JSONWriter()
    writer.value(self)
    writer.endLine()
    return writer.bytes
  }
}

extension TextSpan: JSONWritable {
  package func write(to json: inout JSONWriter) { json.value(self) }
}

/// What is generic about writing stands beside the values that are written: only within a module does the compiler
/// make a version of it for every type.
extension JSONWriter {
  package mutating func value(_ item: some JSONWritable) { item.write(to: &self) }

  package mutating func object(_ body: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "{"))
    body(&self)
    close(UInt8(ascii: "}"))
  }

  package mutating func array(_ body: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "["))
    body(&self)
    close(UInt8(ascii: "]"))
  }

  package mutating func array(_ items: [some JSONWritable]) {
    open(UInt8(ascii: "["))
    for item in items { item.write(to: &self) }
    close(UInt8(ascii: "]"))
  }

  package mutating func member(_ name: StaticString, _ item: some JSONWritable) {
    key(name)
    item.write(to: &self)
  }

  package mutating func member(_ name: StaticString, _ items: [some JSONWritable]) {
    key(name)
    array(items)
  }

  package mutating func member(_ name: StaticString, _ item: (some JSONWritable)?) {
    key(name)
    if let item { item.write(to: &self) } else { null() }
  }
}
