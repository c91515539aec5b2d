import Model
import Sectioning
import SourceText
import Testing

@Suite("Headings")
struct HeadingTests {
  /// Kinds of the sections that hold statements, in reading order.
  private static func kinds(_ text: String, _ languages: [String] = ["en"]) throws -> [SectionKind] {
    try Reading.document(text, languages: languages).sections.filter { !$0.entries.isEmpty }.map(\.kind)
  }

  @Test(
    "a heading is known in every style",
    arguments: [
      "WORK EXPERIENCE", "Work Experience", "Work experience:", "## Work Experience", "**Work Experience**",
      "__Work Experience__:", "=== Work Experience ===", "--- WORK EXPERIENCE ---",
      "Work Experience\n===============",
      "Work Experience\n---------------", "E X P E R I E N C E", "W O R K  E X P E R I E N C E",
      "1. Work Experience",
      "I. WORK EXPERIENCE", "💼 Work Experience", "## 💼 Work Experience", "Work Experience & Projects",
      "Experience and Projects", "EXPERIENCE / PROJECTS", "# **Experience**",
      "Professional Experience (selected)",
      "RELEVANT BACKEND EXPERIENCE", "== Experience", "\\ EXPERIENCE", "(title: \"Experience\")",
      "<b>ignored</b>\n\nEXPERIENCE",
    ])
  func knowsEveryStyle(_ heading: String) throws {
    let kinds = try Self.kinds("\(heading)\n\nBuilt a parser in Rust for Acme.\n")
    #expect(kinds.last == .experience)
  }

