import Model
import Publishing
import Reporting

/// Writes every file of a run.
struct RunWriter {
  /// How many candidates to show in the reports that people read.
  let top: Int

  /// Writes the reports of `run` into `folder`, one candidate at a time.
  func write(_ run: RankedRun, to folder: RunFolder) throws {
    try DataReports.write(run) { file, bytes in try folder.append(bytes, to: file.rawValue) }
    for file in ReportFile.allCases {
      guard let bytes = try PageReports.bytes(file, run, top: top) else { continue }
      try folder.write(bytes, as: file.rawValue)
    }
  }

  /// The first rows of the shortlist, for a terminal.
  static func table(of run: RankedRun) throws -> String { try TerminalTable.text(run) }
}
