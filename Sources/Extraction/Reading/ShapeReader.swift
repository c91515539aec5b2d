import Matching
import Model
import SourceText

/// What a statement is, whatever it is about.
struct Shape: Sendable {
  /// 1 a bare mention, 2 work described, 3 depth shown.
  var level: Int
  /// What made it so.
  var because: [Ground]
  /// Whether it is an unbroken list of signals, and nothing else.
  var isList: Bool { list != nil && !hasWork }
  /// The tokens of an unbroken list of signals in it; what stands there is a bare mention.
  var list: Range<Int>?
  /// How many signals stand in the list.
  var listLength = 0
  /// Whether a verb of work or a noun of authorship makes it the person's own work.
  var hasWork = false
  /// Whether that verb or noun begins a clause, as in "Author of ring" and "I maintain ring": the work is the writer's own.
  var opensWithWork = false
  /// Whether it opens with a label of a list, or with a verb that is never work of one's own.
  var isNever = false
  /// Whether an outcome or a reason stands in it.
  var hasDepth = false

  /// Says that it is a list.
  var listGround: Ground { Ground(kind: "list of ", words: 0..<0, text: "\(listLength)") }
}

/// What gives a statement its shape: words of it, which are made text only when they are reported.
struct Ground: Sendable {
  /// What they are: `verb`, `outcome`, …
  let kind: StaticString
  /// The tokens of the words.
  let words: Range<Int>
  /// The tokens of the object of a weak verb.
  var object: Range<Int>?
  /// Words that stand in no token.
  var text = ""

  /// Says it in words.
  func description(in document: DocumentTokens) -> String {
    guard text.isEmpty || !words.isEmpty else { return "\(kind)\(text)" }
    let object = object.map { " … " + document.words($0) } ?? ""
    return "\(kind): " + document.words(words) + object + text
  }
}

/// Reads the shape of a statement: the part of the law that no skill owns.
///
/// Work described is a clause that begins with a verb of work, or holds one in the past; weak verbs
/// need an object; some verbs are never one's own work. Depth is work, or a described mechanism, with
/// an outcome or a reason.
struct ShapeReader {
  let lexicon: Lexicon
  let document: DocumentTokens

  /// Returns the shape of `scan`, which stands in a section of `section`.
  func shape(of scan: StatementScan, in section: SectionKind) -> Shape {
    guard !scan.tokens.isEmpty else { return Shape(level: 1, because: []) }
    let isNever = isNever(scan)
    // A heading that opens a part of a text names what follows: "Build systems & toolchains".
    let isHeading = scan.statement.isTitle && (section == .other || section == .none || section == .skills)
    let work = isNever || isHeading ? nil : workWords(scan, section)
    let depth = depthWords(scan)
    var shape = Shape(level: 1, because: [])
    shape.hasWork = work != nil
    shape.opensWithWork =
      work.map { opensClause($0.words.lowerBound, scan) || isSaid(at: $0.words.lowerBound, scan) } ?? false
    shape.isNever = isNever
    shape.hasDepth = depth != nil
    if depth == nil, let run = longestRun(scan), run.count >= lexicon.listLength {
      shape.list = run.tokens
      shape.listLength = run.count
      if work == nil { shape.because = [shape.listGround] }
    }
    if work != nil, shape.list == nil, let tail = TailList(document: document).tail(of: scan, lexicon) {
      shape.list = tail
      shape.listLength =
        Set(
          scan.hits.filter { Int($0.start) >= tail.lowerBound && lexicon.senses.has($0.phrase) }.map(\.start)
        ).count
    }
    if let work {
      shape.level = 2
      shape.because.append(work)
    }
    if let depth, work != nil || section.holdsOwnWork && !isNever {
      shape.level = 3
      shape.because.append(depth)
    }
    return shape
  }

  // MARK: Work

  private func workWords(_ scan: StatementScan, _ section: SectionKind) -> Ground? {
    let isOthers = document.isOthers(scan)
    var weak: PhraseHit?
    var object: PhraseHit?
    for hit in scan.hits {
      let kinds = lexicon.classes[Int(hit.phrase)]
      let words = Int(hit.start)..<Int(hit.end)
      if kinds.contains(.object), object == nil { object = hit }
      if isCovered(words, scan) { continue }
      if kinds.contains(.workPast), opensClause(hit, scan) || !isOthers && !followsArticle(hit, scan) {
        return Ground(kind: "verb", words: words)
      }
      if kinds.contains(.workOpening), !isNoun(hit, scan), opensClause(hit, scan) {
        return Ground(kind: "verb", words: words)
      }
      if kinds.contains(.role), opensClause(hit, scan) || section.holdsOwnWork || isSaidOfThem(hit, scan) {
        return Ground(kind: "role", words: words)
      }
      if kinds.contains(.weak), weak == nil, opensClause(hit, scan) { weak = hit }
    }
    if let weak, let object, object.start >= weak.end {
      return Ground(
        kind: "verb", words: Int(weak.start)..<Int(weak.end), object: Int(object.start)..<Int(object.end))
    }
    if let object,
      section.isOwnByNature
        ? !scan.statement.isTitle || section == .repository : !isOthers && heads(object, scan, section)
    {
      return Ground(kind: "piece of work", words: Int(object.start)..<Int(object.end))
    }
    return nil
  }

