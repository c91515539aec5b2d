import Foundation
import Testing

/// Names of people and employers change no level, no score and no rank.
@Suite struct InvarianceTests {
  @Test(.timeLimit(.minutes(5))) func namesChangeNothing() throws {
    let scratch = try Scratch()
    try scratch.write(Self.resume(), "applicants/a.txt")
    try scratch.write(
      Self.resume(name: "Tokio Axum-Crate", mail: "rust.tokio@example.com"), "applicants/b.txt")
    try scratch.write(Self.resume(name: "Nguyễn Thị Ánh", mail: "anh@example.com"), "applicants/c.txt")
    try scratch.write(
      Self.resume(employers: ["Tokio Ltd", "Rocket Internet", "Cargo Inc"]), "applicants/d.txt")
    let outcome = try Command(scratch: scratch).run("shortlist applicants --as-of 2026-11-22 -o run")
    #expect(outcome.status == 0)
    let people = try Self.people(scratch)
    #expect(people.map(\.id) == ["a", "b", "c", "d"], "equal scores go by id")
    for person in people.dropFirst() { #expect(person.facts == people[0].facts, "\(person.id)") }
    #expect(people[0].facts.contains("async 3"))
  }

  @Test(.timeLimit(.minutes(5))) func anEmployerNamedForTheSubjectIsNoWorkInIt() throws {
    let scratch = try Scratch()
    let employers = [
      "Example Consulting GmbH", "Rocket Internet", "Cargo Inc", "Tokio Marine", "Rust Consulting GmbH",
      "Rust & Sons",
      "Tokio Ltd", "Axum AG",
    ]
    for (index, employer) in employers.enumerated() {
      try scratch.write(Self.javaResume(employer: employer), "applicants/c\(index).txt")
    }
    _ = try Command(scratch: scratch).run("shortlist applicants --as-of 2026-11-22 -o run")
    let people = try Self.people(scratch).sorted { $0.id < $1.id }
    #expect(people.count == employers.count)
    for (person, employer) in zip(people, employers) {
      #expect(person.facts == people[0].facts, "\(employer)")
    }
  }

  @Test(.timeLimit(.minutes(5))) func theHostOfAHomePageIsNoWork() throws {
    let scratch = try Scratch()
    let addresses = [
      "https://muster.example/jo", "https://tokio.rs/jo", "https://www.tokio.rs", "https://docs.rs/jo",
      "https://bevyengine.org/jo", "https://github.com/tokio-rs/jo",
    ]
    for (index, address) in addresses.enumerated() {
      let resume = Self.javaResume(employer: "Example GmbH")
        .replacing("ada@example.com", with: "ada@example.com\n" + address)
      #expect(resume.contains(address))
      try scratch.write(resume, "applicants/c\(index).txt")
    }
    _ = try Command(scratch: scratch).run("shortlist applicants --as-of 2026-11-22 -o run")
    let people = try Self.people(scratch).sorted { $0.id < $1.id }
    #expect(people.count == addresses.count)
    for (person, address) in zip(people, addresses) {
      #expect(person.facts == people[0].facts, "\(address)")
    }
  }

  /// What was made of one person, without the words.
  private struct Person {
    let id: String
    let facts: String
  }

  private static func people(_ scratch: Scratch) throws -> [Person] {
    let shortlist = try JSONSerialization.jsonObject(with: try scratch.bytes("run/shortlist.json"))
    let entries = (shortlist as? [String: Any])?["entries"] as? [[String: Any]] ?? []
    return entries.map { entry in
      let skills = entry["skills"] as? [[String: Any]] ?? []
      let facts = ["tier", "score", "practice"].map { "\($0) \(text(entry[$0]))" }
      let levels = skills.map { skill in
        "\(text(skill["skill"])) \(text(skill["level"])) \(text(skill["points"])) \(text(skill["months"]))"
      }
      return Person(id: text(entry["candidate"]), facts: (facts + levels).joined(separator: "\n"))
    }
  }

  private static func text(_ value: Any?) -> String { value.map { "\($0)" } ?? "-" }

  private static func resume(
    name: String = "Ada Muster", mail: String = "ada@example.com",
    employers: [String] = ["Example Ltd", "Sample Internet", "Muster Inc"]
  ) -> String {
    """
    \(name)
    \(mail)

    EXPERIENCE

    Senior Engineer, \(employers[0])
    January 2024 – present
    - Built the ingest service in Rust on Tokio and cut tail latency from 11 ms to 4 ms.
    - Bounded every mpsc channel, so that slow readers cannot exhaust memory.

    Engineer, \(employers[1])
    March 2020 – December 2023
    - Wrote an HTTP API in Rust with axum and sqlx.
    - Tested parsers with proptest and fuzzed them with cargo-fuzz.

    Engineer, \(employers[2])
    June 2017 – February 2020
    - Maintained payment services in Java.

    SKILLS

    Rust, Go, Python

    """
  }

  private static func javaResume(employer: String) -> String {
    """
    Ada Muster
    ada@example.com

    EXPERIENCE

    Engineer, \(employer)
    March 2020 – December 2023
    - Wrote an HTTP API in Java with futures and a mutex of our own.
    - Built rate limits and measured the throughput at 40,000 requests per second.

    """
  }
}
