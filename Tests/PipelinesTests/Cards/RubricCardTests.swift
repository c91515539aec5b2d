import Foundation
import Model
import SourceText
import Testing

@testable import Pipelines

/// Cards of rubrics: what stands in them, and what is told as missing.
@Suite struct RubricCardTests {
  /// The root of the package, with a final slash.
  private static let root =
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4).joined(separator: "/") + "/"

  // Published: R. G. Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
  @Test(
    "the interval is Wilson's",
    arguments: [
      (81, 263, "25.5 to 36.6 %"), (15, 148, "6.2 to 16.0 %"), (0, 20, "0.0 to 16.1 %"),
      (1, 29, "0.6 to 17.2 %"),
      (29, 29, "88.3 to 100.0 %"),
    ])
  func intervals(hits: Int, count: Int, text: String) {
    #expect(WilsonInterval(hits: hits, of: count).text == text)
  }

  @Test(
    "a number has its own reason, then its family's, and none of a rubric that says another number",
    arguments: [
      ("weights.a", "pipeline's a"), ("weights.b", nil), ("tiers.A", "family"), ("tiers.B", "own B"),
      ("gates.x", "kept"), ("list", nil),
    ])
  func reasons(what: String, because: String?) {
    func reason(_ what: String, _ because: String) -> RubricReason {
      RubricReason(what: what, because: because, source: "")
    }
    let book = ReasonBook(
      rubric: [
        reason("weights.a", "rubric's a"), reason("weights.b", "rubric's b"), reason("tiers", "family"),
        reason("tiers.B", "own B"), reason("gates.x", "kept"),
      ],
      pipeline: [reason("weights.a", "pipeline's a")], replaced: ["weights.a", "weights.b"])
    #expect(book.reason(for: what)?.because == because)
  }

  @Test func aRoleHasReasonsOfItsOwnForWhatItWeighsOtherwise() throws {
    let role = try PipelineLoader().load(Self.root + "pipelines/rust-backend.yaml")
    #expect(role.reasons.reason(for: "weights.web")?.because.hasPrefix("Most services in Rust") == true)
    // This weight is the rubric's own; the role's reason is for all weights.
    #expect(
      role.reasons.replaced.contains("weights.web") && !role.reasons.replaced.contains("weights.testing"))
    #expect(role.reasons.reason(for: "gates.ownership")?.source.hasPrefix("Boundev") == true)
  }

  @Test(
    "numbers without reason or approver, and a rubric without a card, are told",
    arguments: [true, false])
  func warnings(hasCard: Bool) throws {
    let pipeline = try MinimalPipeline().load()
    let card = RubricCard(
      purpose: "p", notFor: [], approvals: [.init(of: "points", by: "R. Lee", on: "2026-11-22")],
      measurements: [], invariance: nil, limits: [], history: [])
    let told = RubricCardCheck(pipeline, hasCard ? card : nil, path: "mine.yaml").warnings.map(\.description)
    #expect(told.count == 3)
    #expect(told[0].hasPrefix("mine.yaml: warning: numbers without a reason: weights."), "\(told)")
    #expect(told[1].hasPrefix("mine.yaml: warning: nothing says for how long runs are kept"), "\(told)")
    if hasCard {
      #expect(told[2].hasPrefix("mine.yaml: warning: numbers without an approver: weights."), "\(told)")
      #expect(!told[2].contains("points."))
    } else {
      #expect(told[2].hasPrefix("mine.yaml: warning: the rubric has no card\n  help: write "), "\(told)")
    }
  }

  @Test func everyNumberOfTheBuiltInRubricHasAReasonASourceAndAnApprover() throws {
    let pipeline = try BuiltInPipeline.load()
    let card = try #require(try RubricCardLoader.card(of: pipeline, at: nil))
    #expect(RubricCardCheck(pipeline, card, path: "built-in").warnings == [])
    let page = RubricCardPage(pipeline, card).markdown
    for number in RubricNumber.all(of: pipeline.rubric) {
      #expect(page.contains("\n| \(number.what) | "), "\(number.what)")
    }
    #expect(!page.contains("no reason is given") && !page.contains("nobody yet"))
    #expect(page.contains("in-sample") && page.contains("| names | 704 | 0 | 0.0 % |"))
  }

  @Test(
    "mistakes in a card are told with their place",
    arguments: [
      ("of: 127}", "of: 100}", "'hits' is 118"),
      ("on: 2026-11-30\n    inSample", "on: autumn\n    inSample", "'autumn' is no day"),
      ("{name: \"levels exactly", "{nam: \"levels exactly", "unknown key 'nam' in a figure"),
    ])
  func mistakes(old: String, new: String, message: String) throws {
    let source = EditedSource(
      FolderSource(besides: Self.root + "pipelines/rust-developer.yaml"), old, new)
    let pipeline = try BuiltInPipeline.load()
    let error = #expect(throws: PipelineProblems.self) {
      _ = try RubricCardLoader.card(of: pipeline, from: source)
    }
    #expect(
      error?.diagnostics.contains { $0.message.contains(message) && $0.location.line != nil } == true,
      "\(error?.description ?? "")")
  }
}

/// Files of another source, with one text in the place of another.
private struct EditedSource: ConfigSource {
  let folder: FolderSource
  let old: String
  let new: String

  init(_ folder: FolderSource, _ old: String, _ new: String) {
    self.folder = folder
    self.old = old
    self.new = new
  }

  func path(of name: String) -> String { folder.path(of: name) }

  func has(_ name: String) -> Bool { folder.has(name) }

  func file(_ name: String, number: Int) throws(ConfigFileProblem) -> ConfigFile {
    guard let text = try? String(contentsOfFile: path(of: name), encoding: .utf8), text.contains(old) else {
      throw .unreadable("there is nothing to edit")
    }
    return ConfigFile(
      node: try YAMLReader.node(Array(text.replacing(old, with: new).utf8), file: number), digest: "")
  }
}