  /// Whether a bullet of a job is the name of a thing with what it is for or made with: "Layout engine in Rust for garment
  /// outlines". A list of things is none.
  private func heads(_ object: PhraseHit, _ scan: StatementScan, _ section: SectionKind) -> Bool {
    guard section == .experience, scan.statement.isBullet, !StackLine(document: document).lists(scan) else {
      return false
    }
    let before = scan.tokens.lowerBound..<Int(object.start)
    let isPlain =
      before.count <= Self.mostWordsBefore
      && before.allSatisfy { index in
        (document.tokens[index].traits.contains(.word) || document.tokens[index].id == 0x2F)
          && (index == before.lowerBound || !document.classes.begins(at: index).contains(.article))
      }
    let next = Int(object.end)
    return isPlain && next < scan.tokens.upperBound && document.classes.begins(at: next).contains(.article)
  }

  /// More words before a thing are a clause, and no name of it.
  private static let mostWordsBefore = 6

  /// Whether a word that could be a verb is a label ("Build: CMake", "Build & OS") or ends a list ("ALM & debugging").
  private func isNoun(_ hit: PhraseHit, _ scan: StatementScan) -> Bool {
    let next = Int(hit.end)
    guard next < scan.tokens.upperBound else { return Int(hit.start) > scan.tokens.lowerBound }
    return document.tokens[next].id == 0x3A || document.tokens[next].id == 0x26
  }

  /// Whether the statement opens with a verb that never describes work of one's own.
  private func isNever(_ scan: StatementScan) -> Bool {
    scan.hits.contains { hit in
      lexicon.classes[Int(hit.phrase)].contains(.never) && Int(hit.start) <= scan.tokens.lowerBound + 2
        && opensClause(hit, scan)
    }
  }

  /// Whether a cue that denies, or wishes, or speaks of others covers `words`.
  private func isCovered(_ words: Range<Int>, _ scan: StatementScan) -> Bool {
    scan.cues.contains { lexicon.cues[$0.cue].cap == 0 && $0.covers.clamped(to: words) == words }
  }

  private func opensClause(_ hit: PhraseHit, _ scan: StatementScan) -> Bool {
    opensClause(Int(hit.start), scan)
  }

  /// Whether a clause begins at the token `index`, or a word such as "I" or "successfully" stands between.
  private func opensClause(_ index: Int, _ scan: StatementScan) -> Bool {
    var index = index
    while index > scan.tokens.lowerBound {
      let before = document.tokens[index - 1]
      guard before.traits.contains(.word) else {
        // A colon, comma, dash or bracket begins a clause; an apostrophe or slash does not.
        switch before.id {
        case 0x2C, 0x3A, 0x3B, 0x28, 0x2E, 0x26, 0x7C, Mark.dash, Mark.other: return true
        default: return false
        }
      }
      if document.classes.ends(before: index).contains(.opener) { return true }
      guard endsInLy(before) else { return false }
      index -= 1
    }
    return true
  }

  /// Whether a role is what somebody is said to be: "She is one of the authors of ring". Of others, the statement begins
  /// with them.
  private func isSaidOfThem(_ hit: PhraseHit, _ scan: StatementScan) -> Bool {
    !document.isOthers(scan) && isSaid(at: Int(hit.start), scan)
  }

  /// Whether a word such as "is" stands before the token `index`, with nothing but articles between.
  private func isSaid(at index: Int, _ scan: StatementScan) -> Bool {
    for start in stride(from: index, to: max(scan.tokens.lowerBound, index - Self.mostArticles), by: -1) {
      let before = document.classes.ends(before: start)
      if before.contains(.copula) { return true }
      guard before.contains(.article) else { return false }
    }
    return false
  }

  /// "one of the" stand between: more words tell of something else.
  private static let mostArticles = 4

  private func endsInLy(_ token: Token) -> Bool {
    token.end - token.start > 4 && document.text[Int(token.end) - 1] == UInt8(ascii: "y")
      && document.text[Int(token.end) - 2] == UInt8(ascii: "l")
  }

  /// Whether a word such as "a", "of" or "with" stands before `hit`, so that it describes a noun.
  private func followsArticle(_ hit: PhraseHit, _ scan: StatementScan) -> Bool {
    guard Int(hit.start) > scan.tokens.lowerBound else { return false }
    return document.classes.ends(before: Int(hit.start)).contains(.article)
  }

  // MARK: Depth

  private func depthWords(_ scan: StatementScan) -> Ground? {
    if let outcome = scan.outcomes.first { return Ground(kind: "outcome", words: outcome) }
    let reason = scan.hits.first { hit in
      lexicon.classes[Int(hit.phrase)].contains(.reason) && !isCovered(Int(hit.start)..<Int(hit.end), scan)
    }
    return reason.map { Ground(kind: "reason", words: Int($0.start)..<Int($0.end)) }
  }

  /// The most signals that follow each other with nothing but commas and the like between them.
  private func longestRun(_ scan: StatementScan) -> (count: Int, tokens: Range<Int>)? {
    var best: (count: Int, tokens: Range<Int>)?
    var start = 0
    var run = 0
    var end = -1
    for hit in scan.hits where lexicon.senses.has(hit.phrase) && Int(hit.start) >= end {
      let gap = end < 0 ? Int.max : Int(hit.start) - end
      run = gap <= 3 ? run + 1 : 1
      if run == 1 { start = Int(hit.start) }
      end = Int(hit.end)
      if run > best?.count ?? 0 { best = (run, start..<end) }
    }
    return best
  }
}

extension SectionKind {
  /// Whether what stands there is, unless it says otherwise, the person's own doing.
  var holdsOwnWork: Bool {
    switch self {
    case .experience, .projects, .openSource, .publications, .talks, .repository, .activity, .volunteering,
      .coverLetter:
      true
    default: false
    }
  }

  /// Whether naming a piece of work there says that the person made it.
  var isOwnByNature: Bool {
    self == .projects || self == .openSource || self == .repository || self == .activity
  }
}
