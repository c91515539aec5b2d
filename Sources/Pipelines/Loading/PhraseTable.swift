import Model

/// Knows the phrases of all rules, and finds those whose meaning is not settled.
struct PhraseTable {
  /// One rule's use of a phrase.
  struct Sense {
    fileprivate let ruleNumber: Int
    fileprivate let earlier: Int?
    let place: ConfigPlace
  }

  /// Why the meaning of a phrase is not settled.
  enum Flaw {
    /// A rule has it twice.
    case twice(first: Sense)
    /// `other` comes first and is always meant, so that `sense` never is.
    case hidden(sense: Sense, other: Sense)
    /// `sense` has no condition that tells it from `other`.
    case unconditioned(sense: Sense, other: Sense)
    /// Two rules have it under the same conditions.
    case alike(sense: Sense, other: Sense)
  }

  private var rules: [SignalRule] = []
  private var senses: [Sense] = []
  private var latest: [[UInt8]: Int] = [:]

  /// Starts the phrases of `rule`.
  mutating func start(_ rule: SignalRule) { rules.append(rule) }

  /// Adds a phrase of the rule that was started last. Returns its flaw, if it has one.
  mutating func add(_ text: PlacedText, isExact: Bool) -> Flaw? {
    let earlier = latest.updateValue(senses.count, forKey: Self.key(text.text, isExact: isExact))
    let sense = Sense(ruleNumber: rules.count - 1, earlier: earlier, place: text.place)
    senses.append(sense)
    var next = earlier
    while let number = next {
      let other = senses[number]
      if other.ruleNumber == sense.ruleNumber { return .twice(first: other) }
      if let flaw = flaw(sense, other) { return flaw }
      next = other.earlier
    }
    return nil
  }

  /// Returns the id of the rule that means `sense`.
  func rule(_ sense: Sense) -> String { rules[sense.ruleNumber].id }

  private func flaw(_ sense: Sense, _ other: Sense) -> Flaw? {
    let (new, old) = (rules[sense.ruleNumber], rules[other.ruleNumber])
    if new.isUnconditional { return .unconditioned(sense: sense, other: other) }
    if !old.dependsOnWords { return .hidden(sense: sense, other: other) }
    let isAlike =
      new.standing == old.standing && new.conditions == old.conditions && new.exclusions == old.exclusions
    return isAlike ? .alike(sense: sense, other: other) : nil
  }

  /// Returns what is the same for all spellings of `phrase`: its letters, digits and signs; all of it, if
  /// it is meant as written.
  private static func key(_ phrase: String, isExact: Bool) -> [UInt8] {
    if isExact { return [1] + phrase.utf8 }
    var key: [UInt8] = [0]
    key.reserveCapacity(phrase.utf8.count + 1)
    for byte in phrase.utf8 where byte != 0x20 && byte != 0x2D && byte != 0x5F && byte != 0x60 {
      key.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
    }
    return key
  }
}

extension SignalRule {
  /// Whether the words around a phrase decide whether it is meant.
  fileprivate var dependsOnWords: Bool { !conditions.isEmpty || !exclusions.isEmpty }

  /// Whether nothing decides, not even the home context.
  fileprivate var isUnconditional: Bool { !dependsOnWords && standing != .needs }
}
