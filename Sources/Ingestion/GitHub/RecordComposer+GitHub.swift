import JSONReading
import Model

extension RecordComposer {
  /// Appends a text that its author wrote in Markdown.
  mutating func markdown(_ value: JSONValue?) {
    guard let value, let text = value.text else { return }
    place = .value(value.position)
    MarkdownProse.append(text.utf8, to: &self)
  }

  /// Appends the message of a commit: its first line is a bullet, what follows are paragraphs.
  ///
  /// The lines that tools add at its end, such as `Signed-off-by`, name people and say nothing of the work.
  mutating func commitMessage(_ value: JSONValue?) {
    guard let value, let text = value.text else { return }
    place = .value(value.position)
    commitMessage(text.utf8)
  }

  /// Appends the message of a commit.
  mutating func commitMessage(_ message: UnsafeBufferPointer<UInt8>) {
    let subject = message.prefix { $0 != 0x0A }
    block(.bullet) { $0.append(subject) }
    commitBody(message.dropFirst(subject.count))
  }

  /// Appends what a commit says below its subject.
  mutating func commitBody(_ value: JSONValue?) {
    guard let value, let text = value.text else { return }
    place = .value(value.position)
    commitBody(text.utf8[...])
  }

  private mutating func commitBody(_ body: Slice<UnsafeBufferPointer<UInt8>>) {
    var paragraph: [UInt8] = []
    func flush(_ composer: inout RecordComposer) {
      composer.block(.paragraph) { $0.append(paragraph) }
      paragraph.removeAll(keepingCapacity: true)
    }
    for line in body.split(omittingEmptySubsequences: false, whereSeparator: { $0 == 0x0A }) {
      if line.allSatisfy({ $0 <= 0x20 }) {
        flush(&self)
      } else if !isTrailer(line) {
        let content = LineMark.content(of: line)
        if content.isBullet {
          flush(&self)
          block(.bullet) { $0.append(content.text) }
        } else {
          paragraph.append(contentsOf: line)
          paragraph.append(0x20)
        }
      }
    }
    flush(&self)
  }

  private func isTrailer(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let names: [StaticString] = [
      "Signed-off-by:", "Co-authored-by:", "Co-Authored-By:", "Reviewed-by:", "Acked-by:", "Tested-by:",
      "Reported-by:", "Cc:", "Change-Id:",
    ]
    return names.contains { name in name.withUTF8Buffer { line.starts(with: $0) } }
  }
}
