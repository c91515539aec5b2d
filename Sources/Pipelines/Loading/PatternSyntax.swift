/// The outer form of the pattern language.
enum PatternSyntax {
  /// The classes of words, as in `{work}`.
  static let classes = ["work", "number", "metric", "term", "reason"]

  /// Returns what is wrong with `pattern`, if anything.
  static func problem(in pattern: String) -> String? {
    var open: [Character] = []
    var rest = Substring(pattern)
    while let character = rest.popFirst() {
      switch character {
      case "(", "[": open.append(character)
      case ")", "]":
        guard open.popLast() == (character == ")" ? "(" : "[") else { return "'\(character)' closes nothing" }
      case "|" where open.isEmpty: return "'|' stands outside of ( and )"
      case "~":
        guard let digit = rest.first, digit.isASCII, digit.isNumber else {
          return "'~' needs a number after it"
        }
      case "{":
        guard let end = rest.firstIndex(of: "}") else { return "'{' is not closed" }
        let name = String(rest[..<end])
        guard classes.contains(name) else { return "there is no class '{\(name)}'" }
        rest = rest[rest.index(after: end)...]
      default: break
      }
    }
    return open.last.map { "'\($0)' is not closed" }
  }
}
