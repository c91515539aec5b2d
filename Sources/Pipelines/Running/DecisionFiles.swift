import Model
import Publishing
import Reporting

/// What people decided about the candidates of a run, as files of it.
struct DecisionFiles {
  /// The lines of the log, as they are.
  static let lines = "decisions.ndjson"
  /// A row for each, with where the candidate stands in this run.
  static let table = "decisions.csv"

  private let decisions: [Decision]

  /// Writes of `decisions` those about candidates of a run.
  init(_ decisions: [Decision]) { self.decisions = decisions }

  /// Writes both files of `run` into `folder`, which holds its shortlist already.
  func write(of run: some AssessmentSource, to folder: RunFolder) throws {
    let digest = try folder.digest(of: ReportFile.shortlistJSON.rawValue)
    var ranks: [String: Int?] = [:]
    for aside in run.head.setAside { ranks.updateValue(nil, forKey: aside.candidate) }
    for index in 0..<run.count {
      ranks.updateValue(run.positions(at: index).rank, forKey: try run.assessment(at: index).candidate)
    }
    let own = decisions.filter { ranks[$0.candidate] != nil }
    try folder.write(own.flatMap(\.jsonLine), as: Self.lines)
    var csv = CSVWriter()
    for name in ["candidate", "rank", "at", "by", "outcome", "because", "levels", "about_this_run"] {
      csv.text(name)
    }
    csv.endRow()
    for decision in own {
      csv.text(decision.candidate)
      csv.number(ranks[decision.candidate] ?? nil)
      csv.text(decision.at)
      csv.text(decision.by)
      csv.text(decision.outcome)
      csv.text(decision.because)
      csv.text(
        decision.levels.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: ","))
      csv.text(decision.run == digest ? "yes" : "no")
      csv.endRow()
    }
    try folder.write(csv.take(), as: Self.table)
  }
}
