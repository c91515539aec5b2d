package import Extraction
import Ingestion
package import Model
import Scoring
import Sectioning

/// Takes one candidate through the stages left of ranking.
///
/// A pure function of the candidate's files and the pipeline. It keeps parser buffers from candidate to
/// candidate, so each thread has its own.
package final class CandidateProcessor {
  private let reader: DocumentReader
  private let sectioner: DocumentSectioner
  private let extractor: SignalExtractor
  private let assessor: Assessor

  /// Makes a processor that shares the compiled rules of `plan`.
  package init(_ plan: ProcessingPlan) {
    reader = DocumentReader()
    sectioner = plan.sectioner
    extractor = plan.extractor
    assessor = plan.assessor
  }

  /// Reads the candidate's files and finds their sections and entries. `begin` is told the number of each file
  /// before it is read, and then, once all are read, how many there are.
  package func documents(of candidate: Candidate, begin: (Int) -> Void = { _ in }) -> CandidateDocuments {
    let read = SuppliedText.standingIn(reader.read(candidate.documents, begin: begin))
    begin(candidate.documents.count)
    let documents = read.map { sectioner.document(from: $0) }
    return CandidateDocuments(
      candidate: candidate.id, folder: candidate.folder, columns: candidate.columns, documents: documents,
      findings: candidate.findings + documents.flatMap { sectioner.findings(in: $0) })
  }

  /// Finds the signals of documents that were read.
  package func signals(in documents: CandidateDocuments) -> CandidateSignals {
    extractor.signals(in: documents)
  }

  /// Measures signals.
  package func assessment(of signals: CandidateSignals) -> Assessment { assessor.assessment(of: signals) }

  /// Does all of it.
  package func assessment(of candidate: Candidate) -> Assessment {
    assessment(of: signals(in: documents(of: candidate)))
  }
}

/// A pipeline's rules, compiled once and shared by all processors.
package struct ProcessingPlan: Sendable {
  let sectioner: DocumentSectioner
  let extractor: SignalExtractor
  let assessor: Assessor

  /// Compiles `pipeline`; `asOf` is the day that "present" means. Wording is compared with `brief`.
  package init(_ pipeline: Pipeline, asOf: Day, brief: Brief? = nil) {
    sectioner = DocumentSectioner(
      headings: pipeline.languages.flatMap(\.headings), dates: pipeline.languages.map(\.dates),
      names: pipeline.languages.map(\.names),
      languages: LanguageBook(pipeline.commonWords, pipeline.languages))
    extractor = SignalExtractor(
      rubric: pipeline.rubric, languages: pipeline.languages, pipeline: pipeline.identity, brief: brief)
    assessor = Assessor(rubric: pipeline.rubric, asOf: asOf)
  }
}
