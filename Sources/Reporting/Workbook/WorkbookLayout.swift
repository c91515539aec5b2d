import Model
import Workbooks

/// Which column of a sheet shows what: the headings are those of the CSV files.
struct WorkbookLayout {
  /// The number of the cell that holds the candidate's id.
  let candidateCell: Int
  /// Columns of the sheet of all candidates.
  let shortlist: [Sheet.Column]
  /// Columns of the sheet of skills.
  let skills: [Sheet.Column]
  /// Columns of the sheet of evidence.
  let evidence: [Sheet.Column]

  private let skillCount: Int
  private let levelCell: Int?
  private let pointsCell: Int?
  /// How many columns of candidates stand before those of the skills.
  private let before: Int
  private let columnNames: [String]

  /// Lays out a run over the rubric's `skills`, with the further columns of a candidates file.
  init(skills: [String], columnNames: [String]) {
    let candidates = TableForm.candidates.columns
    before = candidates.firstIndex { $0.name == "gates_met" } ?? candidates.count
    candidateCell = candidates.firstIndex { $0.name == "candidate" } ?? 0
    skillCount = skills.count
    levelCell = TableForm.skills.columns.firstIndex { $0.name == "level" }
    pointsCell = TableForm.skills.columns.firstIndex { $0.name == "points" }
    self.columnNames = columnNames
    shortlist =
      candidates[..<before].map(Self.column)
      + skills.flatMap { ["\($0)_level", "\($0)_points"] }.map {
        Sheet.Column($0, width: 10)
      } + candidates[before...].map(Self.column) + columnNames.map { Sheet.Column("given_\($0)", width: 20) }
    self.skills = Self.owner + TableForm.skills.columns.map(Self.column)
    evidence = Self.owner + TableForm.evidence.columns.map(Self.column)
  }

  /// The column of a cell of a candidate's row.
  func column(ofCandidateCell cell: Int) -> Int { cell < before ? cell : cell + skillCount * 2 }

  /// The column of a cell of a skill's row, if the sheet of all candidates shows it.
  func column(ofSkill number: Int, cell: Int) -> Int? {
    guard number < skillCount, cell == levelCell || cell == pointsCell else { return nil }
    return before + number * 2 + (cell == levelCell ? 0 : 1)
  }

  /// The column of a column of the candidates file.
  func column(ofGiven name: String) -> Int? {
    columnNames.firstIndex(of: name).map { TableForm.candidates.columns.count + skillCount * 2 + $0 }
  }

  /// What stands before rows about a candidate.
  private static let owner = [Sheet.Column("candidate", width: 24), Sheet.Column("rank", width: 8)]

  private static func column(_ column: TableForm.Column) -> Sheet.Column {
    let wide = ["quote", "because", "documents", "links", "set_aside"].contains(column.name)
    return Sheet.Column(column.name, width: wide ? 48 : column.kind == .text ? 20 : 10)
  }
}
