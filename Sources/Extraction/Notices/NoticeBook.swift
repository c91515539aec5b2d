import Matching
import Model

/// What phrases mean that earn nothing: years, dated things, scope, appeals to programs.
struct NoticeBook: Sendable {
  /// What a phrase means.
  enum Meaning: Sendable, Hashable {
    case years
    /// A number in words.
    case number(Int)
    case since
    case partTime
    case beyondReason
    case instruction
    case service
    case wide
    /// A thing of the chronology.
    case thing(Int)
    /// What a version of the subject stands behind.
    case release
  }

  /// Since when things have been there.
  let chronology: Chronology
  /// A factor that is beyond reason from here on.
  let mostTimes: Int
  private let meanings: [Meaning]
  private let index: Lexicon.Index
  /// For each rule the thing that it finds, or -1.
  private let things: [Int32]

  init(
    chronology: Chronology, mostTimes: Int, meanings: [Meaning], index: Lexicon.Index, things: [Int32]
  ) {
    self.chronology = chronology
    self.mostTimes = mostTimes
    self.meanings = meanings
    self.index = index
    self.things = things
  }

  /// Whether `phrase` means any of it.
  func has(_ phrase: Int32) -> Bool { index.has(phrase) }

  /// What `phrase` means.
  func meanings(of phrase: Int32) -> [Meaning] { index[phrase].map { meanings[Int($0)] } }

  /// The thing that the rule of that number finds.
  func thing(ofRule rule: Int) -> Int? { things[rule] < 0 ? nil : Int(things[rule]) }
}
