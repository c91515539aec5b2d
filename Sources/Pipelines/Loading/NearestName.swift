/// Finds the name that somebody probably meant.
enum NearestName {
  /// Returns the name of `names` that is nearest to `word`, if one is near.
  ///
  /// Near means: no more than one letter in three differs; of equally near names the first one wins.
  static func of(_ word: String, in names: some Sequence<String>) -> String? {
    let letters = Array(word.lowercased().utf8)
    var best: (name: String, distance: Int)?
    for name in names where name != word {
      let distance = distance(letters, Array(name.lowercased().utf8))
      if distance < best?.distance ?? (max(letters.count, name.utf8.count) / 3 + 1) {
        best = (name, distance)
      }
    }
    return best?.name
  }

  /// Returns the names of `names`, three at the most, that somebody may have meant who wrote `word`: those that begin with
  /// it or go on with it, then the near ones.
  static func several(_ word: String, in names: [String]) -> [String] {
    let word = word.lowercased()
    var found = names.filter { !word.isEmpty && ($0.hasPrefix(word) || $0.contains("-" + word)) }
    var rest = names.filter { !found.contains($0) }
    while found.count < 3, let name = of(word, in: rest) {
      found.append(name)
      rest.removeAll { $0 == name }
    }
    return Array(found.prefix(3))
  }

  /// Returns advice for somebody who wrote `word` where one of `names` was expected.
  static func help(_ word: String, in names: [String]) -> String {
    of(word, in: names).map { "did you mean '\($0)'?" } ?? "it is one of: \(names.joined(separator: ", "))"
  }

  /// Returns how many letters must be put in, taken out, changed or swapped with the next one.
  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var before: [Int] = []
    var row = Array(0...b.count)
    for i in 0..<a.count {
      var next = [i + 1]
      for j in 0..<b.count {
        var least = min(next[j] + 1, row[j + 1] + 1, row[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { least = min(least, before[j - 1] + 1) }
        next.append(least)
      }
      before = row
      row = next
    }
    return row[b.count]
  }
}
