import Auditing
import Glibc
import Model
import SourceText
import Workers

/// Has candidates read and measured in a worker process, and goes on where that ends over a file.
///
/// The file is set aside with how the worker ended, and the candidate's other files are read all the same. Where that ends
/// only once all are read, each is tried alone; where none of them ends the worker alone, the largest is set aside.
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

  /// Returns what comes of all rewrites of `candidate`; `nil` where nothing of it could be read.
  func audited(_ candidate: Candidate) throws(WorkerEnd) -> [RelationResult]? {
    do {
      return try worker.answer(to: [WorkerService.Task.audit.rawValue] + candidate.json) {
        try? AuditedCandidate(packed: $0)
      }.results
    } catch { throw error.end }
  }

  /// Returns what is read from the file at `path`, for people.
  func shown(_ path: String) throws(WorkerEnd) -> DocumentShow {
    try answer(.show, DocumentShow.candidate(path)) { try? DocumentShow(packed: $0) }
  }

  private func answer<Value>(
    _ task: WorkerService.Task, _ candidate: Candidate, _ check: ([UInt8]) -> Value?
  ) throws(WorkerEnd) -> Value {
    var candidate = candidate
    var wasEachTriedAlone = false
    while true {
      do {
        return try worker.answer(to: [task.rawValue] + candidate.json, check)
      } catch {
        if case .notStarted = error.end { throw error.end }
        let left = candidate.documents.indices.filter { candidate.documents[$0].problem == nil }
        // Once no file is left to blame, the fault is ours.
        guard let largest = candidate.largest(of: left) else { throw error.end }
        var blamed: [Int: String] = [:]
        if let step = error.step, left.contains(step) {
          blamed[step] = error.end.words
        } else if left.count > 1, !wasEachTriedAlone {
          blamed = try endingAlone(task, candidate, left)
          wasEachTriedAlone = true
        }
        candidate = candidate.blaming(blamed.isEmpty ? [largest: error.end.words] : blamed)
      }
    }
  }

  /// Returns which of the files `left` end the worker with no other file beside them, and how.
  private func endingAlone(
    _ task: WorkerService.Task, _ candidate: Candidate, _ left: [Int]
  ) throws(WorkerEnd) -> [Int: String] {
    var ends: [Int: String] = [:]
    for index in left {
      let alone = Candidate(
        schema: candidate.schema, id: candidate.id, documents: [candidate.documents[index]],
        folder: candidate.folder)
      do {
        _ = try worker.answer(to: [task.rawValue] + alone.json) { $0.isEmpty ? nil : true }
      } catch {
        if case .notStarted = error.end { throw error.end }
        ends[index] = error.end.words
      }
    }
    return ends
  }
}

extension Candidate {
  /// Returns it without files over which reading ended: their numbers, with how.
  fileprivate func blaming(_ ends: [Int: String]) -> Candidate {
    Candidate(
      schema: schema, id: id,
      documents: documents.indices.map { index in
        ends[index].map { documents[index].ending($0) } ?? documents[index]
      },
      folder: folder, columns: columns, findings: findings)
  }

  /// Returns which of the files `left` is the largest, as far as the folder tells; `nil` where none is left.
  fileprivate func largest(of left: [Int]) -> Int? {
    let sizes = left.map { index in
      documents[index].content?.utf8.count ?? documents[index].file.map(Self.size) ?? 0
    }
    return zip(left, sizes).max { ($0.1, $1.0) < ($1.1, $0.0) }?.0
  }

  private static func size(of path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }
}
