import Model
import Testing

@testable import Ingestion

@Suite struct HRXMLReaderTests {
  private let fields = """
    <ContactInfo><PersonName><GivenName>Ada</GivenName><FamilyName>Muster</FamilyName></PersonName>
      <ContactMethod><InternetEmailAddress>ada@example.com</InternetEmailAddress></ContactMethod></ContactInfo>
    <ExecutiveSummary>Writes services in Rust, mostly for embedded stores.</ExecutiveSummary>
    <EmploymentHistory><EmployerOrg><EmployerOrgName>Example Works</EmployerOrgName>
      <PositionHistory><Title>Engineer</Title><OrgName><OrganizationName>Example Works</OrganizationName></OrgName>
        <Description>Did this: *  Ran the relay ; *  Cut p99 by 3 * 10 ms ;
          * Wrote docs. ;</Description>
        <StartDate><YearMonth>2019-11</YearMonth></StartDate><EndDate>notApplicable</EndDate><UserArea><MonthsOfWork>19</MonthsOfWork></UserArea></PositionHistory>
      <PositionHistory><Title>Clerk</Title><StartDate><Year>2015</Year></StartDate><EndDate><Year>2016</Year></EndDate></PositionHistory>
    </EmployerOrg></EmploymentHistory>
    <EducationHistory><SchoolOrInstitution><School><SchoolName>TU</SchoolName></School><Degree><DegreeName>BSc</DegreeName><DegreeDate><Year>2014</Year></DegreeDate></Degree></SchoolOrInstitution></EducationHistory>
    <Competency name="Rust"><CompetencyEvidence name="Alias"><StringValue>Ran the relay in Rust</StringValue></CompetencyEvidence></Competency>
    <Competency name="C"/><Competency name="Tokio"><CompetencyEvidence>Two years in production.</CompetencyEvidence></Competency>
    """

  private let outline = [
    "# contact Ada Muster", ". ada@example.com", "# summary Summary",
    ". Writes services in Rust, mostly for embedded stores.",
    "# experience Work experience", "= job [2019-11..now] Engineer, Example Works, 2019-11 – present",
    ". Did this:",
    "- Ran the relay", "- Cut p99 by 3 * 10 ms", "- Wrote docs.",
    "= job [2015-01..2016-12 year] Clerk, Example Works, 2015 – 2016",
    "# education Education", "= education [2014-01..2014-12 year] TU, BSc, 2014", "# skills Competencies",
    ". Rust, C",
    ". Tokio: Two years in production.",
  ]

  @Test(
    "names are found in any case and namespace",
    arguments: [
      "<Resume><StructuredXMLResume>",
      "<Resume xmlns=\"http://ns.hr-xml.org/2006-02-28\"><StructuredXMLResume>",
      "<hr:resume xmlns:hr=\"x\"><structuredxmlresume>",
    ])
  func fieldsAreRead(_ start: String) throws {
    let end = start.contains("hr:") ? "</structuredxmlresume></hr:resume>" : "</StructuredXMLResume></Resume>"
    let composer = try compose(xml: start + fields + end)
    #expect(composer.outline == outline)
    #expect(composer.format == "hr-xml-resume")
    #expect(composer.status == .ok)
  }

  @Test func theTextIsNotReadBesideTheFields() throws {
    let text = "<NonXMLResume><TextResume><span>Ran the relay</span></TextResume></NonXMLResume>"
    let composer = try compose(
      xml: "<Resume><StructuredXMLResume>\(fields)</StructuredXMLResume>\(text)</Resume>")
    #expect(composer.outline == outline)
  }

  @Test func theTextIsReadWhereTheFieldsHaveNoProse() throws {
    let composer = try compose(
      xml: """
        <Resume><StructuredXMLResume><ContactInfo><PersonName><FormattedName>Ada Muster</FormattedName></PersonName></ContactInfo>
        </StructuredXMLResume><NonXMLResume><TextResume>
        <span class="role">Engineer</span>
        <span>Ran the relay
        for years</span></TextResume></NonXMLResume></Resume>
        """)
    #expect(composer.outline == ["# contact Ada Muster", ". Engineer", ". Ran the relay", ". for years"])
    #expect(composer.sourcePlaces.map(\.line) == [1, 3, 4, 5])
  }
}
