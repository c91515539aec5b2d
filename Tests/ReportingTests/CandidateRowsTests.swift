import Model
import Testing

@testable import Reporting

/// Rows that another process packed are looked through before a database or a workbook takes them.
@Suite struct CandidateRowsTests {
  private static let samples = SampleCandidates.all.map { sample in
    let rows = CandidateRows(scoring: SampleRubric.rubric.scoring, asOf: Sample.asOf)
    return rows.rows(of: sample.assessment)
  }

  @Test(arguments: samples) func whatWasPackedIsSound(rows: [UInt8]) {
    #expect(CandidateRows.areSound(rows[...]))
  }

  @Test func whatIsCutOffIsNot() throws {
    let rows = try #require(Self.samples.first)
    // Only between two rows may it end, and there are far fewer of those places than bytes.
    let ends = rows.indices.filter { CandidateRows.areSound(rows[..<$0]) }
    #expect(ends.count < rows.count / 20)
    #expect(!CandidateRows.areSound(rows[..<(rows.count - 1)]))
    #expect(!CandidateRows.areSound([]))
  }

  @Test func aRowOfNoTableOrOfTheRunIsNot() throws {
    let rows = try #require(Self.samples.first)
    for table in [RowTable.run.rawValue, RowTable.allCases.count] {
      var wrong = CellWriter()
      wrong.begin(table: table)
      wrong.text("name")
      wrong.text("value")
      #expect(!CandidateRows.areSound((rows + wrong.bytes)[...]))
    }
    #expect(!CandidateRows.areSound((rows + [0])[...]))
  }
}
