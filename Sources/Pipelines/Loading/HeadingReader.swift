import Model
import SourceText

/// Reads the section headings of a language.
struct HeadingReader {
  let run: LoadingRun

  /// Reads the key `sections`.
  func headings(_ keys: inout KeyedReader) -> [HeadingRule] {
    guard let node = keys.required("sections", "{experience: [work experience]}") else { return [] }
    guard case .mapping(let entries) = node.value else {
      keys.wrong("sections", node, expected: "a mapping", form: "sections: {experience: [work experience]}")
      return []
    }
    return KeyedReader.read(node, "sections", run) { sections in
      entries.compactMap { entry in
        let phrases = sections.texts(entry.key)
        // One heading may open two kinds of section ("Languages"); what stands below it decides.
        var seen: [String: ConfigPlace] = [:]
        for phrase in phrases where !run.isSettled { tellTwice(phrase, &seen) }
        guard let section = SectionKind(rawValue: entry.key) else {
          run.error(
            "unknown section '\(entry.key)'", at: entry.place,
            help: NearestName.help(entry.key, in: SectionKind.allCases.map(\.rawValue)))
          return nil
        }
        return HeadingRule(section: section, phrases: phrases.map(\.text))
      }
    } ?? []
  }

  private func tellTwice(_ phrase: PlacedText, _ seen: inout [String: ConfigPlace]) {
    let key = phrase.text.lowercased()
    if let first = seen[key] {
      run.error(
        "heading '\(phrase.text)' stands twice", at: phrase.place,
        help: "the first is at line \(first.line); remove one")
    } else {
      seen[key] = phrase.place
    }
  }
}
