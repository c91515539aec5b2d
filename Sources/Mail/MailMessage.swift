import CGMime

/// A mail: what its author wrote, and the files that came with it.
///
/// Messages that were forwarded inside it are taken apart like the message itself. Headers are not read but the
/// subject: who sent a mail tells nothing of somebody's work.
package struct MailMessage: Sendable, Hashable {
  /// A piece of what was written.
  package struct Text: Sendable, Hashable {
    /// The piece, in UTF-8 where the mail names the encoding.
    package let bytes: [UInt8]
    /// Whether it is HTML.
    package let isHTML: Bool
  }

  /// The subject; `nil` where there is none.
  package let subject: String?
  /// What was written, in order. Of alternatives the plain one is taken.
  package let texts: [Text]
  /// The files, in order, with names of their own.
  package let attachments: [MailAttachment]
  /// Whether something in it is encrypted.
  package let isLocked: Bool
  /// The number of parts that were not looked at, since there are too many or too deep.
  package let droppedCount: Int

  /// Takes the mail in `bytes` apart; `nil` where there is none.
  package init?(_ bytes: [UInt8]) {
    _ = MailMessage.library
    let message = bytes.withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) { cgmime_message_in($0.baseAddress, $0.count) }
    }
    guard let message else { return nil }
    defer { cgmime_give_back(message) }
    var parts = MailParts()
    if let root = g_mime_message_get_mime_part(message) { parts.take(root, depth: 0) }
    subject = g_mime_message_get_subject(message).map { String(cString: $0) }
    texts = parts.texts
    attachments = parts.attachments
    isLocked = parts.isLocked
    droppedCount = parts.droppedCount
  }

  /// Whether a file of that name is a mail.
  package static func isMail(_ name: String) -> Bool { name.lowercased().hasSuffix(".eml") }

  /// The library is set up once and never put down.
  private static let library: Void = g_mime_init()
}
