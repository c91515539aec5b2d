import Foundation
import Testing

/// `assay rank` as the last stage of work that was done elsewhere.
@Suite struct RankTests {
  @Test func rankWritesTheRunFolderThatShortlistWrites() throws {
    let scratch = try Scratch()
    try Applicants.write(to: scratch)
    let command = Command(scratch: scratch)
    _ = try command.runSmall("shortlist applicants -o output/local")
    let assessed = try assessments(command, try command.run("discover applicants").output)
    let ranked = try command.runSmall("rank -o output/elsewhere", input: assessed)
    #expect(ranked.status == 0 && ranked.output.isEmpty)
    #expect(ranked.words == "summary discovered=3 ok=3 degraded=0 failed=0 skipped=0 exit=0\n")
    for file in ["COMPLETE", "shortlist.json", "shortlist.csv", "shortlist.html", "evidence.csv"] {
      #expect(
        try scratch.bytes("output/elsewhere/\(file)") == (try scratch.bytes("output/local/\(file)")),
        "\(file)")
    }
  }

  @Test func linesMayHoldTheFiles() throws {
    let scratch = try Scratch()
    try Applicants.write(to: scratch)
    let command = Command(scratch: scratch)
    let paths = try assessments(command, try command.run("discover applicants").output)
    let lines = try command.run("discover --inline applicants").output
    try FileManager.default.removeItem(atPath: scratch.path + "/applicants")
    #expect(try assessments(command, lines) == paths)
  }

  @Test func candidatesWithColumnsOfTheirOwnAreInOneTable() throws {
    let scratch = try Scratch()
    try Applicants.write(to: scratch)
    let command = Command(scratch: scratch)
    var lines = String(decoding: try command.run("discover applicants").output, as: UTF8.self)
      .split(separator: "\n").map(String.init)
    for (index, column) in ["opening", "source"].enumerated() {
      lines[index + 1] = lines[index + 1].replacingOccurrences(
        of: #""columns":[]"#, with: #""columns":[{"name":"\#(column)","value":"x"}]"#)
    }
    let assessed = try assessments(command, Data(lines.joined(separator: "\n").utf8))
    _ = try command.runSmall("rank -o run", input: assessed)
    let rows = try scratch.read("run/shortlist.csv").split(separator: "\r\n").map(String.init)
    let expected = rows[0].split(separator: ",", omittingEmptySubsequences: false).count
    #expect(rows[0].hasSuffix(#","given_opening","given_source""#))
    #expect(rows.count == 4)
    for row in rows { #expect(row.split(separator: ",", omittingEmptySubsequences: false).count == expected) }
    let given = rows.dropFirst().map { row in
      row.split(separator: ",", omittingEmptySubsequences: false).suffix(2)
        .map { $0.replacingOccurrences(of: "\"", with: "") }
    }
    #expect(
      given.sorted { $0.joined(separator: ",") < $1.joined(separator: ",") } == [
        ["", ""], ["", "x"], ["x", ""],
      ])
  }

  @Test func theFingerprintIsThatOfTheRun() throws {
    let scratch = try Scratch()
    try Applicants.write(to: scratch)
    let command = Command(scratch: scratch)
    _ = try command.runSmall("shortlist applicants -o run")
    let version = try #require(
      try JSONSerialization.jsonObject(with: try command.runSmall("--version --json").output)
        as? [String: Any])
    let manifest = try #require(
      try JSONSerialization.jsonObject(with: try scratch.bytes("run/run.json")) as? [String: Any])
    #expect(version["fingerprint"] as? String == manifest["fingerprint"] as? String)
    #expect(version["fingerprint"] != nil)
  }

  private func assessments(_ command: Command, _ candidates: Data) throws -> Data {
    let read = try command.runSmall("read", input: candidates)
    let extracted = try command.runSmall("extract", input: read.output)
    return try command.runSmall("assess", input: extracted.output).output
  }

  @Test func theVersionNamesTheRubricAndItsDigest() throws {
    let command = Command(scratch: try Scratch())
    let json = try #require(
      try JSONSerialization.jsonObject(with: try command.run("--version --json").output) as? [String: Any])
    let pipeline = try #require(json["pipeline"] as? [String: Any])
    let digest = try #require(pipeline["rubricDigest"] as? String)
    #expect(
      try command.run("--version").text == "\(json["engine"] ?? "")\nrubric rust-developer 1, \(digest)\n")
  }
}
