import Foundation
import Model
import TestSupport
import Testing

@testable import Ingestion

/// A mail is a letter, and its files are documents of the same candidate.
struct MailReaderTests {
  private let mail = """
    Received: from example.com
    Date: Mon, 1 Dec 2025 10:00:00 +0000
    From: Ada Muster <ada@example.com>
    To: jobs@example.com
    Subject: Rust engineer
    MIME-Version: 1.0
    Content-Type: multipart/mixed; boundary=x

    --x
    Content-Type: text/plain; charset=utf-8

    Dear team,
    I wrote a store in Rust.
    > We use Tokio and WebAssembly.
    --x
    Content-Type: text/plain; name=cv.txt
    Content-Disposition: attachment; filename=cv.txt
    Content-Transfer-Encoding: base64

    V3JvdGUgYSBzY2hlZHVsZXIgaW4gUnVzdC4=
    --x
    Content-Type: image/png; name=logo.png
    Content-ID: <logo>

    x
    --x--

    """

  private func text(_ document: IngestedDocument) -> String {
    String(decoding: document.text.bytes, as: UTF8.self)
  }

  @Test func filesOfAMailAreDocumentsOfTheCandidate() throws {
    let folder = try ScratchFolder()
    try folder.write("ada.eml", mail)
    try folder.write("bo/application.eml", mail)
    let candidates = try CandidateDiscovery().candidates(in: [folder.path])
    #expect(
      candidates.map { $0.documents.map(\.id) } == [
        ["ada.eml", "ada.eml/cv.txt", "ada.eml/logo.png"],
        ["bo/application.eml", "bo/application.eml/cv.txt", "bo/application.eml/logo.png"],
      ])
    let documents = DocumentReader().read(candidates[0].documents)
    #expect(documents.map(\.format) == ["eml", "text", "unknown"])
    #expect(documents.map(\.status) == [.ok, .ok, .skipped])
    #expect(documents[2].remedy == "it is a picture inside the text of a mail, such as a logo")
    #expect(text(documents[0]) == "Rust engineer\n\nDear team,\nI wrote a store in Rust.\n")
    #expect(documents[0].kind == .coverLetter)
    #expect(documents[0].losses.map { "\($0.code) \($0.count)" } == ["quoted-text 1"])
    #expect(text(documents[1]) == "Wrote a scheduler in Rust.")
  }

  @Test func theFilesOfAMailInAnArchiveAreRead() throws {
    let folder = try ScratchFolder()
    var zip = ZIPBuilder()
    zip.add("ada/mail.eml", mail)
    zip.add("bo.eml", mail)
    zip.add("cy/cv.txt", "Rust")
    try folder.write("a.zip", zip.file)
    let candidates = try CandidateDiscovery().candidates(in: [folder.path])
    #expect(candidates.map(\.id) == ["ada", "bo", "cy"])
    for candidate in candidates.prefix(2) {
      let documents = DocumentReader().read(candidate.documents)
      #expect(documents.map(\.status) == [.ok, .ok, .skipped])
      #expect(text(documents[1]) == "Wrote a scheduler in Rust.")
      #expect(
        DocumentReader().read(candidate.holdingContents().documents).map(\.status) == [.ok, .ok, .skipped])
    }
    #expect(candidates[1].documents.map(\.id)[1] == "a.zip/bo.eml/\(candidates[1].documents[1].part ?? "")")
  }

  @Test func aMailAloneInAnArchiveIsOnePersons() throws {
    let folder = try ScratchFolder()
    var zip = ZIPBuilder()
    zip.add("application.eml", mail)
    try folder.write("ada.zip", zip.file)
    let candidates = try CandidateDiscovery().candidates(in: [folder.path])
    #expect(candidates.map(\.id) == ["ada"])
    #expect(candidates.map(\.documents.count) == [3])
  }

  @Test func aMailByItselfSaysWhatWasNotRead() throws {
    let document = DocumentReader().read(
      DocumentSource(id: "mail.eml", content: Data(mail.utf8).base64EncodedString()))
    #expect(document.status == .degraded)
    #expect(document.reason == "attachments-not-read")
    #expect(document.remedy == "put the mail into the folder as a file of its own")
    #expect(document.losses.contains { $0.code == "attachments-not-read" && $0.count == 1 })
  }

  @Test func aPageInAMailIsReadAsSeen() throws {
    let page = mail.replacing("text/plain; charset", with: "text/html; charset").replacing(
      "Dear team,", with: "<p>Dear team,</p><p style='display:none'>Tokio</p>")
    let folder = try ScratchFolder()
    try folder.write("ada.eml", page)
    let source = try #require(try CandidateDiscovery().candidates(in: [folder.path]).first?.documents.first)
    let document = DocumentReader().read(source)
    #expect(text(document).hasPrefix("Rust engineer\n\nDear team,\n\nI wrote a store in Rust."))
    #expect(document.hidden.map(\.text) == ["Tokio"])
  }

  @Test(
    "what only looks like a mail is none",
    arguments: [
      "From: 2019\nTo: 2024\nRole: Engineer\n\nRust", "Subject: x\nDate: y\nTo: z\n\nRust",
      "From: <Saved by Blink>\nSnapshot-Content-Location: https://x\nSubject: a\nDate: b\nMIME-Version: 1.0\n\nx",
      "Ada Muster\nEngineer",
    ])
  func others(text: String) { #expect(!MailReader.recognises(Array(text.utf8))) }

  @Test(
    "a mail with a locked part is not read whole",
    arguments: [
      "application/pkcs7-mime; name=smime.p7m", "application/x-pkcs7-mime; smime-type=signed-data",
      "multipart/encrypted; boundary=z",
    ])
  func lockedParts(type: String) {
    let mail = """
      From: Ada Muster <ada@example.com>
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary=x

      --x
      Content-Type: text/plain

      My curriculum is enclosed.
      --x
      Content-Type: \(type)

      MIIB
      --x--

      """
    let document = DocumentReader().read(
      DocumentSource(id: "m.eml", content: Data(mail.utf8).base64EncodedString()))
    #expect(document.status == .degraded)
    #expect(document.reason == "locked")
    #expect(document.losses.map(\.code) == ["locked"])
    #expect(String(decoding: document.text.bytes, as: UTF8.self).contains("curriculum"))
  }
}
