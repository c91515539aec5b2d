import Model
import SourceText

/// A candidate's documents as a line of `assay read`, and what became of each.
struct ReadCandidate: Sendable {
  /// What became of each file.
  let statuses: [DocumentStatus]
  /// The line.
  let line: [UInt8]

  /// Puts the value together from its parts.
  init(statuses: [DocumentStatus], line: [UInt8]) {
    self.statuses = statuses
    self.line = line
  }

  /// Returns it packed.
  var packed: [UInt8] {
    var pack = PackWriter()
    pack.append(statuses.map(\.number))
    pack.append(line)
    return pack.bytes
  }

  /// Takes up what was packed. Throws where it cannot be that: a line is one JSON object.
  init(packed bytes: [UInt8]) throws(PackReader.Malformed) {
    var pack = PackReader(bytes[...])
    statuses = try DocumentStatus.all(in: try pack.run())
    line = Array(try pack.run())
    guard pack.isAtEnd, line.first == UInt8(ascii: "{"), line.firstIndex(of: 0x0A) == line.count - 1 else {
      throw .init()
    }
  }
}

extension DocumentStatus {
  private static let numbered: [DocumentStatus] = [.ok, .degraded, .failed, .skipped]

  /// The number that stands for it between our own processes.
  var number: UInt8 { UInt8(Self.numbered.firstIndex(of: self) ?? 2) }

  /// Returns what each of `numbers` stands for.
  static func all(in numbers: ArraySlice<UInt8>) throws(PackReader.Malformed) -> [DocumentStatus] {
    var statuses: [DocumentStatus] = []
    for number in numbers { statuses.append(try DocumentStatus(number: number)) }
    return statuses
  }

  /// Returns what `number` stands for.
  init(number: UInt8) throws(PackReader.Malformed) {
    guard Int(number) < Self.numbered.count else { throw .init() }
    self = Self.numbered[Int(number)]
  }
}
