import Matching
import Model

/// The tokens that a cue covers.
struct CueScope {
  /// The cue.
  let cue: Int
  /// The tokens of its words.
  let words: Range<Int>
  /// The tokens that it covers.
  let covers: Range<Int>
}

/// Finds what the cues of a statement cover, in the manner of ConText: forward or backward from
/// the cue's words to a terminator, over a bounded number of words, never out of a parenthesis.
struct CueReader {
  let lexicon: Lexicon
  let tokens: [Token]
  let range: Range<Int>

  /// In a list a cue covers the rest of the list, up to this many words.
  private static let listScope = 14

  /// Returns the scopes of the cues among `hits`.
  func scopes(_ hits: ArraySlice<PhraseHit>) -> [CueScope] {
    guard hits.contains(where: { lexicon.beginsCue[Int($0.phrase)] }) else { return [] }
    var cues: [(cue: Int, words: Range<Int>)] = []
    var hidden: [Range<Int>] = []
    var stops: [Range<Int>] = []
    for hit in hits where lexicon.cueIndex.has(hit.phrase) {
      let words = Int(hit.start)..<Int(hit.end)
      for number in lexicon.cueIndex[hit.phrase] {
        switch lexicon.cues[Int(number)].role {
        case .cue: cues.append((Int(number), words))
        case .pseudo: hidden.append(words)
        case .terminator: stops.append(words)
        }
      }
    }
    guard !cues.isEmpty else { return [] }
    let visible = cues.filter { cue in
      !hidden.contains { $0.lowerBound <= cue.words.lowerBound && cue.words.upperBound <= $0.upperBound }
        && !cues.contains { $0.words.count > cue.words.count && $0.words.clamped(to: cue.words) == cue.words }
    }
    let open = stops.filter { stop in
      !visible.contains { $0.words.clamped(to: stop) == stop }
        && !hidden.contains { $0.clamped(to: stop) == stop }
    }
    return visible.map { scope(of: $0.cue, words: $0.words, stops: open) }
  }

  private func scope(of number: Int, words: Range<Int>, stops: [Range<Int>]) -> CueScope {
    let cue = lexicon.cues[number]
    let covers: Range<Int>
    switch cue.direction {
    case .statement: covers = range
    case .forward: covers = words.upperBound..<forwardEnd(from: words.upperBound, cue.scope, stops)
    case .backward: covers = backwardStart(from: words.lowerBound, cue.scope, stops)..<words.lowerBound
    case .both:
      let start = backwardStart(from: words.lowerBound, cue.scope, stops)
      covers = start..<forwardEnd(from: words.upperBound, cue.scope, stops)
    }
    return CueScope(cue: number, words: words, covers: covers)
  }

  private func forwardEnd(from start: Int, _ scope: Int, _ stops: [Range<Int>]) -> Int {
    var index = start
    // A colon or dash right behind the cue belongs to it: "Goal: learn …".
    if index < range.upperBound, tokens[index].id == 0x3A || tokens[index].id == Mark.dash { index += 1 }
    var words = 0
    var limit = scope
    var depth = 0
    while index < range.upperBound {
      let token = tokens[index]
      if stops.contains(where: { $0.lowerBound == index && index > start }) { break }
      if token.traits.contains(.word) {
        words += 1
        if words > limit { break }
      } else if token.id == 0x28 {
        depth += 1
      } else if token.id == 0x29 {
        depth -= 1
        if depth < 0 { break }
      } else if token.id == 0x2C {
        // A cue of short reach, such as a bare "no", stays short in a list too.
        if scope >= 5 { limit = max(limit, Self.listScope) }
      } else if isEnd(index) {
        break
      }
      index += 1
    }
    return index
  }

  private func backwardStart(from end: Int, _ scope: Int, _ stops: [Range<Int>]) -> Int {
    var index = end
    var words = 0
    // Inside a parenthesis a cue covers the one item that stands before it.
    var isItem = false
    while index > range.lowerBound {
      let before = tokens[index - 1]
      if before.traits.contains(.word) {
        if stops.contains(where: { $0.upperBound == index }) { break }
        words += 1
        if words > scope { break }
      } else if before.id == 0x28 {
        if isItem { break }
        isItem = true
        words = 0
      } else if before.id == 0x2C || before.id == 0x3A || before.id == 0x7C {
        if isItem || before.id != 0x2C || words > 0 { break }
      } else if isEnd(index - 1), words > 0 || isItem {
        break
      }
      index -= 1
    }
    return index
  }

  /// Whether the mark at `index` ends a clause: `;`, `:`, a dash, or a full stop before a space.
  private func isEnd(_ index: Int) -> Bool {
    switch tokens[index].id {
    case 0x3B, 0x3A, 0x21, 0x3F, Mark.dash: true
    case 0x2E: index + 1 >= range.upperBound || tokens[index + 1].traits.contains(.spaced)
    default: false
    }
  }
}
