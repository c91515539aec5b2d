import Foundation
import Testing

/// A rubric about another subject than Rust, of files alone.
@Suite struct GoRubricTests {
  private static let pipeline = SourceTree.root + "pipelines/go-backend.yaml"

  @Test func itsExamplesHold() throws {
    let outcome = try Command(scratch: try Scratch()).run(["check", Self.pipeline])
    #expect(outcome.status == 0, "\(outcome.words)")
  }

  @Test func depthStandsAboveUseAboveListsAboveAnotherSubject() throws {
    let command = Command(scratch: try Scratch())
    for (name, text) in Self.applicants { try command.scratch.write(text, "people/\(name)/resume.txt") }
    let outcome = try command.run([
      "shortlist", "people", "--pipeline", Self.pipeline, "--as-of", "2026-11-22", "--output", "run",
    ])
    #expect(outcome.status == 0, "\(outcome.words)")
    let shortlist = try JSONDecoder().decode(
      Ranking.self, from: try command.scratch.bytes("run/shortlist.json"))
    #expect(shortlist.entries.map(\.candidate) == ["nadia-deep", "omar-used", "pia-listed", "quentin-rust"])
    #expect(shortlist.entries.map(\.tier) == ["A", "B", "D", "D"])
    let levels = shortlist.entries.map { entry in
      Dictionary(uniqueKeysWithValues: entry.skills.map { ($0.skill, $0.level) })
    }
    #expect(levels[0]["concurrency"] == 3 && levels[0]["storage"] == 3 && levels[0]["observability"] == 3)
    #expect(levels[1]["concurrency"] == 2 && levels[1]["web"] == 2 && levels[1]["storage"] == 2)
    #expect(levels[2].values.allSatisfy { $0 <= 1 }, "\(levels[2])")
    #expect(shortlist.entries[3].practice == 0 && levels[3]["concurrency"] ?? 0 <= 1, "\(levels[3])")
    let report = try command.scratch.read("run/shortlist.md")
    #expect(!report.contains("Rust developer"))
  }

  private struct Ranking: Decodable {
    struct Entry: Decodable {
      struct Skill: Decodable {
        let skill: String
        let level: Int
      }
      let candidate: String
      let tier: String
      let practice: Int
      let skills: [Skill]
    }
    let entries: [Entry]
  }

  private static let applicants = [
    (
      "pia-listed",
      """
      Pia Muster
      pia@example.com

      Skills

      Go, goroutines, gRPC, PostgreSQL, Kafka, Docker, Kubernetes, Prometheus, go test

      """
    ),
    (
      "nadia-deep",
      """
      Nadia Muster
      nadia@example.com

      Experience

      Backend Engineer, Example Payments, March 2022 - present
      - Built the ledger in Go: one goroutine for each account, because ordering mattered more than parallelism.
      - Tracked down a goroutine leak in the webhook sender; pprof showed that nobody read its channel.
      - Chose a transactional outbox instead of two writes, so no invoice was lost when the process died.
      - Brought the p99 of the gRPC gateway from 900 ms to 120 ms by context deadlines along the whole call.
      - Wrote fuzz tests that found two overflows in the framing.
      - Wrote the design document that chose PostgreSQL advisory locks rather than a lock service.
      - Cut the pipeline from 25 minutes to 7 minutes and made govulncheck block each merge.

      """
    ),
    (
      "quentin-rust",
      """
      Quentin Muster
      quentin@example.com

      Experience

      Systems Engineer, Example Storage, March 2021 - present
      - Built a storage engine in Rust with Tokio because pauses were too long.
      - Removed lock contention from the cache and cut memory by 40 percent.

      """
    ),
    (
      "omar-used",
      """
      Omar Sample
      omar@example.com

      Experience

      Go Developer, Example Shop, January 2023 - present
      - Wrote the order service in Go with net/http and pgx.
      - Added a worker pool to the importer of catalogues.
      - Wrote table-driven tests for the price rules.
      - Maintained GitHub Actions for the team's services.

      """
    ),
  ]
}
