import Model
import SourceText

/// Tells which lines at the top of a document say who the person is, and nothing else.
struct IdentityLines {
  private let flags: [Bool]
  /// The lines that say who the person is where lists stand above them.
  private let card: Range<Int>?

  /// Lines from the top that are looked at.
  static let reach = 16

  /// Judges the first of `lines` by the identity facts that stand in them; `card` is known to be such lines.
  init(_ lines: [SourceLine], facts: [TextSpan], reader: HeadingReader, card: Range<Int>? = nil) {
    self.card = card
    var flags: [Bool] = []
    var next = 0
    for (number, line) in lines.prefix(Self.reach).enumerated() {
      if reader.opensBody(line) { break }
      while next < facts.count, facts[next].end <= line.span.start { next += 1 }
      var covered = 0
      var index = next
      while index < facts.count, facts[index].start < line.span.end {
        covered += 1
        index += 1
      }
      let others = line.words.count { word in !facts[next..<index].contains { $0.overlaps(word.span) } }
      // A link in the middle of a wrapped sentence says nothing about the person.
      let stands = line.hasGap || number == 0 || flags[number - 1] || lines[number - 1].words.count <= 5
      flags.append(stands && !line.isBullet && covered > 0 && others <= 4 && others <= covered * 3)
    }
    self.flags = flags
  }

  /// Whether the line at `index` is such a line.
  func isIdentity(_ index: Int) -> Bool { index < flags.count && flags[index] }

  /// Whether such lines begin at `index` below lists of other things.
  func opensCard(_ index: Int) -> Bool { card?.lowerBound == index }
}
