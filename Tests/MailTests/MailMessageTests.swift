import Mail
import Testing

/// A mail is taken apart into what was written and what came with it.
struct MailMessageTests {
  private func mail(_ text: String) throws -> MailMessage {
    try #require(MailMessage(Array(text.replacing("\n", with: "\r\n").utf8)))
  }

  private let head = "From: Ada Muster <ada@example.com>\nTo: jobs@example.com\nMIME-Version: 1.0\n"

  @Test func wordsAreDecoded() throws {
    let mail = try mail(
      head + """
        Subject: =?UTF-8?Q?Application_for_M=C3=BCller?=
        Content-Type: text/plain; charset=iso-8859-1
        Content-Transfer-Encoding: quoted-printable

        Dear M=FCller, I wrote a store in Rust, which is=
         long.
        """)
    #expect(mail.subject == "Application for Müller")
    #expect(
      mail.texts.map { String(decoding: $0.bytes, as: UTF8.self) } == [
        "Dear Müller, I wrote a store in Rust, which is long."
      ])
    #expect(mail.attachments.isEmpty)
  }

  @Test func ofAlternativesThePlainOneIsTaken() throws {
    let mail = try mail(
      head + """
        Content-Type: multipart/alternative; boundary=x

        --x
        Content-Type: text/plain

        Plain
        --x
        Content-Type: text/html

        <p>Page</p>
        --x--
        """)
    #expect(mail.texts.map { String(decoding: $0.bytes, as: UTF8.self) } == ["Plain"])
  }

  @Test func filesKeepTheirNames() throws {
    let file = { (name: String, more: String) in
      "--x\nContent-Type: application/octet-stream\(more)\nContent-Disposition: attachment; filename=\"\(name)\"\nContent-Transfer-Encoding: base64\n\nUnVzdA==\n"
    }
    let mail = try mail(
      head + "Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n\nHello\n"
        + file("cv.txt", "") + file("cv.txt", "") + file("../../etc/passwd", "")
        + "--x\nContent-Type: image/png\nContent-ID: <a>\nContent-Disposition: inline; filename=logo.png\n\nx\n"
        + "--x\nContent-Type: message/rfc822\n\nFrom: bo@example.com\nSubject: Inner\nContent-Type: multipart/mixed; boundary=y\n\n--y\nContent-Type: text/plain\n\nInner words\n--y\nContent-Type: text/plain; name*=UTF-8''l%C3%A4b.txt\n\nRust\n--y--\n--x--\n"
    )
    #expect(
      mail.attachments.map {
        "\($0.name) \(String(decoding: $0.bytes, as: UTF8.self))\($0.isInline ? " inline" : "")"
      }
        == ["cv.txt Rust", "cv (2).txt Rust", "passwd Rust", "logo.png x inline", "läb.txt Rust"])
    #expect(
      mail.texts.map { String(decoding: $0.bytes, as: UTF8.self).split(whereSeparator: \.isNewline) } == [
        ["Hello"], ["Inner words"],
      ])
  }

  @Test func encryptedMailIsLocked() throws {
    let mail = try mail(
      head
        + "Content-Type: multipart/encrypted; protocol=\"application/pgp-encrypted\"; boundary=x\n\n--x\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n--x\nContent-Type: application/octet-stream\n\nabc\n--x--\n"
    )
    #expect(mail.isLocked)
    #expect(mail.texts.isEmpty)
  }

  @Test func manyAndDeepPartsAreCounted() throws {
    let parts = String(repeating: "--x\nContent-Type: text/plain\n\na\n", count: 400)
    #expect(
      try mail(head + "Content-Type: multipart/mixed; boundary=x\n\n" + parts + "--x--\n").droppedCount == 201
    )
    var deep = head
    for depth in 0..<40 { deep += "Content-Type: multipart/mixed; boundary=b\(depth)\n\n--b\(depth)\n" }
    #expect(try mail(deep + "Content-Type: text/plain\n\nx\n").droppedCount == 1)
  }

  @Test(
    "bytes that are no mail spoil nothing", arguments: ["", "\0\0", "Rust", "Content-Type: multipart/mixed"])
  func others(text: String) { _ = MailMessage(Array(text.utf8)) }
}
