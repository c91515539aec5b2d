import Foundation
import Model
import Workers

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
  /// Bytes of address space that a worker may have instead of what is usual.
  var memory: Int?
  /// Whether candidates are to be rewritten and judged again.
  var isAudit = false
  /// Whether files that ask for it are to misbehave.
  var isRehearsal = false

  /// What workers may use.
  var limits: WorkerLimits {
    var limits = isRehearsal ? WorkerLimits.rehearsal : .standard
    if isAudit, !isRehearsal {
      // A list that stands there a thousand times takes its time.
      limits.processorSeconds *= 12
      limits.seconds *= 5
    }
    if let memory { limits.memory = memory }
    return limits
  }

  /// As bytes.
  var bytes: [UInt8] { (try? JSONEncoder().encode(self)).map { [UInt8]($0) } ?? [] }

  /// Takes up `bytes`.
  static func read(_ bytes: [UInt8]) -> WorkerOrders? {
    try? JSONDecoder().decode(WorkerOrders.self, from: Data(bytes))
  }
}
