import Foundation
import Ingestion
import Model
import SourceText
import Testing

/// A list from an applicant tracking system names the candidates and carries columns that never score.
struct CandidateListTests {
  private func shown(_ list: String, named name: String = "list.csv") throws -> [String] {
    let folder = try ScratchFolder()
    for file in ["cvs/ada.txt", "cvs/ben/a.txt", "cvs/ben/b.txt"] { try folder.write(file) }
    try folder.write(name, list)
    do throws(CandidateList.Problems) {
      return try CandidateList(folder.path + "/" + name).candidates().map { candidate in
        let columns = candidate.columns.map { "\($0.name)=\($0.value)" }
        return ([candidate.id] + candidate.documents.map(\.id) + columns).joined(separator: " ")
      }
    } catch {
      return error.diagnostics.map { $0.description.replacing(folder.path + "/", with: "") }
    }
  }

  @Test func rowsNameFilesAndFolders() throws {
    #expect(
      try shown("id,path,Name,Opening\nada,cvs/ada.txt,\"Muster, Ada\",R1\nben,cvs/ben,Ben,R2\n") == [
        "ada cvs/ada.txt Name=Muster, Ada Opening=R1", "ben cvs/ben/a.txt cvs/ben/b.txt Name=Ben Opening=R2",
      ])
  }

  @Test func anAccentBehindACommaIsPartOfTheCellAndHidesNoComma() throws {
    #expect(
      try shown("id,path,Note,Opening\nada,cvs/ada.txt,\u{323}x,R1\nben,cvs/ben,\"\u{323}y\",R2\n") == [
        "ada cvs/ada.txt Note=\u{323}x Opening=R1",
        "ben cvs/ben/a.txt cvs/ben/b.txt Note=\u{323}y Opening=R2",
      ])
  }

  @Test func semicolonsOtherCaseAndMarksAreRead() throws {
    #expect(
      try shown("\u{FEFF}ID;Path;E-Mail\nada;cvs/ada.txt;ada@example.com\n") == [
        "ada cvs/ada.txt E-Mail=ada@example.com"
      ])
  }

  @Test func rowsOfOneIDAreOneCandidateAndAnIDThatIsNoSlugIsKept() throws {
    #expect(
      try shown("id,path\nA 1,cvs/ben/a.txt\nA 1,cvs/ben/b.txt\n") == [
        "a-1 cvs/ben/a.txt cvs/ben/b.txt id=A 1"
      ])
  }

  @Test(
    "two ids that make one slug are two candidates, in whatever order their rows stand",
    arguments: [
      (["aB3xQ", "Ab3Xq"], "ab3xq-"), (["R 1/ü", "r-1-u"], "r-1-u-"), (["A_1", "a-1", "A 1"], "a-1-"),
    ])
  func idsOfOneSlug(ids: [String], start: String) throws {
    let rows = ids.map { "\($0),cvs/ada.txt\n" }
    let shown = try shown("id,path\n" + rows.joined())
    let found = shown.map { $0.prefix { $0 != " " } }
    #expect(Set(found).count == ids.count)
    #expect(found.allSatisfy { $0.hasPrefix(start) && $0.count == start.count + 8 })
    #expect(Set(shown.compactMap { $0.components(separatedBy: "id=").last }) == Set(ids))
    #expect(try self.shown("id,path\n" + rows.reversed().joined()) == shown)
    // More rows of theirs, and rows of others, change no id.
    let more = try self.shown("id,path\nzoe,cvs/ben/a.txt\n" + rows.joined() + "\(ids[0]),cvs/ben/b.txt\n")
    #expect(more.map { $0.prefix { $0 != " " } } == found + ["zoe"])
    #expect(more.filter { $0.contains("cvs/ada.txt cvs/ben/b.txt id=\(ids[0])") }.count == 1)
  }

  @Test func linesOfJSONAreRead() throws {
    #expect(
      try shown(
        "{\"id\": \"ada\", \"path\": \"cvs/ada.txt\", \"ats\": 17}\n\n{\"path\": \"cvs/ben/a.txt\", \"id\": \"ben\"}\n",
        named: "l.ndjson")
        == ["ada cvs/ada.txt ats=17", "ben cvs/ben/a.txt"])
  }

  @Test func aFileThatIsNotThereIsTheirsAllTheSame() throws {
    #expect(try shown("id,path\neve,cvs/eve.pdf\n") == ["eve cvs/eve.pdf"])
  }

  @Test(
    "a row without a path names no file, and ends nothing",
    arguments: [
      (
        "id,path,Name\nada,cvs/ada.txt,Ada\nben,,Ben\n", ["ada cvs/ada.txt Name=Ada", "ben Name=Ben"]
      ),
      ("id,path\nada,\nada,cvs/ada.txt\n", ["ada cvs/ada.txt"]),
      ("{\"id\": \"ada\"}\n{\"id\": \"ben\", \"path\": null}\n", ["ada", "ben"]),
    ])
  func rowsWithoutAPath(list: String, expected: [String]) throws { #expect(try shown(list) == expected) }

  @Test(
    "what is wrong is told with its line",
    arguments: [
      (
        "name,file\nada,x\n",
        [
          """
          list.csv:1: error: has no column 'id'
            help: its first row names the columns: id and path, and any others, which are carried through
          """
        ]
      ),
      (
        "id,path\nada,cvs/ada.txt\n,cvs/ben\nben,\n",
        [
          """
          list.csv:3: error: has no id
            help: give every row an id
          """
        ]
      ),
      (
        "id,path\n",
        [
          """
          list.csv: error: names no candidate
            help: add a row for each
          """
        ]
      ),
      (
        "{\"id\": \"ada\", \"path\": \"x\"}\n{\"id\"\n",
        [
          """
          list.csv:2: error: is no JSON: the JSON document has an improper structure: missing or superfluous commas, braces, missing keys, etc
            help: write one object a line, with id and path
          """
        ]
      ),
    ])
  func problems(list: String, expected: [String]) throws { #expect(try shown(list) == expected) }
}
