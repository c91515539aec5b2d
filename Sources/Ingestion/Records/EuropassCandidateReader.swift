import Markup
import Model

/// Reads what the Europass site exports today: a `Candidate` of the HR Open family.
struct EuropassCandidateReader {
  private let candidate: MarkupElement
  private let parser: MarkupParser

  /// Reads the document whose outermost element is `candidate`.
  init(_ candidate: MarkupElement, with parser: MarkupParser) {
    self.candidate = candidate
    self.parser = parser
  }

  /// Whether `root` is such a document.
  static func recognises(_ root: MarkupElement) -> Bool {
    root.key == NameKey("Candidate") && root.child("CandidateProfile") != nil
  }

  /// Composes what it says.
  func compose(into composer: inout RecordComposer) {
    composer.kind = .resume
    composer.format = "europass-candidate"
    header(into: &composer)
    for profile in candidate.children("CandidateProfile") {
      if let summary = profile.child("ExecutiveSummary"), !summary.string.isEmpty {
        composer.heading("Summary", .summary, at: summary)
        composer.prose(summary, with: parser)
      }
      for section in profile.children { self.section(section, into: &composer) }
    }
  }

  private func header(into composer: inout RecordComposer) {
    guard let person = candidate.child("CandidatePerson") else { return }
    let names = [person.child("PersonName", "GivenName"), person.child("PersonName", "FamilyName")]
    let name = names.compactMap { $0?.string }.filter { !$0.isEmpty }.joined(separator: " ")
    composer.name = name.isEmpty ? nil : name
    composer.heading(composer.name ?? "Contact", .contact, at: person)
    for way in person.children("Communication") {
      composer.place = way.place
      composer.block(.line) { line in
        line.append(fields: [way.child("URI"), way.child("DialNumber"), way.child("Address", "CityName")])
      }
    }
  }

  private func section(_ section: MarkupElement, into composer: inout RecordComposer) {
    switch section.key {
    case NameKey("EmploymentHistory"): employment(section, into: &composer)
    case NameKey("PersonQualifications"): languages(section, into: &composer)
    case NameKey("Others"): others(section, into: &composer)
    default:
      guard let form = Self.forms[section.key], !section.string.isEmpty else { return }
      composer.heading(form.title, form.section, at: section)
      if section.children.isEmpty { return composer.prose(section, with: parser) }
      for record in section.children { XMLRecord(record, with: parser).compose(form.entry, into: &composer) }
    }
  }

  private func employment(_ section: MarkupElement, into composer: inout RecordComposer) {
    let employers = section.children("EmployerHistory")
    guard !employers.isEmpty else { return }
    composer.heading("Work experience", .experience, at: section)
    for employer in employers {
      for position in employer.children("PositionHistory") {
        composer.place = position.place
        composer.entry(.job, dates: XMLDates.dates(of: position)) {
          $0.append(fields: [
            position.child("PositionTitle"), employer.child("OrganizationName"), employer.child("Department"),
          ])
        }
        composer.prose(position.child("Description"), with: parser)
      }
    }
  }

  /// Competencies are spoken languages, unless their taxonomy says otherwise.
  private func languages(_ section: MarkupElement, into composer: inout RecordComposer) {
    let others = section.children("PersonCompetency").filter { competency in
      guard let taxonomy = competency.child("TaxonomyID")?.string.lowercased() else { return true }
      return taxonomy != "language"
    }
    guard !others.isEmpty else { return }
    composer.heading("Competencies", .skills, at: section)
    for competency in others {
      composer.place = competency.place
      composer.block(.paragraph) {
        $0.append(fields: [competency.child("CompetencyName") ?? competency.child("CompetencyID")])
      }
    }
  }

  /// Sections of the person's own making; what they are for, their titles say.
  private func others(_ section: MarkupElement, into composer: inout RecordComposer) {
    if let title = section.child("Title"), !title.string.isEmpty {
      composer.heading(title.string, nil, at: title)
    }
    for other in section.children("Other") {
      XMLRecord(other, with: parser).compose(.other, into: &composer)
    }
  }

  private typealias Form = (title: String, section: SectionKind, entry: EntryKind)

  private static let forms: [NameKey: Form] = [
    NameKey("EducationHistory"): ("Education", .education, .education),
    NameKey("Skills"): ("Skills", .skills, .other),
    NameKey("Projects"): ("Projects", .projects, .project),
    NameKey("Certifications"): ("Certifications", .courses, .other),
    NameKey("CourseCertifications"): ("Courses", .courses, .other),
    NameKey("PublicationHistory"): ("Publications", .publications, .other),
    NameKey("ConferencesAndSeminars"): ("Conferences and seminars", .talks, .other),
    NameKey("NetworksAndMemberships"): ("Networks and memberships", .other, .other),
    NameKey("CreativeWorks"): ("Creative works", .projects, .project),
    NameKey("VoluntaryWorks"): ("Volunteering", .volunteering, .job),
    NameKey("HobbiesAndInterests"): ("Interests", .interests, .other),
    NameKey("EmploymentReferences"): ("References", .references, .other),
  ]
}
