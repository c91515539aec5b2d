/// A phrase that stands at certain tokens.
@frozen public struct PhraseHit: Sendable, Hashable {
  /// Number of the phrase.
  public let phrase: Int32
  /// Index of its first token.
  public let start: Int32
  /// Index after its last token.
  public let end: Int32

  /// Makes a hit of the tokens from `start` up to but without `end`.
  @inlinable public init(phrase: Int32, start: Int, end: Int) {
    self.phrase = phrase
    self.start = Int32(truncatingIfNeeded: start)
    self.end = Int32(truncatingIfNeeded: end)
  }
}

/// Finds many phrases in one pass over tokens: integers in, integers out.
///
/// All hits are reported, overlapping ones too, ordered by where they start; which of them hides
/// which is for the caller to say, since a word may be part of a term and of a cue.
package struct PhraseMatcher: Sendable {
  /// Cuts texts into the tokens that `hits` takes.
  package let tokenizer: Tokenizer
  /// For each token number the node of the phrases that begin with it, or -1.
  fileprivate let roots: [Int32]
  private let edgeStarts: [Int32]
  private let edges: [Edge]
  /// For each node the phrase that ends there, or -1.
  fileprivate let phrases: [Int32]

  struct Edge: Sendable {
    let token: UInt32
    let node: Int32
  }

  init(tokenizer: Tokenizer, roots: [Int32], edgeStarts: [Int32], edges: [Edge], phrases: [Int32]) {
    self.tokenizer = tokenizer
    self.roots = roots
    self.edgeStarts = edgeStarts
    self.edges = edges
    self.phrases = phrases
  }

  /// Appends to `hits` every phrase that stands in `range` of `tokens`.
  package func scan(_ tokens: [Token], in range: Range<Int>, into hits: inout [PhraseHit]) {
    for start in range {
      let id = tokens[start].id
      guard id != 0 else { continue }
      var node = Int(roots[Int(id)])
      var index = start + 1
      while node >= 0 {
        let phrase = phrases[node]
        if phrase >= 0 { hits.append(PhraseHit(phrase: phrase, start: start, end: index)) }
        guard index < range.upperBound else { break }
        node = next(node, tokens[index].id)
        index += 1
      }
    }
  }

  @inline(__always)
  private func next(_ node: Int, _ token: UInt32) -> Int {
    guard token != 0 else { return -1 }
    for index in Int(edgeStarts[node])..<Int(edgeStarts[node + 1]) where edges[index].token == token {
      return Int(edges[index].node)
    }
    return -1
  }
}

extension PhraseMatcher {
  /// Returns the phrase that consists of the one word numbered `token`.
  package func phrase(of token: UInt32) -> Int32? {
    let node = roots[Int(token)]
    guard node >= 0, phrases[Int(node)] >= 0 else { return nil }
    return phrases[Int(node)]
  }
}
