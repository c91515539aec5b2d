/// The regular inflections of English words.
package enum WordForms {
  /// The forms of a verb.
  package struct Verb: Sendable, Hashable {
    /// As the third person has it: `builds`.
    package let third: String
    /// As the regular past has it: `parsed`.
    package let past: String
    /// As the gerund has it: `parsing`.
    package let gerund: String
  }

  /// Returns the regular forms of `base`; of a verb with a particle ("set up") the first word is inflected.
  package static func verb(_ base: String) -> Verb {
    let parts = base.split(separator: " ", maxSplits: 1).map(String.init)
    let stem = parts.first ?? base
    let rest = parts.count > 1 ? " " + parts[1] : ""
    return Verb(third: third(stem) + rest, past: past(stem) + rest, gerund: gerund(stem) + rest)
  }

  /// Returns `word` and the words made from it by an ending: what `word*` stands for in rule files.
  package static func inflections(of word: String) -> [String] {
    let parts = word.split(separator: " ").map(String.init)
    guard let last = parts.last else { return [word] }
    let lead = parts.dropLast().map { $0 + " " }.joined()
    let verb = verb(last)
    let agent = last.hasSuffix("e") ? last + "r" : String(verb.past.dropLast(2)) + "er"
    var forms = [last, verb.third, verb.past, verb.gerund, agent, agent + "s"]
    if last.hasSuffix("e") { forms += [last.dropLast() + "ion", last.dropLast() + "ions"] }
    if last.hasSuffix("t") { forms += [last + "ion", last + "ions"] }
    if last.hasSuffix("y") { forms.append(last.dropLast() + "ies") }
    var distinct: [String] = []
    for form in forms where !distinct.contains(form) { distinct.append(form) }
    return lead.isEmpty ? distinct : distinct.map { lead + $0 }
  }

  private static func third(_ stem: String) -> String {
    if let stem = droppingY(stem) { return stem + "ies" }
    return ["s", "x", "z", "ch", "sh"].contains(where: stem.hasSuffix) ? stem + "es" : stem + "s"
  }

  private static func past(_ stem: String) -> String {
    if let stem = droppingY(stem) { return stem + "ied" }
    return stem.hasSuffix("e") ? stem + "d" : doubled(stem) + "ed"
  }

  private static func gerund(_ stem: String) -> String {
    if stem.hasSuffix("ie") { return stem.dropLast(2) + "ying" }
    if stem.hasSuffix("e"), !stem.hasSuffix("ee"), stem.count > 2 { return stem.dropLast() + "ing" }
    return doubled(stem) + "ing"
  }

  private static func droppingY(_ stem: String) -> String? {
    let letters = stem.utf8.suffix(3)
    guard letters.count == 3, letters.last == UInt8(ascii: "y"),
      !isVowel(letters[letters.index(after: letters.startIndex)])
    else { return nil }
    return String(stem.dropLast())
  }

  /// The stem with its last consonant doubled, where a single short vowel stands before it: `ship`,
  /// `debug`, `refer`, but not `open`, `offer` or `deliver`, whose stress lies elsewhere.
  private static func doubled(_ stem: String) -> String {
    let letters = Array(stem.utf8)
    guard letters.count >= 3, let last = letters.last, last < 0x80, !isVowel(last),
      !"wxy".utf8.contains(last),
      isVowel(letters[letters.count - 2]), !isVowel(letters[letters.count - 3])
    else { return stem }
    let vowels = letters.count { isVowel($0) || $0 == UInt8(ascii: "y") }
    guard vowels == 1 || !stem.hasSuffix("ffer") && stressed.contains(where: stem.hasSuffix) else {
      return stem
    }
    return stem + String(UnicodeScalar(last))
  }

  /// Endings of verbs of several syllables whose last one is stressed.
  private static let stressed = [
    "fer", "mit", "bug", "git", "gin", "mum", "pel", "tal", "trol", "cur", "lot", "strap", "wrap", "map",
  ]

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): true
    default: false
    }
  }
}
