/// Codes of what is lost of a document that is written in another language than those that the rules read.
package enum LanguageLoss {
  /// None of it was assessed.
  package static let notRead = "language-not-read"
  /// Some of it was.
  package static let inPart = "language-read-in-part"
}
