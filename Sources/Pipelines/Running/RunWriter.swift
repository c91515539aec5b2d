import Model
import Publishing
import Reporting

/// Writes every file of a run.
struct RunWriter {
  /// How many candidates to show in the reports that people read.
  let top: Int
  /// The run folder, as the user named it; links to the originals start there.
  let place: String

  /// Writes the reports of `run` into `folder`, one candidate at a time.
  func write(_ run: RankedRun, to folder: RunFolder) throws {
    try DataReports.write(run) { file, bytes in try folder.append(Array(bytes), to: file.rawValue) }
    let pages = PageReports(top: top, originals: Originals(from: place, to: run.head.folder))
    let kits = InterviewKits(top: top, originals: Originals(from: place + "/interview", to: run.head.folder))
    try kits.write(run) { try folder.write($1, as: $0) }
    try pages.writeHTML(run) { try folder.append(Array($0), to: ReportFile.shortlistHTML.rawValue) }
    try pages.writeMarkdown(run) { try folder.append(Array($0), to: ReportFile.shortlistMarkdown.rawValue) }
  }
}
