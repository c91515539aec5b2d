/// What stands in the place of words that tell who somebody is.
package enum Mask: String, Sendable, Hashable {
  case name, mail = "e-mail", phone, link, place, school, year, pronoun, repository

  /// The mask as it stands in a text: `[name]`.
  package var text: String { "[\(rawValue)]" }
}
