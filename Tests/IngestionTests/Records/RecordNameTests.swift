import Testing

@testable import Ingestion

@Suite struct RecordNameTests {
  @Test(
    "a program's name becomes words",
    arguments: [
      ("work_experience", "Work experience"), ("WorkExperienceList", "Work Experience"),
      ("education", "Education"),
      ("open-source", "Open source"), ("HTMLSkills", "HTMLSkills"), ("", ""),
    ])
  func words(_ name: String, _ expected: String) { #expect(RecordName.words(name.utf8) == expected) }

  @Test func dataIsToldFromWords() {
    let base64 = String(repeating: "iVBORw0KGgoAAAANSUhEUg+/", count: 20)
    let lines = Array(repeating: String(repeating: "iVBORw0KGgoAAAAN", count: 4), count: 8).joined(
      separator: "\n")
    #expect(RecordName.isBlob(base64.utf8))
    #expect(RecordName.isBlob(lines.utf8))
    #expect(!RecordName.isBlob(String(repeating: "words of a person ", count: 40).utf8))
    #expect(!RecordName.isBlob(String(repeating: "語", count: 400).utf8))
    #expect(!RecordName.isBlob("https://example.com/short".utf8))
    #expect(
      !RecordName.isBlob((String(repeating: "see ", count: 100) + String(repeating: "x", count: 210)).utf8))
  }
}
