import Model
import Testing

/// What a mention, a list or a word that everybody uses is worth, by the rules on disk.
@Suite struct MentionTests {
  private static func levels(_ skills: String, _ summary: String) throws -> [String: Int] {
    let found = try WrittenApplicant(
      """
      Eva Doubt
      eva-doubt@example.com

      Summary
      \(summary)

      Skills
      \(skills)

      Experience

      Backend Engineer, Example Cars
      March 2023 - April 2026
      - Built an order book in Rust.
      """)
    return Dictionary(uniqueKeysWithValues: found.assessment.skills.map { ($0.skill, $0.level) })
  }

  @Test(
    "a list tells of the web of the language where it names a framework of it, and not by words of every web",
    arguments: [
      ("Rust, REST, GraphQL, WebSockets", 0), ("Rust, microservices, Kubernetes", 0), ("Rust, axum, REST", 1),
      ("Rust, Rocket framework, gRPC", 1),
    ])
  func lists(skills: String, web: Int) throws {
    #expect(try Self.levels(skills, "Engineer.")["web"] == web)
  }

  @Test(
    "a list of tools that ends a statement of work is a list",
    arguments: [
      ("Built an order book for 800 users. Tech: Go, Kafka, Docker", 1),
      ("Built an order book for the exchange. Postgres, Elasticsearch, RabbitMQ, Docker", 1),
      ("Framework used: Kafka, Docker, Postgres", 1),
      ("Built an order book and its Docker images, served by Kafka.", 2),
      ("Built an order book. Wrote Docker images, charts, pages, alerts.", 2),
    ])
  func tails(bullet: String, delivery: Int) throws {
    let found = try WrittenApplicant(bullets: [bullet])
    #expect(found.assessment.skills.first { $0.skill == "delivery" }?.level == delivery)
  }

  @Test(
    "what the language is or has is not what the person did",
    arguments: [
      ("Rust is a language that is designed for safety, concurrency and speed.", 0),
      ("Concurrency and async are what I do in Rust.", 1),
    ])
  func language(summary: String, concurrency: Int) throws {
    #expect(try Self.levels("Rust, SQL", summary)["concurrency"] == concurrency)
  }

  @Test(
    "the compiler of the language is a tool, a compiler is work",
    arguments: [
      ("Sent small fixes to the compiler and to its books.", false),
      ("Added compiler-suggested completion to the editor.", false),
      ("Wrote a compiler for a small typed language in Rust.", true),
      ("Built the compiler of a query language in Rust.", true),
    ])
  func compilers(bullet: String, isWork: Bool) throws {
    let found = try WrittenApplicant(bullets: ["Worked in Rust for three years on tools.", bullet])
    let systems = found.assessment.skills.first { $0.skill == "systems" }?.level ?? 0
    #expect((systems >= 2) == isWork)
  }

  @Test(
    "threads of C and C++ are known, those of other languages less",
    arguments: [
      ("Developed multithreaded software in C++ for cameras.", 2),
      ("Made the parser thread-safe in C, with pthreads.", 2),
      ("Developed multithreaded software in C# for tills.", 1), ("Developed thread-safe queues in Java.", 0),
    ])
  func threads(bullet: String, level: Int) throws {
    let found = try WrittenApplicant(bullets: [bullet])
    #expect(found.assessment.skills.first { $0.skill == "concurrency" }?.level == level)
  }

  @Test(
    "shows and texts of one's own are public where a link opens them; programs for them are none",
    arguments: [
      ("She hosts a podcast on software called [Compose](https://example.com/compose/1).", 4),
      ("Authored [Rust tutorials](https://example.com/learn/rust) for newcomers.", 4),
      ("Followed tutorials on Rust.", 0), ("Built a podcast player in Rust.", 0),
    ])
  func publications(sentence: String, level: Int) throws {
    let found = try WrittenApplicant("# Eva Doubt\n\n## About\n\n\(sentence)\n")
    let shown = found.assessment.skills.first { $0.skill == "communication" }?.level ?? 0
    #expect(level == 4 ? shown == 4 : shown <= 1, "\(shown)")
  }

  @Test(
    "a bullet of a list of skills that tells of work with a page is work",
    arguments: [
      (
        "- Building and maintaining [Ring](https://ring.example.com), a Rust implementation of a ledger.",
        true
      ),
      ("- Building things in Rust.", false),
      ("- Rust, see [Ring](https://ring.example.com).", false),
    ])
  func pages(bullet: String, isWork: Bool) throws {
    let found = try WrittenApplicant("# Eva Doubt\n\n## Skills\n\n- SQL\n\(bullet)\n")
    #expect((found.assessment.practice.level >= 2) == isWork)
  }

  @Test(
    "stars that were given show nothing",
    arguments: ["Recent Stars", "My stars", "Starred repositories"])
  func stars(heading: String) throws {
    let found = try WrittenApplicant(
      "# Eva Doubt\n\nI like Rust.\n\n## \(heading)\n\n- [ada/alloc](https://github.com/ada/alloc) - Memory allocator in Rust for WebAssembly\n"
    )
    #expect(found.assessment.skills.allSatisfy { $0.level == 0 })
    #expect(found.assessment.practice.level <= 1)
  }
}
