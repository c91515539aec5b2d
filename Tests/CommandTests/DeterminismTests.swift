import Foundation
import Testing

/// The same files give the same bytes, and who somebody is changes nothing.
@Suite struct DeterminismTests {
  /// COMPLETE holds the digests of every file but run.json.
  @Test(
    "whatever the jobs, the locale, the time zone and the order in which files came", .timeLimit(.minutes(5)))
  func sameBytes() throws {
    let scratch = try Scratch()
    let names = try FileManager.default.contentsOfDirectory(atPath: SourceTree.root + "fixtures/candidates")
      .sorted()
    for name in names {
      try scratch.copy(SourceTree.root + "fixtures/candidates/" + name, "one/applicants/" + name)
    }
    for name in names.reversed() {
      try scratch.copy(SourceTree.root + "fixtures/candidates/" + name, "two/applicants/" + name)
    }
    var seals: [String] = []
    for (index, (folder, jobs, locale, zone)) in [
      ("one", 1, "C", "UTC"), ("one", 4, "tr_TR.UTF-8", "Pacific/Kiritimati"),
      ("two", 2, "de_DE.UTF-8", "America/New_York"),
    ].enumerated() {
      let place = "\(folder)/applicants"
      try? FileManager.default.removeItem(atPath: scratch.path + "/applicants")
      try FileManager.default.createSymbolicLink(
        atPath: scratch.path + "/applicants", withDestinationPath: place)
      let command = Command(
        scratch: scratch,
        environment: ["LC_ALL": locale, "LANG": locale, "TZ": zone, "MALLOC_PERTURB_": "\(index * 85)"])
      let outcome = try command.run(
        "shortlist applicants --as-of 2026-11-22 --allow-partial --jobs \(jobs) -o run\(index)")
      #expect(outcome.status == 0, "\(outcome.words)")
      seals.append(try scratch.read("run\(index)/COMPLETE"))
    }
    #expect(seals[0] == seals[1])
    #expect(seals[0] == seals[2])
    #expect(seals[0].split(separator: "\n").count >= 8)
  }

  @Test(
    "a folder that is named twice is looked into once",
    arguments: ["applicants", "applicants/", "./applicants"])
  func foldersNamedTwice(again: String) throws {
    let scratch = try Scratch()
    try Applicants.write(to: scratch)
    let command = Command(scratch: scratch)
    #expect(
      try command.run("discover applicants \(again)").output == command.run("discover applicants").output)
  }

  @Test("the order of the folders on the command line changes no score") func orderOfFolders() throws {
    let scratch = try Scratch()
    try Applicants.write(to: scratch, "a")
    try scratch.write(Applicants.ada.replacing("Ada Muster", with: "Dee Muster"), "b/dee.txt")
    let command = Command(scratch: scratch)
    _ = try command.runSmall("shortlist a b -o run1")
    _ = try command.runSmall("shortlist b a -o run2")
    #expect(try scratch.read("run1/shortlist.csv") == (try scratch.read("run2/shortlist.csv")))
  }
}
