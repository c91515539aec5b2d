import Model
import SourceText

/// How a heading shows that it is one, the clearest first.
enum HeadingStyle: Int, Comparable, CaseIterable {
  /// `# Skills`, underlined, or marked by the format.
  case marked
  /// `=== Skills ===`.
  case ruled
  /// `S K I L L S`.
  case spaced
  /// `SKILLS`.
  case capitals
  /// Bold, alone on its line.
  case strong
  /// `Skills:`.
  case colon
  /// `Skills`, alone on its line.
  case plain

  static func < (a: HeadingStyle, b: HeadingStyle) -> Bool { a.rawValue < b.rawValue }
}

/// A line that may be the title of a section.
struct Heading {
  /// What it names, `nil` if its words are not known.
  let kind: SectionKind?
  /// How it shows itself.
  let style: HeadingStyle
  /// Whether every word of it belongs to a known phrase.
  let isExact: Bool
  /// Whether its words may stand over languages of either sort.
  var isDoubtful = false
}

/// A line that names its own kind: `Skills: Rust, Go`.
struct Label {
  /// What it names.
  let kind: SectionKind
  /// What stands behind the colon.
  let content: TextSpan
  /// Whether its words may stand before languages of either sort.
  var isDoubtful = false
}
