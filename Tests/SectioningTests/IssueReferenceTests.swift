import Model
import TestSupport
import Testing

/// Issues and pull requests that are named without an address.
@Suite struct IssueReferenceTests {
  @Test(
    "an owner, a repository and a number name a page that anyone can open",
    arguments: [
      ("Fixed ada/ring#12.", ["https://github.com/ada/ring/issues/12"]),
      (
        "(ada-b/ring.rs#7, bo/x_y#8)",
        ["https://github.com/ada-b/ring.rs/issues/7", "https://github.com/bo/x_y/issues/8"]
      ),
      ("ring#12", []), ("#12", []), ("a/b/c#12", []), ("ada/ring#abc", []), ("/ada/ring#12", []),
      ("ada/#12", []),
      ("ada/ring#12345678", []), ("https://example.com/ada/ring#12", ["https://example.com/ada/ring#12"]),
    ])
  func finds(text: String, links: [String]) throws {
    let document = try Reading.document("PROJECTS\n\n- \(text) And more\n")
    let found = document.sections.flatMap(\.entries).flatMap(\.links).map(\.url)
    #expect(found == links)
  }
}
