/// What a template finds by name.
///
/// A name that is not there is looked for in what surrounds it, so every view gives all of its names. A value
/// that is missing is `false`, which a template's section skips; a section over a list stands once for each of
/// its elements, and what stands once around them goes by a name that begins with `has`.
typealias Fields = [String: Any]

extension Fields {
  /// Returns `value`, or `false` where there is none.
  static func optional(_ value: (some Any)?) -> Any { value.map { $0 as Any } ?? false }
}
