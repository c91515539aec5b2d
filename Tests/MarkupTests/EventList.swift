import Markup

/// Keeps the events of a parse as short words: `<p class=a>`, `text@3`, `</p>`.
struct EventList: MarkupHandler {
  private(set) var events: [String] = []
  private var open: [String] = []

  /// All text, run after run.
  private(set) var text = ""

  /// The events on one line.
  var line: String { events.joined(separator: " ") }

  mutating func start(_ tag: borrowing StartTag) {
    var word = "<" + tag.name
    tag.forEachNamedAttribute { word += " \($0)=" + String(copying: $1) }
    open.append(tag.name)
    events.append(word + ">")
  }

  mutating func end(_ name: NameKey) {
    let last = open.popLast() ?? "?"
    events.append(NameKey(last) == name ? "</\(last)>" : "</mismatch>")
  }

  mutating func text(_ text: Span<UInt8>, line: Int) {
    self.text += String(copying: text)
    events.append(String(copying: text) + "@\(line)")
  }

  mutating func comment(_ text: Span<UInt8>, line: Int) {
    events.append("<!--" + String(copying: text) + "-->")
  }
}
