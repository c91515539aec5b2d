package import Model
package import Workbooks

/// Writes `shortlist.xlsx`: all candidates, and of the first of them the skills and the evidence.
package final class RunWorkbook {
  private let workbook: Workbook
  private let shortlist: Sheet
  private let skills: Sheet
  private let evidence: Sheet
  private let layout: WorkbookLayout
  /// How many candidates' skills and evidence are shown.
  private let top: Int

  /// The candidate whose rows are written.
  private var candidate: (name: String, rank: Int?) = ("", nil)
  private var skillCount = 0
  /// How many candidates have no skills and evidence here.
  private var omitted = 0

  /// Begins the file at `path`, which errors call `name`, for the run under `head`.
  package init(
    at path: String, called name: String, _ head: ShortlistHead, columnNames: [String], top: Int
  ) throws(WorkbookError) {
    let day = Day(head.asOf)
    layout = WorkbookLayout(skills: head.rubric.skills.map(\.skill), columnNames: columnNames)
    workbook = try Workbook(
      at: path, called: name, title: "\(head.pipelineTitle), as of \(head.asOf)",
      year: day?.month.year ?? 1980,
      month: day?.month.month ?? 1, day: day?.day ?? 1)
    shortlist = try workbook.addSheet("Shortlist", columns: layout.shortlist)
    skills = try workbook.addSheet("Skills", columns: layout.skills)
    evidence = try workbook.addSheet("Evidence", columns: layout.evidence)
    self.top = top
  }

  /// Adds the rows that a `CellWriter` packed, whose candidate has the number `number`, from 1 on.
  package func add(_ rows: [UInt8], of number: Int) throws(WorkbookError) {
    guard number > 0 else { return }
    skillCount = 0
    try rows.withUnsafeBufferPointer { (bytes) throws(WorkbookError) in
      var reader = CellReader(bytes)
      var place = Place.nowhere
      var cell = 0
      while let item = reader.next() {
        if case .row(let table) = item {
          place = try begin(RowTable(rawValue: table), of: number)
          cell = 0
        } else {
          try write(item, cell, to: &place)
          cell += 1
        }
      }
    }
    if number > top, candidate.rank != nil { omitted += 1 }
  }

  /// Completes the file, in which each sheet says what is not in it.
  package func finish() throws(WorkbookError) {
    let (omitted, top) = (omitted, top)
    try workbook.finish { [shortlist, evidence] sheet in
      let file = sheet === shortlist ? "shortlist.csv" : sheet === evidence ? "evidence.csv" : "skills.csv"
      if sheet.omitted > 0 { return "… and \(sheet.omitted) more rows, which do not fit: \(file) has all" }
      guard sheet !== shortlist, omitted > 0 else { return nil }
      return "This sheet shows the first \(top) candidates; \(file) has the other \(omitted) too"
    }
  }

  /// Where the cells of a packed row go.
  private enum Place {
    case nowhere
    /// The columns of the candidate's own row.
    case shortlist
    /// The skill of this number, in the row of its own if it has one.
    case skill(Int, ownRow: Bool)
    case evidence
    /// A column of the candidates file, whose name comes first.
    case given(column: Int?)
  }

  private func begin(_ table: RowTable?, of number: Int) throws(WorkbookError) -> Place {
    switch table {
    case .candidates:
      candidate = ("", nil)
      shortlist.beginRow()
      return .shortlist
    case .skills:
      skillCount += 1
      return .skill(skillCount - 1, ownRow: number <= top ? try beginRow(of: skills) : false)
    case .evidence:
      guard number <= top, try beginRow(of: evidence) else { return .nowhere }
      return .evidence
    case .given: return .given(column: nil)
    default: return .nowhere
    }
  }

  private func beginRow(of sheet: Sheet) throws(WorkbookError) -> Bool {
    guard sheet.beginRow() else { return false }
    try sheet.write(candidate.name, at: 0)
    if let rank = candidate.rank { try sheet.write(Double(rank), at: 1) }
    return true
  }

  private func write(_ item: CellReader.Item, _ cell: Int, to place: inout Place) throws(WorkbookError) {
    switch place {
    case .nowhere: return
    case .shortlist:
      if case .integer(let rank) = item, cell == 0 { candidate.rank = rank }
      if case .text(let text) = item, cell == layout.candidateCell {
        candidate.name = String(decoding: text, as: UTF8.self)
      }
      try item.write(to: shortlist, at: layout.column(ofCandidateCell: cell))
    case .skill(let number, let hasOwnRow):
      if let column = layout.column(ofSkill: number, cell: cell) { try item.write(to: shortlist, at: column) }
      if hasOwnRow { try item.write(to: skills, at: cell + 2) }
    case .evidence: try item.write(to: evidence, at: cell + 2)
    case .given(let column):
      guard case .text(let text) = item else { return }
      if cell == 0 {
        place = .given(column: layout.column(ofGiven: String(decoding: text, as: UTF8.self)))
      } else if let column {
        try shortlist.write(text, at: column)
      }
    }
  }
}

extension CellReader.Item {
  /// Writes the cell into `sheet`.
  fileprivate func write(to sheet: Sheet, at column: Int) throws(WorkbookError) {
    switch self {
    case .row, .empty: return
    case .integer(let number): try sheet.write(Double(number), at: column)
    case .decimal(let count): try sheet.write(Double(count) / 10_000, at: column)
    case .text(let text): try sheet.write(text, at: column)
    }
  }
}
