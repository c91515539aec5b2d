package import SourceText

/// A place in one of the files of a pipeline, as three numbers.
///
/// Tens of thousands of nodes have one, so it holds no path; `ConfigPaths` knows the file.
package struct ConfigPlace: Sendable, Hashable {
  /// The number of the file, in the order of reading.
  package let file: Int32
  /// 1-based; 0 if only the file is known, as in the compact form.
  package let line: Int32
  /// 1-based, in UTF-8 bytes.
  package let column: Int32

  /// Names a place in the file numbered `file`.
  package init(file: Int, line: Int = 0, column: Int = 0) {
    self.file = Int32(truncatingIfNeeded: file)
    self.line = Int32(truncatingIfNeeded: line)
    self.column = Int32(truncatingIfNeeded: column)
  }
}

/// The paths of the files of a pipeline, in the order of reading.
package struct ConfigPaths: Sendable {
  package private(set) var paths: [String] = []

  /// Adds the file at `path`, and returns its number.
  mutating func add(_ path: String) -> Int {
    paths.append(path)
    return paths.count - 1
  }

  /// Returns `place` in words that an editor understands.
  package func location(_ place: ConfigPlace) -> Diagnostic.Location {
    let path = paths[Int(place.file)]
    return place.line == 0
      ? .init(path: path) : .init(path: path, line: Int(place.line), column: Int(place.column))
  }

  /// Names `place` to a reader who looks at `other`: "line 3", or with the path where that differs.
  func name(_ place: ConfigPlace, seenFrom other: ConfigPlace) -> String {
    let path = paths[Int(place.file)]
    if place.line == 0 { return path }
    return place.file == other.file ? "line \(place.line)" : "\(path):\(place.line)"
  }
}
