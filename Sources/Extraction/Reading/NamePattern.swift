/// A name as rules write it: lower case, and `*` at either end stands for any characters.
struct NamePattern: Sendable {
  private let word: [UInt8]
  private let isOpenBefore: Bool
  private let isOpenAfter: Bool

  init(_ pattern: String) {
    let bytes = Array(pattern.utf8)
    let core = bytes.drop { $0 == Self.any }
    isOpenBefore = core.startIndex > 0
    isOpenAfter = core.last == Self.any
    word = Array(isOpenAfter ? core.dropLast() : core)
  }

  private static let any = UInt8(ascii: "*")

  /// Whether `name`, the bytes of a name in lower case, is one of those that are meant.
  func matches(_ name: [UInt8]) -> Bool {
    guard name.count >= word.count else { return false }
    let last = name.count - word.count
    return switch (isOpenBefore, isOpenAfter) {
    case (false, false): name == word
    case (false, true): name.starts(with: word)
    case (true, false): name[last...].elementsEqual(word)
    case (true, true): (0...last).contains { name[$0...].starts(with: word) }
    }
  }
}
