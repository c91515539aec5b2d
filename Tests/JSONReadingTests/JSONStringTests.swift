import JSONReading
import Testing

@Suite struct JSONStringTests {
  @Test(
    "a text is compared byte by byte",
    arguments: [
      ("name", true), ("nam", false), ("names", false), ("Name", false), ("", false),
    ])
  func equality(_ text: String, _ isEqual: Bool) throws {
    try JSONParser().withRoot(of: Array("\"\(text)\"".utf8)) { root in
      let text = try #require(root.text)
      #expect((text == "name") == isEqual)
      switch text {
      case "other": Issue.record("it is not other")
      case "name": #expect(isEqual)
      default: #expect(!isEqual)
      }
    }
  }

  @Test(
    "a prefix is found only at the beginning",
    arguments: [
      ("https://example.com", true), ("http", false), ("see https://example.com", false),
    ])
  func prefixes(_ text: String, _ begins: Bool) throws {
    try JSONParser().withRoot(of: Array("\"\(text)\"".utf8)) { root in
      #expect(root.text?.hasPrefix("https://") == begins)
    }
  }
}
