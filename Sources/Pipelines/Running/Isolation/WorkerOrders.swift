import Foundation
import Model

/// What worker processes are told once, before the first candidate.
struct WorkerOrders: Codable {
  /// The pipeline file; the built-in pipeline where there is none.
  var pipeline: String?
  /// The day that "present" means; none where archives are listed and nothing is judged.
  var asOf: String?
  /// The advert that wording is compared with.
  var brief: String?
  /// The columns of a candidates file.
  var columns: [String] = []
  /// The folders and archives that may be read; everything where there are none.
  var places: [String]?
  /// Whether files that ask for it are to misbehave.
  var isRehearsal = false

  /// As bytes.
  var bytes: [UInt8] { (try? JSONEncoder().encode(self)).map { [UInt8]($0) } ?? [] }

  /// Takes up `bytes`.
  static func read(_ bytes: [UInt8]) -> WorkerOrders? {
    try? JSONDecoder().decode(WorkerOrders.self, from: Data(bytes))
  }
}
