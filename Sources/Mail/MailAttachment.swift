/// A file that came with a mail.
package struct MailAttachment: Sendable, Hashable {
  /// Its name: as the mail gives it, without slashes, and told from others of the same name by a number.
  package let name: String
  /// What stands in it.
  package let bytes: [UInt8]
  /// Whether it is a picture inside the text, such as a company's logo.
  package let isInline: Bool
}
