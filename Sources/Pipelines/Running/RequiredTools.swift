import Ingestion
package import Model

/// Programs of the system without which some of the candidates' files cannot be read.
package struct RequiredTools: Sendable {
  /// They are not there, and the run would set candidates aside for it.
  package struct Missing: Error, Sendable, CustomStringConvertible {
    /// What is missing, for which file, and what to do.
    package let description: String
  }

  private let isInstalled: @Sendable (String) -> Bool

  /// Asks `isInstalled` for each program; by default, looks where programs lie.
  package init(isInstalled: @escaping @Sendable (String) -> Bool = ReadingTools.isInstalled) {
    self.isInstalled = isInstalled
  }

  /// Throws where a file of `candidates` is called like one that takes a program that is not installed.
  package func check(_ candidates: [Candidate]) throws(Missing) {
    for tool in ReadingTools.all {
      let missing = tool.programs.filter { !isInstalled($0) }
      guard !missing.isEmpty else { continue }
      let files = candidates.lazy.flatMap(\.documents).filter { tool.isCalledFor($0.id) }
      guard let first = files.first else { continue }
      throw Missing(
        description: """
          \(first.id): error: reading \(tool.format) takes \(missing.joined(separator: ", ")), which is not installed
            help: sudo apt-get install -y \(tool.package); \(files.count) such files are there, and nothing was read
          """)
    }
  }
}
