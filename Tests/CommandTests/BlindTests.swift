import Foundation
import TestSupport
import Testing

/// The blind view of a run over the invented people, searched for whatever tells who they are.
@Suite struct BlindTests {
  private struct Run: Sendable {
    let scratch: Scratch
    let words: String

    var open: [String: Any] { get throws { try BlindTests.json(scratch, "open/shortlist.json") } }
    var blind: [String: Any] { get throws { try BlindTests.json(scratch, "runs/blind/shortlist.json") } }
  }

  /// One open run and one blind run of the same folder.
  private static let run = Result { () throws -> Run in
    let scratch = try Scratch()
    try scratch.copy(SourceTree.root + "fixtures/candidates", "applicants")
    let command = Command(scratch: scratch)
    let options = ["--as-of", "2026-11-22", "--allow-partial", "--in-process"]
    _ = try command.run(["shortlist", "applicants", "--output", "open", "--quiet"] + options)
    let blind = try command.run(["shortlist", "applicants", "--output", "runs/blind", "--blind"] + options)
    #expect(blind.status == 0)
    return Run(scratch: scratch, words: blind.text)
  }

  private static func json(_ scratch: Scratch, _ name: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: scratch.bytes(name)) as? [String: Any])
  }

  private static func entries(_ run: [String: Any]) -> [[String: Any]] {
    run["entries"] as? [[String: Any]] ?? []
  }

  /// Every value of the open run by which a person can be known, with its kind.
  private static func identities(_ run: [String: Any]) -> [String: String] {
    var values: [String: String] = [:]
    func add(_ value: Any?, _ kind: String) {
      guard let text = value as? String, text.count > 1 else { return }
      values[text] = kind
    }
    func files(_ documents: [[String: Any]], _ key: String = "id") {
      for document in documents {
        add(document[key], "path")
        add((document[key] as? String)?.split(separator: "/").last.map(String.init), "file name")
        add(document["digest"], "digest")
      }
    }
    for entry in entries(run) {
      add(entry["candidate"], "id")
      files(entry["documents"] as? [[String: Any]] ?? [])
      let contact = entry["contact"] as? [String: Any] ?? [:]
      add(contact["name"], "name")
      for part in (contact["name"] as? String ?? "").split(separator: " ") {
        add(String(part), "part of a name")
      }
      for key in ["emails", "phones", "links"] {
        for value in contact[key] as? [String] ?? [] {
          add(value, key)
          add(value.split(separator: "@").first.map(String.init), "local part")
          add(value.split(separator: "/").last.map(String.init), "handle")
        }
      }
      add(contact["location"], "place")
      for work in entry["entries"] as? [[String: Any]] ?? [] {
        for link in work["links"] as? [String] ?? [] { add(link, "link") }
        let repository = work["repository"] as? [String: Any] ?? [:]
        if repository["isOwn"] as? Bool == true { add(repository["owner"], "owner") }
        add(repository["url"], "address of a repository")
        if work["kind"] as? String == "education" { add(work["title"], "education") }
      }
      for skill in entry["skills"] as? [[String: Any]] ?? [] {
        for row in skill["evidence"] as? [[String: Any]] ?? [] { add(row["link"], "link") }
      }
    }
    for aside in run["setAside"] as? [[String: Any]] ?? [] {
      add(aside["candidate"], "id")
      files(aside["files"] as? [[String: Any]] ?? [])
    }
    return values
  }

  /// Every file of the blind run as text; of the workbook all its parts, of the database all its rows.
  private static func outputs(_ scratch: Scratch) throws -> [String: String] {
    var outputs: [String: String] = [:]
    let root = scratch.path + "/runs/blind"
    for name in try #require(FileManager.default.subpaths(atPath: root)) {
      let path = root + "/" + name
      var isFolder = ObjCBool(false)
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue else {
        continue
      }
      outputs["the name of \(name)"] = name
      if name.hasSuffix(".xlsx") {
        for (part, text) in try WorkbookFile(path).texts { outputs["\(name)/\(part)"] = text }
      } else if name.hasSuffix(".sqlite") {
        // Text in the database is stored as it is.
        outputs[name] = String(decoding: try scratch.bytes("runs/blind/" + name), as: UTF8.self)
      } else {
        outputs[name] = try scratch.read("runs/blind/" + name)
      }
    }
    return outputs
  }

  /// Returns which of `values` stand as words of their own in which of `outputs`, as `grep` says.
  private static func found(_ values: [String], in outputs: [String: String], of scratch: Scratch) throws
    -> [String]
  {
    let folder = "grep-\(UUID())"
    try scratch.write(values.joined(separator: "\n") + "\n", folder + "/values")
    let names = outputs.keys.sorted()
    for (number, name) in names.enumerated() {
      try scratch.write(outputs[name] ?? "", "\(folder)/out/\(number)")
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["LC_ALL=C.UTF-8", "grep", "-aroFwf", "\(scratch.path)/\(folder)/values", "."]
    process.currentDirectoryURL = URL(fileURLWithPath: "\(scratch.path)/\(folder)/out")
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    // 1 says that nothing was found, 2 that something went wrong.
    #expect(process.terminationStatus < 2)
    return String(decoding: data, as: UTF8.self).split(separator: "\n").map { line in
      let parts = line.split(separator: ":", maxSplits: 1)
      return "'\(parts.last ?? "")' in \(Int(parts[0].dropFirst(2)).map { names[$0] } ?? "")"
    }
  }

  @Test func nothingThatTellsWhoSomebodyIsStandsInAnyOutput() throws {
    let run = try Self.run.get()
    let identities = Self.identities(try run.open)
    #expect(identities.count > 150, "the fixtures hold many")
    var outputs = try Self.outputs(run.scratch)
    outputs["the table on standard output"] = run.words
    #expect(outputs.count > 40)
    #expect(try Self.found(identities.keys.sorted(), in: outputs, of: run.scratch) == [])
    #expect(
      try !Self.found(
        identities.keys.sorted(), in: ["open": run.scratch.read("open/shortlist.md")], of: run.scratch
      )
      .isEmpty, "what is looked for can be found")
  }

  @Test func schoolsThatTheDocumentsNameStandNowhere() throws {
    let run = try Self.run.get()
    #expect(try Self.found(Self.schools, in: try Self.outputs(run.scratch), of: run.scratch) == [])
  }

  /// Written from the documents in `fixtures/candidates`.
  private static let schools = [
    "Ege University", "四川大学", "Gdańsk", "Universidad de Guadalajara", "Guadalajara", "Cape Peninsula",
    "Technische Universität Berlin", "University of Bergen", "Kiel University", "Zhejiang University",
    "Hassan II", "University of Ibadan", "Ibadan", "Uppsala University", "College of Engineering Pune",
    "Northwestern", "University of Lagos",
  ]

  @Test func pronounsAreMaskedInWhatPeopleWrote() throws {
    let run = try Self.run.get()
    for entry in Self.entries(try run.blind) {
      for skill in entry["skills"] as? [[String: Any]] ?? [] {
        for row in skill["evidence"] as? [[String: Any]] ?? [] {
          let text = ["before", "quote", "after"].compactMap { row[$0] as? String }.joined()
          let words = text.lowercased().split { !$0.isLetter }.map(String.init)
          #expect(Set(words).isDisjoint(with: ["she", "her", "hers", "he", "him", "his"]), "\(text)")
        }
      }
    }
  }

  @Test func orderAndPointsAreThoseOfTheOpenRun() throws {
    let run = try Self.run.get()
    #expect(try run.blind["blind"] as? Bool == true)
    func hints(_ run: [String: Any]) -> [String] {
      Self.entries(run).flatMap { entry in
        let dimensions = entry["dimensions"] as? [[String: Any]] ?? []
        let profiles = entry["profiles"] as? [[String: Any]] ?? []
        return dimensions.map { "\($0["dimension"]!) \($0["level"]!) \($0["found"]!)" }
          + profiles.map { "\($0["profile"]!) \($0["fit"]!)" }
      }
    }
    #expect(try !hints(run.open).isEmpty)
    #expect(try hints(run.open) == hints(run.blind))
    func points(_ run: [String: Any]) -> [String] {
      Self.entries(run).map { entry in
        let skills = (entry["skills"] as? [[String: Any]] ?? []).map { skill in
          let rows = (skill["evidence"] as? [[String: Any]] ?? []).map {
            "\($0["rule"]!) \($0["level"]!) \($0["span"]!)"
          }
          return "\(skill["level"]!) \(skill["points"]!) \(skill["recency"]!) \(rows)"
        }
        return "\(entry["rank"]!) \(entry["tier"]!) \(entry["score"]!) \(entry["band"]!) \(skills)"
      }
    }
    #expect(points(try run.open) == points(try run.blind))
    #expect(
      Self.entries(try run.blind).map { $0["candidate"] as? String }
        == Self.entries(try run.blind).indices.map { "candidate-\($0 + 1)" })
  }

  @Test func aBlindRunIsNotComparedWithAnOpenOne() throws {
    let run = try Self.run.get()
    let outcome = try Command(scratch: run.scratch).run("diff open runs/blind")
    #expect(outcome.status == 2 && outcome.output.isEmpty)
    #expect(outcome.words.contains("runs/blind: error: it is blind and the other run is open"))
  }

  @Test func aReportMadeBlindAfterwardsHasTheSameBytes() throws {
    let run = try Self.run.get()
    let command = Command(scratch: run.scratch)
    #expect(try command.run("report open --blind --output runs/later").status == 0)
    let again = try command.run("report open --output reported")
    #expect(again.status == 0, "\(again.words)")
    for (one, other) in [("runs/later", "runs/blind"), ("reported", "open")] {
      let seals = try [one, other].map { try run.scratch.read($0 + "/COMPLETE").split(separator: "\n") }
      #expect(seals[0].filter { !seals[1].contains($0) } == [], "\(one) \(other)")
      #expect(seals[0].count == seals[1].count)
    }
  }

  @Test func whoHasNoNameIsSaidToWhoeverHandsTheRunOn() throws {
    let scratch = try Scratch()
    try Applicants.write(to: scratch)
    try scratch.write(
      "EXPERIENCE\n\nEngineer, Example Ltd\n2022 – present\n- Built a service.\n", "applicants/zed.txt")
    let command = Command(scratch: scratch)
    let outcome = try command.runSmall("shortlist applicants -o run --blind -q")
    let words = "Of one candidate no name was found, so that it may stand unmasked in a quote: candidate-"
    #expect(outcome.words.contains("warning: " + words), "\(outcome.words)")
    for file in ["html", "md", "json"] {
      #expect(try scratch.read("run/shortlist." + file).contains(words), "\(file)")
    }
  }

  @Test func theKeyLiesBesideTheRunAndIsItsOwnersAlone() throws {
    let run = try Self.run.get()
    let key = try Self.json(run.scratch, "runs/blind.key.json")
    let candidates = try #require(key["candidates"] as? [[String: Any]])
    let people = Self.entries(try run.open).map { $0["candidate"] as? String }
    #expect(candidates.prefix(people.count).map { $0["id"] as? String } == people)
    #expect(candidates.count == people.count + (try run.open["setAside"] as? [Any] ?? []).count)
    #expect(candidates[0]["candidate"] as? String == "candidate-1")
    let attributes = try FileManager.default.attributesOfItem(
      atPath: run.scratch.path + "/runs/blind.key.json")
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(try Command(scratch: run.scratch).run("verify runs/blind").status == 0)
  }

  @Test func aRunThatIsThereIsShownBlindWithTheSameBytes() throws {
    let run = try Self.run.get()
    let command = Command(scratch: run.scratch)
    #expect(try command.run("report open --blind --output again").status == 0)
    for file in ["shortlist.json", "shortlist.csv", "evidence.csv", "shortlist.html", "documents.ndjson"] {
      #expect(try run.scratch.bytes("again/" + file) == run.scratch.bytes("runs/blind/" + file), "\(file)")
    }
    let page = try command.run(
      "report --blind --format html", input: try run.scratch.bytes("open/shortlist.json"))
    #expect(page.output == (try run.scratch.bytes("runs/blind/shortlist.html")))
  }

  @Test(
    "what does not go together is told",
    arguments: [
      ("report open --key k.json", "--key belongs to --blind"),
      ("report open --blind --output b --key b/key.json", "--key lies inside the run folder"),
      ("report open --output b --format html", "--output writes every report"),
      ("report open --new-since runs/blind", "this run is blind: it does not tell who was there"),
    ])
  func mistakes(arguments: String, message: String) throws {
    let outcome = try Command(scratch: try Self.run.get().scratch).run(arguments)
    #expect(outcome.status == 2)
    #expect(outcome.words.contains(message))
  }
}
