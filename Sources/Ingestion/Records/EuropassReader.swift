import JSONReading
import Markup
import Model

/// Reads a Europass skills passport (versions 3.0 to 3.4), written in XML or in JSON.
///
/// What describes the person and not the work, such as birth date, gender, nationality and photo, is not
/// read at all; printing preferences, attachments and the like are no text.
struct EuropassReader<Node: RecordNode> {
  let parser: MarkupParser
  private let passport: Node

  /// Reads the passport whose outermost element or object is `passport`.
  init(_ passport: Node, with parser: MarkupParser) {
    self.passport = passport
    self.parser = parser
  }

  /// Composes what the passport says.
  func compose(into composer: inout RecordComposer) {
    let learner = passport.field("LearnerInfo")
    let letter = passport.field("CoverLetter")
    composer.kind = letter != nil && learner.map(isWithoutWork) ?? true ? .coverLetter : .resume
    composer.format = "europass-skillspassport"
    if let learner {
      header(learner, into: &composer)
      work(learner, into: &composer)
      education(learner, into: &composer)
      skills(learner, into: &composer)
      achievements(learner, into: &composer)
    }
    if let letter { coverLetter(letter, into: &composer) }
  }

  private func isWithoutWork(_ learner: Node) -> Bool {
    learner.list("WorkExperience").isEmpty && learner.list("Education").isEmpty
      && learner.field("Skills") == nil
  }

  private func header(_ learner: Node, into composer: inout RecordComposer) {
    if let person = learner.field("Identification") {
      let names = [
        person.field("PersonName")?.field("FirstName"), person.field("PersonName")?.field("Surname"),
      ]
      let name = names.compactMap { $0.map { String(decoding: $0.bytes, as: UTF8.self) } }.joined(
        separator: " ")
      composer.heading(name.isEmpty ? "Contact" : name, .contact, at: person)
      if !name.isEmpty { composer.name = name.split { $0.isWhitespace }.joined(separator: " ") }
      let contact = person.field("ContactInfo")
      let address = contact?.field("Address")?.field("Contact")
      composer.block(.line) {
        $0.append(part: contact?.field("Email")?.field("Contact"))
        for telephone in contact?.list("Telephone") ?? [] { $0.append(part: telephone.field("Contact")) }
        $0.append(fields: [address?.field("Municipality"), address?.field("Country")?.field("Label")])
      }
      for website in contact?.list("Website") ?? [] {
        composer.block(.line) { $0.append(part: website.field("Contact")) }
      }
    }
    guard let headline = learner.field("Headline"), let text = headline.field("Description") else { return }
    let type = headline.field("Type")
    let isWish =
      (type?.field("Code")).map { String(decoding: $0.bytes, as: UTF8.self).contains("applied_for") } ?? false
    let title = (type?.field("Label")).map { String(decoding: $0.bytes, as: UTF8.self) }
    composer.heading(title ?? "Headline", isWish ? .objective : .summary, at: headline)
    composer.prose(text.field("Label") ?? text, with: parser)
  }

  private func work(_ learner: Node, into composer: inout RecordComposer) {
    let records = learner.list("WorkExperience")
    guard let first = records.first else { return }
    composer.heading("Work experience", .experience, at: first)
    for record in records {
      composer.place = record.place
      let employer = record.field("Employer")
      let address = employer?.field("ContactInfo")?.field("Address")?.field("Contact")
      composer.entry(.job, dates: dates(record)) {
        $0.append(fields: [
          record.field("Position")?.field("Label"), employer?.field("Name"), address?.field("Municipality"),
        ])
      }
      composer.prose(record.field("Activities"), with: parser)
    }
  }

  private func education(_ learner: Node, into composer: inout RecordComposer) {
    let records = learner.list("Education")
    guard let first = records.first else { return }
    composer.heading("Education", .education, at: first)
    for record in records {
      composer.place = record.place
      composer.entry(.education, dates: dates(record)) {
        $0.append(fields: [record.field("Title"), record.field("Organisation")?.field("Name")])
      }
      composer.prose(record.field("Activities"), with: parser)
    }
  }

  private func coverLetter(_ letter: Node, into composer: inout RecordComposer) {
    let content = letter.field("Letter")
    composer.heading("Cover letter", .coverLetter, at: letter)
    composer.prose(content?.field("SubjectLine"), with: parser)
    for part in ["Opening", "MainBody", "Closing"] as [StaticString] {
      composer.prose(content?.field("Body")?.field(part), with: parser)
    }
  }

  private func dates(_ record: Node) -> RecordDates? {
    guard let period = record.field("Period") else { return nil }
    let current = period.field("Current").map { String(decoding: $0.bytes, as: UTF8.self) }
    return RecordDates(
      from: period.field("From").flatMap(date), to: period.field("To").flatMap(date),
      isCurrent: current?.contains("true") ?? false)
  }

  /// The XML writes a month as `--03`.
  private func date(_ field: Node) -> String? {
    guard let year = field.attribute("year", "Year") else { return nil }
    guard let month = field.attribute("month", "Month").flatMap({ Int($0.filter(\.isNumber)) }) else {
      return year
    }
    return "\(year)-\(month)"
  }
}
