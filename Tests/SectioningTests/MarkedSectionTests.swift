import Model
import Sectioning
import SourceText
import Testing

@Suite struct MarkedSectionTests {
  private let roles: [Character: BlockRole] = [".": .paragraph, "-": .bullet, "=": .entry, "#": .heading]

  /// Reads lines, each behind the mark of its role; `#!` opens the section `repository`.
  private func document(_ lines: [String]) throws -> Document {
    var text = ""
    var blocks: [Block] = []
    for line in lines {
      let role = try #require(line.first.flatMap { roles[$0] })
      let isMarked = line.hasPrefix("#!")
      let start = text.utf8.count
      text += line.dropFirst(isMarked ? 3 : 2)
      blocks.append(
        Block(
          span: TextSpan(start, text.utf8.count), role: role, section: isMarked ? .repository : nil,
          entry: role == .entry ? EntryFacts(kind: .repository, repository: Repository(name: "x")) : nil,
          isStrong: role == .paragraph))
      text += "\n"
    }
    let files = try LanguageFiles(["en"])
    return DocumentSectioner(headings: files.headings, dates: files.dates)
      .document(from: Reading.ingested(text, blocks: blocks, kind: .githubProfile))
  }

  @Test func theHeadingsOfAReadmeDoNotDivideAnExport() throws {
    let document = try document([
      "#! Repositories", "= ferrite", ". Skills", "- none needed", ". Technologies: Rust", ". Education",
      "= second",
      ". A store.",
    ])
    #expect(document.sections.map(\.kind) == [.repository])
    #expect(document.sections.flatMap(\.entries).map(\.kind) == [.repository, .repository])
  }

  @Test func aHeadingOfThePersonsOwnIsReadByItsWords() throws {
    let document = try document(["#! Repositories", "= ferrite", "# Skills", ". Rust"])
    #expect(document.sections.map(\.kind) == [.repository, .skills])
  }
}
