import JSONReading
import Model

extension RecordComposer {
  /// Opens a section whose records stand in `list`, under `title`.
  mutating func heading(_ title: String, _ section: SectionKind, at list: JSONValue) {
    place = .value(list.position)
    block(.heading, section: section) { $0.append(title) }
  }

  /// Appends plain prose line by line: a string, or each string of an array.
  mutating func prose(_ value: JSONValue?) {
    guard let value else { return }
    for element in value.elements { prose(element) }
    guard let text = value.text else { return }
    place = .value(value.position)
    prose(text.utf8)
  }

  /// Appends a bullet for each string of an array, or for the lines of a string.
  mutating func bullets(_ value: JSONValue?) {
    guard let value else { return }
    for element in value.elements {
      guard let text = element.text else { continue }
      place = .value(element.position)
      bullet(text.utf8)
    }
    if value.text != nil { prose(value) }
  }

  /// Appends a paragraph of the strings of an array, or of one string, after a label.
  mutating func listing(_ label: StaticString, _ value: JSONValue?) {
    guard let value, value.text != nil || value.elements.contains(where: { $0.text?.isEmpty == false }) else {
      return
    }
    place = .value(value.position)
    block(.paragraph) {
      $0.append(label)
      $0.append(joined: value)
    }
  }

  /// Appends to the block that is being made the parts that are texts, with commas between them.
  mutating func append(joining parts: [JSONValue?]) {
    for part in parts { append(part: part) }
  }

  /// Appends the strings of an array, or one string, with commas between them but none in front.
  mutating func append(joined value: JSONValue) {
    var isFirst = true
    for element in value.text != nil ? [value] : Array(value.elements) {
      guard let text = element.text, !text.isEmpty else { continue }
      if !isFirst { separate() }
      append(text.utf8)
      isFirst = false
    }
  }

  /// Appends a text behind a comma, unless the block is empty.
  mutating func append(part: JSONValue?) {
    guard let text = part?.text, text.utf8.contains(where: { $0 > 0x20 }) else { return }
    separate()
    append(text.utf8)
  }

  /// Appends the bytes of a literal.
  mutating func append(_ literal: StaticString) { literal.withUTF8Buffer { append($0) } }
}
