import Model

@testable import Reporting

/// A ranked run of invented candidates.
enum SampleRun {
  static let shortlist = shortlist(of: SampleCandidates.all, setAside: SampleCandidates.setAside)

  static func shortlist(of samples: [Sample], setAside: [SetAside] = []) -> Shortlist {
    let assessments = samples.map(\.assessment).sorted(by: isAbove)
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
      entries: assessments.enumerated().map { index, assessment in
        ShortlistEntry(
          positions: RankPositions(
            rank: index + 1,
            withoutRecency: 1 + assessments.count { $0.scoreWithoutRecency > assessment.scoreWithoutRecency },
            withoutArtefacts: 1
              + assessments.count { $0.scoreWithoutArtefacts > assessment.scoreWithoutArtefacts }
          ),
          assessment: assessment
        )
      }
    )
  }

  private static func isAbove(_ a: Assessment, _ b: Assessment) -> Bool {
    func key(_ assessment: Assessment) -> (Int, Int, Int) {
      (
        -assessment.score.count, -assessment.skills.count { $0.level >= 3 },
        -assessment.gates.count { $0.met }
      )
    }
    let (first, second) = (key(a), key(b))
    return first == second
      ? Array(a.candidate.utf8).lexicographicallyPrecedes(b.candidate.utf8) : first < second
  }
}
