/// Why a number of the rubric is what it is.
package struct RubricReason: Sendable, Hashable {
  /// Which number.
  package let what: String
  /// Why.
  package let because: String
  /// Where it comes from.
  package let source: String

  /// Puts the value together from its parts.
  package init(what: String, because: String, source: String) {
    self.what = what
    self.because = because
    self.source = source
  }
}
