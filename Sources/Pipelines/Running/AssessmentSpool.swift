import Model
import Publishing
import Reporting
import Scoring
import SourceText

/// Assessments on disk, and in memory only what ranking needs of them.
///
/// Memory grows by some hundred bytes a candidate; each report fetches from the disk what it shows.
final class AssessmentSpool {
  /// What ranking needs of each ranked candidate, in the order in which they came.
  private(set) var keys: [RankKey] = []
  /// The candidates that could not be assessed, in order.
  private(set) var setAside: [SetAside] = []
  /// The ranked candidates with a document in a language that is not read, in the order in which they came.
  private(set) var foreign: [String] = []
  /// What became of the files.
  private(set) var documents = DocumentTally()

  private let file: SpoolFile
  private var places: [Place] = []
  private var setAsidePlaces: [Place] = []

  /// Where the parts of a rendered assessment stand in the file.
  private struct Place {
    let offset: Int
    let counts: [Int32]
    let columns: Int32
  }

  /// How many ranked candidates have the finding that is counted.
  private(set) var counted = 0
  /// How that finding stands in an assessment, if one is counted.
  private let finding: [UInt8]?

  /// Makes an empty spool, whose file is gone once the spool is. It counts the candidates with a finding called `code`.
  init(counting code: String? = nil) throws(PublishingError) {
    file = try SpoolFile()
    finding = code.map { Array("\"code\":\"\($0)\"".utf8) }
  }

  /// Keeps `candidate`, which was rendered with so many `columns` of a candidates file.
  func add(_ candidate: AssessedCandidate, columns: Int) throws(PublishingError) {
    let parts = candidate.rendered.parts
    let place = Place(offset: file.count, counts: parts.map { Int32($0.count) }, columns: Int32(columns))
    for part in parts { try file.append(part) }
    documents.add(candidate.statuses)
    if let aside = candidate.setAside {
      setAside.append(aside)
      setAsidePlaces.append(place)
    } else if let key = candidate.key {
      keys.append(key)
      if let finding, candidate.rendered.json.firstRange(of: finding) != nil { counted += 1 }
      if candidate.troubles.contains(where: { $0.reason.hasPrefix(LanguageLoss.notRead) }) {
        foreign.append(key.candidate)
      }
      places.append(place)
    }
  }

  /// Returns the ranked assessment that came as number `index`, its row filled up to `columns`.
  func rendered(_ index: Int, columns: Int) throws(PublishingError) -> RenderedAssessment {
    let place = places[index]
    return try read(place).addingEmptyCells(columns - Int(place.columns))
  }

  /// Returns the assessment that was set aside as number `index`.
  func renderedSetAside(_ index: Int) throws(PublishingError) -> RenderedAssessment {
    try read(setAsidePlaces[index])
  }

  private func read(_ place: Place) throws(PublishingError) -> RenderedAssessment {
    let all = try file.read(at: place.offset, count: place.counts.reduce(0) { $0 + Int($1) })
    var start = 0
    var parts: [ArraySlice<UInt8>] = []
    for count in place.counts {
      parts.append(all[start..<start + Int(count)])
      start += Int(count)
    }
    return RenderedAssessment(parts: parts)
  }
}

/// Counts what became of files.
struct DocumentTally: Sendable {
  private var counts: [DocumentStatus: Int] = [:]

  mutating func add(_ statuses: [DocumentStatus]) {
    for status in statuses { counts[status, default: 0] += 1 }
  }

  /// How many files ended in `status`.
  subscript(status: DocumentStatus) -> Int { counts[status] ?? 0 }

  /// The counts as reports show them.
  var counted: DocumentCounts {
    DocumentCounts(
      discovered: counts.values.reduce(0, +), ok: self[.ok], degraded: self[.degraded], failed: self[.failed],
      skipped: self[.skipped])
  }
}
