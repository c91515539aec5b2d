import Foundation
import Testing

/// Two weekly runs: what the page of the second shows of what is new.
@Suite struct NewsTests {
  /// Last week and this week: Bo came, Cy sent another file, Ada is as she was.
  private func weeks() throws -> Command {
    let scratch = try Scratch()
    func resume(_ name: String, _ work: String) -> String {
      "\(name)\n\(name.lowercased())@example.com\n\nExperience\n\nEngineer, Firm, 2021 - present\n- \(work)\n"
    }
    let ada = resume("Ada", "Built a Rust service on tokio that keeps 40,000 connections open.")
    try scratch.write(ada, "week-1/ada/cv.txt")
    try scratch.write(resume("Cy", "Used Rust."), "week-1/cy/cv.txt")
    try scratch.write(ada, "week-2/ada/cv.txt")
    try scratch.write(resume("Bo", "Wrote a Rust server with axum."), "week-2/bo/cv.txt")
    try scratch.write(resume("Cy", "Built a Rust proxy on tokio."), "week-2/cy/cv.txt")
    let command = Command(scratch: scratch)
    #expect(try command.runSmall("shortlist week-1 --output runs/1 --quiet --in-process").status == 0)
    #expect(
      try command.runSmall("shortlist week-2 --output runs/2 --new-since runs/1 --quiet --in-process").status
        == 0)
    return command
  }

  /// The ids of the rows whose class is `known`, and of those whose is not, with their badges.
  private func rows(_ page: String) -> (known: [String], new: [String]) {
    var rows = (known: [String](), new: [String]())
    for match in page.matches(of: #/<tr( class="known")?>\n<td class="number">(?s:.*?)</tr>/#) {
      let row = String(match.0)
      let id = row.firstMatch(of: #/href="#candidate-[0-9]+"><bdi>([a-z]+)/#).map { String($0.1) } ?? "?"
      let badge = row.firstMatch(of: #/class="badge">([a-z ]+)</#).map { String($0.1) } ?? "none"
      if match.1 == nil { rows.new.append("\(id): \(badge)") } else { rows.known.append("\(id): \(badge)") }
    }
    return (rows.known.sorted(), rows.new.sorted())
  }

  @Test func thePageMarksWhoIsNewAndHidesTheRest() throws {
    let command = try weeks()
    let page = try command.scratch.read("runs/2/shortlist.html")
    #expect(rows(page).known == ["ada: none"])
    #expect(rows(page).new == ["bo: new", "cy: other files"])
    #expect(
      page.contains("Show only the 2 candidates who are new or have other files since the run of 2026-11-22"))
    #expect(page.contains("body:has(#only-new:checked) .known { display: none; }"), "without a script, too")
    #expect(page.contains("id=\"only-new\" checked"))
  }

  @Test func aRunThatIsThereIsShownWithTheSameMarks() throws {
    let command = try weeks()
    let page = try command.run("report runs/2 --new-since runs/1 --format html")
    #expect(page.output == (try command.scratch.bytes("runs/2/shortlist.html")))
    let without = try command.run("report runs/2 --format html")
    #expect(rows(without.text).known == [])
    #expect(!without.text.contains("id=\"only-new\""))
  }

  @Test func whoIsNewIsShownThoughTheFirstAreNot() throws {
    let command = try weeks()
    let page = try command.run("report runs/2 --new-since runs/1 --format html --top 1")
    let shown = rows(page.text)
    #expect(shown.known.count + shown.new.count == 2, "the first, and one more that is new")
    #expect(!shown.new.isEmpty)
  }

  @Test func aBlindPageKnowsWhoIsNew() throws {
    let command = try weeks()
    let page = try command.run("report runs/2 --new-since runs/1 --blind --format html")
    #expect(
      page.text.components(separatedBy: "class=\"badge\"").count == 5, "two in the table, two in the sections"
    )
    for name in ["Ada", "Bo<", "Cy<", ">ada", ">bo", ">cy"] { #expect(!page.text.contains(name), "\(name)") }
  }
}
