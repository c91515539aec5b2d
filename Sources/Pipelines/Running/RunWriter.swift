import Model
import Publishing
import Reporting
import RunStore

/// Writes every file of a run.
struct RunWriter {
  /// How many candidates to show in the reports that people read.
  let top: Int
  /// The run folder, as the user named it; links to the originals start there.
  let place: String

  /// Writes the reports of `run` into `folder`, one candidate at a time.
  func write(_ run: RankedRun, to folder: RunFolder) throws {
    try writeData(run, to: folder)
    let pages = PageReports(top: top, originals: Originals(from: place, to: run.head.folder))
    let kits = InterviewKits(top: top, originals: Originals(from: place + "/interview", to: run.head.folder))
    try kits.write(run) { try folder.write($1, as: $0) }
    try pages.writeHTML(run) { try folder.append(Array($0), to: ReportFile.shortlistHTML.rawValue) }
    try pages.writeMarkdown(run) { try folder.append(Array($0), to: ReportFile.shortlistMarkdown.rawValue) }
  }

  /// Writes the files for programs and the database, in one pass over the candidates.
  private func writeData(_ run: RankedRun, to folder: RunFolder) throws {
    let file = ReportFile.database.rawValue
    let path = try folder.create(file)
    do {
      let database = try RunDatabase(
        at: path, called: "\(place)/\(file)", forms: RowTable.allCases.map(\.form))
      try DataReports.write(run) {
        try folder.append($1, to: $0.rawValue)
      } rows: {
        try database.add($1, of: $0)
      }
      try database.finish()
    } catch let error as DatabaseError {
      throw PublishingError.environment(error.diagnostic)
    }
    try folder.finish(file)
  }
}
