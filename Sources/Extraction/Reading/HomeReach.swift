import Matching
import Model

/// Which statements of an entry are in the home context.
///
/// What names the subject speaks of itself, if it is a bullet, and of the whole entry, if it is the title, a line of
/// what the work was done with, or prose beside the bullets. Bullets open the rest of the entry too, unless they name the
/// subject in passing.
struct HomeReach {
  private let reading: EntryReading
  private let document: DocumentTokens
  private var named: Set<Int> = []
  private var isWhole = false
  /// Whether the subject is what a part of the work was moved to, and so not what the rest was done in.
  private var isMovedTo = false
  /// The first bullet among the statements; `nil` where there is none.
  private let firstBullet: Int?
  /// By statement the tokens of other languages, once they were looked for.
  private var otherLanguages: [Int: [Int]] = [:]

  init(_ reading: EntryReading, _ document: DocumentTokens) {
    self.reading = reading
    self.document = document
    firstBullet = reading.scans.firstIndex { $0.statement.isBullet }
  }

  /// Takes note that the statement at `index` is about the subject.
  mutating func add(_ index: Int, isWhole: Bool) {
    named.insert(index)
    if isWhole { self.isWhole = true }
  }

  /// Takes note that `hit` names the subject in the statement at `index`: behind "to", as in "offloaded the decoding to
  /// Rust", it replaced a language that nobody names.
  mutating func note(_ hit: PhraseHit, at index: Int) {
    let before = document.classes.ends(before: Int(hit.start))
    if before.contains(.changeTo), !before.contains(.weak), reading.shapes[index].level >= 2 {
      isMovedTo = true
    }
  }

  /// Opens the whole entry.
  mutating func addAll() { isWhole = true }

  /// Whether `hit`, which names the subject in the statement at `index`, says what all of the entry's work was done in.
  mutating func tellsAll(_ hit: PhraseHit, at index: Int) -> Bool {
    let scan = reading.scans[index]
    if scan.statement.isTitle { return !isOneOfMany(hit, at: index) }
    if scan.statement.isBullet { return false }
    if reading.shapes[index].level == 1, StackLine(document: document).leads(with: hit, in: scan) {
      return true
    }
    return isLead(index) && !isOneOfMany(hit, at: index)
  }

  /// Whether the statement at `index` is prose right below the title, with bullets below it.
  private func isLead(_ index: Int) -> Bool { firstBullet.map { index < $0 } ?? false }

  /// Whether `hit` stands in a list in which the subject is one of many: two other languages beside it, one of them before.
  private mutating func isOneOfMany(_ hit: PhraseHit, at index: Int) -> Bool {
    let all = otherLanguages[index] ?? others(at: index)
    otherLanguages[index] = all
    let words = Int(hit.start)..<Int(hit.end)
    let others = all.lazy.filter { !words.contains($0) }.prefix(Self.many)
    return others.count == Self.many && others.contains { $0 < words.lowerBound }
  }

  private static let many = 2

  /// Whether the statement at `index` is in the home context.
  mutating func holds(_ index: Int) -> Bool { isWhole || !isAside || named.contains(index) }

  /// Whether the subject is named in passing: in few of the statements that describe work, not in the first of them,
  /// and beside another language.
  private lazy var isAside: Bool = {
    let described = reading.scans.indices.filter {
      !reading.scans[$0].statement.isTitle && reading.shapes[$0].level >= 2
    }
    guard let first = described.first, !named.contains(first), named.count * Self.share < described.count
    else { return false }
    return !isUndisputed
  }()

  /// Whether no statement of the entry names another language.
  var isUndisputed: Bool { !isMovedTo && !reading.scans.indices.contains(where: namesOthers) }

  /// Named in one of so many statements the subject is no aside.
  private static let share = 3

  /// Whether the statement at `index` names another language.
  func namesOthers(_ index: Int) -> Bool { !others(at: index).isEmpty }

  /// The tokens of other languages in the statement at `index`; without a capital they are words, unless in a list.
  private func others(at index: Int) -> [Int] {
    let scan = reading.scans[index]
    let peers = scan.tokens.filter { document.classes.begins(at: $0).contains(.peer) }
    guard !peers.allSatisfy(isCapital), !StackLine(document: document).lists(scan) else { return peers }
    return peers.filter(isCapital)
  }

  private func isCapital(_ token: Int) -> Bool { document.tokens[token].traits.contains(.capital) }
}
