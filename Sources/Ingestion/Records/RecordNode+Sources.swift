import JSONReading
import Markup

extension MarkupElement: RecordNode {
  func field(_ name: StaticString) -> MarkupElement? { child(name) }

  func list(_ name: StaticString) -> [MarkupElement] {
    let key = NameKey("\(name)List")
    return children.first { $0.key == key }?.children(name) ?? []
  }

  func attribute(_ xml: StaticString, _ json: StaticString) -> String? { attribute(xml) }

  var bytes: [UInt8] { text }

  var place: RecordPlace { .line(line) }
}

extension JSONValue: RecordNode {
  func field(_ name: StaticString) -> JSONValue? { self[name] }

  func list(_ name: StaticString) -> [JSONValue] { Array(self[name]?.elements ?? elements) }

  func attribute(_ xml: StaticString, _ json: StaticString) -> String? {
    self[json].map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  /// A number or a truth value is the text that stands for it.
  var bytes: [UInt8] {
    if let text { return Array(text.utf8) }
    if let integer { return Array(String(integer).utf8) }
    return boolean.map { Array(($0 ? "true" : "false").utf8) } ?? []
  }

  var place: RecordPlace { .value(position) }
}
