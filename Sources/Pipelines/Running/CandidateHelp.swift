package import Model

extension Shortlist {
  /// Returns which candidates of the run somebody may have meant who wrote `id`, as the beginning of an advice; nothing
  /// where none is near.
  package func help(for id: String) -> String {
    let ids = entries.map(\.assessment.candidate) + head.setAside.map(\.candidate)
    let near = NearestName.several(id, in: ids).map { "'\($0)'" }
    guard let last = near.last else { return "" }
    let others = near.dropLast().joined(separator: ", ")
    return "did you mean \(others.isEmpty ? last : others + " or " + last)? "
  }
}
