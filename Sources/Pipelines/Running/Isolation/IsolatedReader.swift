import Model
import SourceText
import Workers

/// Has candidates read and measured in a worker process, and goes on where that ends over a file.
///
/// The file is set aside with how the worker ended, and the candidate's other files are read all the same.
final class IsolatedReader {
  private let worker: Worker
  private let skills: Int

  init(_ worker: Worker, skills: Int) {
    self.worker = worker
    self.skills = skills
  }

  /// Returns `candidate` measured.
  func assessed(_ candidate: Candidate) throws(WorkerEnd) -> AssessedCandidate {
    let skills = skills
    return try answer(.assess, candidate) {
      try? AssessedCandidate(packed: $0, of: candidate.id, skills: skills)
    }
  }

  /// Returns `candidate` measured, with its signals.
  func foundOut(_ candidate: Candidate) throws(WorkerEnd) -> FoundOut {
    let skills = skills
    return try answer(.findOut, candidate) { try? FoundOut(packed: $0, of: candidate.id, skills: skills) }
  }

  /// Returns the candidate called `candidate` measured by `signals`, a line of `assay extract`; `nil` where that cannot be
  /// done, and the candidate has to be read again.
  func measured(_ signals: [UInt8], of candidate: String) -> AssessedCandidate? {
    let skills = skills
    return try? worker.answer(to: [WorkerService.Task.measure.rawValue] + signals) {
      try? AssessedCandidate(packed: $0, of: candidate, skills: skills)
    }
  }

  /// Returns the documents of `candidate`.
  func read(_ candidate: Candidate) throws(WorkerEnd) -> ReadCandidate {
    try answer(.read, candidate) { try? ReadCandidate(packed: $0) }
  }

  /// Returns what is read from the file at `path`, for people.
  func shown(_ path: String) throws(WorkerEnd) -> DocumentShow {
    try answer(.show, DocumentShow.candidate(path)) { try? DocumentShow(packed: $0) }
  }

  private func answer<Value>(
    _ task: WorkerService.Task, _ candidate: Candidate, _ check: ([UInt8]) -> Value?
  ) throws(WorkerEnd) -> Value {
    var candidate = candidate
    while true {
      do {
        return try worker.answer(to: [task.rawValue] + candidate.json, check)
      } catch {
        if case .notStarted = error.end { throw error.end }
        // Once no file is left to blame, the fault is ours.
        guard let rest = candidate.blaming(error.step, error.end.words) else { throw error.end }
        candidate = rest
      }
    }
  }
}

extension Candidate {
  /// Returns it without the file number `step`, over which reading ended as `how` says; without all of them where it
  /// ended over no file. `nil` if none was left.
  fileprivate func blaming(_ step: Int?, _ how: String) -> Candidate? {
    let left = documents.indices.filter { documents[$0].problem == nil }
    guard !left.isEmpty else { return nil }
    let blamed = step.flatMap { left.contains($0) ? [$0] : nil } ?? left
    return Candidate(
      schema: schema, id: id,
      documents: documents.indices.map { blamed.contains($0) ? documents[$0].ending(how) : documents[$0] },
      folder: folder, columns: columns, findings: findings)
  }
}
