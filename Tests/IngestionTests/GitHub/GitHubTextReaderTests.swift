import Model
import Testing

@testable import Ingestion

@Suite struct GitHubTextReaderTests {
  private func outline(_ text: String) -> [String]? { GitHubTextReader.read(Array(text.utf8))?.outline }

  @Test func aListOnATerminalIsRead() {
    let text = """

      Showing 3 of 3 repositories in @ada

      ada/ferrite  A store of bytes         public            8h
      ada/copy     Somebody's  copy  Public, Fork, archived   about 2 years ago
      bo/other     Not Ada's                private           7d
      ada/empty                             private           7d
      """
    #expect(
      outline(text) == [
        "# contact ada", ". https://github.com/ada", "# repository Repositories", "= repository ada/ferrite",
        ". A store of bytes", "= repository ada/copy (fork)", ". Somebody's copy", "= repository ada/empty",
      ])
    let composer = GitHubTextReader.read(Array(text.utf8))
    #expect(composer?.owner == "ada")
    #expect(composer?.losses.map { "\($0.code) \($0.count)" } == ["other-people's-records 1"])
    #expect(composer?.blocks.compactMap { $0.entry?.repository?.isArchived } == [false, true, false])
    #expect(composer?.sourcePlaces.map(\.line) == [nil, 4, 5, 7])
  }

  @Test func aListInAFileIsRead() {
    let text =
      "ada/ferrite\tA store\tpublic\t2025-12-08T18:26:23Z\nada/copy\t\tprivate, fork\t2024-01-01T00:00:00Z\n"
    #expect(
      outline(text) == [
        "# contact ada", ". https://github.com/ada", "# repository Repositories", "= repository ada/ferrite",
        ". A store",
        "= repository ada/copy (fork)",
      ])
  }

  @Test(
    "other texts are left to others",
    arguments: [
      "Ada Muster\nhttps://github.com/ada\n", "and/or  this is  a sentence", "", "Showing off  8h",
      "2019/2020  Engineer  at Example",
    ])
  func others(_ text: String) { #expect(outline(text) == nil) }
}
