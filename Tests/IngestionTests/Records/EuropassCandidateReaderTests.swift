import Model
import Testing

@testable import Ingestion

@Suite struct EuropassCandidateReaderTests {
  @Test func theExportIsRead() throws {
    let photo = String(repeating: "iVBORw0KGgoAAAANSUhEUg", count: 20)
    let composer = try compose(
      xml: """
        <Candidate xmlns="http://www.europass.eu/1.0" xmlns:oa="http://www.openapplications.org/oagis/9" xmlns:hr="http://www.hr-xml.org/3">
        <CandidatePerson><PersonName><oa:GivenName>Ada</oa:GivenName><hr:FamilyName>Muster</hr:FamilyName></PersonName>
          <Communication><oa:URI>ada@example.com</oa:URI></Communication></CandidatePerson>
        <CandidateProfile><ExecutiveSummary>&lt;p&gt;Writes &lt;b&gt;services&lt;/b&gt;.&lt;/p&gt;</ExecutiveSummary>
          <EmploymentHistory><EmployerHistory><hr:OrganizationName>Example Works</hr:OrganizationName>
            <PositionHistory><PositionTitle>Engineer</PositionTitle><eures:EmploymentPeriod xmlns:eures="x"><StartDate><FormattedDateTime>2020-02</FormattedDateTime></StartDate>
              <EndDate><FormattedDateTime>2021-03-31</FormattedDateTime></EndDate><CurrentIndicator>false</CurrentIndicator></eures:EmploymentPeriod>
              <Description>&lt;ol&gt;&lt;li data-list="bullet"&gt;&lt;span class="ql-ui"&gt;&lt;/span&gt;Ran the relay&lt;/li&gt;&lt;/ol&gt;</Description></PositionHistory>
            <PositionHistory><PositionTitle>Lead</PositionTitle><EmploymentPeriod><StartDate><FormattedDateTime>2021-04</FormattedDateTime></StartDate><CurrentIndicator>true</CurrentIndicator></EmploymentPeriod></PositionHistory>
          </EmployerHistory></EmploymentHistory>
          <EducationHistory><EducationOrganizationAttendance><OrganizationName>TU</OrganizationName>
            <AttendancePeriod><StartDate><FormattedDateTime>2014</FormattedDateTime></StartDate><Ongoing>true</Ongoing></AttendancePeriod>
            <EducationDegree><DegreeName>BSc</DegreeName><OccupationalSkillsCovered>&lt;p&gt;Compilers&lt;/p&gt;</OccupationalSkillsCovered></EducationDegree></EducationOrganizationAttendance></EducationHistory>
          <PersonQualifications><PersonCompetency><CompetencyID>deu</CompetencyID><TaxonomyID>language</TaxonomyID></PersonCompetency></PersonQualifications>
          <Skills/>
          <Others><Title>Open source</Title><Other><Title>ferrite</Title><Description>&lt;p&gt;A store in Rust.&lt;/p&gt;</Description></Other></Others>
          <Attachment><EmbeddedData>\(photo)</EmbeddedData></Attachment></CandidateProfile></Candidate>
        """)
    #expect(
      composer.outline == [
        "# contact Ada Muster", ". ada@example.com", "# summary Summary", ". Writes services.",
        "# experience Work experience",
        "= job [2020-02..2021-03] Engineer, Example Works, 2020-02 – 2021-03", "- Ran the relay",
        "= job [2021-04..now] Lead, Example Works, 2021-04 – present", "# education Education",
        "= education [2014-01..now year] TU, BSc, 2014 – present", ". Compilers", "# ? Open source",
        "= other ferrite",
        ". A store in Rust.",
      ])
    #expect(composer.format == "europass-candidate")
  }
}
