import Subprocesses

/// A format that is read with the help of programs of the system.
package struct ReadingTools: Sendable {
  /// The format's usual name.
  package let format: String
  /// How the names of its files end, in small letters.
  private let fileEnding: String
  /// The programs.
  package let programs: [String]
  /// The Debian package that holds them.
  package let package: String

  /// Whether a file called `name` is of the format, by its ending, compressed or not.
  package func isCalledFor(_ name: String) -> Bool {
    PackedName.unpacked(name).lowercased().hasSuffix(fileEnding)
  }

  /// All formats that take programs.
  package static let all = [
    ReadingTools(format: "PDF", fileEnding: ".pdf", programs: PDFTools.names, package: PDFTools.package),
    ReadingTools(
      format: "RTF", fileEnding: ".rtf", programs: [RTFReader.program], package: RTFReader.package),
  ]

  /// Where those programs lie that are installed.
  package static var installed: [String] {
    all.flatMap(\.programs).compactMap { LimitedProgram($0)?.path }
  }

  /// Whether a program of that name is installed.
  package static let isInstalled: @Sendable (String) -> Bool = { LimitedProgram.isInstalled($0) }
}
