import Model
import SourceText

/// Knows the phrases of all rules, and tells those whose meaning is not settled.
struct PhraseTable {
  /// One rule's use of a phrase.
  private struct Sense {
    let rule: SignalRule
    let location: Diagnostic.Location

    var isConditioned: Bool {
      rule.standing == .needs || !rule.conditions.isEmpty || !rule.exclusions.isEmpty
    }

    func isAlike(_ other: Sense) -> Bool {
      rule.standing == other.rule.standing && rule.conditions == other.rule.conditions
        && rule.exclusions == other.rule.exclusions
    }
  }

  private var senses: [[UInt8]: [Sense]] = [:]

  /// Adds the phrase `text` of `rule`. Returns the problem if a rule's sense of it is not clear.
  mutating func add(
    _ text: PlacedText, isExact: Bool, of rule: SignalRule
  ) -> Diagnostic? {
    let key = Self.key(text.text, isExact: isExact)
    let sense = Sense(rule: rule, location: text.location)
    let earlier = senses[key] ?? []
    senses[key] = earlier + [sense]
    if let twin = earlier.first(where: { $0.rule.id == rule.id }) {
      return Diagnostic(
        .error, at: text.location, "phrase '\(text.text)' stands twice in '\(rule.id)'",
        help: "the first is at \(twin.location.seen(from: text.location)); "
          + "hyphens, spaces and joined spelling are one phrase, so remove one")
    }
    for other in earlier {
      guard sense.isConditioned, other.isConditioned else {
        return unclear(
          text, of: sense.isConditioned ? other : sense, against: sense.isConditioned ? sense : other)
      }
      if sense.isAlike(other) { return unclear(text, of: sense, against: other, alike: true) }
    }
    return nil
  }

  private func unclear(
    _ text: PlacedText, of sense: Sense, against other: Sense, alike: Bool = false
  ) -> Diagnostic {
    let why = alike ? "both state the same conditions" : "'\(sense.rule.id)' states no condition"
    return Diagnostic(
      .error, at: sense.location,
      "phrase '\(text.text)' stands under '\(sense.rule.id)' and '\(other.rule.id)', and \(why)",
      help: "tell the two senses apart with when or unless, or remove one; "
        + "the other is at \(other.location.seen(from: sense.location))")
  }

  /// Returns the letters, digits and signs of `phrase`: what is the same for all its spellings.
  private static func key(_ phrase: String, isExact: Bool) -> [UInt8] {
    var key: [UInt8] = [isExact ? 1 : 0]
    for byte in phrase.utf8 where byte != 0x20 && byte != 0x2D && byte != 0x5F && byte != 0x60 {
      key.append(!isExact && (0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
    }
    return key
  }
}
