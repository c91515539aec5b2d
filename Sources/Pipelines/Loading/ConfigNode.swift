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
  /// Where it begins.
  package let place: ConfigPlace

  /// Puts the node together from its parts.
  package init(_ value: Value, at place: ConfigPlace) {
    self.value = value
    self.place = place
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
  package let place: ConfigPlace
  /// Its value.
  package let node: ConfigNode

  /// Puts the entry together from its parts.
  package init(key: String, at place: ConfigPlace, node: ConfigNode) {
    self.key = key
    self.place = place
    self.node = node
  }
}
