import Foundation
import Testing

/// The views of a run: dimensions of screening, roles, and what the advert says of itself.
@Suite struct ViewsTests {
  private func shortlist(_ text: String, pipeline: String? = nil, brief: String? = nil) throws -> (
    Command, [String: Any]
  ) {
    let scratch = try Scratch()
    try scratch.write(text, "applicants/ada/cv.txt")
    var arguments = [
      "shortlist", "applicants", "--output", "run", "--as-of", "2026-11-22", "--in-process", "--quiet",
    ]
    if let pipeline { arguments += ["--pipeline", SourceTree.root + "pipelines/" + pipeline] }
    if let brief {
      try scratch.write(brief, "advert.txt")
      arguments += ["--brief", "advert.txt"]
    }
    let command = Command(scratch: scratch)
    #expect(try command.run(arguments).status == 0)
    let run = try JSONSerialization.jsonObject(with: scratch.bytes("run/shortlist.json"))
    return (command, try #require(run as? [String: Any]))
  }

  private static let firmware = """
    Ada Muster
    ada@example.com

    Experience

    Firmware engineer, Firm, 2021 - present
    - Wrote the no_std firmware of a motor controller in Rust with RTIC on an STM32, without a heap.
    - Documented the invariants of every unsafe block of its register access and checked them with Miri.

    """

  private static let browser = """
    Ada Muster
    ada@example.com

    Experience

    Engineer, Firm, 2021 - present
    - Compiled a Rust geometry kernel to WebAssembly with wasm-bindgen and cut an overlay from 210 ms to 28 ms.
    - Published the crate as an npm package with wasm-pack.

    """

  private static let service = """
    Ada Muster
    ada@example.com

    Experience

    Engineer, Firm, 2021 - present
    - Built a Rust service in axum on tokio with own tower middleware and JWT authentication.
    - Gave its queues backpressure with bounded channels, so that memory stays flat when a client is slow.

    """

  @Test(
    "how many share the wording of the advert is told, nobody included",
    arguments: [
      ("We look for somebody who writes firmware.", "nobody shares 20 words in a row"),
      (
        "You wrote the no_std firmware of a motor controller in Rust with RTIC on an STM32, without a heap. "
          + "Documented the invariants of every unsafe block", "1 of 1 shares 20 words in a row or more"
      ),
    ])
  func sharedWording(advert: String, words: String) throws {
    let (_, run) = try shortlist(Self.firmware, brief: advert)
    let notices = try #require(run["notices"] as? [[String: Any]])
    let shared = try #require(notices.first { $0["code"] as? String == "brief-shared" })
    #expect((shared["message"] as? String)?.contains(words) == true, "\(shared)")
  }

  @Test(
    "the role that the evidence fits comes first",
    arguments: [(firmware, "rust-embedded"), (browser, "rust-wasm"), (service, "rust-backend")])
  func roles(text: String, role: String) throws {
    let (_, run) = try shortlist(text)
    let entry = try #require((run["entries"] as? [[String: Any]])?.first)
    let fits = try #require(entry["profiles"] as? [[String: Any]])
    #expect(fits.count == 5)
    #expect(fits.first?["profile"] as? String == role)
    let numbers = fits.compactMap { $0["fit"] as? Double }
    #expect(numbers == numbers.sorted(by: >))
  }

  @Test func aRoleFitsByTheWeightsThatItsPipelineRanksBy() throws {
    let (_, run) = try shortlist(Self.service, pipeline: "rust-backend.yaml")
    let entry = try #require((run["entries"] as? [[String: Any]])?.first)
    let skills = try #require(entry["skills"] as? [[String: Any]])
    let fits = try #require(entry["profiles"] as? [[String: Any]])
    let fit = try #require(fits.first { $0["profile"] as? String == "rust-backend" }?["fit"] as? Double)
    // No skill has faded, so all points count.
    let sum = skills.reduce(0) { $0 + ($1["weight"] as? Int ?? 0) * ($1["points"] as? Int ?? 0) }
    #expect(Int((fit * 10).rounded()) == (sum + 5) / 10)
  }

  @Test func theRoleStandsInTheHeadOfEachReport() throws {
    let (command, run) = try shortlist(Self.service, pipeline: "rust-backend.yaml")
    #expect((run["pipeline"] as? [String: Any])?["title"] as? String == "Rust backend developer")
    for file in ["shortlist.html", "shortlist.md", "interview/01-ada.md", "interview/01-ada.html"] {
      #expect(try command.scratch.read("run/" + file).contains("Rust backend developer"), "\(file)")
    }
    let table = try command.run("report run")
    #expect(table.text.hasPrefix("Rust backend developer, as of 2026-11-22\n"))
  }

  @Test func dimensionsHaveALevelAndAListThatIsTickedOff() throws {
    let (command, run) = try shortlist(Self.service)
    let entry = try #require((run["entries"] as? [[String: Any]])?.first)
    let dimensions = try #require(entry["dimensions"] as? [[String: Any]])
    #expect(
      dimensions.map { $0["dimension"] as? String } == [
        "ownership-depth", "async-runtime", "safe-concurrency", "web-production", "ci-cd",
      ])
    let web = dimensions[3]
    let skills = try #require(entry["skills"] as? [[String: Any]])
    #expect(web["level"] as? Int == skills.first { $0["skill"] as? String == "web" }?["level"] as? Int)
    #expect(Set(web["found"] as? [String] ?? []) == ["middleware", "authentication"])
    #expect((web["missing"] as? [String] ?? []).contains("load"))
    #expect((dimensions[1]["found"] as? [String] ?? []).contains("backpressure"))
    for file in ["shortlist.html", "shortlist.md"] {
      #expect(try command.scratch.read("run/" + file).contains("Web framework production depth"), "\(file)")
    }
  }

  @Test(
    "an advert for a plain service is told, whatever else is",
    arguments: [
      ("We need a developer for a CRUD web application with an admin panel and a REST API.", true),
      ("We need a developer for a REST API with low latency under millions of connections.", false),
      ("CRUD endpoints and an admin panel in front of firmware.", false),
      ("We build a database engine.", false),
      ("We need a Rust developer to build a CRUD API.", true),
      ("A service to create, read, update and delete customers.", true),
      ("A CRUD service under low latency.", false),
      ("A REST API.", false),
    ])
  func adverts(text: String, isPlain: Bool) throws {
    let (command, run) = try shortlist(Self.service, brief: text)
    let notices = try #require(run["notices"] as? [[String: Any]])
    #expect(notices.map { $0["code"] as? String } == (isPlain ? ["plain-service"] : []) + ["brief-shared"])
    for file in ["shortlist.html", "shortlist.md"] {
      #expect(try command.scratch.read("run/" + file).contains("reads like a plain service") == isPlain)
    }
    let (_, without) = try shortlist(Self.service)
    func scores(_ run: [String: Any]) -> [Double] {
      (run["entries"] as? [[String: Any]] ?? []).compactMap { $0["score"] as? Double }
    }
    #expect(scores(run) == scores(without), "it scores nobody")
  }
}
