import Model
package import SourceText

/// As bytes, for our own processes.
extension RelationResult {
  /// Appends it to `pack`.
  package func write(to pack: inout PackWriter) {
    pack.append(relation.rawValue)
    for number in [candidates, cases, violations, changed, lowest.count, highest.count, sum.count] {
      pack.append(Int64(number))
    }
    pack.append(UInt32(clamping: examples.count))
    for example in examples {
      pack.append(example.candidate)
      pack.append(example.label)
      pack.append(UInt32(clamping: example.changes.count))
      for change in example.changes { pack.append(change) }
    }
  }

  /// Takes up what was packed. Throws where it cannot be that.
  package init(from pack: inout PackReader) throws(PackReader.Malformed) {
    guard let relation = Relation(rawValue: try pack.text()) else { throw .init() }
    var numbers: [Int] = []
    for _ in 0..<7 { numbers.append(Int(try pack.number(Int64.self))) }
    guard numbers[..<4].allSatisfy({ $0 >= 0 }) else { throw .init() }
    var examples: [Violation] = []
    for _ in 0..<(try pack.number(UInt32.self)) {
      let (candidate, label) = (try pack.text(), try pack.text())
      var changes: [String] = []
      for _ in 0..<(try pack.number(UInt32.self)) { changes.append(try pack.text()) }
      examples.append(Violation(candidate: candidate, label: label, changes: changes))
    }
    self.init(
      relation, candidates: numbers[0], cases: numbers[1], violations: numbers[2], changed: numbers[3],
      lowest: Tenths(numbers[4]), highest: Tenths(numbers[5]), sum: Tenths(numbers[6]), examples: examples)
  }
}
