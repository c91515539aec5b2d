package import Auditing
import Foundation
import Ingestion
package import Model
package import SourceText
import Workers

/// Rewrites the documents of every candidate and assesses them again.
package struct InvarianceRun {
  private let pipeline: Pipeline
  private let asOf: Day
  private let jobs: Int

  /// Works by the rules of `pipeline`, on `jobs` threads.
  package init(_ pipeline: Pipeline, asOf: Day, jobs: Int) {
    self.pipeline = pipeline
    self.asOf = asOf
    self.jobs = jobs
  }

  /// Returns what comes of the candidates of `folders`, all read in this process, with rewrites from `words`. `progress`
  /// is told how many of how many are done.
  package func report(
    of folders: [String], words: RewriteWords, progress: (Int, Int) -> Void = { _, _ in }
  ) throws -> InvarianceReport {
    let candidates = try CandidateDiscovery().candidates(in: folders)
    var report = InvarianceReport(pipeline: pipeline.identity, asOf: asOf)
    var rest = candidates.makeIterator()
    let plan = ProcessingPlan(pipeline, asOf: asOf)
    let audit = InvarianceAudit(words: words, asOf: asOf)
    try OrderedBatches(jobs: jobs).run(
      { rest.next() }, context: { CandidateProcessor(plan) },
      work: { processor, candidate in (candidate.id, Self.results(of: candidate, audit, processor)) },
      consume: { id, results in
        report.add(id, results)
        progress(report.candidates, candidates.count)
      })
    return report
  }

  /// Returns the same from the worker processes of `house`; archives are looked into with `lister`. `tell` is told of
  /// candidates over whom a worker ended, who count as not read.
  package func report(
    of folders: [String], in house: WorkerHouse, lister: IsolatedLister,
    progress: (Int, Int) -> Void = { _, _ in }, tell: (Diagnostic) -> Void
  ) throws -> InvarianceReport {
    let candidates = try CandidateDiscovery(lister: lister.lister).candidates(in: folders)
    var report = InvarianceReport(pipeline: pipeline.identity, asOf: asOf)
    var rest = candidates.makeIterator()
    try OrderedBatches(jobs: jobs).run(
      { rest.next() }, context: { house.reader() },
      work: { reader, candidate in
        (candidate.id, Result { () throws(WorkerEnd) in try reader.audited(candidate) })
      },
      consume: { id, result in
        switch result {
        case .success(let results): report.add(id, results)
        case .failure(let end):
          if case .notStarted = end { throw end }
          report.add(id, nil)
          tell(
            Diagnostic(
              .error, at: .init(path: id), "not audited: the process that read it ended (\(end.words))",
              help: "see what `assay shortlist` says of it"))
        }
        progress(report.candidates, candidates.count)
      })
    return report
  }

  /// Returns what comes of all rewrites of `candidate`; `nil` where nothing of it can be read. `begin` is told before each
  /// time that documents are judged.
  static func results(
    of candidate: Candidate, _ audit: InvarianceAudit, _ processor: CandidateProcessor,
    begin: () -> Void = {}
  ) -> [RelationResult]? {
    let held = candidate.holdingContents()
    begin()
    let documents = processor.documents(of: held).documents
    let parts = zip(held.documents, documents).compactMap { source, document -> AuditSubject.Part? in
      guard document.text.count > 0 else { return nil }
      return AuditSubject.Part(document: document, source: text(of: source, document))
    }
    guard !parts.isEmpty else { return nil }
    return audit.results(of: AuditSubject(candidate: candidate.id, parts: parts)) { files in
      begin()
      return processor.assessment(
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
