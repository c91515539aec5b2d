package import Auditing
import Foundation
import Ingestion
package import Model
import SourceText

/// Rewrites the documents of every candidate and assesses them again.
package struct InvarianceRun {
  private let pipeline: Pipeline
  private let plan: ProcessingPlan
  private let audit: InvarianceAudit
  private let asOf: Day
  private let jobs: Int

  /// Works by the rules of `pipeline` with rewrites from `words`, on `jobs` threads.
  package init(_ pipeline: Pipeline, words: RewriteWords, asOf: Day, jobs: Int) {
    self.pipeline = pipeline
    plan = ProcessingPlan(pipeline, asOf: asOf)
    audit = InvarianceAudit(words: words, asOf: asOf)
    self.asOf = asOf
    self.jobs = jobs
  }

  /// Returns what comes of the candidates of `folders`. `progress` is told how many of how many are done.
  package func report(of folders: [String], progress: (Int, Int) -> Void = { _, _ in }) throws
    -> InvarianceReport
  {
    let candidates = try CandidateDiscovery().candidates(in: folders)
    var report = InvarianceReport(pipeline: pipeline.identity, asOf: asOf)
    var rest = candidates.makeIterator()
    let (plan, audit) = (plan, audit)
    try OrderedBatches(jobs: jobs).run(
      { rest.next() }, context: { CandidateProcessor(plan) },
      work: { processor, candidate in (candidate.id, Self.results(of: candidate, audit, processor)) },
      consume: { id, results in
        report.add(id, results)
        progress(report.candidates, candidates.count)
      })
    return report
  }

  private static func results(
    of candidate: Candidate, _ audit: InvarianceAudit, _ processor: CandidateProcessor
  ) -> [RelationResult]? {
    let held = candidate.holdingContents()
    let documents = processor.documents(of: held).documents
    let parts = zip(held.documents, documents).compactMap { source, document -> AuditSubject.Part? in
      guard document.text.count > 0 else { return nil }
      return AuditSubject.Part(document: document, source: text(of: source, document))
    }
    guard !parts.isEmpty else { return nil }
    return audit.results(of: AuditSubject(candidate: candidate.id, parts: parts)) { files in
      processor.assessment(
        of: Candidate(
          id: candidate.id,
          documents: files.map {
            DocumentSource(id: $0.id, content: Data($0.bytes).base64EncodedString())
          }))
    }
  }

  /// Returns what stands in the file, where it is text.
  private static func text(of source: DocumentSource, _ document: Document) -> [UInt8]? {
    guard !document.encoding.isEmpty, let content = source.content, let data = Data(base64Encoded: content)
    else { return nil }
    return try? DecodedText(decoding: [UInt8](data)).bytes
  }
}
