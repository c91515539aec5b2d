import Model
import Testing

/// What is made of texts about a person that are no résumé: about pages, biographies, notes on a maintainer.
@Suite struct BiographyTests {
  private static func text(_ body: String) -> String { "Eva Doubt\n\nAbout\n\n\(body)\n" }

  @Test(
    "who keeps public work in the subject does so over years, and in the open",
    arguments: [
      ("I am one of the maintainers of the Rust library tidewater.", 4),
      ("Eva is a core contributor of Wasmtime and lives in Graz.", 4),
      ("The crates I maintain run in many programs.", 4),
      ("I also co-maintain teloxide and some smaller things.", 4),
      ("She is a member of the Rust compiler team and reviews its changes.", 4),
      // Somebody else, work that nobody sees, another language, or no role in it.
      ("I fixed it with the maintainer of the crate tidewater.", 1),
      ("I am a maintainer of an internal Rust crate for invoices.", 1),
      ("I am the lead developer of a shop in PHP and like crates of tea.", 0),
      ("I thank the maintainers of serde for their patience.", 1),
      ("I want to become a maintainer of a Rust crate one day.", 1),
    ])
  func roles(sentence: String, practice: Int) throws {
    let found = try WrittenApplicant(Self.text(sentence)).assessment.practice
    #expect(practice == 4 ? found.level == 4 : found.level < 3, "\(found)")
  }

  @Test(
    "years of the subject, or most of the time, sustain work in it that is told",
    arguments: [
      ("I work primarily in Rust. I have built a log store in Rust.", 3),
      ("For the last three years I've worked with Rust, and built a log store in it.", 3),
      ("I bring 4+ years of Rust and built a log store in Rust.", 3),
      ("Rust is my main language. I built a log store in Rust.", 3),
      // Nothing is told; or the years are of another language, of wishes, or of a game.
      ("I bring 4+ years of Rust and a love of books.", 1),
      ("I bring 9 years of Java. I built a log store in Rust.", 2),
      ("I built a log store in Rust and am interested in working mostly in Rust.", 2),
      ("Ten years of Rust raids on our game server, and clans and skins.", 0),
    ])
  func years(sentence: String, practice: Int) throws {
    let found = try WrittenApplicant(Self.text(sentence)).assessment.practice
    #expect(found.level == practice, "\(found)")
  }

  @Test(
    "where no part tells of work, the summary does",
    arguments: [
      ("I have built gRPC services in Rust with axum.", "", 2),
      ("I like gRPC services in Rust with axum.", "", 1),
      (
        "I have built gRPC services in Rust with axum.",
        "\nExperience\n\nClerk, Example Cars\n2019 - 2021\n- Kept files.\n", 1
      ),
    ])
  func summaries(sentence: String, rest: String, level: Int) throws {
    let found = try WrittenApplicant(Self.text(sentence) + rest).assessment
    #expect(found.skills.first { $0.skill == "web" }?.level == level)
  }

  @Test(
    "what somebody is said to be is their own work, and so is what “he” or “she” does",
    arguments: [
      ("Eva is the author of tidewater, async plumbing on Tokio.", 2),
      ("She maintains a relay on Tokio.", 2), ("He designs schedulers on Tokio.", 2),
      ("Everybody is the author of something on Tokio.", 1), ("She likes Tokio.", 1),
    ])
  func persons(sentence: String, level: Int) throws {
    let found = try WrittenApplicant(Self.text(sentence)).assessment
    #expect(found.skills.first { $0.skill == "async" }?.level == level)
  }
}
