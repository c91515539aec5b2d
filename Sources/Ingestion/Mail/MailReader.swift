import Mail
import Markup
import Model
import SourceText

/// Reads a mail: its subject and what its author wrote. The files that came with it are documents of their own.
///
/// What an answer quotes of the mail before is somebody else's: lines that begin with `>`, with the line over them that says
/// who wrote it, and in a page what stands in `blockquote`.
struct MailReader {
  private let markup: MarkupParser

  /// Reads HTML with `markup`.
  init(markup: MarkupParser) { self.markup = markup }

  /// Whether `text` begins with the fields of a mail.
  static func recognises(_ text: [UInt8]) -> Bool {
    let head = text.prefix(80).prefix { $0 != UInt8(ascii: ":") && $0 != 0x20 }
    guard head.count < 40, head.allSatisfy({ ($0 | 0x20) &- 0x61 < 26 || $0 == UInt8(ascii: "-") }) else {
      return false
    }
    let fields = text.prefix(16_384).split(separator: 0x0A, omittingEmptySubsequences: false)
      .prefix { $0.contains { $0 > 0x20 } }
      .map { String(decoding: $0.prefix(80), as: UTF8.self).lowercased() }
    let names = fields.compactMap { field in field.firstIndex(of: ":").map { field[..<$0] } }
    // A page that a browser saved as if it were a mail says so.
    guard names.contains("from"),
      !fields.contains(where: { $0.hasPrefix("from:") && $0.contains("saved by ") })
    else { return false }
    let others = ["date", "subject", "to", "message-id", "received", "return-path"].count {
      names.contains(Substring($0))
    }
    return names.contains("mime-version") || others >= 3
  }

  /// Composes what the mail in `file` says. Where its files are not documents of their own they are listed as lost.
  func read(_ file: [UInt8], hasFilesBeside: Bool) throws(ReadingFailure) -> RecordComposer {
    guard let mail = MailMessage(file) else { throw .malformed("mail", "it has no head") }
    if mail.texts.isEmpty, mail.isLocked { throw .locked }
    var composer = try compose(mail)
    composer.kind = .coverLetter
    composer.format = "eml"
    composer.sourcePlaces = []
    if mail.isLocked {
      composer.lose(
        "locked", detail: "a part of the mail is encrypted, or signed so that only programs open it")
      composer.status = .degraded
      composer.reason = "locked"
      composer.remedy = "a part of the mail is locked; ask for it without encryption"
    }
    composer.lose("parts-not-read", count: mail.droppedCount)
    let files = mail.attachments.filter { !$0.isInline }
    if !hasFilesBeside, !files.isEmpty {
      composer.lose("attachments-not-read", count: files.count)
      composer.status = .degraded
      composer.reason = "attachments-not-read"
      composer.remedy = "put the mail into the folder as a file of its own"
    } else if composer.text.isEmpty, !files.isEmpty {
      composer.status = .skipped
      composer.reason = "nothing-about-work"
      composer.remedy = "the mail says nothing itself; its \(files.count) files are read"
    }
    return composer
  }

  private func compose(_ mail: MailMessage) throws(ReadingFailure) -> RecordComposer {
    guard !mail.texts.contains(where: \.isHTML) else {
      return HTMLReader.read(try page(mail), with: markup, isMail: true)
    }
    var lines: [UInt8] = []
    var quotes = 0
    if let subject = mail.subject { lines += subject.utf8 + [0x0A, 0x0A] }
    for text in mail.texts {
      let all = try Self.decoded(text.bytes).split(separator: 0x0A, omittingEmptySubsequences: false)
      let isQuoted = MailQuotes.marks(of: all)
      for (line, isQuote) in zip(all, isQuoted) {
        if isQuote { quotes += 1 } else { lines += line + [0x0A] }
      }
    }
    var composer = RecordComposer()
    composer.takeLines(of: lines)
    composer.lose("quoted-text", count: quotes, detail: "lines of others that the mail quotes")
    return composer
  }

  /// One page of all pieces, where one of them is a page.
  private func page(_ mail: MailMessage) throws(ReadingFailure) -> [UInt8] {
    var page =
      Array("<div><p>".utf8) + Self.escaped(Array((mail.subject ?? "").utf8)) + Array("</p></div>".utf8)
    for text in mail.texts {
      let bytes = try Self.decoded(text.bytes)
      page += text.isHTML ? bytes : Array("<pre>".utf8) + Self.escaped(bytes) + Array("</pre>".utf8)
    }
    return page
  }

  private static func decoded(_ bytes: [UInt8]) throws(ReadingFailure) -> [UInt8] {
    do { return try DecodedText(decoding: bytes).bytes } catch { throw .encoding(error.label) }
  }

  private static func escaped(_ bytes: [UInt8]) -> [UInt8] {
    bytes.flatMap { byte -> [UInt8] in
      switch byte {
      case UInt8(ascii: "<"): Array("&lt;".utf8)
      case UInt8(ascii: "&"): Array("&amp;".utf8)
      default: [byte]
      }
    }
  }
}
