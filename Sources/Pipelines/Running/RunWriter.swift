import Model
import Publishing
import Reporting
import RunStore
import Workbooks

/// Writes every file of a run.
struct RunWriter {
  /// How many candidates to show in the reports that people read.
  let top: Int
  /// The run folder, as the user named it; links to the originals start there.
  let place: String

  /// Writes the reports of `run` into `folder`, one candidate at a time.
  func write(_ run: some AssessmentSource, to folder: RunFolder) throws {
    try writeData(run, to: folder)
    let pages = PageReports(top: top, originals: Originals(from: place, to: run.head.folder))
    let kits = InterviewKits(top: top, originals: Originals(from: place + "/interview", to: run.head.folder))
    try kits.write(run) { try folder.write($1, as: $0) }
    for (number, name) in pages.htmlNames(run).enumerated() {
      try pages.writeHTML(run, number: number + 1) { try folder.append(Array($0), to: name) }
    }
    try pages.writeMarkdown(run) { try folder.append(Array($0), to: ReportFile.shortlistMarkdown.rawValue) }
  }

  /// Writes the files for programs, the database and the workbook, in one pass over the candidates.
  private func writeData(_ run: some AssessmentSource, to folder: RunFolder) throws {
    let files = (database: ReportFile.database.rawValue, workbook: ReportFile.workbook.rawValue)
    do {
      let database = try RunDatabase(
        at: try folder.create(files.database), called: "\(place)/\(files.database)",
        forms: RowTable.allCases.map(\.form))
      let workbook = try RunWorkbook(
        at: try folder.create(files.workbook), called: "\(place)/\(files.workbook)", run.head,
        columnNames: run.columnNames, top: top)
      try DataReports.write(run) { file, bytes in
        try folder.append(bytes, to: file.rawValue)
      } rows: { number, rows in
        try database.add(rows, of: number)
        try workbook.add(rows, of: number)
      }
      try database.finish()
      try workbook.finish()
    } catch let error as DatabaseError {
      throw PublishingError.environment(error.diagnostic)
    } catch let error as WorkbookError {
      throw PublishingError.environment(error.diagnostic)
    }
    try folder.finish(files.database)
    try folder.finish(files.workbook)
  }
}
