import Model
import Testing

@testable import Pipelines

/// A program that is needed and missing stops the run before any file is read, not in the middle of it.
struct RequiredToolsTests {
  private let applicants = [
    Candidate(id: "ada", documents: [DocumentSource(id: "ada/cv.txt", file: "ada/cv.txt")]),
    Candidate(
      id: "ben",
      documents: [
        DocumentSource(id: "ben/CV.PDF", file: "ben/CV.PDF"),
        DocumentSource(id: "ben/old.pdf", file: "ben/old.pdf"),
      ]),
  ]

  @Test func saysWhichFileTakesWhichProgram() {
    let tools = RequiredTools { $0 != "pdftoppm" }
    #expect {
      try tools.check(applicants)
    } throws: { error in
      "\(error)" == """
        ben/CV.PDF: error: reading PDF takes pdftoppm, which is not installed
          help: sudo apt-get install -y poppler-utils; 2 such files are there, and nothing was read
        """
    }
  }

  @Test func asksForNothingThatNoFileTakes() throws {
    try RequiredTools { _ in false }.check([applicants[0]])
  }

  @Test func isContentWithWhatIsThere() throws {
    try RequiredTools { _ in true }.check(applicants)
  }
}
