import Extraction
import Model
import TestSupport
import Testing

/// How far in an entry the naming of the subject reaches.
@Suite struct HomeReachTests {
  private static func signals(
    _ title: String, lead: [String] = [], _ bullets: [String], in section: SectionKind = .experience,
    links: [String] = []
  ) -> CandidateSignals {
    var draft = Draft()
    let kind: EntryKind = section == .experience ? .job : .project
    draft.add(section, [.init(kind: kind, title: title, lead: lead, bullets: bullets, links: links)])
    return draft.signals
  }

  @Test(
    "a bullet opens the whole entry, unless it names the subject in passing beside another language",
    arguments: [
      (
        ["Built pages in Go.", "Wrote futures.", "Ran shops.", "Ran a shop.", "Built a parser in Rust."],
        false
      ),
      (["Built a page.", "Wrote futures.", "Ran shops.", "Ran a shop.", "Built a parser in Rust."], true),
      (
        ["Built a parser in Rust.", "Wrote futures.", "Built pages in Go.", "Ran shops.", "Ran a shop."], true
      ),
      (["Built pages in Go.", "Wrote futures.", "Built a parser in Rust."], true),
      (["Built a page.", "Wrote futures.", "Ran shops.", "Ran a shop.", "Rewrote a parser to Rust."], false),
      (["Rewrote a parser to Rust.", "Wrote futures.", "Ran shops.", "Ran a shop.", "Built a page."], true),
    ])
  func opensBeside(bullets: [String], isOpen: Bool) {
    #expect(Self.signals("Engineer", bullets).earning.contains("async.futures") == isOpen)
  }

  @Test(
    "a line above the bullets tells what all of it was made with, unless it counts languages up",
    arguments: [
      ("All services are Rust.", 2), ("Go, Python and Rust.", 0), ("Rust beside Go and Python.", 2),
      ("python, go, rust, tokio", 0), ("We go on in Rust, as before.", 2),
    ])
  func leads(line: String, home: Int) {
    let found = Self.signals("Engineer", lead: [line], ["Built the gateway.", "Wrote the relay."])
    #expect(found.entries.map(\.describedHome) == [home])
  }

  @Test(
    "a title that counts languages up tells of none of them",
    arguments: [
      ("Engineer (Python, Go, Rust)", 0), ("Engineer (Rust, Python, Go)", 1), ("Engineer, Rust", 1),
    ])
  func titles(title: String, home: Int) {
    #expect(Self.signals(title, ["Built the gateway."]).entries.map(\.describedHome) == [home])
  }

  @Test(
    "who tells more of a job shows no less work in the subject, while no other language is named",
    arguments: [
      (["Built the gateway in Rust."], [1, 1]),
      (["Built the gateway in Rust.", "Wrote the relay."], [2, 2]),
      (["Built the gateway in Rust.", "Wrote the relay.", "Ran shops.", "Built a shop."], [4, 4]),
      (["Built the gateway in Rust.", "Wrote the relay in Go."], [1, 2]),
      (["Rewrote the gateway to Rust.", "Wrote the relay."], [1, 2]),
      (["Wrote the relay.", "Eager to learn Rust."], [0, 1]),
    ])
  func tellingMore(bullets: [String], counts: [Int]) {
    let found = Self.signals("Engineer", bullets).entries
    #expect(found.map(\.describedHome) == [counts[0]])
    #expect(found.map(\.described) == [counts[1]])
  }

  @Test(
    "a summary tells of work in the subject where it names no other language",
    arguments: [
      ("Built gateways in Rust.", SubjectUse.described), ("Built gateways in Rust and Go.", .named),
      ("Rust, mostly.", .named),
    ])
  func summaries(sentence: String, use: SubjectUse) {
    #expect(Self.signals("", [sentence], in: .summary).entries.map(\.subject) == [use])
  }

  @Test(
    "a standing role is one, and shows no skill",
    arguments: [
      ("Member of the compiler team.", SubjectUse.role), ("No experience with: the compiler team.", .none),
      ("Eager to learn from the compiler team.", .none),
    ])
  func roles(sentence: String, use: SubjectUse) {
    let found = Self.signals("", [sentence], in: .openSource, links: ["https://www.rust-lang.org/governance"])
    #expect(Set(found.entries.map(\.subject)) == [use == .none ? .named : use])
    #expect(found.signals.isEmpty)
  }

  @Test func whatAPageOfATeamLiesBesideIsNotOpenedByIt() {
    let found = Self.signals(
      "Work", ["Wrote a tokio service."], in: .openSource, links: ["https://rust-lang.org/governance"])
    #expect(found.signals.map(\.artefact) == [.none])
  }

  @Test(
    "a phrase that is known to mean something else hides the words in it",
    arguments: [("Ran tokio near Rust.", true), ("Ran a lamp, tokio near Rust.", false)])
  func hidesWords(sentence: String, isHome: Bool) {
    #expect(Self.signals("Engineer", [sentence]).entries.map(\.isHome) == [isHome])
  }

  @Test(
    "a hedge that is the whole title covers the piece of work",
    arguments: [("Beginner 2024", 1), ("Beginner lamps", 4)])
  func hedgedTitles(title: String, cap: Int) {
    let found = Self.signals(title, ["Built it on tokio."], in: .projects)
    #expect(found.signals.map(\.contextCap) == [cap])
  }
}