  @Test(
    "lines that only hold a heading's words open nothing",
    arguments: [
      "Experience with Rust is what I bring.", "My work experience began in 2010.", "experience",
      "- Projects",
      "Skills, and more of them,", "I gained experience",
    ])
  func ignoresProse(_ line: String) throws {
    #expect(
      try Self.kinds("Ada Muster\n\n\(line)\nBuilt a parser.\n").contains {
        $0 == .experience || $0 == .skills
      } == false)
  }

  @Test("a position is no heading, though a part of it is one")
  func leavesPositions() throws {
    func text(_ title: String) -> String {
      "## Employment\n\n### \(title)\n\nAcme | Feb 2017 -- Present\n\n- Built a parser.\n"
    }
    #expect(try Self.kinds(text("Software/Hardware Consultant")) == [.experience])
    #expect(try Self.kinds(text("Software/Hardware")).last == .skills)
  }

  @Test(
    "each kind of section has its words",
    arguments: [
      ("Side Projects", SectionKind.projects), ("Open-Source Contributions", .openSource),
      ("Publications", .publications),
      ("Conference Talks", .talks), ("Technical Skills", .skills), ("About Me", .summary),
      ("Education", .education),
      ("Certifications", .courses), ("Hobbies & Interests", .interests), ("Objective", .objective),
      ("References", .references), ("Contact", .contact), ("About the role", .advert),
      ("Reading list", .reading),
      ("Volunteering", .volunteering), ("Honors & Awards", .awards), ("Cover Letter", .coverLetter),
    ])
  func knowsEveryKind(_ heading: String, _ kind: SectionKind) throws {
    #expect(try Self.kinds("## \(heading)\n\nSome words about it.\n") == [kind])
  }

  @Test(
    "other languages have their words",
    arguments: [
      ("de", "Berufserfahrung", SectionKind.experience), ("fr", "Compétences", .skills),
      ("es", "Educación", .education),
      ("pt", "Experiência Profissional", .experience), ("it", "Progetti", .projects),
      ("nl", "Werkervaring", .experience),
      ("pl", "Umiejętności", .skills), ("ru", "Опыт работы", .experience), ("zh", "项目经历", .projects),
      ("ja", "職歴", .experience),
    ])
  func knowsOtherLanguages(_ language: String, _ heading: String, _ kind: SectionKind) throws {
    #expect(try Self.kinds("## \(heading)\n\nRust, Tokio.\n", [language]) == [kind])
  }

  @Test("an unknown heading in the style of the others opens a section of its own")
  func opensUnknownSections() throws {
    let document = try Reading.document("SKILLS\n\nRust\n\nCONFERENCE SERVICE\n\nReviewed papers.\n")
    #expect(document.sections.map(\.kind) == [.skills, .other])
    #expect(document.sections[1].title.map(document.text.string) == "CONFERENCE SERVICE")
  }

  @Test(
    "a marked heading that is not known opens a section, right below the name too",
    arguments: [
      "# Ada Muster\n\n## What drives me\n\nBread, Butter\n",
      "# Ada Muster\nada@example.com\n\n## Pantry\n\nBread\n",
      "# Ada Muster\n\nada@example.com · Lyon, France\n\n## Навигация\n\n- Bread\n",
    ])
  func opensSectionsBelowTheName(_ text: String) throws {
    #expect(try Reading.document(text).sections.map(\.kind).suffix(1) == [.other])
  }

  @Test(
    "a heading below the name that says what the person does opens none",
    arguments: ["## Senior Baker and Engineer", "## Software developer"])
  func keepsTitlesWithTheName(_ heading: String) throws {
    let kinds = try Self.kinds("# Ada Muster\n\n\(heading)\n\nada@example.com\n\n## Skills\n\nRust\n")
    #expect(!kinds.contains(.other) && kinds.last == .skills)
  }

  @Test(
    "lists of what people can do have many names",
    arguments: [
      ("en", "Core strengths"), ("en", "My tools"), ("en", "Toolbox"), ("en", "Tech I use"), ("ko", "기술 스택"),
      ("ko", "보유 기술"), ("de", "Werkzeugkasten"), ("fr", "Points forts"), ("es", "Mi stack"),
      ("it", "Punti di forza"), ("pt", "Minhas ferramentas"), ("nl", "Kernkwaliteiten"),
      ("pl", "Mocne strony"),
      ("ru", "Стек технологий"), ("ja", "技術スタック"), ("zh", "核心技能"), ("cs", "Dovednosti"),
      ("da", "Kompetencer"),
      ("nb", "Ferdigheter"), ("sv", "Färdigheter"), ("fi", "Osaaminen"), ("hu", "Készségek"),
      ("ro", "Competențe"),
      ("tr", "Beceriler"), ("uk", "Навички"), ("bg", "Умения"), ("el", "Δεξιότητες"), ("vi", "Kỹ năng"),
      ("ar", "المهارات"),
    ])
  func knowsLists(_ language: String, _ heading: String) throws {
    let text = "# Ada Muster\n\nada@example.com\n\n## \(heading)\n\nRust, Tokio, Axum\n"
    let document = try Reading.document(text, languages: ["en", language])
    #expect(document.sections.last?.kind == .skills && document.contact.location == nil)
  }

  @Test("a deeper heading inside experience names an employer, not a section")
  func nestsHeadings() throws {
    let text =
      "## Experience\n\n### Acme\n\nDates: 2020 – present\n\nBuilt it.\n\n#### Projects\n\n- Wrote a driver.\n\n## Skills\n\n- Rust\n"
    let document = try Reading.document(text)
    #expect(document.sections.map(\.kind) == [.experience, .skills])
    #expect(document.sections[0].entries.count == 1)
  }

  @Test("headings under skills part one list")
  func keepsListsTogether() throws {
    let document = try Reading.document(
      "## Skills\n\n### Languages\n\n- Rust\n- C\n\n### Backend\n\n- axum\n")
    #expect(document.sections.map(\.kind) == [.skills])
    #expect(document.sections[0].entries.count == 1)
  }

  @Test(
    "languages are spoken or programmed by what stands below",
    arguments: [("- English (native)\n- German", SectionKind.languages), ("- Rust\n- Go", .skills)])
  func tellsLanguagesApart(_ list: String, _ kind: SectionKind) throws {
    #expect(try Self.kinds("# Languages\n\n\(list)\n") == [kind])
  }

  @Test("a label opens a section for its own line")
  func readsLabels() throws {
    let text = "I write compilers for fun.\n\nTechnologies: Rust, LLVM\n\nI also like bread.\n"
    #expect(try Self.kinds(text) == [.none, .skills, .none])
  }

  @Test("a post of labels is read label by label")
  func readsPosts() throws {
    let text =
      "Location: Lyon, France\n\nRemote: yes\n\nWilling to relocate: no\n\nTechnologies: Rust, Go\n\nRésumé/CV: https://ada.example.com/cv\n\nEmail: ada@example.com\n\nI built a search engine in Rust.\n"
    #expect(try Self.kinds(text) == [.contact, .objective, .skills, .contact, .none])
    #expect(try Self.kinds(text.replacing("\n\n", with: " ")).prefix(3) == [.contact, .objective, .skills])
  }

  @Test("a list of tools inside a job stays with the job")
  func keepsToolsWithTheirJob() throws {
    let document = try Reading.document(
      "EXPERIENCE\n\nEngineer, Acme, 2020–2023\n- Built a gateway.\nTechnologies: Rust, Tokio\nTech stack:\nAWS\n\nSKILLS\n\nGo\n"
    )
    #expect(document.sections.map(\.kind) == [.experience, .skills])
    #expect(
      document.sections[0].entries[0].statements.map { document.text.string($0.span) }.contains(
        "Technologies: Rust, Tokio"))
  }

  @Test(
    "a pasted advert is kept apart until the next section",
    arguments: [
      "Position I am applying for:", "We are looking for a Rust engineer with Tokio.", "## About the role",
    ])
  func keepsAdvertsApart(_ line: String) throws {
    let heading = line.hasPrefix("#") ? "## Experience" : "EXPERIENCE"
    let text =
      "\(heading)\n\nEngineer, Acme, 2020–2023\n- Built it.\n\n\(line)\nYou have five years of Rust.\nRequirements: unsafe.\n\n\(heading)\n\nMore.\n"
    #expect(try Self.kinds(text) == [.experience, .advert, .experience])
  }

  @Test("a letter is told by how it begins")
  func knowsLetters() throws {
    let document = try Reading.document(
      "Ada Muster\n\nDear hiring team,\n\nI write Rust.\n\nSincerely,\nAda\n")
    #expect(document.kind == .coverLetter)
    #expect(document.sections.map(\.kind).contains(.coverLetter))
  }

  @Test("front matter, rules and lone tags say nothing")
  func dropsWhatSaysNothing() throws {
    let document = try Reading.document("---\ntags: [rust]\n---\n<img src='x'>\n\n# Skills\n\n***\n\nRust\n")
    #expect(document.sections.map(\.kind) == [.skills])
    #expect(document.sections[0].entries[0].statements.count == 1)
  }

  @Test("depth is believed where the format tells it instead of marks")
  func believesDepths() throws {
    let parts: [(String, BlockRole, Int?)] = [
      ("Ada Muster", .heading, 1), ("Experience", .heading, 2), ("Acme", .heading, 3),
      ("2020 – present", .paragraph, nil),
      ("Ringbuf", .heading, 4), ("A queue in Rust.", .bullet, nil), ("Skills", .heading, 2),
      ("Backend", .heading, 3),
      ("axum", .bullet, nil),
    ]
    var text = ""
    var blocks: [Block] = []
    for (part, role, level) in parts {
      let start = text.utf8.count
      text += part + "\n"
      blocks.append(Block(span: TextSpan(start, start + part.utf8.count), role: role, level: level))
    }
    let files = try LanguageFiles(["en"])
    let document = DocumentSectioner(headings: files.headings, dates: files.dates)
      .document(from: Reading.ingested(text, blocks: blocks))
    #expect(document.sections.map(\.kind) == [.contact, .experience, .skills])
    #expect(document.sections[1].entries.count == 1 && document.sections[2].entries.count == 1)
    #expect(document.contact.name == "Ada Muster")
  }
}
