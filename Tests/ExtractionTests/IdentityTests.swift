import Extraction
import Model
import TestSupport
import Testing

/// What stands for a person, an employer or nobody's eyes earns nothing.
@Suite struct IdentityTests {
  @Test(
    "a title line of a job names no skill, unless it is a line of tools below the first",
    arguments: [
      ("tokio, axum, Docker", true), ("Axum Works, Lyon, France", false), ("tokio and axum", false),
      ("Lyon, Tokio House, 2020", false),
    ])
  func linesOfTools(line: String, isRead: Bool) {
    var draft = Draft()
    draft.add(.experience, [.init(title: "Engineer", titles: [line], bullets: ["Built a parser in Rust."])])
    #expect(draft.signals.earning.isEmpty != isRead)
    draft = Draft()
    draft.add(.experience, [.init(title: line, bullets: ["Built a parser in Rust."])])
    #expect(draft.signals.earning.isEmpty)
  }

  @Test func theContactBlockGivesNoEvidence() {
    var draft = Draft()
    draft.addContact(["Tokio Rust", "axum@example.com"])
    draft.add(.experience, [.init(title: "Engineer", bullets: ["Wrote Java."])])
    #expect(draft.signals.signals.isEmpty)
    #expect(draft.signals.entries.allSatisfy { !$0.isHome })
  }

  @Test(
    "hosts of addresses speak of nothing, above the document and inside it",
    arguments: [
      "jo@tokio.rs", "help@rust-lang.org", "https://tokio.rs/jo", "www.axum.rs", "http://rocket.rs",
      "https://www.rust-lang.org/what", "https://users.rust-lang.org", "mailto:jo@axum.dev",
    ])
  func hostsAreNoEvidence(_ address: String) {
    var draft = Draft()
    draft.addContact(["Jo Muster", address])
    draft.add(.experience, [.init(title: "Engineer", bullets: ["Wrote Java; see \(address) for more."])])
    #expect(draft.signals.signals.isEmpty)
    #expect(draft.signals.entries.allSatisfy { !$0.isHome })
  }

  @Test func theNameOfAnEmployerGivesNoSignal() {
    var draft = Draft()
    draft.add(.experience, [.init(title: "Engineer, Tokio Axum Ltd", bullets: ["Wrote Java."])])
    #expect(draft.signals.signals.isEmpty)
  }

  @Test(
    "the title of a job speaks of the subject, or names who the job was with",
    arguments: [
      ("Shop assistant, Rust", false), ("Shop assistant, Tokio", false), ("Rust – Shop assistant", false),
      ("Shop assistant | Rust | Lyon", false), ("Shop assistant, Rust Ltd", false), ("Rust", false),
      ("Shop assistant, Tokio Marine", false), ("Service desk, Tokio", false),
      ("Shop assistant at Rust", false), ("Assistant, Rust University", false),
      ("Rust service", true), ("Service desk, Rust", true), ("Assistant (Rust, Go)", true),
      ("Assistant, Rust, Go", true), ("Assistant, Python, Rust", true), ("Assistant, Go/Rust", true),
    ])
  func titlesNameEmployers(_ title: String, isHome: Bool) {
    var draft = Draft()
    let period = Period(start: Month(year: 2020, month: 1), ongoing: true, precision: .month)
    draft.add(.experience, [.init(title: title, bullets: ["Sold tea."], period: period)])
    #expect(draft.signals.entries.map(\.isHome) == [isHome])
  }

  @Test(
    "a school's name speaks of nothing where learning is told of",
    arguments: [
      ("BSc Biology, Tokio University", false), ("BSc Biology, University of Tokio", false),
      ("BSc Biology, Hochschule Rust", false), ("BSc Biology, Ada-Rust School", false),
      ("University of Lyon: Rust", true), ("Thesis at Lyon University in Rust", true),
      ("Rust service, Lyon University", true), ("Lyon University Rust course", true),
    ])
  func schoolsAreNames(_ line: String, isHome: Bool) {
    var draft = Draft()
    draft.add(.education, [.init(kind: .education, title: line)])
    #expect(draft.signals.entries.map(\.isHome) == [isHome])
  }

  @Test func elsewhereASchoolMayBeWork() {
    var draft = Draft()
    draft.add(.experience, [.init(title: "Assistant", bullets: ["Ran the Rust School."])])
    #expect(draft.signals.entries.map(\.isHome) == [true])
  }

  @Test func anUndatedTitleMayBeALanguage() {
    var draft = Draft()
    draft.add(.experience, [.init(title: "Rust", bullets: ["Wrote futures."])])
    #expect(draft.signals.entries.map(\.isHome) == [true])
  }

  @Test(
    "where the name stands again nothing is read",
    arguments: [
      ("Ada Rust", "Written by Ada Rust.", false), ("Ada Rust", "ADA RUST, page 2", false),
      ("Ada Rust-Tokio", "Sincerely, Ada Rust-Tokio", false), ("Ada Rust", "Wrote Rust.", true),
      ("Ada Rust", "I spoke of ada rust and Rust.", true), ("Rust", "Wrote Rust.", true),
      ("Ada Rust", "Madada Rust", true),
    ])
  func namesAreRepeated(_ name: String, _ line: String, isHome: Bool) {
    var draft = Draft()
    draft.addContact([name])
    draft.add(.experience, [.init(title: "Assistant", lines: [line])])
    #expect(draft.signals.entries.contains(where: \.isHome) == isHome)
  }

  @Test func theNameOfAProjectGivesSignals() {
    var draft = Draft()
    draft.add(.projects, [.init(kind: .project, title: "Tokio console", bullets: ["Wrote it."])])
    #expect(draft.signals.earning == ["async.tokio"])
  }

  @Test func hiddenTextEarnsNothingAndIsSaid() {
    var draft = Draft()
    draft.add(.experience, [.init(title: "Engineer", bullets: ["Wrote Java."])])
    draft.hide("Rust Tokio Axum")
    let signals = draft.signals
    #expect(signals.signals.isEmpty)
    #expect(signals.findings.map(\.code) == ["hidden-text"])
    #expect(
      signals.findings.map(\.message) == [
        "The document holds text that a reader would not see (display-none, 15 characters); it earns nothing."
      ])
    #expect(signals.findings.map(\.quote) == ["Rust Tokio Axum"])
    #expect(signals.findings.map(\.line) == [7])
  }

  @Test func lettersOfOtherAlphabetsAreReadAndSaid() {
    var draft = Draft()
    draft.add(.experience, [.init(title: "Engineer", bullets: ["Ran t\u{43E}kio."])])
    #expect(draft.signals.earning == ["async.tokio"])
    #expect(draft.signals.findings.map(\.code) == ["look-alike-letters"])
    #expect(draft.signals.findings.map(\.quote) == ["t\u{43E}kio"])
  }

  @Test func whatIsNotAboutAPersonIsNotScored() {
    var draft = Draft(.other)
    draft.add(.experience, [.init(title: "Readme", bullets: ["Built on Tokio."])])
    #expect(draft.signals.signals.isEmpty)
    #expect(draft.signals.findings.map(\.code) == ["not-about-a-person"])
  }
}
