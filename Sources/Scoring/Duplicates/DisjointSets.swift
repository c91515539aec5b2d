/// Numbers in groups that grow together.
struct DisjointSets {
  private var parents: [Int]

  /// Puts each of `count` numbers into a group of its own.
  init(count: Int) { parents = Array(0..<count) }

  /// Makes one group of those of `one` and `other`.
  mutating func join(_ one: Int, _ other: Int) {
    let (a, b) = (root(one), root(other))
    parents[max(a, b)] = min(a, b)
  }

  /// The groups of more than one, each in order, by their first.
  var groups: [[Int]] {
    var copy = self
    var members: [Int: [Int]] = [:]
    for number in parents.indices where copy.parents[number] != number {
      members[copy.root(number), default: []].append(number)
    }
    return members.keys.sorted().map { [$0] + (members[$0] ?? []) }
  }

  private mutating func root(_ number: Int) -> Int {
    var number = number
    while parents[number] != number {
      parents[number] = parents[parents[number]]
      number = parents[number]
    }
    return number
  }
}
