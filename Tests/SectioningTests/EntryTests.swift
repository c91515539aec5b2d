import Model
import Sectioning
import SourceText
import Testing

@Suite("Entries")
struct EntryTests {
  /// Period and title of each entry of the first section, the title's lines joined by " / ".
  private static func entries(_ text: String, under heading: String = "EXPERIENCE") throws -> [String] {
    let document = try Reading.document("\(heading)\n\n\(text)\n")
    return document.sections[0].entries.map { entry in
      let title = entry.title.map { span in
        document.text.string(span).split { $0 == "\n" }.map {
          $0.split { $0.isWhitespace }.joined(separator: " ")
        }
        .joined(separator: " / ")
      }
      return (entry.period.map { DocumentOutline.describe($0) + " " } ?? "") + (title ?? "–")
    }
  }

  @Test(
    "a title with its bullets is one project, however it is set",
    arguments: [
      (
        "**mill — a flour mill** (2021–2024) https://git.example/mill\n- Grinds.\n- Sifts.",
        "2021-01..2024-12~year"
      ),
      ("**mill — a flour mill** (2021–2024)\n- Grinds.\n- Sifts.", "2021-01..2024-12~year"),
      ("mill (git.example/ada/mill), 2022 - present\n* Grinds.\n* Sifts.", "2022-01..present~year"),
      ("mill, 2022 - present\n* Grinds.\n* Sifts.", "2022-01..present~year"),
      (
        "**mill** | oats, rye | https://git.example/mill | 2023 - Present\n* Grinds.\n* Sifts.",
        "2023-01..present~year"
      ),
      ("### mill (2021–2024)\n\n- Grinds.\n- Sifts.", "2021-01..2024-12~year"),
      ("**mill**\n- Grinds.\n- Sifts.", ""),
      ("mill – a flour mill (https://git.example/mill)\n- Grinds.\n- Sifts.", ""),
      ("mill https://git.example/mill\n- Grinds.\n- Sifts.", ""),
      ("**mill** – a flour mill\n- Grinds.\n- Sifts.", ""),
      ("Mill (Live demo: https://git.example/mill)\n- Grinds.\n- Sifts.", ""),
      ("mill_wheel\nMay 2025 - Present\n\n- Grinds.\n- Sifts.", "2025-05..present"),
    ])
  func keepsBulletsWithTheirProject(_ text: String, _ period: String) throws {
    for heading in ["PROJECTS", "## Side projects"] where !text.hasPrefix("###") || heading.hasPrefix("##") {
      let entries = try Reading.document("\(heading)\n\(text)\n").sections[0].entries
      #expect(entries.count == 1)
      #expect(entries.first?.period.map { DocumentOutline.describe($0) } ?? "" == period)
      #expect(entries.first?.statements.count(where: \.isBullet) == 2)
    }
  }

  @Test(
    "two titles with their bullets are two projects",
    arguments: [
      "**mill — a flour mill** (2021–2024)\n- Grinds.\n- Sifts.\n\n**oven** (2020–2021)\n- Bakes.",
      "mill – a flour mill\n- Grinds.\n- Sifts.\n\noven – an oven\n- Bakes.",
      "mill (git.example/ada/mill), 2022 - present\n* Grinds.\n* Sifts.\noven (git.example/ada/oven), 2020 - 2021\n* Bakes.",
    ])
  func partsProjects(_ text: String) throws {
    let entries = try Reading.document("PROJECTS\n\n\(text)\n").sections[0].entries
    #expect(entries.map { $0.statements.count(where: \.isBullet) } == [2, 1])
  }

  @Test("the end of a wrapped sentence dates nothing")
  func leavesWrappedDates() throws {
    let text =
      "- Kept the mill of the whole valley running through two winters\n  since 2016 with a friend, and wrote of it\n- Sifts."
    #expect(try Reading.document("PROJECTS\n\n\(text)\n").sections[0].entries.allSatisfy { $0.period == nil })
  }

