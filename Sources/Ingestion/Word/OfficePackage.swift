import Archives
import Markup
import Model

/// The parts of a word processor's file, which is a ZIP archive of XML files.
struct OfficePackage {
  private let roots: [String: MarkupElement]
  /// The names of the parts, in order.
  let names: [String]
  /// What did not arrive, part by part.
  private let losses: [Loss]

  /// Unpacks and parses the parts of `file` that are wanted.
  init(
    _ file: [UInt8], format: String, with markup: MarkupParser, where isWanted: (String) -> Bool
  ) throws(ReadingFailure) {
    let members: [ArchiveMember]
    do {
      members = try Archive(file).members { isWanted(String(decoding: $0, as: UTF8.self)) }
    } catch {
      throw ReadingFailure(error, format: format)
    }
    if members.contains(where: { $0.problem == .locked }) { throw .locked }
    var roots: [String: MarkupElement] = [:]
    var losses: [Loss] = []
    for member in members {
      let name = String(decoding: member.path, as: UTF8.self)
      // Where a name stands twice, the first is what word processors take.
      guard roots[name] == nil else { continue }
      let (tree, outcome) = markup.tree(ofXML: member.bytes)
      roots[name] = tree.root
      if let problem = member.problem {
        losses.append(Loss(code: "part-not-read", count: 1, detail: "\(name): \(problem.rawValue)"))
      }
      losses += outcome.problems.map { Loss(code: $0.code.rawValue, count: $0.count, detail: name) }
    }
    self.roots = roots
    self.losses = losses
    names = roots.keys.sorted { ($0.utf8.count, $0) < ($1.utf8.count, $1) }
  }

  /// Returns the outermost element of the part called `name`.
  func root(_ name: String) -> MarkupElement? { roots[name] }

  /// Says what did not arrive.
  func note(into composer: inout RecordComposer) {
    guard let first = losses.first else { return }
    for loss in losses { composer.lose(loss.code, count: loss.count, detail: loss.detail) }
    composer.status = .degraded
    composer.reason = first.code
    composer.remedy = "the file is broken inside; save it again from the word processor"
  }
}

extension ReadingFailure {
  /// Says why an archive, or a file that is one, cannot be read.
  init(_ failure: ArchiveFailure, format: String) {
    self =
      switch failure {
      case .broken(let words): .malformed(format, words)
      case .tooMany(let most): .malformed(format, "it holds more than \(most) files")
      case .tooMuch(let most): .malformed(format, "it holds more than \(most >> 20) MiB")
      case .bomb: .malformed(format, "it unpacks to hundreds of times its size, as no honest file does")
      }
  }
}
