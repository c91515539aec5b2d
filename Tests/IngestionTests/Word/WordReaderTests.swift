import Foundation
import Ingestion
import Model
import TestSupport
import Testing

/// Word and OpenDocument files are read as a person sees them.
struct WordReaderTests {
  private func read(_ file: [UInt8]) -> IngestedDocument {
    DocumentReader().read(DocumentSource(id: "cv", content: Data(file).base64EncodedString()))
  }

  private func blocks(_ document: IngestedDocument) -> [String] {
    document.blocks.map { "\($0.role): " + document.text.string($0.span) }
  }

  // MARK: Word

  @Test func runsOfAWordAreOneWordAndTabsPartWords() {
    let document = read(
      WordFiles.docx(
        "<w:p><w:r><w:t>To</w:t></w:r><w:r><w:t>kio</w:t></w:r><w:r><w:tab/><w:t>2020</w:t></w:r>"
          + "<w:r><w:t> lock</w:t><w:noBreakHyphen/><w:t>free in</w:t><w:softHyphen/><w:t>side</w:t></w:r></w:p>"
      ))
    #expect(blocks(document) == ["paragraph: Tokio 2020 lock-free inside"])
    #expect(document.format == "docx")
  }

  @Test func headingsAndListsAreKnownByTheirStyles() {
    let styles = """
      <w:styles @ns><w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/></w:style>
      <w:style w:type="paragraph" w:styleId="Sub"><w:basedOn w:val="Titre1"/></w:style>
      <w:style w:type="paragraph" w:styleId="Puce"><w:pPr><w:numPr/></w:pPr></w:style></w:styles>
      """
    let document = read(
      WordFiles.docx(
        WordFiles.paragraph("Projets", style: "<w:pStyle w:val=\"Sub\"/>")
          + WordFiles.paragraph("Wrote a parser", style: "<w:pStyle w:val=\"Puce\"/>")
          + WordFiles.paragraph(
            "Ran it", style: "<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"4\"/></w:numPr>")
          + WordFiles.paragraph("Text"), [("styles.xml", styles)]))
    #expect(
      blocks(document) == ["heading: Projets", "bullet: Wrote a parser", "bullet: Ran it", "paragraph: Text"])
    #expect(document.blocks.map(\.level) == [1, 1, 2, nil])
  }

  @Test(
    "text that is not seen is reported and not read",
    arguments: [
      ("<w:vanish/>", "hidden-font"), ("<w:color w:val=\"FFFFFF\"/>", "text-in-background-colour"),
      ("<w:sz w:val=\"2\"/>", "tiny-font"),
    ])
  func hidden(run: String, reason: String) {
    let document = read(
      WordFiles.docx(WordFiles.paragraph("Seen") + WordFiles.paragraph("senior tokio expert", run: run)))
    #expect(blocks(document) == ["paragraph: Seen"])
    #expect(document.hidden.map(\.reason) == [reason])
    #expect(document.hidden.map(\.text) == ["senior tokio expert"])
  }

  @Test(
    "text that only looks like it is seen",
    arguments: [
      "<w:vanish w:val=\"0\"/>", "<w:color w:val=\"FFFFFF\"/><w:shd w:fill=\"203040\"/>",
      "<w:color w:val=\"auto\"/>",
    ])
  func seen(run: String) {
    let document = read(WordFiles.docx(WordFiles.paragraph("Seen by all", run: run)))
    #expect(blocks(document) == ["paragraph: Seen by all"])
  }

  @Test func deletedTextIsGoneAndInsertedTextIsThere() {
    let document = read(
      WordFiles.docx(
        "<w:p><w:ins><w:r><w:t>new</w:t></w:r></w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del></w:p>"
      ))
    #expect(blocks(document) == ["paragraph: new"])
  }

  @Test func linksLeadWhereTheyLead() {
    let relations = """
      <Relationships><Relationship Id="r1" Target="https://crates.io/crates/ore"/></Relationships>
      """
    let document = read(
      WordFiles.docx(
        "<w:p><w:r><w:t>My </w:t></w:r><w:hyperlink r:id=\"r1\"><w:r><w:t>crate</w:t></w:r></w:hyperlink>"
          + "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText> HYPERLINK \"https://example.com/a\" </w:instrText>"
          + "<w:fldChar w:fldCharType=\"separate\"/><w:t> page</w:t><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>",
        [("_rels/document.xml.rels", relations)]))
    #expect(document.links.map(\.url) == ["https://crates.io/crates/ore", "https://example.com/a"])
    #expect(document.links.map { document.text.string($0.span) } == ["crate", "page"])
  }

  @Test func headersAreReadFirstAndOnce() {
    let header = "<w:hdr @ns>" + WordFiles.paragraph("Ada Muster") + "</w:hdr>"
    let document = read(
      WordFiles.docx(
        WordFiles.paragraph("Body"),
        [
          ("header2.xml", header), ("header1.xml", header),
          ("footer1.xml", "<w:ftr @ns>" + WordFiles.paragraph("Foot") + "</w:ftr>"),
        ]))
    #expect(blocks(document) == ["paragraph: Ada Muster", "paragraph: Body", "paragraph: Foot"])
  }

  @Test func aRowOfPhrasesIsALineAndALayoutIsRead() {
    let cell = { (text: String) in "<w:tc>\(text)</w:tc>" }
    let list = WordFiles.paragraph("Rust") + WordFiles.paragraph("Tokio")
    let document = read(
      WordFiles.docx(
        "<w:tbl><w:tr>" + cell(WordFiles.paragraph("2020")) + cell(WordFiles.paragraph("Engineer"))
          + "</w:tr><w:tr>"
          + cell(list) + cell(WordFiles.paragraph("Worked")) + "</w:tr></w:tbl>"))
    #expect(
      blocks(document) == [
        "cell: 2020 | Engineer", "paragraph: Rust", "paragraph: Tokio", "paragraph: Worked",
      ])
  }

  @Test func aTextBoxIsReadOnce() {
    let box = "<w:txbxContent>" + WordFiles.paragraph("In a box") + "</w:txbxContent>"
    let document = read(
      WordFiles.docx(
        "<w:p><w:r><mc:AlternateContent xmlns:mc=\"urn:mc\"><mc:Choice><w:drawing>\(box)</w:drawing></mc:Choice>"
          + "<mc:Fallback><w:pict>\(box)</w:pict></mc:Fallback></mc:AlternateContent><w:t>Beside</w:t></w:r></w:p>"
      ))
    #expect(blocks(document) == ["paragraph: Beside", "paragraph: In a box"])
  }

  // MARK: OpenDocument

  @Test func anOpenDocumentTextIsReadInOrder() {
    let document = read(
      WordFiles.odt(
        "<text:h text:outline-level=\"2\">Projects</text:h><text:list><text:list-item><text:p>Wrote<text:s text:c=\"3\"/>a "
          + "<text:span>par</text:span>ser</text:p></text:list-item></text:list>"
          + "<text:p>See <text:a xlink:href=\"https://example.com/ore\">ore</text:a><text:tab/>2020</text:p>",
        common:
          "<style:master-page><style:header><text:p>Ada Muster</text:p></style:header></style:master-page>"))
    #expect(
      blocks(document) == [
        "paragraph: Ada Muster", "heading: Projects", "bullet: Wrote a parser", "paragraph: See ore 2020",
      ])
    #expect(
      document.links.map { document.text.string($0.span) + " " + $0.url } == ["ore https://example.com/ore"])
  }

  @Test(
    "hidden text of an OpenDocument text is reported and not read",
    arguments: [
      ("text:display=\"none\"", "hidden-font"), ("fo:color=\"#fffffe\"", "text-in-background-colour"),
      ("fo:font-size=\"1pt\"", "tiny-font"),
    ])
  func hiddenInODT(property: String, reason: String) {
    let document = read(
      WordFiles.odt(
        "<text:p>Seen</text:p><text:p text:style-name=\"H\">senior tokio expert</text:p>",
        styles: "<style:style style:name=\"H\"><style:text-properties \(property)/></style:style>"))
    #expect(blocks(document) == ["paragraph: Seen"])
    #expect(document.hidden.map { "\($0.reason): \($0.text)" } == ["\(reason): senior tokio expert"])
  }

  // MARK: Broken files

  @Test(
    "a broken file fails, or says what is missing",
    arguments: [
      ("no body", "malformed-docx"), ("cut off", "malformed-docx"), ("locked", "locked"),
      ("bad part", "not-well-formed"),
    ])
  func broken(how: String, reason: String) {
    var zip = ZIPBuilder()
    switch how {
    case "no body": zip.add("word/document.xml", "<w:document xmlns:w=\"urn:w\"/>")
    case "locked": zip.add("word/document.xml", Array("<w:document>....".utf8), isLocked: true)
    case "bad part":
      zip.add(
        "word/document.xml", "<w:document xmlns:w=\"urn:w\"><w:body><w:p><w:r><w:t>Read</w:t></w:r></w:p>")
    default: zip.add("word/document.xml", "<w:document xmlns:w=\"urn:w\"><w:body/></w:document>")
    }
    let file = how == "cut off" ? Array(zip.file.prefix(60)) : zip.file
    let document = read(file)
    #expect(document.reason == reason)
    #expect(document.status == (how == "bad part" ? .degraded : .failed))
  }
}
