/// Collects phrases and makes the matcher that finds them.
package struct PhraseMatcherBuilder: Sendable {
  private var vocabulary = Vocabulary()
  private var nodes: [Node] = []
  private var edges: [Edge] = []
  /// For each token the node of the phrases that begin with it, or -1.
  private var roots: [Int32] = []
  private var count = 0
  // Room for the phrase in hand: its bytes, its tokens, their numbers, and the folded letters of its words.
  private var text: [UInt8] = []
  private var tokens: [Token] = []
  private var ids: [UInt32] = []
  private var letters: [UInt8] = []

  /// A place in the tree of phrases; its edges are a chain.
  private struct Node {
    var phrase: Int32 = -1
    var firstEdge: Int32 = -1
    var lastEdge: Int32 = -1
  }

  private struct Edge {
    let token: UInt32
    let node: Int32
    var next: Int32 = -1
  }

  /// Which spellings beside the written one are the same phrase.
  package enum Variants: Sendable {
    /// None.
    case none
    /// The plural of the last word, and the words run together.
    case spelling
  }

  package init() {}

  /// The number of phrases so far; their numbers lie below it.
  package var phraseCount: Int { count }

  /// Adds `phrase` and returns its number and those of its variants; none if it has no words.
  package mutating func add(_ phrase: String, _ variants: Variants = .none) -> [Int32] {
    text.removeAll(keepingCapacity: true)
    text.append(contentsOf: phrase.utf8)
    tokens.removeAll(keepingCapacity: true)
    Self.anyWords.tokenize(text, in: 0..<text.count, into: &tokens)
    guard let last = tokens.last else { return [] }
    ids.removeAll(keepingCapacity: true)
    letters.removeAll(keepingCapacity: true)
    var lastWord = 0
    for token in tokens {
      guard token.traits.contains(.word) else {
        ids.append(token.id)
        continue
      }
      lastWord = letters.count
      Tokenizer.fold(token, of: text, into: &letters)
      ids.append(vocabulary.intern(letters[lastWord...]))
    }
    let first = insert(ids)
    guard variants == .spelling else { return [first] }
    var numbers = [first]
    if last.traits.contains(.word), let plural = plural(ofWordAt: lastWord) {
      ids[ids.count - 1] = plural
      numbers.append(insert(ids))
    }
    // The words run together, where there are two or three of them, letters only, seven bytes or more.
    if (2...3).contains(tokens.count), letters.count >= 7, tokens.allSatisfy({ $0.traits.contains(.word) }) {
      numbers.append(insert([vocabulary.intern(letters[...])]))
      if let plural = plural(ofWordAt: 0) { numbers.append(insert([plural])) }
    }
    return numbers
  }

  /// Makes the matcher of all phrases added.
  package func build() -> PhraseMatcher {
    let unknown = repeatElement(Int32(-1), count: max(0, Int(vocabulary.upperBound) - roots.count))
    var starts: [Int32] = [0]
    var ordered: [PhraseMatcher.Edge] = []
    starts.reserveCapacity(nodes.count + 1)
    ordered.reserveCapacity(edges.count)
    for node in nodes {
      var next = node.firstEdge
      while next >= 0 {
        let edge = edges[Int(next)]
        ordered.append(PhraseMatcher.Edge(token: edge.token, node: edge.node))
        next = edge.next
      }
      starts.append(Int32(ordered.count))
    }
    return PhraseMatcher(
      tokenizer: Tokenizer(vocabulary: vocabulary), roots: roots + unknown, edgeStarts: starts,
      edges: ordered,
      phrases: nodes.map(\.phrase))
  }

  private mutating func insert(_ ids: [UInt32]) -> Int32 {
    var node = root(ids[0])
    for id in ids.dropFirst() { node = child(of: node, id) }
    if nodes[node].phrase < 0 {
      nodes[node].phrase = Int32(count)
      count += 1
    }
    return nodes[node].phrase
  }

  private mutating func root(_ token: UInt32) -> Int {
    while roots.count <= Int(token) { roots.append(-1) }
    if roots[Int(token)] < 0 {
      roots[Int(token)] = Int32(nodes.count)
      nodes.append(Node())
    }
    return Int(roots[Int(token)])
  }

  private mutating func child(of node: Int, _ token: UInt32) -> Int {
    var next = nodes[node].firstEdge
    while next >= 0 {
      if edges[Int(next)].token == token { return Int(edges[Int(next)].node) }
      next = edges[Int(next)].next
    }
    let number = Int32(edges.count)
    edges.append(Edge(token: token, node: Int32(nodes.count)))
    nodes.append(Node())
    if nodes[node].firstEdge < 0 {
      nodes[node].firstEdge = number
    } else {
      edges[Int(nodes[node].lastEdge)].next = number
    }
    nodes[node].lastEdge = number
    return nodes.count - 1
  }

  /// Cuts phrases into words without numbering them.
  private static let anyWords = Tokenizer(vocabulary: Vocabulary())

  /// Returns the number of the regular plural of the word that begins at `start` of `letters` and ends there, if it has one.
  private mutating func plural(ofWordAt start: Int) -> UInt32? {
    let end = letters.count
    guard end - start >= 3, (0x61...0x7A).contains(letters[end - 1]), letters[end - 1] != UInt8(ascii: "s")
    else { return nil }
    // Written behind the word, in the same room.
    for index in start..<end { letters.append(letters[index]) }
    defer { letters.removeLast(letters.count - end) }
    let (beforeLast, last) = (letters[end - 2], letters[end - 1])
    if last == UInt8(ascii: "y"), !"aeiou".utf8.contains(beforeLast) {
      letters[letters.count - 1] = UInt8(ascii: "i")
      letters.append(contentsOf: "es".utf8)
    } else if last == UInt8(ascii: "x") || last == UInt8(ascii: "h") && "cs".utf8.contains(beforeLast) {
      letters.append(contentsOf: "es".utf8)
    } else {
      letters.append(UInt8(ascii: "s"))
    }
    return vocabulary.intern(letters[end...])
  }
}
