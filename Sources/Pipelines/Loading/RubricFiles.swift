/// Where the parts of a rubric stand, relative to the folder of the pipeline file.
struct RubricFiles: Sendable, Hashable {
  /// The rubric file.
  let rubric: String
  /// The file of each skill, in rubric order.
  let skills: [String]

  /// The rubric's folder, with a final slash; empty where it is the pipeline's.
  var folder: String { rubric.lastIndex(of: "/").map { String(rubric[...$0]) } ?? "" }
}
