package import SourceText

/// Text that a reader of the original would not see. It earns nothing.
public struct HiddenText: Sendable, Hashable, Decodable {
  /// How it was hidden: `display-none`, `comment`, `meta-keywords`, `white-text`, …
  public let reason: String
  /// What it says, shortened to 200 characters.
  public let text: String
  /// Its whole length.
  public let characters: Int
  /// Where it begins in the file, if known.
  public let line: Int?

  /// Puts the value together from its parts.
  public init(reason: String, text: String, characters: Int, line: Int? = nil) {
    self.reason = reason
    self.text = text
    self.characters = characters
    self.line = line
  }
}

extension HiddenText: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("reason", reason)
      $0.member("text", text)
      $0.member("characters", characters)
      $0.member("line", line)
    }
  }
}
