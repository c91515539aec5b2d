/// Where configuration files come from: a folder, or the program itself.
protocol ConfigSource {
  /// Whether every phrase and pattern was found in order before, so that none need be looked into.
  var isSettled: Bool { get }

  /// Returns the path by which messages call the file `name`.
  func path(of name: String) -> String

  /// Whether there is a file `name`.
  func has(_ name: String) -> Bool

  /// Reads the file `name`, which is relative to the folder of the pipeline file. The places of its nodes
  /// carry `number`.
  func file(_ name: String, number: Int) throws(ConfigFileProblem) -> ConfigFile
}

extension ConfigSource {
  var isSettled: Bool { false }
}

/// One configuration file, read.
struct ConfigFile {
  /// What it holds.
  let node: ConfigNode
  /// SHA-256 of its bytes, in hexadecimal.
  let digest: String
}

/// Why a configuration file could not be read.
enum ConfigFileProblem: Error {
  /// Its bytes could not be had, for the reason given.
  case unreadable(String)
  /// Its bytes are no YAML.
  case malformed(String, at: ConfigPlace, help: String?)
}
