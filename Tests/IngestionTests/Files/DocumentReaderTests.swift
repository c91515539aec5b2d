import Foundation
import Glibc
import Ingestion
import Model
import SourceText
import Testing

struct DocumentReaderTests {
  @Test("a file is read by what stands in it, and its digest is that of its bytes")
  func reading() throws {
    let folder = try ScratchFolder()
    try folder.write("cv.bat", "<!DOCTYPE html><p>Ran Tokio</p>")
    let document = DocumentReader().read(DocumentSource(id: "ada/cv.bat", file: folder.path + "/cv.bat"))
    #expect(document.id == "ada/cv.bat")
    #expect(document.status == .ok)
    #expect(document.format == "html")
    #expect(document.encoding == "utf-8")
    #expect(document.byteCount == 31)
    #expect(document.digest == "sha256:b5818eeef776d40a95663eeb22177f5850bc3874402d3afda22bd61dced95a30")
    #expect(String(decoding: document.text.bytes, as: UTF8.self) == "Ran Tokio")
  }

  @Test("content that comes along is read without a file")
  func content() {
    let content = Data("Zoë ran Tokio".utf8).base64EncodedString()
    let document = DocumentReader().read(DocumentSource(id: "a.txt", content: content))
    #expect(String(decoding: document.text.bytes, as: UTF8.self) == "Zoë ran Tokio")
  }

  @Test(
    "what is no text is refused by name, with a remedy",
    arguments: [
      ("PK\u{3}\u{4}whatever", "zip", "unpack it into the candidate's folder"),
      (
        "\\documentclass{article}\n\\begin{document}", "latex",
        "it is the source of a document; put the PDF that it makes into the folder"
      ),
      (
        "#import \"@preview/cv:1.0.0\"\n#show: cv\n", "typst",
        "it is the source of a document; put the PDF that it makes into the folder"
      ),
      (
        "From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n", "mhtml",
        "save the page again as HTML only"
      ),
      (
        "<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><w:wordDocument/>",
        "word-xml-2003",
        "save it from the word processor as HTML or plain text and put that into the folder"
      ),
      ("GIF89a", "gif", "it is a picture; ask for the text"),
    ])
  func refused(start: String, format: String, remedy: String) {
    let document = Self.read(Array(start.utf8))
    #expect(document.status == .failed)
    #expect(document.format == format)
    #expect(document.reason == "format-not-read: \(format)")
    #expect(document.remedy == remedy)
  }

  @Test(
    "what cannot be read fails with a reason and a remedy",
    arguments: [
      ("", "empty", "the file is empty; ask for it again"),
      (
        "<p> </p>", "no-text",
        "no text was found in it; if it is a scan, ask for the text or put a .txt of the same name beside it"
      ),
      (
        "<meta charset=utf-7>+ADw-", "encoding-not-read: utf-7",
        "save the file again as UTF-8 instead of utf-7"
      ),
    ])
  func failures(text: String, reason: String, remedy: String) {
    let document = Self.read(Array(text.utf8))
    #expect(document.status == .failed)
    #expect(document.reason == reason)
    #expect(document.remedy == remedy)
  }

  @Test("UTF-16 in another script is text and not binary", arguments: [[0xFF, 0xFE], []])
  func wide(mark: [UInt8]) {
    let text = "Работал над очередями\nна Rust"
    let document = Self.read(mark + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    #expect(document.status == .ok)
    #expect(document.text.bytes == Array(text.utf8))
  }

  @Test("a flood of attributes fails by its name")
  func flood() {
    let attributes = (0..<2_000).map { "a\($0)" }.joined(separator: " ")
    let document = Self.read(Array("<p \(attributes)>x</p>".utf8))
    #expect(document.status == .failed)
    #expect(document.reason == "attribute-flood")
    #expect(
      document.remedy
        == "a tag of the page has more than 1,000 attributes, which no honest page has; look at it by hand")
  }

  @Test("lost bytes degrade a document and are counted")
  func losses() {
    let document = Self.read(Array("Zoë, Müller, Gödel".utf8) + [0xE2, 0x80] + Array("\u{0}x".utf8))
    #expect(document.status == .degraded)
    #expect(document.reason == "bad-bytes-replaced")
    #expect(document.remedy == "some characters could not be read; save the file again as UTF-8")
    #expect(document.losses.map(\.code) == ["bad-bytes-replaced", "nul-removed"])
  }

  @Test("references that make a combined character leave the text in NFC, with spans that fit")
  func composition() {
    let html = "<p>re&#x301;sume&#x301; of <a href='https://example.com'>Zoe&#x308;</a> x</p><p>next</p>"
    let document = Self.read(Array(html.utf8))
    #expect(document.text.bytes == Array("résumé of Zoë x\n\nnext".utf8))
    #expect(document.links.map { document.text.string($0.span) } == ["Zoë"])
    #expect(document.blocks.map { document.text.string($0.span) } == ["résumé of Zoë x", "next"])
    #expect(document.places.map(\.offset) == document.blocks.map(\.span.start))
  }

  @Test("a pipe is refused at once, a link is skipped, a missing file and a large one fail")
  func notFiles() throws {
    let folder = try ScratchFolder()
    mkfifo(folder.path + "/pipe", 0o600)
    symlink("/etc/passwd", folder.path + "/link")
    try folder.write("large", [UInt8](repeating: 0x20, count: 101))
    var limits = ReadingLimits()
    limits.mostBytes = 100
    let reader = DocumentReader(limits: limits)
    func read(_ name: String) -> IngestedDocument {
      reader.read(DocumentSource(id: name, file: folder.path + "/" + name))
    }
    #expect(read("pipe").reason == "unreadable: not a file")
    #expect(read("link").status == .skipped)
    #expect(read("missing").reason == "unreadable: ENOENT, no such file")
    #expect(read("large").reason == "too-large")
    #expect(read(".").status == .failed)
    #expect(reader.read(DocumentSource(id: "a", problem: "symlink")).status == .skipped)
  }

  @Test(
    "a text that is too long to be judged is cut at the end of a line, or of a word, and says so",
    arguments: ["\n", " "])
  func cut(separator: String) throws {
    var limits = ReadingLimits()
    limits.mostTextBytes = 100
    let text = Array(repeating: "Zoë wrote it", count: 40).joined(separator: separator)
    let source = DocumentSource(id: "file", content: Data(text.utf8).base64EncodedString())
    let document = DocumentReader(limits: limits).read(source)
    let kept = separator == "\n" ? 7 * 14 - 1 : 7 * 14 - 1
    #expect(document.text.count == kept && document.status == .degraded && document.reason == "text-cut")
    #expect(document.losses.map(\.count) == [text.utf8.count - kept])
    #expect(document.blocks.last?.span.end == kept)
    #expect(document.byteCount == text.utf8.count)
  }

  private static func read(_ bytes: [UInt8]) -> IngestedDocument {
    DocumentReader().read(DocumentSource(id: "file", content: Data(bytes).base64EncodedString()))
  }
}
