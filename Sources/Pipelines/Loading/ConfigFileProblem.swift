import SourceText

/// Why a configuration file could not be read.
enum ConfigFileProblem: Error {
  /// Its bytes could not be had, for the reason given.
  case unreadable(String)
  /// Its bytes are no YAML.
  case malformed(Diagnostic)
}
