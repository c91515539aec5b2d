package import SourceText

/// The most that one part of a document leaves.
package struct SectionCap: Sendable, Hashable, Decodable {
  /// The part.
  package let section: SectionKind
  /// 0–4.
  package let cap: Int

  /// Puts the value together from its parts.
  package init(section: SectionKind, cap: Int) {
    self.section = section
    self.cap = cap
  }
}

extension SectionCap: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("section", section)
      $0.member("cap", cap)
    }
  }
}
