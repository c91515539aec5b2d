import Model
import SourceText

/// Reads since when there have been the things that documents name.
struct ChronologyReader {
  static let schema = "assay/chronology/1"

  let run: LoadingRun

  /// Reads the file `name`, which is named at `place`.
  func chronology(_ name: String, namedAt place: ConfigPlace) -> Chronology {
    guard let node = run.open(name, namedAt: place) else { return Chronology.none }
    return KeyedReader.read(node, "a chronology", run) { keys in
      guard keys.isSchema(Self.schema) else { return nil }
      let things = keys.requiredList("things").compactMap(thing)
      let releases = keys.optional("releases").flatMap(pace)
      return Chronology(things: things, releases: releases)
    } ?? Chronology.none
  }

  private func thing(_ node: ConfigNode) -> DatedThing? {
    KeyedReader.read(node, "a dated thing", run) { keys in
      let id = keys.text("id")
      let place = keys.place(of: "id")
      if !id.isEmpty { run.declare(.thing, id, at: place) }
      let rules = keys.texts("rules")
      for rule in rules { run.mention(.signal, rule.text, at: rule.place) }
      let phrases = keys.texts("phrases").map(\.text)
      if rules.isEmpty, phrases.isEmpty {
        run.error(
          "nothing finds '\(id)'", at: place, help: "add `rules: [async.tokio]` or `phrases: [tokio 1.0]`")
      }
      let title = keys.text("title")
      let since = keys.text("first")
      let first = month(since, at: keys.place(of: "first"))
      let softer = keys.flag("softer", or: false)
      let isSubject = keys.flag("subject", or: false)
      let source = keys.text("source")
      guard let first else { return nil }
      return DatedThing(
        id: id, title: title, rules: rules.map(\.text), phrases: phrases, first: first, since: since,
        softer: softer, isSubject: isSubject, source: source)
    }
  }

  /// Returns the first month in which something of `text` can have been used: of a year, give or take one,
  /// January of the year before.
  private func month(_ text: String, at place: ConfigPlace) -> Month? {
    if text.isEmpty { return nil }
    if let month = Month(text), text.utf8.count == 7 { return month }
    if text.utf8.count == 4, let year = Int(text), year > 1900 { return Month(year: year - 1, month: 1) }
    run.error(
      "'\(text)' is no month", at: place, help: "write `first: 2019-11`, or `first: 2019` for about then")
    return nil
  }

  private func pace(_ node: ConfigNode) -> ReleasePace? {
    KeyedReader.read(node, "a pace of releases", run) { keys in
      let phrases = keys.requiredTexts("phrases").map(\.text)
      let version = keys.text("version")
      let versionPlace = keys.place(of: "version")
      let dayText = keys.text("day")
      let day = Day(dayText)
      if day == nil, !dayText.isEmpty {
        run.error("'\(dayText)' is no day", at: keys.place(of: "day"), help: "write `day: 2026-08-20`")
      }
      let weeks = keys.number("weeks", 1...520)
      let ahead = keys.number("ahead", 0...20, or: 0)
      let source = keys.text("source")
      let numbers = version.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
      guard numbers.count == 2, let major = numbers[0], let minor = numbers[1] else {
        if !version.isEmpty {
          run.error("'\(version)' is no version", at: versionPlace, help: "write `version: \"1.98\"`")
        }
        return nil
      }
      guard let day else { return nil }
      return ReleasePace(
        phrases: phrases, major: major, minor: minor, day: day, weeks: weeks, ahead: ahead, source: source)
    }
  }
}
