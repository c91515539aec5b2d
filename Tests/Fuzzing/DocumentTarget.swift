import Foundation
import Model
import Pipelines

/// Takes a document through everything that a worker does: reading, sections, signals, an assessment.
final class DocumentTarget: FuzzTarget {
  private let name: String
  private let head: [UInt8]
  private let processor: CandidateProcessor

  /// Calls the document `name`, and puts `head` before its bytes, so that it is read as that format.
  init(name: String, head: String) {
    self.name = name
    self.head = Array(head.utf8)
    guard let pipeline = try? BuiltInPipeline.load(), let day = Day("2026-11-22") else {
      fatalError("the built-in pipeline does not load")
    }
    processor = CandidateProcessor(ProcessingPlan(pipeline, asOf: day))
  }

  func read(_ bytes: [UInt8]) {
    // What goes to programs of the system is read by them.
    guard !Self.isForPrograms(bytes) else { return }
    let content = Data(head + bytes).base64EncodedString()
    let candidate = Candidate(id: "fuzz", documents: [DocumentSource(id: name, content: content)])
    _ = processor.assessment(of: candidate)
  }

  private static func isForPrograms(_ bytes: [UInt8]) -> Bool {
    let head = String(decoding: bytes.prefix(2048), as: UTF8.self)
    return head.contains("%PDF") || head.contains("{\\rt")
  }
}
