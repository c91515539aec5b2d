import SourceText
import Workers

/// What worker processes say of themselves before the first candidate.
struct WorkerGreeting {
  /// The digest of the pipeline by which they work, or what is wrong.
  let pipeline: String
  /// What they have given up.
  let confinement: Confinement

  /// Puts the value together from its parts.
  init(pipeline: String, confinement: Confinement) {
    self.pipeline = pipeline
    self.confinement = confinement
  }

  /// As bytes.
  var bytes: [UInt8] {
    var pack = PackWriter()
    pack.append(pipeline)
    pack.append(UInt8(confinement.isUnprivileged ? 1 : 0))
    pack.append(Int32(clamping: confinement.landlock))
    pack.append(UInt8(confinement.filtersCalls ? 1 : 0))
    return pack.bytes
  }

  /// Takes up `bytes`.
  init(_ bytes: [UInt8]) throws(PackReader.Malformed) {
    var pack = PackReader(bytes[...])
    pipeline = try pack.text()
    var confinement = Confinement()
    confinement.isUnprivileged = try pack.number(UInt8.self) == 1
    confinement.landlock = Int(try pack.number(Int32.self))
    confinement.filtersCalls = try pack.number(UInt8.self) == 1
    self.confinement = confinement
  }
}

extension Confinement {
  /// Names what is in force, for the manifest of a run.
  var words: String {
    let parts = [
      isUnprivileged ? "no new privileges" : nil, landlock > 0 ? "landlock \(landlock)" : nil,
      filtersCalls ? "seccomp" : nil,
    ]
    return (["processes"] + parts.compactMap { $0 }).joined(separator: ", ")
  }
}
