package import SourceText

/// A condition of a tier, met or not shown.
public struct GateResult: Sendable, Hashable, Decodable {
  /// Its id.
  public let gate: String
  /// Whether the documents show what it asks for.
  public let met: Bool
  /// The best tier it leaves, where it is not met.
  public let caps: String?
  /// What it asks for, in words.
  public let message: String

  /// Puts the value together from its parts.
  public init(gate: String, met: Bool, caps: String? = nil, message: String) {
    self.gate = gate
    self.met = met
    self.caps = caps
    self.message = message
  }
}

extension GateResult: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("gate", gate)
      $0.member("met", met)
      $0.member("caps", caps)
      $0.member("message", message)
    }
  }
}
