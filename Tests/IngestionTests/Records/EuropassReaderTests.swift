import Model
import Testing

@testable import Ingestion

@Suite struct EuropassReaderTests {
  private let xml = """
    <?xml version="1.0" encoding="UTF-8"?>
    <SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass" locale="en">
    <PrintingPreferences><Document><Field name="LearnerInfo.WorkExperience" order="Skills"/></Document></PrintingPreferences>
    <LearnerInfo><Identification>
      <PersonName><FirstName>
        Ada</FirstName><Surname>Muster</Surname></PersonName>
      <ContactInfo><Email><Contact>ada@example.com</Contact></Email>
        <WebsiteList><Website><Contact>https://ada.example.com</Contact></Website></WebsiteList></ContactInfo>
      <Demographics><Birthdate year="1990" month="--03"/><Gender><Label>Female</Label></Gender></Demographics>
      <Photo><Data>iVBORw0KGgo</Data></Photo></Identification>
    <Headline><Type><Code>personal_statement</Code><Label>Personal statement</Label></Type>
      <Description><Label>Writes services in Rust.</Label></Description></Headline>
    <WorkExperienceList><WorkExperience>
      <Period><From year="2019" month="--03" day="---01"/><Current>true</Current></Period>
      <Position><Label>Engineer</Label></Position>
      <Activities>&lt;p&gt;Ran the relay.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Cut p99 &amp;amp; cost&lt;/li&gt;&lt;/ul&gt;</Activities>
      <Employer><Name>Example Works</Name></Employer></WorkExperience>
    <WorkExperience><Period><From year="2015"/><To year="2016" month="--02"/></Period><Position><Label>Clerk</Label></Position>
      </WorkExperience></WorkExperienceList>
    <EducationList><Education><Period><To year="2014"/></Period><Title>BSc</Title><Organisation><Name>TU</Name></Organisation></Education></EducationList>
    <Skills><Linguistic><MotherTongueList><MotherTongue><Description><Label>German</Label></Description></MotherTongue></MotherTongueList></Linguistic>
      <Computer><Description>Rust, C</Description></Computer></Skills>
    <AchievementList><Achievement><Title><Code>projects</Code><Label>Projects</Label></Title><Description>ferrite, a store</Description></Achievement>
      <Achievement><Title><Label>Open source</Label></Title><Description>Patches to a codec</Description></Achievement></AchievementList>
    </LearnerInfo></SkillsPassport>
    """

  private let outline = [
    "# contact Ada Muster", ". ada@example.com", ". https://ada.example.com", "# summary Personal statement",
    ". Writes services in Rust.", "# experience Work experience",
    "= job [2019-03..now] Engineer, Example Works, 2019-03 – present",
    ". Ran the relay.", "- Cut p99 & cost", "= job [2015-01..2016-02 year] Clerk, 2015 – 2016-02",
    "# education Education",
    "= education [?..2014-12 year] BSc, TU, 2014", "# skills Computer skills", ". Rust, C",
    "# languages Languages", ". German",
    "# projects Projects", ". ferrite, a store", "# ? Open source", ". Patches to a codec",
  ]

  @Test func thePassportIsRead() throws {
    let composer = try compose(xml: xml)
    #expect(composer.outline == outline)
    #expect(composer.name == "Ada Muster")
    #expect(composer.kind == .resume)
    #expect(composer.format == "europass-skillspassport")
    #expect(composer.sourcePlaces.first?.line == 4)
  }

  @Test func thePassportInJSONSaysTheSame() throws {
    let json = """
      {"SkillsPassport": {"LearnerInfo": {"Identification": {"PersonName": {"FirstName": "Ada", "Surname": "Muster"},
        "ContactInfo": {"Email": {"Contact": "ada@example.com"}, "Website": [{"Contact": "https://ada.example.com"}]},
        "Demographics": {"Gender": {"Label": "Female"}}},
      "Headline": {"Type": {"Code": "personal_statement", "Label": "Personal statement"}, "Description": {"Label": "Writes services in Rust."}},
      "WorkExperience": [{"Period": {"From": {"Year": 2019, "Month": 3}, "Current": true}, "Position": {"Label": "Engineer"},
        "Activities": "<p>Ran the relay.</p><ul><li>Cut p99 &amp; cost</li></ul>", "Employer": {"Name": "Example Works"}},
        {"Period": {"From": {"Year": 2015}, "To": {"Year": 2016, "Month": 2}}, "Position": {"Label": "Clerk"}}],
      "Education": [{"Period": {"To": {"Year": 2014}}, "Title": "BSc", "Organisation": {"Name": "TU"}}],
      "Skills": {"Linguistic": {"MotherTongue": [{"Description": {"Label": "German"}}]}, "Computer": {"Description": "Rust, C"}},
      "Achievement": [{"Title": {"Code": "projects", "Label": "Projects"}, "Description": "ferrite, a store"},
        {"Title": {"Label": "Open source"}, "Description": "Patches to a codec"}]}}}
      """
    let composer = try compose(json: json)
    #expect(composer.outline == outline)
    #expect(composer.sourcePlaces.first?.pointer == "/SkillsPassport/LearnerInfo/Identification")
  }

  @Test func aLetterAloneIsALetter() throws {
    let composer = try compose(
      xml: """
        <SkillsPassport><LearnerInfo><Identification/></LearnerInfo><CoverLetter><Addressee><Position><Label>Head</Label></Position></Addressee>
        <Letter><SubjectLine>Rust engineer</SubjectLine><Body><Opening>&lt;p&gt;Dear all&lt;/p&gt;</Opening><MainBody>I write Rust.</MainBody></Body></Letter></CoverLetter></SkillsPassport>
        """)
    #expect(composer.kind == .coverLetter)
    #expect(
      composer.outline == [
        "# contact Contact", "# coverLetter Cover letter", ". Rust engineer", ". Dear all", ". I write Rust.",
      ])
  }
}
