import Foundation
import Hashing
package import Model
import Publishing
import SourceText

/// The log of what people decided, which only grows.
package struct DecisionLog {
  private let path: String

  /// Takes the log at `path`, which need not exist yet.
  package init(_ path: String) { self.path = path }

  /// Adds `decision`, and returns how many the log now holds about its candidate.
  ///
  /// A file that holds anything else than decisions is refused.
  package func append(_ decision: Decision) throws -> Int {
    let earlier = try decisions().filter { $0.candidate == decision.candidate }.count
    try LineLog.append(decision.jsonLine, to: path)
    return earlier + 1
  }

  /// Removes what stands in it about `candidate`, or was recorded before `day`, so that no word of it is left; returns how
  /// many lines that was. This is the one change that is ever made to a log.
  package func purge(candidate: String?, before day: String?) throws -> Int {
    _ = try decisions()
    return try LineLog.filter(path) { line in
      guard let decision = try? JSONDecoder().decode(Decision.self, from: Data(line)) else { return true }
      let isTheirs = candidate.map { $0 == decision.candidate } ?? true
      return !(isTheirs && (day.map { decision.at.prefix(10) < $0[...] } ?? true))
    }
  }

  /// Returns what stands in it, and refuses a log that cannot be read.
  func written() throws -> [Decision] {
    guard FileManager.default.isReadableFile(atPath: path) else {
      throw Diagnostic(
        .error, at: .init(path: path), "there is no such log of decisions",
        help: "name a log that `assay decide` wrote, or leave out --decisions")
    }
    return try decisions()
  }

  /// Returns what stands in it; nothing if there is no such file.
  package func decisions() throws -> [Decision] {
    guard let data = FileManager.default.contents(atPath: path) else { return [] }
    var decisions: [Decision] = []
    for (index, line) in data.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    where !line.isEmpty {
      guard let decision = try? JSONDecoder().decode(Decision.self, from: Data(line)), decision.isSound else {
        throw Diagnostic(
          .error, at: .init(path: path, line: index + 1), "this is no line of a decision log",
          help: "name a log that `assay decide` wrote, or a file that does not exist yet")
      }
      decisions.append(decision)
    }
    return decisions
  }
}

/// A run that is decided about.
package struct DecidedRun {
  /// Its name in the log: the digest of its `shortlist.json`.
  package let digest: String
  private let shortlist: Shortlist
  private let path: String

  /// Reads the run at `path`, a folder or a `shortlist.json`.
  package init(_ path: String) throws {
    let (bytes, file) = try ShortlistFile.bytes(run: path)
    shortlist = try ShortlistFile.read(bytes, path: file)
    digest = SHA256.digest(of: bytes).description
    self.path = path
  }

  /// Checks that the run has `candidate`, whether ranked or set aside, and the skills of `levels`.
  package func check(_ candidate: String, levels: [String: Int]) throws {
    let isThere =
      shortlist.entries.contains { $0.assessment.candidate == candidate }
      || shortlist.head.setAside.contains { $0.candidate == candidate }
    guard isThere else {
      throw Diagnostic(
        .error, at: .init(path: path), "there is no candidate '\(candidate)' in this run",
        help: shortlist.help(for: candidate) + "the ids stand in shortlist.csv of the run")
    }
    let skills = shortlist.head.rubric.skills.map(\.skill)
    if let unknown = levels.keys.sorted().first(where: { !skills.contains($0) }) {
      throw Diagnostic(
        .error, at: .init(path: path), "the rubric of this run has no skill '\(unknown)'",
        help: "its skills are \(skills.joined(separator: ", "))")
    }
  }
}
