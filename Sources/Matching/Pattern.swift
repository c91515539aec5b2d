/// A sequence of phrase classes with bounded gaps, compiled from the pattern language.
package struct Pattern: Sendable, Hashable {
  /// One place of the sequence.
  package struct Step: Sendable, Hashable {
    /// The phrases that fill it.
    package let phrases: PhraseSet
    /// The most tokens between the step before and this one.
    package let gap: Int
    /// Whether the sequence goes on without it.
    package let isOptional: Bool

    package init(phrases: PhraseSet, gap: Int, isOptional: Bool) {
      self.phrases = phrases
      self.gap = gap
      self.isOptional = isOptional
    }
  }

  /// The places, at least one of them required.
  package let steps: [Step]
  /// Index of the last place that must be filled.
  private let lastRequired: Int

  package init(steps: [Step]) {
    self.steps = steps
    lastRequired = steps.lastIndex { !$0.isOptional } ?? 0
  }

  /// Returns the tokens of the first match among `hits`, which are ordered by where they start.
  ///
  /// One pass: for every step the latest end of a partial match is kept, which serves a bounded gap
  /// best, so the work is the number of hits times the number of steps.
  package func firstMatch(in hits: ArraySlice<PhraseHit>) -> Range<Int>? {
    withUnsafeTemporaryAllocation(of: Partial.self, capacity: steps.count) { partial in
      partial.initialize(repeating: Partial(start: -1, end: -1))
      for hit in hits {
        for index in steps.indices.reversed() where steps[index].phrases.contains(hit.phrase) {
          guard let start = start(of: hit, at: index, partial) else { continue }
          partial[index] = Partial(start: start, end: Int(hit.end))
          if index >= lastRequired { return start..<Int(hit.end) }
        }
      }
      return nil
    }
  }

  /// The first and last token of what matches up to a step; -1 if nothing does.
  private struct Partial {
    let start: Int
    let end: Int
  }

  /// Returns where the match begins of which `hit` fills step `index`; `nil` if it follows no partial match.
  private func start(of hit: PhraseHit, at index: Int, _ partial: UnsafeMutableBufferPointer<Partial>) -> Int?
  {
    var previous = index - 1
    var gap = steps[index].gap
    while previous >= 0 {
      let (start, end) = (partial[previous].start, partial[previous].end)
      if start >= 0, end <= Int(hit.start), Int(hit.start) - end <= gap { return start }
      guard steps[previous].isOptional else { return nil }
      gap += steps[previous].gap
      previous -= 1
    }
    return Int(hit.start)
  }
}
