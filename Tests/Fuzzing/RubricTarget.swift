import Foundation
import Pipelines

/// Loads a pipeline one of whose files has the bytes; their first byte says which.
final class RubricTarget: FuzzTarget {
  private let folder: String
  private let files: [(path: String, text: String)]

  init() {
    folder = "/dev/shm/assay-fuzzing-\(ProcessInfo.processInfo.processIdentifier)/"
    files = (try? PipelineTemplate.files(named: "small")) ?? []
    for file in files { write(Data(file.text.utf8), file.path) }
  }

  func read(_ bytes: [UInt8]) {
    guard let first = bytes.first else { return }
    let file = files[Int(first) % files.count]
    write(Data(bytes.dropFirst()), file.path)
    _ = try? PipelineLoader().load(folder + files[0].path)
    write(Data(file.text.utf8), file.path)
  }

  private func write(_ bytes: Data, _ path: String) {
    let url = URL(filePath: folder + path)
    try? FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try? bytes.write(to: url)
  }
}
