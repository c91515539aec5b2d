import Foundation
import Model
import Sectioning
import SourceText
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
    "a nickname belongs to the name",
    arguments: [
      #"# Ada "Borrow" Muster"#, "# Ada (Addie) Muster", "Ada “Rusty” Muster", #"Ada "The Crab" Muster"#,
    ])
  func keepsNicknames(_ line: String) throws {
    let name = line.drop { $0 == "#" || $0 == " " }
    let contact = try Reading.document("\(line)\nada@example.com\n\n## Skills\n\nRust\n").contact
    #expect(contact.name == String(name))
  }

  @Test(
    "labels of names are known in every language",
    arguments: [
      ("ja", "氏名：山田 花子（やまだ はなこ）", "山田 花子"), ("ja", "氏名　山田花子", "山田花子"), ("zh", "姓名：王小美", "王小美"),
      ("ko", "이름: 김하나", "김하나"), ("de", "Vor- und Nachname: Ada Muster", "Ada Muster"),
      ("fr", "Nom : Ada Muster", "Ada Muster"), ("es", "Nombre y apellidos: Ada Muster", "Ada Muster"),
      ("pl", "Imię i nazwisko: Ada Muster", "Ada Muster"), ("ru", "ФИО: Мустер Ада", "Мустер Ада"),
      ("en", "**Full name:** Ada Muster", "Ada Muster"), ("en", "Name: Ada", "Ada"),
      ("en", "CURRICULUM VITAE\nApplicant: Ada Muster (she/her)", "Ada Muster"),
    ])
  func readsLabels(_ language: String, _ lines: String, _ name: String) throws {
    let document = try Reading.document(
      "\(lines)\nada@example.com\n\n## Skills\n\nRust\n", languages: ["en", language])
    #expect(document.contact.name == name)
  }

  @Test(
    "a letter is from whom it is signed by, not to whom it is written",
    arguments: [
      ("en", "Dear Ms Keller,\n\nI bake bread.\n\nYours sincerely,\nAda Muster", "Ada Muster"),
      ("en", "Dear Hiring Team,\n\nI bake bread.\n\nKind regards\n\nAda Muster", "Ada Muster"),
      (
        "en", "Hello,\n\nmy name is Ada Muster (ada@example.com). I bake bread.\n\nRegards,\nAda",
        "Ada Muster"
      ),
      ("en", "Hi,\n\nI bake bread.\n\nBest regards, Ada Muster", "Ada Muster"),
      (
        "de", "Sehr geehrte Frau Keller,\n\nich backe Brot.\n\nMit freundlichen Grüßen\nAda Muster",
        "Ada Muster"
      ),
      ("fr", "Madame,\n\nje fais du pain.\n\nCordialement,\nAda Muster", "Ada Muster"),
      ("en", "Ada Muster\nada@example.com\n\nDear Ms Keller,\n\nI bake bread.", "Ada Muster"),
      ("en", "Dear Ms Keller,\n\nI bake bread.\n\nRegards,\nAda", nil),
      ("en", "Dear Ms Keller,\n\nI bake bread.", nil),
    ] as [(String, String, String?)])
  func readsLetters(_ language: String, _ text: String, _ name: String?) throws {
    let contact = try Reading.document(text + "\n", languages: ["en", language]).contact
    #expect(contact.name == name)
    #expect(contact.location == nil)
  }

  @Test(
    "a profile page whose side column is read first names the person below it",
    arguments: [
      "Top Skills\nBread\nButter", "Top Skills\nBread\n\nLanguages\nEnglish (Native)\nGerman",
      "Top Skills\nBread\n\nCertifications\nMaster of Ovens",
    ])
  func readsProfilePages(_ side: String) throws {
    let text =
      "Contact\nwww.linkedin.com/in/ada-muster\nada@example.com\n\n\(side)\n\nAda Muster\nSenior Baker at Acme\nOslo, Norway\n\nSummary\nI bake.\n\nExperience\n\nAcme\nBaker\nMarch 2020 - Present\nOslo, Norway\nBaked bread.\n"
    let document = try Reading.document(text)
    #expect(document.contact.name == "Ada Muster" && document.contact.location == "Oslo, Norway")
    let card = try #require(document.text.string(TextSpan(0, text.utf8.count)).range(of: "Senior Baker"))
    let offset = text.utf8.distance(from: text.startIndex, to: card.lowerBound)
    #expect(document.sections.last { $0.span.start <= offset }?.kind == .contact)
    #expect(document.sections.map(\.kind).suffix(2) == [.summary, .experience])
  }

  @Test(
    "what stands under a title of its own is no place",
    arguments: [
      "## What drives me\n\nBread, Butter, Jam", "## My pantry\n\nBread, Butter",
      "THE PANTRY\nBread, Butter, Jam",
      "Things in reach\nBread, Butter, Jam", "**Pantry**\n\nBread, Butter", "Regards, Piotr",
      "Kind regards, Ada",
      "## Profile\n\nBread, Butter, Jam", "Bread, Butter, Jam, Salt, Oil",
    ])
  func leavesLists(_ text: String) throws {
    let document = try Reading.document("Ada Muster\nada@example.com\n\n\(text)\n")
    #expect(document.contact.location == nil)
  }

  @Test(
    "of an address the town is shown, and all of it is the person's",
    arguments: [
      ("1200 Tokio Avenue, Apt 4, Portland, OR 97201", "Portland, OR 97201"),
      ("12 Tokio Street, London", "London"), ("Location: Rust, Germany", "Rust, Germany"),
      ("Address: 12 Tokio Street, Lyon", "Lyon"), ("Lyon, France", "Lyon, France"),
    ])
  func showsTowns(_ line: String, _ town: String) throws {
    let document = try Reading.document("Ada Muster\n\(line) | ada@example.com\n\n## Skills\n\nRust\n")
    let place = try #require(document.contact.location)
    #expect(place.hasPrefix(town))
    #expect(!document.contact.spans.map(document.text.string).allSatisfy { !$0.contains(town) })
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
