import Markup
import Model

/// Reads an HR-XML `Resume`, in any namespace or none, in any case of its names.
///
/// The format may hold one résumé three times: in fields, as evidence of competencies, and as text. One
/// of them is read: the fields where there is prose in them, else the text.
struct HRXMLReader {
  private let resume: MarkupElement
  private let parser: MarkupParser

  /// Reads the document whose outermost element is `resume`.
  init(_ resume: MarkupElement, with parser: MarkupParser) {
    self.resume = resume
    self.parser = parser
  }

  /// Whether `root` is such a document.
  static func recognises(_ root: MarkupElement) -> Bool {
    root.key == NameKey("Resume")
      && (root.child("StructuredXMLResume") != nil || root.child("NonXMLResume") != nil)
  }

  /// Composes what it says.
  func compose(into composer: inout RecordComposer) {
    composer.kind = .resume
    composer.format = "hr-xml-resume"
    let fields = resume.child("StructuredXMLResume")
    let text = resume.child("NonXMLResume", "TextResume")
    if let fields, hasProse(fields) || text?.string.isEmpty ?? true {
      return structured(fields, into: &composer)
    }
    if let fields { header(fields, into: &composer) }
    if let text { lines(of: text, into: &composer) }
  }

  private func hasProse(_ fields: MarkupElement) -> Bool {
    (fields.descendants("Description") + fields.children("ExecutiveSummary")).contains { $0.text.count >= 40 }
  }

  private func structured(_ fields: MarkupElement, into composer: inout RecordComposer) {
    header(fields, into: &composer)
    for section in fields.children {
      switch section.key {
      case NameKey("ExecutiveSummary"), NameKey("QualificationSummary"):
        prose(section, "Summary", .summary, into: &composer)
      case NameKey("Objective"): prose(section, "Objective", .objective, into: &composer)
      case NameKey("EmploymentHistory"): employment(section, into: &composer)
      default:
        guard let form = Self.forms[section.key], !section.string.isEmpty else { continue }
        composer.heading(form.title, form.section, at: section)
        for record in section.children {
          XMLRecord(record, with: parser).compose(form.entry, into: &composer)
        }
      }
    }
    HRXMLCompetencies(of: fields).compose(into: &composer)
  }

  private func header(_ fields: MarkupElement, into composer: inout RecordComposer) {
    guard let contact = fields.child("ContactInfo") else { return }
    let person = contact.child("PersonName")
    let given = [person?.child("GivenName"), person?.child("FamilyName")].compactMap { $0?.string }
    let name = person?.child("FormattedName")?.string ?? given.joined(separator: " ")
    composer.name = name.isEmpty ? nil : name
    composer.heading(composer.name ?? "Contact", .contact, at: contact)
    for way in contact.children("ContactMethod") {
      composer.place = way.place
      composer.block(.line) { line in
        line.append(fields: way.descendants("InternetEmailAddress") + way.descendants("FormattedNumber"))
        line.append(fields: way.descendants("InternetWebAddress") + way.descendants("Municipality"))
      }
    }
  }

  private func prose(
    _ section: MarkupElement, _ title: String, _ kind: SectionKind, into composer: inout RecordComposer
  ) {
    guard !section.string.isEmpty else { return }
    composer.heading(title, kind, at: section)
    description(section, into: &composer)
  }

  private func employment(_ section: MarkupElement, into composer: inout RecordComposer) {
    composer.heading("Work experience", .experience, at: section)
    for employer in section.children("EmployerOrg") {
      for position in employer.children("PositionHistory") {
        composer.place = position.place
        let organisation = position.child("OrgName", "OrganizationName") ?? position.child("OrgName")
        composer.entry(.job, dates: XMLDates.dates(of: position)) {
          $0.append(fields: [position.child("Title"), employer.child("EmployerOrgName") ?? organisation])
        }
        description(position.child("Description"), into: &composer)
      }
    }
  }

  /// A description is one text whose bullets are joined by stars and semicolons.
  private func description(_ field: MarkupElement?, into composer: inout RecordComposer) {
    guard let field else { return }
    composer.place = field.place
    let bytes = field.text
    if bytes.contains(UInt8(ascii: "<")) { return HTMLProse.append(bytes, with: parser, to: &composer) }
    composer.prose(HRXMLReader.lines(of: bytes))
  }

  /// Puts each bullet of a description on a line of its own, without the semicolon that joins it to the next.
  static func lines(of description: [UInt8]) -> [UInt8] {
    var lines: [UInt8] = []
    lines.reserveCapacity(description.count)
    func isJoint(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == UInt8(ascii: ";") }
    var previous: UInt8 = 0x0A
    for (index, byte) in description.enumerated() {
      let next = index + 1 < description.count ? description[index + 1] : 0x20
      let second = index + 2 < description.count ? description[index + 2] : 0x20
      // A star in the middle of a sentence, as in 3 * 10, is none.
      let isMark =
        byte == UInt8(ascii: "*") && next <= 0x20
        && (second <= 0x20 || Self.endings.contains(previous))
      if byte == 0x0A || byte > 0x20 { previous = byte }
      if isMark || byte == 0x0A {
        while let last = lines.last, isJoint(last) { lines.removeLast() }
        if !lines.isEmpty { lines.append(0x0A) }
      }
      if byte != 0x0A { lines.append(byte) }
    }
    while let last = lines.last, isJoint(last) { lines.removeLast() }
    return lines
  }

  /// What may stand before a bullet.
  private static let endings: Set<UInt8> = [0x0A, UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: ".")]

  private func lines(of text: MarkupElement, into composer: inout RecordComposer) {
    for node in text.content {
      let (bytes, line): (ArraySlice<UInt8>, Int)
      switch node {
      case .text(let run, let start): (bytes, line) = (run, start)
      case .element(let element): (bytes, line) = (element.text[...], element.line)
      }
      var offset = 0
      for part in bytes.split(omittingEmptySubsequences: false, whereSeparator: { $0 == 0x0A }) {
        composer.place = .line(line + offset)
        composer.block(.line) { $0.append(part) }
        offset += 1
      }
    }
  }

  private typealias Form = (title: String, section: SectionKind, entry: EntryKind)

  private static let forms: [NameKey: Form] = [
    NameKey("EducationHistory"): ("Education", .education, .education),
    NameKey("LicensesAndCertifications"): ("Certifications", .courses, .other),
    NameKey("PublicationHistory"): ("Publications", .publications, .other),
    NameKey("PatentHistory"): ("Patents", .publications, .other),
    NameKey("SpeakingEventsHistory"): ("Talks", .talks, .other),
    NameKey("Achievements"): ("Achievements", .awards, .other),
    NameKey("Associations"): ("Associations", .other, .other),
    NameKey("Languages"): ("Languages", .languages, .other),
    NameKey("References"): ("References", .references, .other),
    NameKey("ProfessionalAssociations"): ("Associations", .other, .other),
  ]
}
