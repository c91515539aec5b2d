/// Whether a terminal's letters may be bold or dim. Data is made harmless before it is styled.
package struct TerminalStyle: Sendable {
  private let isOn: Bool

  private init(_ isOn: Bool) { self.isOn = isOn }

  /// No styling: files, pipes, and terminals of people who set `NO_COLOR`.
  package static let plain = TerminalStyle(false)

  /// Bold and dim letters.
  package static let styled = TerminalStyle(true)

  func bold(_ text: String) -> String { wrap(text, "1") }
  func dim(_ text: String) -> String { wrap(text, "2") }

  private func wrap(_ text: String, _ code: String) -> String {
    isOn && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