  @Test(
    "jobs are found in every layout",
    arguments: [
      "Engineer, Acme, Jan 2020 – Dec 2021\n- Built it.\n\nIntern, Beta, Jan 2019 – Dec 2019\n- Ran it.",
      "Acme — Engineer                                   Jan 2020 – Dec 2021\n• Built it.\nBeta — Intern                                     Jan 2019 – Dec 2019\n• Ran it.",
      "Acme\nEngineer\nJan 2020 - Dec 2021\n- Built it.\n\nBeta\nIntern\nJan 2019 - Dec 2019\n- Ran it.",
      "Jan 2020 - Dec 2021\nEngineer, Acme\n- Built it.\n\nJan 2019 - Dec 2019\nIntern, Beta\n- Ran it.",
      "ACME\n\nEngineer\nJan 2020 - Dec 2021\nBuilt a service in Rust that a great many people use every single day of the year.\n\nBETA\n\nIntern\nJan 2019 - Dec 2019\nRan it.",
      "Engineer | Acme\nJan 2020 - Dec 2021 | Remote\n- Built it.\nIntern | Beta\nJan 2019 - Dec 2019 | Lyon\n- Ran it.",
      "**Acme — Engineer** · Jan 2020 – Dec 2021\n- Built it.\n\n**Beta — Intern** · Jan 2019 – Dec 2019\n- Ran it.",
      "[**Engineer, Acme**](https://acme.example.com)\n(_January 2020 - December 2021_)\n\n- Built it.\n\n[**Intern, Beta**]()\n(_January 2019 - December 2019_)\n\n- Ran it.",
      "+ Engineer at Acme (Jan 2020 - Dec 2021)\n+ Intern at Beta (Jan 2019 - Dec 2019)",
      "- company: Acme\n  position: Engineer\n  start_date: 2020-01\n  end_date: 2021-12\n  highlights:\n    - Built it\n- company: Beta\n  position: Intern\n  start_date: 2019-01\n  end_date: 2019-12",
      "Jan 2020 – Dec 2021, Acme. Built a service that routes every parcel of the country, and kept it running through two winters without a single page at night, which nobody had managed before. Wrote its documentation, its tests and a simulator that the whole company uses today.\n\nJan 2019 – Dec 2019, Beta. Ran it.",
      "| Jan 2020 – Dec 2021 | Acme | Built it. |\n| Jan 2019 – Dec 2019 | Beta | Ran it. |",
    ])
  func findsJobs(_ text: String) throws {
    let entries = try Self.entries(text)
    #expect(entries.map { String($0.prefix(16)) } == ["2020-01..2021-12", "2019-01..2019-12"])
    #expect(entries.count == 2 && entries[0].contains(#/(?i)acme/#) && entries[1].contains(#/(?i)beta/#))
  }

  @Test(
    "a label inside a piece of work names none",
    arguments: [
      "### Portgate\nA load balancer.\n\n**Key features:**\n- Health checks\n\n**Tech stack:** Rust\n\n### Larder\nA cook book.",
      "### Portgate\n**Responsibilities**\n- Wrote tests.\n\n### Larder\n**Highlights**\n- Wrote pages.",
      "**Portgate**\nA load balancer.\n\n**Details:**\n- Fast.\n\n**Larder**\nA cook book.",
    ])
  func readsLabels(_ text: String) throws {
    let entries = try Self.entries(text, under: "## Projects")
    #expect(entries == ["Portgate", "Larder"])
  }

  @Test(
    "projects that a job names under a label stay with the job",
    arguments: ["Projects:", "Key projects:", "Responsibilities:", "Skills:"])
  func keepsLabelsInJobs(_ label: String) throws {
    let text = "Engineer, Acme\n2020 - 2022\n\(label)\n- Built it.\n\nEngineer, Beta\n2018 - 2020\n- Ran it."
    let document = try Reading.document("EXPERIENCE\n\n\(text)\n\nEDUCATION\n\nBSc, 2018\n")
    #expect(document.sections.map(\.kind) == [.experience, .education])
    #expect(document.sections[0].entries.count == 2)
  }

