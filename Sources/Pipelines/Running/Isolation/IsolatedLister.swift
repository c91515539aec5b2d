import Foundation
package import Ingestion
package import Model
import SourceText
import Synchronization
import Workers

/// Lists and unpacks archives in a worker process, which is started for the first of them.
///
/// An archive over which the worker ends is not listed: it is a file, and reading it says why.
package final class IsolatedLister: Sendable {
  private let program: String
  private let places: [String]?
  private let worker = Mutex<Worker?>(nil)

  /// Starts `program`, our own, which may read below `places`, or everywhere.
  package init(_ program: String, reading places: [String]?) {
    self.program = program
    self.places = places
  }

  /// What asks it.
  package var lister: ArchiveLister { ArchiveLister { self.members(of: $0) } }

  /// Returns `candidate` with the bytes of its files within. Where the worker ends over them it keeps their paths, so that
  /// the reader says why.
  package func holdingContents(_ candidate: Candidate) -> Candidate {
    guard candidate.documents.contains(where: { $0.member != nil }) else {
      return candidate.holdingContents()
    }
    return worker.withLock { worker in
      if worker == nil { worker = started() }
      let answer = try? worker?.answer(to: [WorkerService.Task.hold.rawValue] + candidate.json) { bytes in
        try? JSONDecoder().decode(Candidate.self, from: Data(bytes))
      }
      return answer?.id == candidate.id ? answer ?? candidate : candidate
    }
  }

  private func members(of path: String) -> [ArchiveLister.Member]? {
    worker.withLock { worker in
      if worker == nil { worker = started() }
      let answer = try? worker?.answer(to: [WorkerService.Task.list.rawValue] + path.utf8) { bytes in
        try? ListedArchive(packed: bytes)
      }
      return answer?.members
    }
  }

  private func started() -> Worker? {
    let orders = WorkerOrders(pipeline: nil, asOf: nil, places: places)
    guard let pool = try? WorkerPool(program, ["work"], orders: orders.bytes, limits: .standard),
      (try? pool.greeting()) != nil
    else { return nil }
    return Worker(pool)
  }
}

/// The members of an archive as a worker answers them.
struct ListedArchive {
  /// The members; `nil` where it cannot be listed.
  let members: [ArchiveLister.Member]?

  init(_ members: [ArchiveLister.Member]?) { self.members = members }

  /// Returns it packed.
  var packed: [UInt8] {
    var pack = PackWriter()
    pack.append(UInt8(members == nil ? 0 : 1))
    pack.append(UInt32(clamping: members?.count ?? 0))
    for member in members ?? [] {
      pack.append(member.path)
      pack.append(UInt8(member.part == nil ? 0 : 1))
      if let part = member.part { pack.append(part) }
      pack.append(member.problem ?? "")
    }
    return pack.bytes
  }

  /// Takes up what was packed. Throws where it cannot be that.
  init(packed bytes: [UInt8]) throws(PackReader.Malformed) {
    var pack = PackReader(bytes[...])
    let isListed = try pack.number(UInt8.self) == 1
    var members: [ArchiveLister.Member] = []
    for _ in 0..<(try pack.number(UInt32.self)) {
      let path = Array(try pack.run())
      let part = try pack.number(UInt8.self) == 1 ? Array(try pack.run()) : nil
      let problem = try pack.text()
      members.append(ArchiveLister.Member(path: path, part: part, problem: problem.isEmpty ? nil : problem))
    }
    guard pack.isAtEnd else { throw .init() }
    self.members = isListed ? members : nil
  }
}
