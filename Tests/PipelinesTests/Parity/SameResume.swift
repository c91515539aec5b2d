import TestSupport

/// One invented résumé in every format that is read.
enum SameResume {
  static let name = "Ada Muster"
  static let mail = "ada.muster@example.com"
  static let title = "Engineer"
  static let employer = "Müller & Söhne"
  static let bullets = [
    "Built the ingest service in Rust on Tokio and cut tail latency from 11 ms to 4 ms.",
    "Bounded every mpsc channel, so that slow readers cannot exhaust memory.",
    "Wrote property tests with proptest, which found two rounding bugs before release.",
    "Wrapped the vendor’s C driver in a safe API and wrote down the invariant of each unsafe block.",
  ]
  static let skills = "Rust, Tokio, serde, PostgreSQL"

  /// The formats by name, as bytes.
  static var files: [(format: String, bytes: [UInt8])] {
    [
      ("text", Array(text.utf8)), ("text in UTF-16", utf16(text, bigEndian: false)),
      ("text in UTF-16 with the high byte first", utf16(text, bigEndian: true)),
      ("text in Windows-1252", windows(text)),
      ("Markdown", Array(markdown.utf8)), ("HTML", Array(html.utf8)),
      ("XML Resume Library", Array(xmlResume.utf8)),
      ("HR-XML", Array(hrXML.utf8)), ("Europass", Array(europass.utf8)), ("JSON Resume", Array(json.utf8)),
      ("RTF", Array(rtf.utf8)), ("Word", docx), ("OpenDocument", odt), ("PDF", pdf),
    ]
  }

  // MARK: Text

  private static var text: String {
    """
    \(name)
    \(mail)

    Experience

    \(title), \(employer)
    March 2020 - June 2024
    \(bullets.map { "- " + $0 }.joined(separator: "\n"))

    Skills

    \(skills)

    """
  }

