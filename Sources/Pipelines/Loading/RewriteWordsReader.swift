import Auditing

/// Reads the two files of rewrites.
struct RewriteWordsReader {
  static let identitySchema = "assay/audit-identity/1"
  static let contentSchema = "assay/audit-content/1"

  let run: LoadingRun

  /// Reads who people may be.
  func identity(_ node: ConfigNode) -> RewriteWords.Identity? {
    KeyedReader.read(node, "a file of identities", run) { keys in
      guard keys.isSchema(Self.identitySchema) else { return nil }
      return RewriteWords.Identity(
        names: keys.requiredList("names").compactMap(group), namesakes: texts("namesakes", &keys),
        neutral: keys.text("neutral"), people: templates("namesakePeople", &keys),
        streets: templates("namesakeStreets", &keys), schools: templates("namesakeSchools", &keys),
        employers: templates("namesakeEmployers", &keys), school: appendix("school", &keys),
        employer: appendix("employer", &keys), pronouns: texts("pronouns", &keys),
        places: texts("places", &keys), phones: texts("phones", &keys), ages: texts("ages", &keys),
        personal: texts("personal", &keys), mailHosts: texts("mailHosts", &keys),
        fileNames: texts("fileNames", &keys), folderNames: texts("folderNames", &keys),
        photos: texts("photos", &keys),
        padding: RewriteWords.Appendix(heading: keys.text("paddingHeading"), lines: [keys.text("padding")]),
        paddingTimes: numbers("paddingTimes", &keys))
    }
  }

  /// Reads what people may say.
  func content(_ node: ConfigNode) -> RewriteWords.Content? {
    KeyedReader.read(node, "a file of contents", run) { keys in
      guard keys.isSchema(Self.contentSchema) else { return nil }
      return RewriteWords.Content(
        numbers: texts("numbers", &keys),
        list: RewriteWords.Appendix(heading: keys.text("listHeading"), lines: [keys.text("list")]),
        listTimes: numbers("listTimes", &keys), hidden: keys.text("hidden"), hiding: texts("hiding", &keys),
        counts: texts("counts", &keys), countTimes: keys.number("countTimes", 2...1_000_000),
        publicHosts: texts("publicHosts", &keys), breakMonths: numbers("breakMonths", &keys))
    }
  }

  private func group(_ node: ConfigNode) -> RewriteWords.NameGroup? {
    KeyedReader.read(node, "a group of names", run) { keys in
      RewriteWords.NameGroup(
        group: keys.text("group"), women: texts("women", &keys), men: texts("men", &keys))
    }
  }

  private func appendix(_ name: String, _ keys: inout KeyedReader) -> RewriteWords.Appendix {
    RewriteWords.Appendix(
      heading: keys.text("\(name)Heading"), lines: texts("\(name)Lines", &keys))
  }

  private func texts(_ key: String, _ keys: inout KeyedReader) -> [String] {
    keys.requiredTexts(key).map(\.text)
  }

  /// Reads texts in which `{word}` stands for what changes.
  private func templates(_ key: String, _ keys: inout KeyedReader) -> [String] {
    keys.requiredTexts(key).map { template in
      if !template.text.contains("{word}") {
        run.error(
          "'\(template.text)' has no place for a word", at: template.place,
          help: "write {word} where the word goes")
      }
      return template.text
    }
  }

  private func numbers(_ key: String, _ keys: inout KeyedReader) -> [Int] {
    keys.requiredList(key).map { keys.number(key, $0, 1...100_000) }
  }
}
