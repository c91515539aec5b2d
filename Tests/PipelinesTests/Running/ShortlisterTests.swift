import Foundation
import Model
import Pipelines
import SourceText
import Testing

/// Uses the library as a program does that carries it.
@Suite struct ShortlisterTests {
  private static let day = Day(month: Month(year: 2026, month: 11), day: 22)

  @Test func ranksAFolderAndSetsAsideWhatItCannotRead() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("assay-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in [
      ("ada.txt", "Projects\n- Built a Tokio service in Rust; p99 fell from 9 ms to 2 ms.\n"),
      ("ben.txt", "Projects\n- Wrote invoices.\n"), ("cy.pdf", "%PDF-1.4\n"),
    ] {
      try text.write(to: folder.appendingPathComponent(name), atomically: false, encoding: .utf8)
    }
    let shortlist = try Shortlister(try BuiltInPipeline.load(), asOf: Self.day).shortlist(of: [folder.path])
    #expect(shortlist.entries.map(\.assessment.candidate) == ["ada", "ben"])
    #expect(shortlist.entries.map(\.positions.rank) == [1, 2])
    #expect(shortlist.head.setAside.map(\.candidate) == ["cy"])
    #expect(shortlist.head.counts.documents.failed == 1)
  }

  @Test func measuresADocumentHeldInMemory() throws {
    let text = "Projects\n- Built a Tokio service in Rust; p99 fell from 9 ms to 2 ms.\n"
    let assessment = Shortlister(try BuiltInPipeline.load(), asOf: Self.day)
      .assessment(of: Array(text.utf8), name: "ada.txt", candidate: "ada")
    let async = assessment.skills.first { $0.skill == "async" }
    #expect(async?.level == 3)
    #expect(async?.evidence.first?.quote == "Tokio")
    #expect(async?.evidence.first?.line == 2)
  }

  @Test func saysWhichFolderIsMissing() throws {
    let shortlister = Shortlister(try BuiltInPipeline.load(), asOf: Self.day)
    let error = #expect(throws: Diagnostic.self) { try shortlister.shortlist(of: ["/nowhere/at/all"]) }
    #expect(
      error?.description == """
        /nowhere/at/all: error: cannot be read: there is no such folder
          help: name a folder that exists
        """)
  }
}