  private static func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    ("\u{FEFF}" + text).utf16.flatMap { unit -> [UInt8] in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 255))
      return bigEndian ? [high, low] : [low, high]
    }
  }

  private static func windows(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { $0 == "’" ? 0x92 : UInt8(truncatingIfNeeded: $0.value) }
  }

  private static var markdown: String {
    """
    # \(name)

    \(mail)

    ## Experience

    ### \(title), \(employer)

    March 2020 - June 2024

    \(bullets.map { "* " + $0 }.joined(separator: "\n"))

    ## Skills

    \(skills)

    """
  }

  // MARK: Markup

  private static func escaped(_ text: String) -> String { text.replacing("&", with: "&amp;") }

  private static var html: String {
    """
    <!DOCTYPE html><html><head><meta charset="utf-8"><title>CV</title></head><body>
    <h1>\(name)</h1><p>\(mail)</p><h2>Experience</h2>
    <h3>\(title), \(escaped(employer))</h3><p>March 2020 – June 2024</p>
    <ul>\(bullets.map { "<li>\(escaped($0))</li>" }.joined(separator: "\n"))</ul>
    <h2>Skills</h2><p>\(skills)</p></body></html>
    """
  }

  private static var xmlResume: String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <resume><header><name><firstname>Ada</firstname><surname>Muster</surname></name>
    <contact><email>\(mail)</email></contact></header>
    <history><job><jobtitle>\(title)</jobtitle><employer>\(escaped(employer))</employer>
    <period><from><date><month>March</month><year>2020</year></date></from><to><date><month>June</month><year>2024</year></date></to></period>
    <achievements>\(bullets.map { "<achievement>\(escaped($0))</achievement>" }.joined(separator: "\n"))</achievements>
    </job></history>
    <skillarea><title>Skills</title><skillset><skill>Rust</skill><skill>Tokio</skill><skill>serde</skill><skill>PostgreSQL</skill></skillset></skillarea>
    </resume>
    """
  }

  private static var hrXML: String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <Resume xmlns="http://ns.hr-xml.org/2006-02-28"><StructuredXMLResume>
    <ContactInfo><PersonName><FormattedName>\(name)</FormattedName></PersonName>
    <ContactMethod><InternetEmailAddress>\(mail)</InternetEmailAddress></ContactMethod></ContactInfo>
    <EmploymentHistory><EmployerOrg><EmployerOrgName>\(escaped(employer))</EmployerOrgName><PositionHistory>
    <Title>\(title)</Title><Description>\(bullets.map { "* " + escaped($0) }.joined(separator: "\n"))</Description>
    <StartDate><YearMonth>2020-03</YearMonth></StartDate><EndDate><YearMonth>2024-06</YearMonth></EndDate>
    </PositionHistory></EmployerOrg></EmploymentHistory>
    <Qualifications><QualificationSummary>\(skills)</QualificationSummary></Qualifications>
    </StructuredXMLResume></Resume>
    """
  }

  private static var europass: String {
    let items = bullets.map { "&lt;li&gt;\(escaped($0))&lt;/li&gt;" }.joined()
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass" locale="en"><LearnerInfo>
      <Identification><PersonName><FirstName>Ada</FirstName><Surname>Muster</Surname></PersonName>
      <ContactInfo><Email><Contact>\(mail)</Contact></Email></ContactInfo></Identification>
      <WorkExperienceList><WorkExperience>
      <Period><From year="2020" month="--03"/><To year="2024" month="--06"/></Period><Position><Label>\(title)</Label></Position>
      <Activities>&lt;ul&gt;\(items)&lt;/ul&gt;</Activities><Employer><Name>\(escaped(employer))</Name></Employer>
      </WorkExperience></WorkExperienceList>
      <Skills><Computer><Description>\(skills)</Description></Computer></Skills>
      </LearnerInfo></SkillsPassport>
      """
  }

  private static var json: String {
    """
    {"basics": {"name": "\(name)", "email": "\(mail)"},
     "work": [{"name": "\(employer)", "position": "\(title)", "startDate": "2020-03-01", "endDate": "2024-06-30",
       "highlights": [\(bullets.map { "\"\($0)\"" }.joined(separator: ", "))]}],
     "skills": [{"name": "Rust"}, {"name": "Tokio"}, {"name": "serde"}, {"name": "PostgreSQL"}]}
    """
  }

  // MARK: Packed

  private static var rtf: String {
    let escaped = { (text: String) in
      text.unicodeScalars.map { $0.isASCII ? String($0) : "\\u\($0.value)?" }.joined()
    }
    let items = bullets.map {
      "{\\listtext\\'95\\tab}\\ls1\\ilvl0 \(escaped($0))\\par\\pard\n"
    }
    return """
      {\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fnil Calibri;}}
      \\pard\\b\\fs32 \(name)\\b0\\par
      \\pard\\fs22 \(mail)\\par
      \\pard\\b Experience\\b0\\par
      \\pard\\b \(escaped("\(title), \(employer)"))\\b0\\par
      \\pard March 2020 \\endash  June 2024\\par
      \\pard \(items.joined())\\pard\\b Skills\\b0\\par
      \\pard \(skills)\\par
      }
      """
  }

  private static var docx: [UInt8] {
    let heading = "<w:outlineLvl w:val=\"0\"/>"
    let list = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"
    let paragraph = { (text: String, style: String) in WordFiles.paragraph(escaped(text), style: style) }
    return WordFiles.docx(
      paragraph(name, "") + paragraph(mail, "") + paragraph("Experience", heading)
        + WordFiles.paragraph("\(title), \(escaped(employer))", run: "<w:b/>")
        + paragraph("March 2020 – June 2024", "")
        + bullets.map { paragraph($0, list) }.joined() + paragraph("Skills", heading) + paragraph(skills, ""))
  }

  private static var odt: [UInt8] {
    let paragraph = { (text: String) in "<text:p>\(escaped(text))</text:p>" }
    let items = bullets.map { "<text:list-item>\(paragraph($0))</text:list-item>" }.joined()
    return WordFiles.odt(
      paragraph(name) + paragraph(mail) + "<text:h text:outline-level=\"1\">Experience</text:h>"
        + paragraph("\(title), \(employer)") + paragraph("March 2020 – June 2024")
        + "<text:list>\(items)</text:list><text:h text:outline-level=\"1\">Skills</text:h>"
        + paragraph(skills))
  }

  private static var pdf: [UInt8] {
    var pdf = PDFBuilder()
    pdf.text(name, 60, 780, size: 18)
    pdf.text(mail, 60, 760)
    pdf.text("Experience", 60, 725, size: 14, bold: true)
    pdf.text("\(title), \(employer)", 60, 700, bold: true)
    pdf.text("March 2020 - June 2024", 430, 700)
    var y = 684
    for bullet in bullets {
      // A line of some sixty letters, as a word processor would break it.
      let words = bullet.split(separator: " ")
      let half = words.count * 3 / 5
      pdf.text("• " + words[..<half].joined(separator: " "), 60, y)
      pdf.text(words[half...].joined(separator: " "), 68, y - 13)
      y -= 28
    }
    pdf.text("Skills", 60, y - 14, size: 14, bold: true)
    pdf.text(skills, 60, y - 34)
    return pdf.file
  }
}
