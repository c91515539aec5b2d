import Foundation
import Ingestion
import Model
import TestSupport
import Testing

/// A PDF begins with its mark. A text that mentions the mark, and an archive that holds one, are none.
struct PDFSignatureTests {
  private static let pdf: [UInt8] = {
    var pdf = PDFBuilder()
    pdf.text("Wrote a parser in Rust", 60, 700)
    return pdf.file
  }()

  private func read(_ file: [UInt8], as name: String = "cv") -> IngestedDocument {
    DocumentReader().read(DocumentSource(id: name, content: Data(file).base64EncodedString()))
  }

  @Test(
    "what stands before the mark does not hide it",
    arguments: [
      [], [0xEF, 0xBB, 0xBF], Array("\r\n  \t".utf8), [0xEF, 0xBB, 0xBF, 0x0A, 0x0A],
      Array("\u{1B}%-12345X@PJL JOB\r\n@PJL ENTER LANGUAGE=PDF\r\n".utf8),
      [0x00, 0x05, 0x16, 0x07] + [UInt8](repeating: 0, count: 124),
    ] as [[UInt8]])
  func marks(before: [UInt8]) {
    let document = read(before + Self.pdf)
    #expect(document.format == "pdf")
    #expect(String(decoding: document.text.bytes, as: UTF8.self).contains("Wrote a parser in Rust"))
  }

  @Test(
    "a text that mentions the mark is read as a text",
    arguments: [
      ("cv.md", "# Ada Muster\n\n- Wrote a reader that finds `%PDF-` in the first KiB\n", "markdown"),
      ("cv.txt", "Ada Müster\n%PDF-1.7\nis how a PDF begins.\n", "text"),
      ("cv.html", "<!DOCTYPE html><html><body><p>I know %PDF- well</p></body></html>", "html"),
      ("cv.json", #"{"basics": {"name": "Ada", "summary": "Wrote a reader of %PDF- files"}}"#, "json-resume"),
      (
        "m.eml", "From: a@example.com\nTo: b@example.com\nSubject: %PDF-\nDate: today\n\nI wrote it.\n", "eml"
      ),
    ])
  func mentions(name: String, text: String, format: String) {
    let document = read(Array(text.utf8), as: name)
    #expect(document.format == format)
    #expect(document.status == .ok)
  }

  @Test("an archive whose first member is a PDF is an archive, whatever it is called")
  func archives() {
    var zip = ZIPBuilder()
    zip.add("a.pdf", String(decoding: Self.pdf, as: UTF8.self))
    zip.add("b.txt", "Wrote a scheduler.")
    var tar = Array("a.pdf".utf8) + [UInt8](repeating: 0, count: 252) + Array("ustar".utf8)
    tar += [UInt8](repeating: 0, count: 512 - tar.count) + Self.pdf
    #expect(read(zip.file, as: "m.eml/cvs.zip").reason == "format-not-read: zip")
    #expect(read(tar, as: "cvs").reason == "format-not-read: tar")
  }
}
