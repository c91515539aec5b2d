import SourceText
import Testing

@testable import Auditing

/// Files of groups.
@Suite struct GroupFileTests {
  @Test func emptyCellsAndTheWordUnknownAreNoGroup() throws {
    let file = try GroupFile(
      "Age,candidate, sex \nbelow 40,ada,F\n,bob,Unknown\n\n\"40, or above\",cem, f \n", path: "g.csv",
      digest: "")
    #expect(file.columns == ["Age", "sex"])
    #expect(file.rows.map(\.candidate) == ["ada", "bob", "cem"])
    #expect(file.rows.map(\.groups) == [["below 40", "F"], [nil, nil], ["40, or above", "F"]])
  }

  @Test(
    "every error is told with its line",
    arguments: [
      (
        "id,sex\nada,F\n",
        "g.csv:1: error: has no column 'candidate'\n  help: its first row names the columns: candidate, and one or more others"
      ),
      (
        "candidate\nada\n",
        "g.csv:1: error: has no column of groups\n  help: add one beside candidate, such as sex or age"
      ),
      (
        "candidate,sex\nada,F\n,M\nada,M\n",
        """
        g.csv:3: error: has no candidate
          help: give every row the id of a candidate; the ids stand in shortlist.csv
        g.csv:4: error: names 'ada' again
          help: it stands in line 2; give each candidate one row
        """
      ),
    ])
  func errors(text: String, expected: String) {
    let error = #expect(throws: GroupFile.Problems.self) {
      try GroupFile(text, path: "g.csv", digest: "")
    }
    #expect(error?.diagnostics.map(\.description).joined(separator: "\n") == expected)
  }

  @Test func aFileThatIsMissingIsTold() {
    let error = #expect(throws: GroupFile.Problems.self) { try GroupFile(reading: "/nowhere/g.csv") }
    #expect(
      error?.diagnostics.map(\.description) == [
        "/nowhere/g.csv: error: there is no such file of groups\n  help: name a CSV file with --groups"
      ])
  }
}
