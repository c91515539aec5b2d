package import JSONReading
package import Model
import Publishing
import Reporting
import Scoring
package import SourceText

/// A stage as a filter: a line in, a line out, one candidate a line.
package struct StageFilter: Sendable {
  private let plan: ProcessingPlan
  private let jobs: Int

  /// Filters by the rules of `plan`, on `jobs` threads.
  package init(_ plan: ProcessingPlan, jobs: Int) {
    self.plan = plan
    self.jobs = jobs
  }

  /// A line that is no line of the stage before.
  package struct Malformed: Error, Sendable {
    /// What is wrong, where, and what to do.
    package let diagnostic: Diagnostic
  }

  /// Turns lines of `assay discover` into lines of `assay read`.
  package func read(_ tally: (DocumentCounts) -> Void) throws {
    try run(Candidate.self, Schemas.candidate, "discover", tally) { processor, candidate in
      let documents = processor.documents(of: candidate)
      return (documents, documents.documents.map(\.status))
    }
  }

  /// Turns lines of `assay discover` into lines of `assay read`, in the worker processes of `house`.
  package static func read(in house: WorkerHouse, jobs: Int, _ tally: (DocumentCounts) -> Void) throws {
    var lines = LineReader(descriptor: 0)
    var sink = ByteSink.standardOutput
    var counts = DocumentTally()
    try OrderedBatches(jobs: jobs).run(
      { try lines.next().map { ($0, lines.line) } }, context: { (house.reader(), JSONParser()) },
      work: { context, item -> Result<ReadCandidate, any Error> in
        Result {
          try context.0.read(
            try decode(Candidate.self, Schemas.candidate, "discover", item.0, line: item.1, with: context.1))
        }
      },
      consume: { result in
        let candidate = try result.get()
        counts.add(candidate.statuses)
        try sink.append(candidate.line)
      })
    try sink.flush()
    tally(counts.counted)
  }

  /// Turns lines of `assay read` into lines of `assay extract`.
  package func extract(_ tally: (DocumentCounts) -> Void) throws {
    try run(CandidateDocuments.self, Schemas.documents, "read", tally) { processor, documents in
      (processor.signals(in: documents), documents.documents.map(\.status))
    }
  }

  /// Turns lines of `assay extract` into lines of `assay assess`.
  package func assess(asOf: Day, _ tally: (DocumentCounts) -> Void) throws {
    try run(CandidateSignals.self, Schemas.signals, "extract", tally) { processor, signals in
      let line = AssessmentLine(
        pipeline: signals.pipeline, asOf: asOf.description, folder: signals.folder,
        assessment: processor.assessment(of: signals))
      return (line, signals.documents.map(\.status))
    }
  }

  private func run<Input: Decodable & Sendable, Output: JSONWritable>(
    _ type: Input.Type, _ schema: String, _ stage: String, _ tally: (DocumentCounts) -> Void,
    _ work: @escaping @Sendable (CandidateProcessor, Input) -> (Output, [DocumentStatus])
  ) throws {
    var lines = LineReader(descriptor: 0)
    var sink = ByteSink.standardOutput
    var counts = DocumentTally()
    try OrderedBatches(jobs: jobs).run(
      {
        try lines.next().map { ($0, lines.line) }
      }, context: { (CandidateProcessor(plan), JSONParser()) },
      work: { context, item -> Result<([UInt8], [DocumentStatus]), Malformed> in
        Result { () throws(Malformed) in
          let (value, statuses) = work(
            context.0, try Self.decode(type, schema, stage, item.0, line: item.1, with: context.1))
          return (value.jsonLine, statuses)
        }
      },
      consume: { result in
        let (bytes, statuses) = try result.get()
        counts.add(statuses)
        try sink.append(bytes)
      })
    try sink.flush()
    tally(counts.counted)
  }

  /// Reads a line as a value whose schema is `schema`, as `stage` writes them; `parser` serves one line after another.
  package static func decode<Value: Decodable>(
    _ type: Value.Type, _ schema: String, _ stage: String, _ line: [UInt8], line number: Int,
    with parser: JSONParser
  ) throws(Malformed) -> Value {
    do {
      return try parser.withRoot(of: line) { root in
        let named = try root.decode(SchemaName.self).schema
        if named == schema { return try root.decode(type) }
        throw Malformed(
          diagnostic: Diagnostic(
            .error, at: .init(path: "standard input", line: number),
            "this is a line of \(named ?? "no schema"), not of \(schema)",
            help: "pipe the output of `assay \(stage)` into this command"))
      }
    } catch let error as Malformed {
      throw error
    } catch {
      throw Malformed(
        diagnostic: Diagnostic(
          .error, at: .init(path: "standard input", line: number),
          "not a line of `assay \(stage)`: \(Self.reason(error))",
          help: "pipe the output of `assay \(stage)` into this command"))
    }
  }

  private struct SchemaName: Decodable { let schema: String? }

  private static func reason(_ error: any Error) -> String {
    guard let error = error as? DecodingError else { return "it is no JSON object" }
    switch error {
    case .keyNotFound(let key, _): return "it has no '\(key.stringValue)'"
    case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
      let path = context.codingPath.map(\.stringValue).joined(separator: ".")
      return path.isEmpty ? "it is no JSON object" : "'\(path)' is not as it should be"
    @unknown default: return "it cannot be read"
    }
  }
}
