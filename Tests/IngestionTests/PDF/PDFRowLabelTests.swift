import Foundation
import Ingestion
import Model
import SourceText
import TestSupport
import Testing

/// Tables whose first cells are dates and headings are read row by row.
struct PDFRowLabelTests {
  private func lines(_ build: (inout PDFBuilder) -> Void) -> [String] {
    var pdf = PDFBuilder()
    build(&pdf)
    let document = DocumentReader().read(
      DocumentSource(id: "cv.pdf", content: Data(pdf.file).base64EncodedString()))
    return document.text.string(TextSpan(0, document.text.bytes.count)).split(separator: "\n").map(
      String.init)
  }

  /// Two jobs, their dates beside the middle of what is told of them or beside its first line, and two rows more.
  @Test("a date is read before or right behind its title", arguments: [0, 14, 21, 28])
  func datesStandWithTheirCells(down: Int) {
    let lines = lines { pdf in
      pdf.text("Work", 60, 760, bold: true)
      pdf.text("2020 - 2022", 60, 740 - down)
      pdf.text("Baker, Acme", 200, 740, bold: true)
      for line in 0..<3 {
        pdf.text("Baked loaf number \(line) and told all others how", 220, 718 - 14 * line)
      }
      pdf.text("2018 - 2020", 60, 660 - down)
      pdf.text("Miller, Beta", 200, 660, bold: true)
      for line in 0..<3 {
        pdf.text("Milled sack number \(line) and told all others how", 220, 638 - 14 * line)
      }
      pdf.text("Skills", 60, 570, bold: true)
      pdf.text("Loaves, sacks and a wide range of ovens", 200, 570)
      pdf.text("Hobbies", 60, 556, bold: true)
      pdf.text("Rivers", 200, 556)
    }.joined(separator: " ")
    let order = [
      "Work", "Baker", "loaf number 2", "Miller", "sack number 2", "Skills", "Loaves", "Hobbies", "Rivers",
    ]
    let places = order.compactMap { lines.range(of: $0)?.lowerBound }
    #expect(places.count == order.count && places == places.sorted(), "\(lines)")
    for (date, first, last) in [("2020 - 2022", "Work", "loaf"), ("2018 - 2020", "loaf number 2", "sack")] {
      guard let date = lines.range(of: date)?.lowerBound, let first = lines.range(of: first)?.lowerBound,
        let last = lines.range(of: last)?.lowerBound
      else {
        Issue.record("\(lines)")
        continue
      }
      #expect(first < date && date < last, "\(lines)")
    }
  }

  @Test("a column with dates of its own, set close, stays a column")
  func columnsStayColumns() {
    let side = [
      "Studies", "Baking school", "2014 - 2016", "Mill school", "2016 - 2018", "Contact", "ada@example.com",
    ]
    let lines = lines { pdf in
      for (line, words) in side.enumerated() { pdf.text(words, 60, 740 - 14 * line) }
      for line in 0..<8 { pdf.text("Baked loaf number \(line) and told others how", 220, 740 - 17 * line) }
    }
    #expect(Array(lines.prefix(side.count)) == side, "\(lines)")
  }
}
