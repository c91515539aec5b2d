import Model
import Sectioning
import Testing

@Suite("Contact")
struct ContactTests {
  @Test(
    "the name is found in every form",
    arguments: [
      ("Ada Muster\nada@example.com", "Ada Muster"),
      ("ADA MUSTER\nSENIOR RUST DEVELOPER\nada@example.com", "ADA MUSTER"),
      ("# Ada B. Muster-Ek", "Ada B. Muster-Ek"), ("Ada Muster | Rust Engineer | Lyon", "Ada Muster"),
      ("# Rust Developer - Ada Muster", "Ada Muster"), ("Name: Ada Muster", "Ada Muster"),
      ("Résumé\n\nAda Muster", "Ada Muster"), ("Ada van der Berg\nada@example.com", "Ada van der Berg"),
      ("陈书远\nada@example.com", "陈书远"), ("Ada Muster (she/her)", "Ada Muster"),
      ("Ada Rust\nRust Developer", "Ada Rust"), ("# Ada Rust-Tokio", "Ada Rust-Tokio"),
      ("RUST MUSTER | Engineer", "RUST MUSTER"),
    ])
  func findsNames(_ text: String, _ name: String) throws {
    #expect(try Reading.document("\(text)\n\n## Skills\n\nRust\n").contact.name == name)
  }

  @Test(
    "what is no name is none",
    arguments: [
      "Senior Rust Developer", "WORK EXPERIENCE", "I write Rust.", "Technical Skills", "Lyon 2020",
      "rust and go",
    ])
  func findsNoNames(_ text: String) throws {
    #expect(try Reading.document("\(text)\n\nBuilt it in Rust.\n").contact.name == nil)
  }

  @Test(
    "a place is no title with a place",
    arguments: [
      ("Lyon, France", "Lyon, France"), ("Engineering Manager, London", nil),
      ("Software Engineer, Abuja, Nigeria", nil),
      ("Engineering Manager, London · Oslo, Norway", "Oslo, Norway"),
    ] as [(String, String?)])
  func findsPlaces(_ line: String, _ place: String?) throws {
    let document = try Reading.document("Ada Muster\n\(line)\nada@example.com\n\n## Skills\n\nRust\n")
    #expect(document.contact.location == place)
  }

  @Test(
    "postal addresses are the person's",
    arguments: [
      ("12 Tokio Street", ["12 Tokio Street"]), ("7 Rust Lane, Apt. 3", ["7 Rust Lane, Apt. 3"]),
      ("Flat 3, 12 Tokio Street, London", ["Flat 3", "12 Tokio Street"]),
      ("Tokiostraße 7, 10115 Rust", ["Tokiostraße 7", "10115 Rust"]),
      ("12 Tokio St · 20 years of Rust", ["12 Tokio St"]), ("Rust Engineer on Wall Street", []),
      ("5 years of Rust", []), ("Rust 2021 Edition", []), ("Rust, Tokio 1.0", []),
    ])
  func findsPostalAddresses(_ line: String, _ spans: [String]) throws {
    let text = "Ada Muster\n\(line)\nada@example.com\n\n## Skills\n\n12 Tokio Street\n"
    let document = try Reading.document(text, languages: ["en", "de"])
    let found = document.contact.spans.map(document.text.string)
    #expect(found.filter { $0 != "Ada Muster" && $0 != "ada@example.com" } == spans)
  }

  @Test("the facts of a contact block are gathered, and where they stand")
  func gathersFacts() throws {
    let text =
      "Ada Muster\nLyon, France | +33 (0)4 55 01 00 99 | Ada@Example.com\ngithub.com/ada | https://www.linkedin.com/in/ada-muster/ | ada [at] example.org\n\n## Experience\n\nSee https://example.com/tokio for more, and ada.example.\n"
    let document = try Reading.document(text)
    let contact = document.contact
    #expect(contact.emails == ["ada@example.com", "ada@example.org"])
    #expect(contact.phones == ["+33 (0)4 55 01 00 99"])
    #expect(contact.links == ["github.com/ada", "https://www.linkedin.com/in/ada-muster/"])
    #expect(contact.location == "Lyon, France")
    #expect(
      contact.spans.map(document.text.string) == [
        "Ada Muster", "Lyon, France", "+33 (0)4 55 01 00 99", "Ada@Example.com", "github.com/ada",
        "https://www.linkedin.com/in/ada-muster/", "ada [at] example.org", "https://example.com/tokio",
      ])
  }

  @Test("addresses are cut where they end")
  func cutsAddresses() throws {
    let text =
      "## Projects\n\nSee (https://github.com/alice), github.com/alice/x, [a](https://example.com/a_(b)) and https://www.example.com/#readme. Not Node.js/Express, e.g./etc. or tokio.rs.\n"
    let document = try Reading.document(text)
    #expect(
      document.contact.spans.map(document.text.string) == [
        "https://github.com/alice", "github.com/alice/x", "https://example.com/a_(b)",
        "https://www.example.com/#readme",
      ])
  }

  @Test("addresses of other people further down are not the person's")
  func leavesOthersAlone() throws {
    let document = try Reading.document(
      "Ada Muster\nada@example.com\n\n# Experience\n\nx\n\n# References\n\nBob, bob@example.org\n")
    #expect(document.contact.emails == ["ada@example.com"])
    #expect(document.contact.spans.map(document.text.string).contains("bob@example.org"))
  }
}
