/// What a term says about the rubric's subject.
package enum Standing: String, Sendable, Hashable, CaseIterable {
  /// It names the subject by itself, and opens the entry for doubtful terms.
  case opens
  /// It is about the subject by itself, and opens nothing.
  case stands
  /// It counts only in the home context.
  case needs
  /// It names a standing role in the subject's own project.
  case role
  /// It names the subject as what a person works in for years, or most of the time.
  case main
}
