/// Masks in one candidate's texts whatever tells who that is.
struct TextMask: Sendable {
  let book: PhraseBook
  let schools: SchoolFinder
  /// Words that are no part of a school's name, though they begin with a capital.
  let known: Set<String>
  let find: @Sendable ([UInt8]) -> [FoundMask]

  /// What a text is about.
  enum Kind {
    case work
    /// Of a part about schools: whatever begins with a capital and is no known word is masked, and so are years.
    case education
  }

  private struct Cover {
    let range: Range<Int>
    let mask: String
  }

  /// Returns `text` with masks in it.
  func masked(_ text: String, _ kind: Kind = .work) -> String {
    guard !text.isEmpty else { return text }
    let words = TextWords(text)
    var covers = literals(words.bytes)
    covers += find(words.bytes).map { Cover(range: $0.range, mask: $0.mask.text) }
    covers += phrases(words)
    let named = schools.schools(in: words)
    covers += named.map { cover(words, $0, Mask.school) }
    let hasYears = kind == .education || !named.isEmpty || schools.tellsGraduation(words)
    for (index, word) in words.words.enumerated() {
      if hasYears, word.isYear {
        covers.append(cover(words, index..<index + 1, .year))
      } else if kind == .education, word.isCapitalised, !known.contains(word.key) {
        covers.append(cover(words, index..<index + 1, .school))
      }
    }
    return covers.isEmpty ? text : Self.apply(covers, to: words.bytes)
  }

  private func cover(_ words: TextWords, _ range: Range<Int>, _ mask: Mask) -> Cover {
    Cover(
      range: words.words[range.lowerBound].range
        .lowerBound..<words.words[range.upperBound - 1].range.upperBound,
      mask: mask.text)
  }

  private func phrases(_ words: TextWords) -> [Cover] {
    var covers: [Cover] = []
    var index = 0
    while index < words.words.count {
      guard let match = book.match(words, at: index) else {
        index += 1
        continue
      }
      let last = words.words[index + match.count - 1].range.upperBound
      covers.append(Cover(range: words.words[index].range.lowerBound..<last, mask: match.mask))
      index += match.count
    }
    return covers
  }

  private func literals(_ bytes: [UInt8]) -> [Cover] {
    var covers: [Cover] = []
    for (literal, mask) in book.literals where literal.count <= bytes.count {
      var offset = 0
      while offset + literal.count <= bytes.count {
        if bytes[offset] == literal[0], bytes[offset..<offset + literal.count].elementsEqual(literal) {
          covers.append(Cover(range: offset..<offset + literal.count, mask: mask))
          offset += literal.count
        } else {
          offset += 1
        }
      }
    }
    return covers
  }

  /// Puts masks in the place of what they cover. Of those that overlap, the first wins, then the longest; what the
  /// others cover beyond it is masked with it. Equal masks side by side become one.
  private static func apply(_ covers: [Cover], to bytes: [UInt8]) -> String {
    var merged: [Cover] = []
    let ordered = covers.enumerated().sorted { a, b in
      (a.element.range.lowerBound, -a.element.range.count, a.offset)
        < (b.element.range.lowerBound, -b.element.range.count, b.offset)
    }
    for (_, cover) in ordered {
      if let last = merged.last {
        let gap = last.range.upperBound..<max(last.range.upperBound, cover.range.lowerBound)
        let isOne =
          cover.range.lowerBound < last.range.upperBound
          || last.mask == cover.mask && gap.count <= 1
            && bytes[gap].allSatisfy { [0x20, 0x2D, 0x2E, 0x5F].contains($0) }
        if isOne {
          let end = max(last.range.upperBound, cover.range.upperBound)
          merged[merged.count - 1] = Cover(range: last.range.lowerBound..<end, mask: last.mask)
          continue
        }
      }
      merged.append(cover)
    }
    var result: [UInt8] = []
    var offset = 0
    for cover in merged {
      result += bytes[offset..<cover.range.lowerBound]
      result += Array(cover.mask.utf8)
      offset = cover.range.upperBound
    }
    result += bytes[offset...]
    return String(decoding: result, as: UTF8.self)
  }
}
