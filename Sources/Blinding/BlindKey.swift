import Model
package import SourceText

/// Which candidate of a blind run is who: a file to be kept away from whoever reads the run.
package struct BlindKey: Sendable, Hashable {
  /// One candidate.
  package struct Entry: Sendable, Hashable {
    /// What the blind run calls it.
    package let candidate: String
    /// Its id.
    package let id: String
    /// Its name, if the documents tell.
    package let name: String?
    /// The paths of its files, in the order of their numbers.
    package let documents: [String]
  }

  /// The candidates, in the order of their numbers.
  package let entries: [Entry]
}

extension BlindKey: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("schema", Schemas.blindKey)
      $0.member("candidates", entries)
    }
  }
}

extension BlindKey.Entry: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("candidate", candidate)
      $0.member("id", id)
      $0.member("name", name)
      $0.member("documents", documents)
    }
  }
}
