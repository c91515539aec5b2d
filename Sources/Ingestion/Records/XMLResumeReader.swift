import Markup
import Model

/// Reads the résumés of the XML Resume Library, whose type definition is Sean Kelly's.
struct XMLResumeReader {
  private let resume: MarkupElement
  private let parser: MarkupParser

  /// Reads the résumé that `resume` holds.
  init(_ resume: MarkupElement, with parser: MarkupParser) {
    self.resume = resume
    self.parser = parser
  }

  /// Whether `root` is such a résumé, or a document of several.
  static func recognises(_ root: MarkupElement) -> Bool {
    guard root.key == NameKey("resume") else {
      return root.key == NameKey("resumes") && root.child("resume") != nil
    }
    return root.child("header", "name") != nil || root.child("history", "job") != nil
      || root.child("skillarea") != nil
  }

  /// Composes what it says.
  func compose(into composer: inout RecordComposer) {
    composer.kind = .resume
    composer.format = "xml-resume"
    for section in resume.children {
      switch section.key {
      case NameKey("header"): header(section, into: &composer)
      case NameKey("history"): jobs(section, into: &composer)
      case NameKey("academics"): degrees(section, into: &composer)
      case NameKey("skillareas"): for area in section.children("skillarea") { skills(area, into: &composer) }
      case NameKey("skillarea"): skills(section, into: &composer)
      case NameKey("copyright"), NameKey("lastModified"), NameKey("docpath"): continue
      default: other(section, into: &composer)
      }
    }
  }

  private func header(_ header: MarkupElement, into composer: inout RecordComposer) {
    let names = header.child("name")?.children.map(\.string).filter { !$0.isEmpty } ?? []
    composer.name = names.isEmpty ? nil : names.joined(separator: " ")
    composer.heading(composer.name ?? "Contact", .contact, at: header)
    for way in header.child("contact")?.children ?? [] {
      composer.place = way.place
      composer.block(.line) { $0.append(part: way) }
    }
    guard let address = header.child("address") else { return }
    composer.place = address.place
    composer.block(.line) { $0.append(fields: address.children.isEmpty ? [address] : address.children) }
  }

  private func jobs(_ history: MarkupElement, into composer: inout RecordComposer) {
    composer.heading(history.child("title")?.string ?? "Work experience", .experience, at: history)
    for job in history.children("job") {
      composer.place = job.place
      composer.entry(.job, dates: XMLDates.dates(of: job)) {
        $0.append(fields: [job.child("jobtitle"), job.child("employer") ?? job.child("organization")])
      }
      details(of: job, into: &composer)
    }
  }

  private func degrees(_ academics: MarkupElement, into composer: inout RecordComposer) {
    composer.heading(academics.child("title")?.string ?? "Education", .education, at: academics)
    for degree in academics.descendants("degree") {
      composer.place = degree.place
      composer.entry(.education, dates: XMLDates.dates(of: degree)) {
        $0.append(fields: [degree.child("level"), degree.child("major"), degree.child("institution")])
      }
      details(of: degree, into: &composer)
    }
    for paragraph in academics.children("note").flatMap({ $0.children("para") }) {
      text(paragraph, .paragraph, into: &composer)
    }
  }

  /// A set of skills is one line: its title, then the skills with their levels.
  private func skills(_ area: MarkupElement, into composer: inout RecordComposer) {
    composer.heading(area.child("title")?.string ?? "Skills", .skills, at: area)
    for set in area.children("skillset") {
      composer.place = set.place
      composer.block(.paragraph) { line in
        if let title = set.child("title") { line.append(title.text + Array(": ".utf8)) }
        for (index, skill) in set.children("skill").enumerated() {
          if index > 0 { line.separate() }
          line.append(skill.text)
          if let level = skill.attribute("level") { line.append(" (\(level))") }
        }
      }
    }
  }

  private func other(_ section: MarkupElement, into composer: inout RecordComposer) {
    guard let form = Self.forms[section.key], !section.string.isEmpty else { return }
    composer.heading(section.child("title")?.string ?? form.title, form.section, at: section)
    if section.key == NameKey("keywords") {
      composer.place = section.place
      return _ = composer.block(.paragraph) { $0.append(fields: section.children) }
    }
    for record in section.children where record.key != NameKey("title") {
      if record.children.isEmpty || record.hasTextBetweenElements {
        text(record, .paragraph, into: &composer)
      } else {
        composer.place = record.place
        let title = ["title", "artTitle", "bookTitle", "name", "organization", "publisher"] as [StaticString]
        composer.entry(.other, dates: XMLDates.dates(of: record)) {
          $0.append(fields: title.map { record.child($0) })
        }
        details(of: record, into: &composer)
      }
    }
  }

  /// Descriptions are paragraphs; projects, achievements and subjects are bullets.
  private func details(of record: MarkupElement, into composer: inout RecordComposer) {
    for part in record.children {
      switch part.key {
      case NameKey("description"), NameKey("annotation"):
        let paragraphs = part.children("para")
        for paragraph in paragraphs.isEmpty ? [part] : paragraphs {
          text(paragraph, .paragraph, into: &composer)
        }
      case NameKey("projects"), NameKey("achievements"), NameKey("subjects"):
        for item in part.children { text(item, .bullet, into: &composer) }
      default: continue
      }
    }
  }

  private func text(_ element: MarkupElement, _ role: BlockRole, into composer: inout RecordComposer) {
    composer.place = element.place
    composer.block(role) { block in
      if let title = element.attribute("title") { block.append(title + ": ") }
      block.append(element.text)
    }
  }

  private static let forms: [NameKey: (title: String, section: SectionKind)] = [
    NameKey("objective"): ("Objective", .objective), NameKey("pubs"): ("Publications", .publications),
    NameKey("interests"): ("Interests", .interests), NameKey("memberships"): ("Memberships", .other),
    NameKey("awards"): ("Awards", .awards), NameKey("referees"): ("References", .references),
    NameKey("keywords"): ("Keywords", .skills), NameKey("misc"): ("Miscellany", .other),
    NameKey("clearances"): ("Clearances", .other),
  ]
}
