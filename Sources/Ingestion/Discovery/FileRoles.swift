/// Words that tell what a loose file is of one person: they join `ada.resume.html` and `ada.github.json`.
package struct FileRoles: Sendable {
  /// The roles that are known. A hyphen in a role stands for any separator.
  package static let standard = [
    "resume", "résumé", "resumé", "cv", "github", "gh", "cover", "cover-letter", "coverletter", "letter",
    "motivation-letter", "profile", "repos", "repositories", "portfolio", "linkedin", "europass",
    "publications", "readme", "user", "events", "curriculum", "curriculum-vitae", "lebenslauf", "anschreiben",
    "motivationsschreiben", "zeugnis", "zeugnisse",
  ]

  private let roles: Set<String>
  private let mostWords: Int

  /// Knows `roles`.
  init(_ roles: [String]) {
    let words = roles.map { FileNameWords($0.utf8) }
    self.roles = Set(words.map { $0.folded($0.words.indices) })
    mostWords = words.map(\.words.count).max() ?? 0
  }

  /// Returns for each of the files called `names` what they call the person, or else the file.
  ///
  /// That is the name without its ending and without a role behind it. A role before it is only one where another
  /// file says the same of the same person, so that `resume_ana_diaz` by itself keeps its name.
  func stems(of names: [[UInt8]]) -> [[UInt8]] {
    let stems = names.map { name -> (whole: [UInt8], behind: [UInt8]?) in
      let words = FileNameWords(Self.withoutEnding(name))
      if let behind = nameBeforeRole(words) { return (behind, nil) }
      return (words.bytes, nameBehindRole(words))
    }
    var counts: [[UInt8]: Int] = [:]
    for stem in stems {
      counts[stem.whole, default: 0] += 1
      if let behind = stem.behind { counts[behind, default: 0] += 1 }
    }
    return stems.map { stem in
      guard let behind = stem.behind, counts[behind, default: 0] > 1 else { return stem.whole }
      return behind
    }
  }

  /// Whether a file is called for its role alone.
  func isRole(_ name: [UInt8]) -> Bool {
    let words = FileNameWords(Self.withoutEnding(name))
    return isRole(words, words.words.indices)
  }

  private func isRole(_ words: FileNameWords, _ range: Range<Int>) -> Bool {
    !range.isEmpty && roles.contains(words.folded(range))
  }

  /// Returns what stands before the longest role at the end; the marks of a copy may stand behind that.
  private func nameBeforeRole(_ words: FileNameWords) -> [UInt8]? {
    guard !isRole(words, words.words.indices) else { return nil }
    for end in [words.words.count, words.countBeforeCopy] {
      guard !isRole(words, 0..<end) else { return nil }
      for count in (1...max(mostWords, 1)).reversed() where end > count && isRole(words, end - count..<end) {
        return Array(words.bytes[..<words.words[end - count - 1].endIndex])
      }
    }
    return nil
  }

  /// Returns what stands behind the longest role at the beginning, if that can be a name.
  private func nameBehindRole(_ words: FileNameWords) -> [UInt8]? {
    for count in (1...max(mostWords, 1)).reversed()
    where count < words.countBeforeCopy && isRole(words, 0..<count) {
      let rest = words.words[count..<words.countBeforeCopy]
      guard rest.contains(where: { $0.count > 2 && !$0.contains { $0 &- 0x30 < 10 } }),
        !rest.indices.contains(where: { isRole(words, $0..<$0 + 1) }), let first = rest.first,
        let last = rest.last
      else { return nil }
      return Array(words.bytes[first.startIndex..<last.endIndex])
    }
    return nil
  }

  private static func withoutEnding(_ name: [UInt8]) -> ArraySlice<UInt8> {
    let stem = PackedName.unpacked(name[...])
    guard let dot = stem.lastIndex(of: UInt8(ascii: ".")), dot > stem.startIndex, stem.endIndex - dot <= 9
    else { return stem }
    return stem[..<dot]
  }
}
