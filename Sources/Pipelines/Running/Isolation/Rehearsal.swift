import Foundation
import Glibc
import Model
import Workers

/// Misbehaves as a file asks for that begins with `rehearse: …`, or with `rehearse judging: …`, so that anyone can see what a run does about it.
struct Rehearsal {
  /// What a reader can be brought to by a file.
  enum Mishap: String {
    case crash, hang, sleep, memory, noise, exit, wrong
  }

  /// Returns what `source` asks for while it is read, or else once it is judged.
  static func mishap(_ source: DocumentSource, whenJudged: Bool = false) -> Mishap? {
    guard let path = source.file, source.problem == nil, let data = FileManager.default.contents(atPath: path)
    else { return nil }
    let text = String(decoding: data.prefix(64), as: UTF8.self)
    let opening = whenJudged ? "rehearse judging: " : "rehearse: "
    guard text.hasPrefix(opening) else { return nil }
    return Mishap(rawValue: String(text.dropFirst(opening.count).prefix { $0.isLetter }))
  }

  /// Lets it happen in the worker at the end of `line`.
  static func perform(_ mishap: Mishap, _ line: WorkerLine) {
    switch mishap {
    case .crash: kill(getpid(), SIGSEGV)
    case .hang: while true {}
    case .sleep: sleep(100_000)
    case .memory: exhaust()
    case .noise: for descriptor in Int32(1)...2 { _ = "noise\n".withCString { write(descriptor, $0, 6) } }
    case .exit: exit(0)
    case .wrong: line.answer(wrongly: Array("no answer".utf8))
    }
  }

  private static func exhaust() {
    var all: [[UInt8]] = []
    while true { all.append([UInt8](repeating: UInt8(truncatingIfNeeded: all.count), count: 16 << 20)) }
  }
}
