import Foundation
import Model
import SourceText
import Testing

@testable import Reporting

@Suite struct ShortlistWriterTests {
  private let source = HeldShortlist(SampleRun.shortlist)

  private func written() throws -> [UInt8] {
    var writer = ShortlistWriter(source.head)
    var bytes = writer.begin()
    for index in 0..<source.count {
      bytes += writer.add(source.positions(at: index), source.rendered(at: index).json)
    }
    return bytes + writer.end()
  }

  @Test func whatIsWrittenReadsBackAsTheSameValue() throws {
    let read = try JSONDecoder().decode(Shortlist.self, from: Data(try written()))
    #expect(read == SampleRun.shortlist)
  }

  @Test func usesTheNamesOfTheContract() throws {
    let object = try JSONSerialization.jsonObject(with: Data(try written())) as? [String: Any] ?? [:]
    #expect(
      Set(object.keys) == [
        "schema", "asOf", "pipeline", "rubric", "folder", "counts", "robustness", "entries", "setAside",
        "duplicates", "blind", "notices",
      ])
    #expect(
      object["pipeline"] as? [String: String] == [
        "name": "rust-developer", "title": "Rust developer", "digest": SampleRubric.pipeline.digest,
      ])
    let rubric = object["rubric"] as? [String: Any] ?? [:]
    #expect(Set(rubric.keys).isSuperset(of: ["name", "version", "digest"]))
    let entry = (object["entries"] as? [[String: Any]])?.first ?? [:]
    #expect(
      Set(entry.keys).isSuperset(of: [
        "rank", "candidate", "tier", "tierBeforeGates", "score", "practice", "skills", "gates", "findings",
        "prompts", "dimensions", "profiles",
      ]))
    #expect(entry["practice"] as? Int == 4)
    let setAside = (object["setAside"] as? [[String: Any]])?.first ?? [:]
    #expect(setAside["documents"] as? [String] == ["lee-scan/cv.pdf"])
  }

  @Test func anEmptyRunIsStillAWholeFile() throws {
    let empty = SampleRun.shortlist(of: [])
    let writer = ShortlistWriter(empty.head)
    let read = try JSONDecoder().decode(Shortlist.self, from: Data(writer.begin() + writer.end()))
    #expect(read == empty)
  }

  @Test func everyEntryIsOneLine() throws {
    let lines = String(decoding: try written(), as: UTF8.self).split(separator: "\n")
    #expect(lines.count == 4 + SampleRun.shortlist.entries.count)
  }

  @Test func assessmentLinesAreThoseOfTheStage() throws {
    let assessment = SampleCandidates.ada.assessment
    var json = JSONWriter()
    json.value(assessment)
    var line = JSONWriter()
    line.value(AssessmentLine(pipeline: SampleRubric.pipeline, asOf: Sample.asOf, assessment: assessment))
    line.endLine()
    #expect(AssessmentLineWriter(SampleRun.shortlist.head).add(json.bytes[...]) == line.bytes)
  }
}
