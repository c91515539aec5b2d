import Markup
import Model
import Testing

@testable import Ingestion

@Suite struct GenericReaderTests {
  @Test func unknownXMLIsSectionsOfText() throws {
    let blob = String(repeating: "QUJD", count: 80)
    let composer = try compose(
      xml: """
        <cv version="Rust"><name>Ada Muster</name><mail>ada@example.com</mail>
        <work_experience><job id="1"><title>Engineer</title><company>Example Works</company><text>Ran the relay for the whole of the company, and rewrote its codec in Rust to halve the cost.</text></job>
        <job><title>Clerk</title></job></work_experience>
        <skills><p>Rust and <b>C</b></p></skills><picture>\(blob)</picture></cv>
        """)
    #expect(
      composer.outline == [
        ". Ada Muster, ada@example.com", "# ? Work experience", ". Engineer, Example Works",
        ". Ran the relay for the whole of the company, and rewrote its codec in Rust to halve the cost.",
        ". Clerk",
        "# ? Skills", ". Rust and C",
      ])
    #expect(composer.losses.map { "\($0.code) \($0.count)" } == ["blob 1"])
    #expect(composer.format == "xml")
  }

  @Test func unknownJSONIsSectionsOfText() throws {
    let composer = try compose(
      json: """
        {"id": "x", "fullName": "Ada Muster", "mail": "ada@example.com",
        "workExperience": [{"title": "Engineer", "company": "Example Works", "tasks": ["Ran the relay", "Wrote docs"]}, {"title": "Clerk"}],
        "skills": ["Rust", "C"]}
        """)
    #expect(
      composer.outline == [
        ". Ada Muster, ada@example.com", "# ? Work Experience", "= Engineer, Example Works",
        "- Ran the relay", "- Wrote docs",
        ". Clerk", "# ? Skills", "- Rust", "- C",
      ])
    #expect(composer.format == "json")
    #expect(composer.sourcePlaces.last?.pointer == "/skills/1")
  }

  @Test func eachObjectOfAListThatTellsOfWorkIsAPieceOfIt() throws {
    let composer = try compose(
      json: """
        {"projects": [{"title": "ring", "about": "A ring buffer in Rust for audio on two cores.", "tags": ["rust", "audio"]},
        {"title": "clock", "points": ["Debounces four buttons in an interrupt", "Runs a year on two cells"]}],
        "spoken": [{"language": "Finnish", "level": "native"}]}
        """)
    #expect(
      composer.outline == [
        "# ? Projects", "= ring", ". A ring buffer in Rust for audio on two cores.", ". rust, audio",
        "= clock", "- Debounces four buttons in an interrupt", "- Runs a year on two cells",
        "# ? Spoken", ". Finnish, native",
      ])
  }

  @Test func brokenXMLIsReadAsFarAsItGoes() throws {
    let composer = try compose(xml: "<cv><a>One word</a>\n<b>Two words</cv>")
    #expect(composer.outline == [". One word, Two words"])
    #expect(composer.status == .degraded)
    #expect(composer.reason == "not-well-formed")
    #expect(composer.remedy == "the XML is broken at line 2; write the export again")
  }

  @Test func textWithoutAnElementIsNoXML() {
    #expect(XMLDocumentReader(with: MarkupParser()).read(Array("words".utf8)) == nil)
  }
}
