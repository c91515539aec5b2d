package import Evaluation
import Ingestion
import JSONReading
package import Model
import Reporting
import Workers

/// Assesses folders and keeps the assessments in memory: for some thousand candidates, not for a million.
package struct CandidateRun {
  private let plan: ProcessingPlan
  private let jobs: Int

  /// Works by the rules of `pipeline`, on `jobs` threads.
  package init(_ pipeline: Pipeline, asOf: Day, jobs: Int) {
    plan = ProcessingPlan(pipeline, asOf: asOf)
    self.jobs = jobs
  }

  /// Returns the assessments of the candidates of `folders`, in the order of their ids, all read in this process.
  package func assessments(of folders: [String]) throws -> [Assessment] {
    var rest = try CandidateDiscovery().candidates(in: folders).makeIterator()
    var assessments: [Assessment] = []
    let plan = plan
    try OrderedBatches(jobs: jobs).run(
      { rest.next() }, context: { CandidateProcessor(plan) }, work: { $0.assessment(of: $1) },
      consume: { assessments.append($0) })
    return assessments
  }

  /// Returns the same, read in the worker processes of `house` by its rules; archives are looked into with `lister`.
  package static func assessments(
    of folders: [String], in house: WorkerHouse, lister: IsolatedLister, jobs: Int
  ) throws -> [Assessment] {
    var rest = try CandidateDiscovery(lister: lister.lister).candidates(in: folders).makeIterator()
    var assessments: [Assessment] = []
    let parser = JSONParser()
    try OrderedBatches(jobs: jobs).run(
      { rest.next() }, context: { house.reader() },
      work: { reader, candidate in
        Result { () throws(WorkerEnd) in try reader.assessed(candidate) }
      },
      consume: { result in
        let json = try result.get().rendered.json
        assessments.append(try parser.decode(Assessment.self, from: json))
      })
    return assessments
  }
}

extension Pipeline {
  /// Compares assessments by this pipeline with what human readers found.
  package var evaluator: Evaluator { Evaluator(skills: rubric.skills.map(\.id), scoring: rubric.scoring) }
}
