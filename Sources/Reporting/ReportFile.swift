/// The files that a run writes for people and programs, by name.
package enum ReportFile: String, Sendable, CaseIterable {
  case shortlistJSON = "shortlist.json"
  case shortlistCSV = "shortlist.csv"
  case shortlistHTML = "shortlist.html"
  case shortlistMarkdown = "shortlist.md"
  case skillsCSV = "skills.csv"
  case evidenceCSV = "evidence.csv"
  case scoringCSV = "scoring.csv"
  case assessments = "assessments.ndjson"
  case documents = "documents.ndjson"
  case database = "assay.sqlite"
  case workbook = "shortlist.xlsx"
}
