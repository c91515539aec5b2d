/// What is wrong with a JSON text.
package struct JSONProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// A lowercase clause without a full stop.
  package let message: String

  package var description: String { message }

  /// Turns the library's sentence into a clause, without the name of the error before it.
  static func wording(ofLibrary sentence: String) -> String {
    let name = sentence.prefix { $0 != ":" }
    let words =
      name.count < sentence.count && !name.contains(" ")
      ? sentence.dropFirst(name.count + 1).drop { $0 == " " } : sentence[...]
    let clause = words.prefix { $0 != "." && $0 != "\n" }
    guard let first = clause.first else { return "the JSON is broken" }
    return first.lowercased() + clause.dropFirst()
  }
}
