import JSONReading
import Model
import SourceText
import Testing

@testable import Ingestion

@Suite struct JSONResumeReaderTests {
  @Test func aResumeIsReadSectionBySection() throws {
    let text = #"""
      {"basics": {"name": "Ada Muster", "label": "Rust engineer", "email": "ada@example.com", "website": "https://ada.example.com",
          "summary": "Writes  services.\nLikes:\n* borrow checkers", "location": {"city": "Graz", "countryCode": "AT"},
          "profiles": [{"network": "GitHub", "username": "adamuster", "url": "https://github.com/adamuster"}]},
        "skills": [{"name": "Rust", "level": "Advanced", "keywords": ["tokio", "axum"]}, {"name": "Git"}],
        "work": [
          {"company": "Example Works", "position": "Engineer", "website": "https://works.example.com", "startDate": "2021-03-01",
            "summary": "Ran the relay.", "highlights": ["Cut p99 from 40 ms to 9 ms", "", "Wrote the on-call guide\nand kept it"]},
          {"name": "Shop", "position": "Clerk", "startDate": "2015", "endDate": "2016"},
          {"name": "Kiosk", "startDate": "Spring 2014", "endDate": "2014-08"}],
        "projects": [{"name": "ferrite", "description": "A store.", "keywords": ["no_std"], "startDate": "2022-01", "endDate": "2022-06"}],
        "education": [{"institution": "TU", "studyType": "BSc", "area": "CS", "endDate": "2014", "courses": ["OS"]}],
        "publications": [{"name": "On borrowing", "publisher": "Journal", "releaseDate": "2020-05-01"}],
        "languages": [{"language": "German", "fluency": "Native"}],
        "references": [{"name": "Bo", "reference": "Ada is good."}], "volunteer": []}
      """#
    let composer = try compose(text)
    #expect(
      composer.outline == [
        "# contact Ada Muster", ". ada@example.com, https://ada.example.com", ". Graz, AT",
        ". GitHub, adamuster, https://github.com/adamuster",
        "# summary Summary", ". Rust engineer", ". Writes services.", ". Likes:", "- borrow checkers",
        "# experience Work experience",
        "= job [2021-03..now] Engineer, Example Works, https://works.example.com, 2021-03 – present",
        ". Ran the relay.",
        "- Cut p99 from 40 ms to 9 ms", "- Wrote the on-call guide and kept it",
        "= job [2015-01..2016-12 year] Clerk, Shop, 2015 – 2016", "= job Kiosk, Spring 2014 – 2014-08",
        "# projects Projects", "= project [2022-01..2022-06] ferrite, 2022-01 – 2022-06", ". A store.",
        ". Keywords: no_std",
        "# skills Skills", ". Rust (Advanced): tokio, axum", ". Git",
        "# education Education", "= education [?..2014-12 year] BSc, CS, TU, 2014", ". Courses: OS",
        "# publications Publications", "= other [2020-05..2020-05] On borrowing, Journal, 2020-05",
        "# languages Languages", ". German (Native)", "# references References", ". Bo", ". Ada is good.",
      ])
    #expect(composer.name == "Ada Muster")
    #expect(composer.owner == "adamuster")
    #expect(composer.links.map(\.url) == ["https://works.example.com"])
  }

  @Test func theTextReadsLikeAPage() throws {
    let composer = try compose(
      #"{"basics": {"name": "A"}, "work": [{"name": "B", "highlights": ["c", "d"]}]}"#)
    #expect(String(decoding: composer.text, as: UTF8.self) == "A\n\nWork experience\n\nB\nc\nd")
  }

  @Test func placesAreJSONPointers() throws {
    let text =
      #"{"work": [{"name": "B", "position": "P", "highlights": ["c", "d"]}], "basics": {"name": "A", "summary": "s"}}"#
    let places = try JSONParser().withRoot(of: Array(text.utf8)) { root in
      var composer = RecordComposer()
      JSONResumeReader.read(root, into: &composer)
      composer.resolvePlaces(in: root)
      return composer.sourcePlaces.map { "\($0.offset) \($0.pointer ?? "-")" }
    }
    #expect(
      places == [
        "0 /basics", "11 /basics/summary", "14 /work", "31 /work/0", "36 /work/0/highlights/0",
        "38 /work/0/highlights/1",
      ])
  }

  @Test(
    "the form is recognised by its members",
    arguments: [
      (#"{"basics": {"name": "A"}, "work": []}"#, true), (#"{"basics": {"label": "A"}}"#, true),
      (#"{"work": [{"company": "A", "position": "B"}]}"#, true), (#"{"basics": "x"}"#, false),
      (#"{"work": 1}"#, false),
      (#"[{"basics": {"name": "A"}, "work": []}]"#, false), (#"{"login": "a", "public_repos": 1}"#, false),
    ])
  func recognition(_ text: String, _ isResume: Bool) throws {
    #expect(try JSONParser().withRoot(of: Array(text.utf8), JSONResumeReader.recognises) == isResume)
  }

  private func compose(_ text: String) throws -> RecordComposer {
    try JSONParser().withRoot(of: Array(text.utf8)) { root in
      var composer = RecordComposer()
      JSONResumeReader.read(root, into: &composer)
      return composer
    }
  }
}
