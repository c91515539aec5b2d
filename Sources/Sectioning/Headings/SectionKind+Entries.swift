import Model

extension SectionKind {
  /// Whether pieces of work stand in such a section.
  var holdsEntries: Bool {
    switch self {
    case .experience, .projects, .openSource, .publications, .talks, .repository, .activity, .education,
      .courses,
      .volunteering, .awards, .other:
      return true
    default: return false
    }
  }
}
