import Foundation
import Testing

/// Nothing is left of somebody who is removed.
@Suite struct PurgeTests {
  private static let canary = "canaryservice"

  private func applicants() throws -> (Scratch, Command) {
    let scratch = try Scratch()
    try Applicants.write(to: scratch)
    try scratch.write(
      "Zoe Canary\nzoe@example.com\n\nExperience\n\n2020 - 2024 Engineer\n- Built \(Self.canary) in Rust on Tokio.\n",
      "applicants/zoe.txt")
    return (scratch, Command(scratch: scratch))
  }

  private func decide(_ command: Command, _ candidate: String, because: String) throws {
    let outcome = try command.run([
      "decide", "one", candidate, "--by", "R. Lee", "--outcome", "interview", "--because", because, "--log",
      "log.ndjson",
    ])
    #expect(outcome.status == 0, "\(outcome.words)")
  }

  @Test func aPurgedRunHasTheBytesOfOneInWhichTheyNeverWere() throws {
    let (scratch, command) = try applicants()
    #expect(try command.runSmall("shortlist applicants -o one -q --state state.sqlite").status == 0)
    try decide(command, "zoe", because: "wrote \(Self.canary)")
    try decide(command, "bob", because: "asked, and told")
    #expect(
      try command.runSmall("shortlist applicants -o one -q --state state.sqlite --decisions log.ndjson")
        .status == 0)
    #expect(try scratch.read("one/decisions.csv").contains(Self.canary))
    let outcome = try command.run("purge --candidate zoe --run one --state state.sqlite --log log.ndjson")
    #expect(outcome.status == 0, "\(outcome.words)")
    #expect(
      outcome.text == """
        removed 2 rows
        one: written anew with 3 candidates
        log.ndjson: removed 1 decision

        """)
    #expect(try command.run("verify one").status == 0)
    // The letters themselves are the user's to delete.
    try FileManager.default.removeItem(atPath: scratch.path + "/applicants/zoe.txt")
    for word in [Self.canary, "Zoe Canary", "zoe"] {
      #expect(try scratch.files(holding: word).isEmpty, "\(word)")
    }
    #expect(
      try command.runSmall("shortlist applicants -o fresh -q --decisions log.ndjson").status == 0)
    let seals = try ["one", "fresh"].map { try scratch.read("\($0)/COMPLETE") }
    // Whether a decision was about this very run is the one thing in which they may differ.
    #expect(Self.without("decisions.csv", seals[0]) == Self.without("decisions.csv", seals[1]))
    #expect(try scratch.read("one/decisions.csv").contains("asked, and told"))
    #expect(try command.run("purge --candidate zoe --run one").text == "one: nothing to remove\n")
  }

  @Test func theManifestSaysUntilWhenARunIsKept() throws {
    let (scratch, command) = try applicants()
    #expect(try command.run("shortlist applicants -o one -q --as-of 2026-11-22").status == 0)
    #expect(try scratch.read("one/run.json").contains(#""retention":{"days":180,"purgeAfter":"2027-05-21"}"#))
    #expect(try command.runSmall("shortlist applicants -o two -q").status == 0)
    #expect(try scratch.read("two/run.json").contains(#""retention":null"#))
  }

  @Test func runsOfAnEarlierDayAreRemovedWhole() throws {
    let (scratch, command) = try applicants()
    #expect(try command.runSmall("shortlist applicants -o one -q").status == 0)
    let kept = try command.run("purge --before 2026-01-01 --run one")
    #expect(kept.text == "one: nothing to remove\n" && scratch.has("one/COMPLETE"))
    let gone = try command.run("purge --before 2100-01-01 --run one")
    #expect(gone.text == "one: removed\n" && !scratch.has("one"))
  }

  @Test func whatIsNoRunIsLeftAlone() throws {
    let (scratch, command) = try applicants()
    let refused = try command.run("purge --before 2100-01-01 --run applicants")
    #expect(refused.status == 2 && scratch.has("applicants/zoe.txt"))
    #expect(refused.words.hasPrefix("applicants: error: there is no whole run here"), "\(refused.words)")
    #expect(try command.runSmall("shortlist applicants -o one -q").status == 0)
    try scratch.write("mine", "one/notes.txt")
    let strange = try command.run("purge --before 2100-01-01 --run one")
    #expect(strange.status != 0 && scratch.has("one/notes.txt") && scratch.has("one/COMPLETE"))
    #expect(try command.run("purge --candidate zoe").status == 2)
  }

  private static func without(_ file: String, _ seal: String) -> [Substring] {
    seal.split(separator: "\n").filter { !$0.hasSuffix(file) }
  }
}

extension Scratch {
  /// Returns the files below, whatever they are, in which `word` stands; in an archive, the members are looked into.
  fileprivate func files(holding word: String) throws -> [String] {
    let files = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
    return try files.filter { file in
      var isFolder = ObjCBool(false)
      guard FileManager.default.fileExists(atPath: "\(path)/\(file)", isDirectory: &isFolder),
        !isFolder.boolValue,
        !file.hasPrefix(".process-")
      else { return false }
      let data = try file.hasSuffix(".xlsx") ? Self.unzipped("\(path)/\(file)") : bytes(file)
      return data.range(of: Data(word.utf8)) != nil
    }
  }

  private static func unzipped(_ path: String) throws -> Data {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    process.arguments = [
      "-c",
      "import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); [sys.stdout.buffer.write(z.read(n)) for n in z.namelist()]",
      path,
    ]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    return data
  }
}
