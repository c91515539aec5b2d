package import SourceText

/// A small pipeline with a rubric of two skills, to begin one's own with.
package enum PipelineTemplate {
  /// The most characters of a name.
  private static let longest = 60

  /// Returns the files of the pipeline `name`, by their paths, the pipeline file first.
  ///
  /// A name holds small letters, digits and hyphens, and begins with a letter; any other is a diagnostic.
  package static func files(named name: String) throws(Diagnostic) -> [(path: String, text: String)] {
    let isSound = name.utf8.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
    }
    guard isSound, let first = name.utf8.first, (0x61...0x7A).contains(first), name.utf8.count <= longest
    else {
      throw Diagnostic(
        .error, at: .init(path: name.isEmpty ? "init" : name), "this cannot be the name of a pipeline",
        help: "begin with a letter and use small letters, digits and hyphens, as in python-backend")
    }
    return [
      ("\(name).yaml", pipeline(name)), ("rubric/rubric.yaml", rubric(name)),
      ("rubric/card.yaml", card), ("rubric/services.yaml", services), ("rubric/testing.yaml", testing),
    ]
  }
}