  @Test func roleFirmAndTownAreHeadingsOfOneJob() throws {
    let text =
      "2020 - 2023\n# Engineer\n## Acme\n### Utrecht\n- Built it.\n\n2017 - 2020\n# Intern\n## Beta\n### Delft\n- Ran it."
    #expect(
      try Self.entries(text, under: "## Work experience") == [
        "2020-01..2023-12~year 2020 - 2023 / # Engineer / ## Acme / ### Utrecht",
        "2017-01..2020-12~year 2017 - 2020 / # Intern / ## Beta / ### Delft",
      ])
  }

  @Test func aLongRowHoldsTheSentencesOfItsCells() throws {
    let cell =
      "Rebuilt the shop of a florist, which took a summer. Moved all of its pictures to another host."
    let row =
      "| \(cell) | Wrote a driver in Rust and its tests, which run on a board in the cellar. | \(cell) \(cell) |"
    let document = try Reading.document("EXPERIENCE\n\n\(row)\n")
    let statements = document.sections[0].entries.flatMap(\.statements).map { document.text.string($0.span) }
    #expect(statements.count == 7)
    #expect(statements.contains("Wrote a driver in Rust and its tests, which run on a board in the cellar."))
  }

  @Test(
    "a hobby among the jobs is no job",
    arguments: [
      ("### Rust developer, hobby (2021 - 2023)", EntryKind.project),
      ("### Game server (side project) | 2021 - 2023", .project),
      ("### Hobby shop keeper, 2021 - 2023", .job),
      ("### Projects manager, Acme, 2021 - 2023", .job),
    ])
  func tellsHobbies(title: String, kind: EntryKind) throws {
    let document = try Reading.document("## Experience\n\n\(title)\n- Built it.\n")
    #expect(document.sections[0].entries.map(\.kind) == [kind])
  }

  @Test(
    "what things were made with is said above them, and a list of projects has an entry for each",
    arguments: [("Things I did in Rust:", 1), ("My projects:", 2)])
  func readsLeads(lead: String, count: Int) throws {
    let text =
      "## Experience\n\n### Clerk, Acme, 2018 - 2020\n- Kept books.\n\n\(lead)\n- a file manager\n- a broker\n"
    let projects = try Reading.document(text).sections.filter { $0.kind == .projects }
    #expect(projects.map(\.entries.count) == (count == 1 ? [1] : projects.map { _ in count }))
  }

  @Test(
    "each project has its own entry",
    arguments: [
      "- ringbuf: a lock-free queue in Rust\n- webby: a site in Go",
      "- **[ringbuf](https://github.com/ada/ringbuf)** - a lock-free queue\n- **[webby](https://github.com/ada/webby)** - a site",
      "ringbuf\n- Wrote a lock-free queue.\n\nwebby\n- Wrote a site.".replacing("ringbuf", with: "Ringbuf")
        .replacing("webby", with: "Webby"),
      "### ringbuf\n\nA lock-free queue.\n\n### webby\n\nA site.",
      "**ringbuf**\nA lock-free queue.\n\n**webby**\nA site.",
      "Ringbuf – a queue (2020)\n- Lock-free.\n\nWebby – a site (2019)\n- In Go.",
      "- Built a lock-free queue in Rust.\n- Built a site in Go.",
      "**ringbuf**: Built a lock-free queue in Rust.\n\n**webby**: Built a site in Go.",
      "[ringbuf](https://github.com/ada/ringbuf) - a lock-free queue that never waits.\n\n[webby](https://github.com/ada/webby) - a site that I wrote in Go.",
      "ringbuf – a lock-free queue that never waits.\n\nwebby – a site that I wrote in Go.",
      "Rusty Chess - an engine in Rust. Bitboards. github.com/ada/chess\nSolana parts market - programs in Rust and a client",
    ])
  func findsProjects(_ text: String) throws {
    #expect(try Self.entries(text, under: "## Projects").count == 2)
  }

  @Test(
    "a date in prose dates no entry",
    arguments: [
      "In 2020, I rewrote the scheduler.", "The 2021 edition made it simpler.",
      "Since 2019 I have written Rust every day at work.",
      "Supports the HTTP/2 2022 spec in full",
      "Handled 2000–2048 requests per second and more than that on a good day.",
    ])
  func ignoresDatesInProse(_ text: String) throws {
    let document = try Reading.document("EXPERIENCE\n\nEngineer, Acme, 2019–2023\n- Built it.\n\n\(text)\n")
    #expect(document.sections[0].entries.count == 1)
  }

  @Test("a title keeps its words as a statement of its own kind")
  func keepsTitles() throws {
    let document = try Reading.document("EXPERIENCE\n\nRust Engineer, Acme, 2019–2023\n- Built it.\n")
    let statements = document.sections[0].entries[0].statements
    #expect(statements.map(\.isTitle) == [true, false])
    #expect(document.text.string(statements[0].span) == "Rust Engineer, Acme, 2019–2023")
  }

  @Test("prose behind a title's date is a statement")
  func keepsProse() throws {
    let document = try Reading.document(
      "EXPERIENCE\n\nAcme, 2019–2021: built the payment router in Rust on Tokio.\n")
    let statements = document.sections[0].entries[0].statements
    #expect(statements.map(\.isTitle) == [true, false])
    #expect(document.text.string(statements[1].span) == "built the payment router in Rust on Tokio.")
  }

  @Test("a start and an end on two lines are one period")
  func joinsDates() throws {
    #expect(
      try Self.entries("Acme\nEngineer\nMay 2025\nAug 2025\n- Built it.").first?.hasPrefix("2025-05..2025-08")
        == true)
    #expect(
      try Self.entries("Acme\nstart: 2021-04-12\nend: present\n- Built it.").first?.hasPrefix(
        "2021-04..present") == true)
  }

  @Test("the parts of one job stay in it, and its address with it")
  func keepsPartsTogether() throws {
    let text =
      "## Experience\n\n### Freelancer\n\n> January 2019 - Present\n\n#### [tide](https://crates.io/crates/tide-example)\n\nA crate.\n\n#### App\n\nAn app.\n"
    let document = try Reading.document(text)
    #expect(document.sections[0].entries.count == 1)
    #expect(document.sections[0].entries[0].links.map(\.url) == ["https://crates.io/crates/tide-example"])
  }

  @Test("links by reference lead where their definitions say")
  func resolvesReferences() throws {
    let text =
      "## Projects\n\nI wrote [`tide`] and the [second\none][2], not [this](https://example.com/x).\n\n[`tide`]: https://crates.io/crates/tide-example\n[2]: <https://github.com/ada/two>\n"
    let document = try Reading.document(text)
    #expect(
      document.sections[0].entries[0].links.map(\.url) == [
        "https://crates.io/crates/tide-example", "https://github.com/ada/two", "https://example.com/x",
      ])
  }

  @Test("an undated entry has no period")
  func guessesNothing() throws {
    #expect(try Self.entries("Engineer, Acme\n- Built it in three months.") == ["Engineer, Acme"])
  }

  @Test("a résumé that lost its line feeds is opened again")
  func opensCollapsedText() throws {
    let filler = String(repeating: "Kept the lights on and answered questions of customers. ", count: 12)
    let text =
      "Ada Muster Lyon Work Experience Rust Engineer Acme - Lyon May 2019 to Present Built a parser in Rust. \(filler)Support Engineer Beta June 2016 to April 2019 Ran it. In the Education category it won. Education Example University 2011 to 2015 Skills Rust (5 years), Git"
    let document = try Reading.document(text)
    #expect(document.sections.map(\.kind) == [.contact, .experience, .education, .skills])
    #expect(
      document.sections[1].entries.compactMap(\.period).map(DocumentOutline.describe) == [
        "2019-05..present", "2016-06..2019-04",
      ])
  }

  @Test("a row that sets a date apart is the title of what follows")
  func readsLayoutTables() throws {
    let parts: [(String, BlockRole)] = [
      ("Experience", .heading), ("Acme | Lyon", .cell), ("Rust Engineer | Jan 2020 – present", .cell),
      ("Built a parser.", .bullet), ("Beta | Ghent", .cell), ("Intern | 2018 – 2019", .cell),
      ("Ran it.", .bullet),
    ]
    var text = ""
    var blocks: [Block] = []
    for (part, role) in parts {
      let start = text.utf8.count
      text += part + "\n"
      blocks.append(Block(span: TextSpan(start, start + part.utf8.count), role: role))
    }
    let files = try LanguageFiles(["en"])
    let document = DocumentSectioner(headings: files.headings, dates: files.dates)
      .document(from: Reading.ingested(text, blocks: blocks))
    let entries = document.sections[0].entries
    #expect(
      entries.map { $0.title.map(document.text.string) } == [
        "Acme | Lyon\nRust Engineer | Jan 2020 – present", "Beta | Ghent\nIntern | 2018 – 2019",
      ])
  }

  @Test("what a format says about entries is believed")
  func believesFormats() throws {
    let text = "Ada\nParser\nA parser in Rust.\nSite\nA site.\n"
    func span(_ part: String) throws -> TextSpan {
      let range = try #require(text.ranges(of: part).first)
      let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
      return TextSpan(start, start + part.utf8.count)
    }
    let period = Period(start: Month(year: 2020, month: 1), end: nil, ongoing: true, precision: .month)
    let repository = Repository(owner: "ada", name: "parser", language: "Rust")
    let blocks = [
      Block(span: try span("Ada"), role: .heading, section: .contact),
      Block(
        span: try span("Parser"), role: .entry, section: .repository,
        entry: EntryFacts(
          kind: .repository, period: period, repository: repository, link: "https://github.com/ada/parser")),
      Block(span: try span("A parser in Rust."), role: .paragraph),
      Block(span: try span("Site"), role: .entry, entry: EntryFacts(kind: .repository)),
      Block(span: try span("A site."), role: .paragraph),
    ]
    let files = try LanguageFiles(["en"])
    let document = DocumentSectioner(headings: files.headings, dates: files.dates)
      .document(from: Reading.ingested(text, blocks: blocks, kind: .githubProfile, name: "Ada"))
    #expect(document.sections.map(\.kind) == [.contact, .repository])
    let entries = document.sections[1].entries
    #expect(entries.map(\.kind) == [.repository, .repository])
    #expect(entries[0].period == period && entries[0].repository == repository)
    #expect(entries[0].links.map(\.url) == ["https://github.com/ada/parser"])
    #expect(entries[0].statements.map { document.text.string($0.span) } == ["Parser", "A parser in Rust."])
  }
}
