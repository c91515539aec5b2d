import Testing

@testable import Pipelines

/// The smallest pipeline with one thing broken, and what the loader says of it.
struct BrokenPipeline: CustomTestStringConvertible, Sendable {
  let file: String
  let old: String
  let new: String
  let says: String

  /// Breaks the file `file` by putting `new` in the place of `old`.
  init(_ file: String, _ old: String, _ new: String, says: String) {
    self.file = file
    self.old = old
    self.new = new
    self.says = says
  }

  var testDescription: String { "\(file): \(new)" }

  /// Returns what the loader says.
  func problems() -> String {
    var pipeline = MinimalPipeline()
    guard let text = pipeline.files[file], text.contains(old) else {
      return "nothing to break in \(file): \(old)"
    }
    pipeline.files[file] = text.replacing(old, with: new)
    do {
      _ = try pipeline.load()
      return "nothing"
    } catch {
      return error.description
    }
  }
}
