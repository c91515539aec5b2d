import Model
import Scoring

@testable import Reporting

/// A ranked run of invented candidates.
enum SampleRun {
  static let shortlist = shortlist(of: SampleCandidates.all, setAside: SampleCandidates.setAside)

  static func shortlist(of samples: [Sample], setAside: [SetAside] = []) -> Shortlist {
    let assessments = samples.map(\.assessment)
    let documents = assessments.flatMap(\.documents) + setAside.flatMap(\.documents)
    func count(_ status: DocumentStatus) -> Int { documents.count { $0.status == status } }
    return Shortlist(
      head: ShortlistHead(
        asOf: Sample.asOf,
        pipeline: SampleRubric.pipeline,
        rubric: SampleRubric.summary,
        counts: Counts(
          candidates: samples.count + setAside.count,
          ranked: samples.count,
          setAside: setAside.count,
          documents: DocumentCounts(
            discovered: documents.count, ok: count(.ok), degraded: count(.degraded), failed: count(.failed),
            skipped: count(.skipped))
        ),
        setAside: setAside,
        duplicates: []
      ),
      entries: Ranker().ranking(assessments.map { RankKey($0) }).map {
        ShortlistEntry(positions: $0.positions, assessment: assessments[$0.index])
      }
    )
  }
}
