import Model
import Sectioning
import Testing

@Suite("Doubtful dates")
struct PeriodDoubtTests {
  @Test(
    "dates of work that cannot be are asked about, and so are ends that are not read",
    arguments: [
      ("### Baker, Acme, 03/2024 – 09/2021\n- Baked.", ["dates-reversed 5 03/2024 – 09/2021"]),
      ("Baker, Acme\nMay 2022 - Jan 2019\n- Baked.", ["dates-reversed 6 May 2022 - Jan 2019"]),
      ("Baker, Acme, 2021 – 2018", ["dates-reversed 5 2021 – 2018"]),
      ("Baker, Acme (06/2019 – Bumbli)\n- Baked.", ["date-end-not-read 5 06/2019 – Bumbli"]),
      ("Baker, Acme, 09/2021 – 03/2024\n- Baked.", []), ("Baker, Acme, 09/2021 – present\n- Baked.", []),
      ("Baker, Acme, 09/2021 – …\n- Baked.", []),
    ] as [(String, [String])])
  func asks(_ work: String, _ expected: [String]) throws {
    let findings = try Reading.findings("Ada Muster\n\nEXPERIENCE\n\n\(work)\n")
    #expect(findings.map { "\($0.code) \($0.line ?? 0) \($0.quote ?? "")" } == expected)
    #expect(findings.allSatisfy { $0.ask != nil && $0.document == "ada/resume.txt" })
  }
}
