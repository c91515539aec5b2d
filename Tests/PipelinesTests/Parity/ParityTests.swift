import Foundation
import Model
import Testing

@testable import Pipelines

/// What a résumé shows does not depend on the format in which it comes.
struct ParityTests {
  private static let plan: ProcessingPlan? = (try? BuiltInPipeline.load()).map {
    ProcessingPlan($0, asOf: Day(month: Month(year: 2026, month: 11), day: 22))
  }

  /// The levels, months and counted quotes of a file, each with its sentence, a line each, white space made alike.
  private static func facts(_ bytes: [UInt8]) throws -> [String] {
    let source = DocumentSource(id: "cv", content: Data(bytes).base64EncodedString())
    let assessment = CandidateProcessor(try #require(plan)).assessment(
      of: Candidate(id: "ada", documents: [source]))
    return assessment.skills.flatMap { skill in
      let months = skill.months.map { " \($0) months" } ?? ""
      let quotes = Set(
        skill.evidence.filter { $0.counted && $0.level >= 2 }.map {
          "  " + words(of: $0.before + $0.quote + $0.after)
        })
      return ["\(skill.skill) \(skill.level)\(months)"] + quotes.sorted()
    }
  }

  private static func words(of text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test("the same résumé shows the same in each format", arguments: SameResume.files.map(\.format))
  func sameFacts(format: String) throws {
    let file = try #require(SameResume.files.first { $0.format == format })
    let plain = try #require(SameResume.files.first)
    let expected = try Self.facts(plain.bytes)
    let facts = try Self.facts(file.bytes)
    #expect(
      facts == expected,
      "\(facts.filter { !expected.contains($0) }) instead of \(expected.filter { !facts.contains($0) })")
    #expect(
      expected.contains { $0.hasPrefix("async 3") } && expected.contains { $0.hasPrefix("systems 3") },
      "\(expected)")
  }
}
