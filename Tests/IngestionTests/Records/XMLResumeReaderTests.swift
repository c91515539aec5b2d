import Model
import Testing

@testable import Ingestion

@Suite struct XMLResumeReaderTests {
  @Test func theLibrarysFormIsRead() throws {
    let composer = try compose(
      xml: """
        <!DOCTYPE resume PUBLIC "-//Sean Kelly//DTD Resume 1.5.1//EN" "http://xmlresume.sourceforge.net/dtd/resume.dtd">
        <resume><header><name><firstname>Ada</firstname><surname>Muster</surname></name>
          <address><city>Graz</city></address><contact><email>ada@example.com</email></contact></header>
        <objective><para>Work on <emphasis>stores</emphasis>
            in Rust.</para></objective>
        <history><job><jobtitle>Engineer</jobtitle><employer>Schlo&szlig;berg AG</employer>
            <period><from><date><month>March</month><year>2019</year></date></from><to><present/></to></period>
            <description><para>Ran the relay.</para></description>
            <projects><project title="ferrite">A store</project></projects>
            <achievements><achievement>Cut <emphasis>p99</emphasis></achievement></achievements></job>
          <job><jobtitle>Clerk</jobtitle><date><year>2015</year></date></job></history>
        <skillarea><title>Computers</title><skillset><title>Languages</title><skill level="good">Rust</skill><skill>C</skill></skillset></skillarea>
        <academics><degrees><degree><level>BSc</level><major>CS</major><institution>TU</institution><date><year>2014</year></date></degree></degrees></academics>
        <copyright>2002</copyright></resume>
        """)
    #expect(
      composer.outline == [
        "# contact Ada Muster", ". ada@example.com", ". Graz", "# objective Objective",
        ". Work on stores in Rust.",
        "# experience Work experience", "= job [2019-03..now] Engineer, Schloßberg AG, 2019-03 – present",
        ". Ran the relay.",
        "- ferrite: A store", "- Cut p99", "= job [2015-01..2015-12 year] Clerk, 2015", "# skills Computers",
        ". Languages: Rust (good), C", "# education Education",
        "= education [2014-01..2014-12 year] BSc, CS, TU, 2014",
      ])
    #expect(composer.format == "xml-resume")
    #expect(composer.name == "Ada Muster")
  }

  @Test func ofSeveralResumesTheFirstIsRead() throws {
    let one = "<resume><header><name><firstname>A</firstname></name></header></resume>"
    let composer = try compose(xml: "<resumes>\(one)\(one)</resumes>")
    #expect(composer.outline == ["# contact A"])
    #expect(composer.losses.map { "\($0.code) \($0.count)" } == ["other-people's-records 1"])
  }
}
