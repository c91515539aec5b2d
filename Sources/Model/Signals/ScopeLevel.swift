package import SourceText

/// How far work reaches.
public enum ScopeLevel: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
  /// One component.
  case component
  /// A service or a product as a whole.
  case service
  /// Several teams, or a public project.
  case wide

  /// Orders by reach.
  public static func < (a: ScopeLevel, b: ScopeLevel) -> Bool { a.reach < b.reach }

  private var reach: Int {
    switch self {
    case .component: 0
    case .service: 1
    case .wide: 2
    }
  }
}

extension ScopeLevel: JSONWritable {
  package func write(to json: inout JSONWriter) { json.value(rawValue) }
}
