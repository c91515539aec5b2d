import Foundation
import Model

/// Reads the word lists of `pipelines/` for these tests. The pipeline loader reads them for the program.
///
/// It knows only the few forms of YAML that these files use: block lists, flow lists, quoted scalars.
struct LanguageFiles {
  /// Section headings of the languages asked for.
  let headings: [HeadingRule]
  /// Words of dates of the languages asked for.
  let dates: [DateWords]
  /// Words of streets of the languages asked for, where they have such a file.
  let names: [NameWords]

  /// Reads the files of `languages`, in that order.
  init(_ languages: [String]) throws {
    let root = URL(filePath: #filePath).appending(path: "../../../pipelines").standardized
    headings = try languages.flatMap { language in
      Self.headings(
        try String(contentsOf: root.appending(path: "headings/\(language).yaml"), encoding: .utf8))
    }
    names = languages.compactMap { language in
      (try? String(contentsOf: root.appending(path: "names/\(language).yaml"), encoding: .utf8)).map(
        Self.names)
    }
    dates = try languages.map { language in
      Self.dates(try String(contentsOf: root.appending(path: "dates/\(language).yaml"), encoding: .utf8))
    }
  }

  private static func headings(_ text: String) -> [HeadingRule] {
    var rules: [HeadingRule] = []
    var kind: SectionKind?
    var phrases: [String] = []
    func close() { if let kind { rules.append(HeadingRule(section: kind, phrases: phrases)) } }
    for line in text.split(separator: "\n") where !line.drop(while: { $0 == " " }).hasPrefix("#") {
      if line.hasPrefix("    - ") {
        phrases.append(scalar(line.dropFirst(6)))
      } else if line.hasPrefix("  "), let colon = line.firstIndex(of: ":") {
        close()
        kind = SectionKind(rawValue: line[..<colon].trimmingCharacters(in: .whitespaces))
        phrases = items(line[line.index(after: colon)...])
      }
    }
    close()
    return rules
  }

  private static func dates(_ text: String) -> DateWords {
    var months: [[String]] = []
    var seasons: [SeasonWords] = []
    var words: [String: [String]] = [:]
    for line in text.split(separator: "\n") {
      if line.hasPrefix("  - [") {
        months.append(items(line.dropFirst(4)))
      } else if line.hasPrefix("  - {"), let end = line.firstIndex(of: "]") {
        let numbers = line[end...].split { !$0.isNumber }.compactMap { Int($0) }
        seasons.append(
          SeasonWords(names: items(line[..<line.index(after: end)]), start: numbers[0], months: numbers[1]))
      } else if let colon = line.firstIndex(of: ":") {
        words[String(line[..<colon])] = items(line[line.index(after: colon)...])
      }
    }
    return DateWords(
      months: months, seasons: seasons, ongoing: words["ongoing"] ?? [], since: words["since"] ?? [],
      until: words["until"] ?? [])
  }

  private static func names(_ text: String) -> NameWords {
    func words(_ key: String) -> [String] {
      items(text.split(separator: "\n").first { $0.hasPrefix("\(key):") } ?? "")
    }
    return NameWords(
      streets: words("streets"), schools: [], schoolsBefore: [], schoolLinks: [], employers: [],
      labels: words("labels"), placeLabels: words("placeLabels"), closings: words("closings"),
      introductions: words("introductions"))
  }

  private static func items(_ text: Substring) -> [String] {
    guard let open = text.firstIndex(of: "["), let close = text.lastIndex(of: "]") else { return [] }
    return text[text.index(after: open)..<close].split(separator: ",").map(scalar).filter { !$0.isEmpty }
  }

  private static func scalar(_ text: Substring) -> String {
    text.trimmingCharacters(in: .whitespaces).trimmingCharacters(in: ["\""])
  }
}
