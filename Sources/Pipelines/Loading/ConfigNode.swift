package import SourceText

/// A value in a configuration file, and where it stands.
package struct ConfigNode: Sendable, Hashable {
  /// What a node holds.
  package enum Value: Sendable, Hashable {
    /// A text as written; whether it is a number is for its reader to say.
    case scalar(String)
    /// A list.
    case sequence([ConfigNode])
    /// Keys and values, in the order of the file.
    case mapping([ConfigEntry])
  }

  /// What it holds.
  package let value: Value
  /// Where it begins. Nodes of the compact form know their file only.
  package let location: Diagnostic.Location

  /// Puts the node together from its parts.
  package init(_ value: Value, at location: Diagnostic.Location) {
    self.value = value
    self.location = location
  }

  /// What it is, for a message: "a list".
  package var description: String {
    switch value {
    case .scalar(""): "nothing"
    case .scalar: "a text"
    case .sequence: "a list"
    case .mapping: "a mapping"
    }
  }
}

/// A key of a mapping, with its value.
package struct ConfigEntry: Sendable, Hashable {
  /// The key.
  package let key: String
  /// Where the key stands.
  package let location: Diagnostic.Location
  /// Its value.
  package let node: ConfigNode

  /// Puts the entry together from its parts.
  package init(key: String, at location: Diagnostic.Location, node: ConfigNode) {
    self.key = key
    self.location = location
    self.node = node
  }
}
