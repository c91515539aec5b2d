import Markup
import Model

extension RecordComposer {
  /// Opens a section under `title`.
  mutating func heading(_ title: String, _ section: SectionKind?, at node: some RecordNode) {
    place = node.place
    block(.heading, section: section) { $0.append(title) }
  }

  /// Appends a field's text behind a comma, unless the block is empty.
  mutating func append(part: (some RecordNode)?) {
    guard let bytes = part?.bytes, bytes.contains(where: { $0 > 0x20 }) else { return }
    separate()
    append(bytes)
  }

  /// Appends the texts of fields with commas between them.
  mutating func append<Node: RecordNode>(fields: [Node?]) {
    for field in fields { append(part: field) }
  }

  /// Appends a field whose text is HTML, or plain prose. Data in disguise is left out.
  mutating func prose(_ field: (some RecordNode)?, with parser: MarkupParser) {
    guard let field else { return }
    let bytes = field.bytes
    guard !RecordName.isBlob(bytes) else { return lose("blob", detail: "pictures and files inside the text") }
    place = field.place
    HTMLProse.append(bytes, with: parser, to: &self)
  }

  /// Appends plain prose line by line.
  mutating func prose(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { prose($0) } }
}
