import JSONReading
import Model

/// One record of a list of a JSON Resume: a job, a project, a group of skills, …
struct JSONResumeRecord {
  private let record: JSONValue
  private let kind: EntryKind?

  /// Takes a record that is an entry of `kind`, or a line where that is `nil`.
  init(_ record: JSONValue, _ kind: EntryKind?) {
    self.record = record
    self.kind = kind
  }

  /// Appends the record.
  func compose(into composer: inout RecordComposer) {
    composer.place = .value(record.position)
    guard record.kind == .object else { return composer.prose(record) }
    guard let kind else { return line(into: &composer) }
    let link = record["url"] ?? record["website"]
    composer.entry(kind, dates: dates, link: link?.string) {
      $0.append(joining: title)
      guard let link = link?.string, !link.isEmpty else { return }
      let start = $0.separate()
      $0.append(link)
      $0.link(from: start, to: link)
    }
    composer.prose(record["description"])
    composer.prose(record["summary"])
    composer.bullets(record["highlights"])
    composer.listing("Keywords: ", record["keywords"])
    composer.listing("Courses: ", record["courses"])
  }

  /// Skills, languages, interests and references have no dates, and little to say.
  private func line(into composer: inout RecordComposer) {
    composer.block(.paragraph) { line in
      line.append(joining: [record["name"] ?? record["language"]])
      if let level = record["level"]?.text ?? record["fluency"]?.text, !level.isEmpty {
        line.separate(" ")
        line.append("(")
        line.append(level.utf8)
        line.append(")")
      }
      guard let keywords = record["keywords"], keywords.elements.first != nil else { return }
      line.separate(": ")
      line.append(joined: keywords)
    }
    composer.prose(record["reference"])
    composer.prose(record["summary"])
  }

  private var title: [JSONValue?] {
    let organisation =
      record["organization"] ?? record["company"] ?? record["institution"] ?? record["publisher"]
    return [
      record["position"] ?? record["title"] ?? record["studyType"], record["area"], record["name"],
      organisation,
      record["entity"], record["awarder"] ?? record["issuer"], record["location"],
      record["roles"]?.elements.first,
    ]
  }

  /// The format says that a record without an end still goes on.
  private var dates: RecordDates? {
    let time = record["date"] ?? record["releaseDate"]
    if let time { return RecordDates(at: time.string) }
    return RecordDates(from: record["startDate"]?.string, to: record["endDate"]?.string, endsOnlyIfSaid: true)
  }
}
