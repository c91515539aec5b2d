import Auditing
import Blinding
import Foundation
import Model
import Publishing
import Reporting
import Sectioning
import SourceText

/// How a run is shown: with or without marks at what is new since an earlier one, and whole or blind.
package struct RunView: Sendable {
  /// Whether whatever tells who somebody is is masked.
  package var isBlind = false
  /// The file that says who is who in a blind run; none is written where this is `nil`.
  package var key: String?
  /// The earlier run, a folder or its shortlist.json.
  package var newSince: String?
  /// The pipeline file beside which the words for masking lie; the program's own where there is none.
  package var pipelineFile: String?

  package init() {}

  /// Whether the run is shown as it is.
  var isPlain: Bool { !isBlind && newSince == nil }

  /// Reads what it needs besides the run, so that what is wrong with it is told before work.
  func prepared(_ pipeline: Pipeline) throws -> PreparedView {
    let earlier = try newSince.map { try ShortlistFile.read(run: $0) }
    if let earlier, earlier.head.isBlind {
      throw Diagnostic(
        .error, at: .init(path: newSince ?? ""), "this run is blind: it does not tell who was there",
        help: "name the run that it was made of")
    }
    guard isBlind else { return PreparedView(earlier: earlier, words: nil, finder: nil, key: nil) }
    let rewrites = try RewriteWordsLoader.load(besides: pipelineFile)
    let names = pipeline.languages.map(\.names)
    return PreparedView(
      earlier: earlier,
      words: BlindWords(languages: names, namesakes: rewrites.identity.namesakes),
      finder: ContactFinder(names), key: key)
  }
}

/// A view with all that it needs.
struct PreparedView {
  fileprivate let earlier: Shortlist?
  fileprivate let words: BlindWords?
  fileprivate let finder: ContactFinder?
  fileprivate let key: String?

  fileprivate init(earlier: Shortlist?, words: BlindWords?, finder: ContactFinder?, key: String?) {
    self.earlier = earlier
    self.words = words
    self.finder = finder
    self.key = key
  }

  /// Returns `source` as it is to be shown, and writes the key of a blind run.
  func source(of source: some AssessmentSource) throws -> any AssessmentSource {
    guard let earlier else { return try blind(source) }
    return try blind(NewsRun(source, since: earlier))
  }

  private func blind(_ source: some AssessmentSource) throws -> any AssessmentSource {
    guard let words, let finder else { return source }
    let run = try BlindRun(source, words: words) { bytes in
      finder.spans(in: bytes).map { FoundMask(mask: $0.kind.mask, range: $0.span.range) }
    }
    if let key { try SecretFile.write(run.key.jsonLine, at: key) }
    return run
  }
}

extension ShortlistHead {
  /// What whoever hands a blind run on must know.
  package var blindWarnings: [String] {
    notices.filter { $0.code == UnnamedNotice.code }.map { $0.message + ($0.ask.map { " " + $0 } ?? "") }
  }
}

extension ContactFinder.Kind {
  fileprivate var mask: Mask {
    switch self {
    case .web: .link
    case .mail: .mail
    case .phone: .phone
    case .street: .place
    }
  }
}
