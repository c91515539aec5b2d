import Model
import SourceText
import Testing

@testable import Ingestion

struct TextReaderTests {
  @Test("each line that says something is a block; the text stays as it is")
  func lines() throws {
    let decoded = try DecodedText(decoding: Array("ADA MUSTER\r\n\r\n  - Ran Tokio\r\n    daily\r\n".utf8))
    let composer = TextReader.read(decoded)
    #expect(composer.text == Array("ADA MUSTER\n\n  - Ran Tokio\n    daily\n".utf8))
    #expect(composer.blocks.map(\.role) == [.line, .line, .line])
    #expect(
      composer.blocks.map { String(decoding: composer.text[$0.span.range], as: UTF8.self) }
        == ["ADA MUSTER", "  - Ran Tokio", "    daily"])
    #expect(composer.sourcePlaces.isEmpty)
  }

  @Test("a form feed inside a line does not shift the numbers of lines")
  func formFeeds() throws {
    let composer = TextReader.read(try DecodedText(decoding: Array("one\u{C}two\nthree".utf8)))
    #expect(composer.sourcePlaces.map(\.offset) == [0, 4, 8])
    #expect(composer.sourcePlaces.map(\.line) == [1, 1, 2])
  }

  @Test("white space alone is no text")
  func nothing() throws {
    #expect(TextReader.read(try DecodedText(decoding: Array(" \n\t\r\n".utf8))).text.isEmpty)
  }
}
