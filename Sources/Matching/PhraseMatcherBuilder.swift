/// Collects phrases and makes the matcher that finds them.
package struct PhraseMatcherBuilder: Sendable {
  private var vocabulary = Vocabulary()
  private var nodes: [Node] = []
  private var roots: [UInt32: Int] = [:]
  private var count = 0

  private struct Node {
    var phrase: Int32 = -1
    var edges: [(token: UInt32, node: Int)] = []
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
    let words = Self.words(of: phrase)
    guard !words.isEmpty else { return [] }
    var spellings = [words]
    if variants == .spelling {
      if let plural = Self.plural(of: words) { spellings.append(plural) }
      if let joined = Self.joined(words) {
        spellings.append([joined])
        if let plural = Self.plural(of: [joined]) { spellings.append(plural) }
      }
    }
    return spellings.map { insert($0) }
  }

  /// Makes the matcher of all phrases added.
  package func build() -> PhraseMatcher {
    var table = Array(repeating: Int32(-1), count: Int(vocabulary.upperBound))
    for (token, node) in roots { table[Int(token)] = Int32(node) }
    var starts: [Int32] = [0]
    var edges: [PhraseMatcher.Edge] = []
    for node in nodes {
      for edge in node.edges { edges.append(PhraseMatcher.Edge(token: edge.token, node: Int32(edge.node))) }
      starts.append(Int32(edges.count))
    }
    return PhraseMatcher(
      tokenizer: Tokenizer(vocabulary: vocabulary), roots: table, edgeStarts: starts, edges: edges,
      phrases: nodes.map(\.phrase))
  }

  private mutating func insert(_ words: [Word]) -> Int32 {
    let tokens = words.map { word in
      switch word {
      case .mark(let id): id
      case .letters(let bytes): vocabulary.intern(bytes)
      }
    }
    var node = root(tokens[0])
    for token in tokens.dropFirst() { node = child(of: node, token) }
    if nodes[node].phrase < 0 {
      nodes[node].phrase = Int32(count)
      count += 1
    }
    return nodes[node].phrase
  }

  private mutating func root(_ token: UInt32) -> Int {
    if let node = roots[token] { return node }
    nodes.append(Node())
    roots[token] = nodes.count - 1
    return nodes.count - 1
  }

  private mutating func child(of node: Int, _ token: UInt32) -> Int {
    if let edge = nodes[node].edges.first(where: { $0.token == token }) { return edge.node }
    nodes.append(Node())
    nodes[node].edges.append((token, nodes.count - 1))
    return nodes.count - 1
  }

  private enum Word: Hashable {
    case mark(UInt32)
    case letters([UInt8])
  }

  /// Cuts phrases into words without numbering them.
  private static let anyWords = Tokenizer(vocabulary: Vocabulary())

  private static func words(of phrase: String) -> [Word] {
    let text = Array(phrase.utf8)
    var tokens: [Token] = []
    anyWords.tokenize(text, in: 0..<text.count, into: &tokens)
    return tokens.map { token in
      token.traits.contains(.word) ? .letters(Tokenizer.folded(token, of: text)) : .mark(token.id)
    }
  }

  private static func plural(of words: [Word]) -> [Word]? {
    guard case .letters(let word) = words.last, word.count >= 3, let last = word.last,
      (0x61...0x7A).contains(last), last != UInt8(ascii: "s")
    else { return nil }
    let beforeLast = word[word.count - 2]
    let ending: [UInt8]
    if last == UInt8(ascii: "y"), !"aeiou".utf8.contains(beforeLast) {
      ending = Array(word.dropLast() + "ies".utf8)
    } else if last == UInt8(ascii: "x") || last == UInt8(ascii: "h") && "cs".utf8.contains(beforeLast) {
      ending = Array(word + "es".utf8)
    } else {
      ending = Array(word + "s".utf8)
    }
    return words.dropLast() + [.letters(ending)]
  }

  /// The words run together, where there are two or three of them, letters only, seven bytes or more.
  private static func joined(_ words: [Word]) -> Word? {
    guard (2...3).contains(words.count) else { return nil }
    var all: [UInt8] = []
    for case .letters(let word) in words { all.append(contentsOf: word) }
    let lettersOnly = words.allSatisfy { if case .letters = $0 { true } else { false } }
    return lettersOnly && all.count >= 7 ? .letters(all) : nil
  }
}
