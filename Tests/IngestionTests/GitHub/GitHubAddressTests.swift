import Testing

@testable import Ingestion

@Suite struct GitHubAddressTests {
  @Test(
    "an address names an account, and perhaps a repository",
    arguments: [
      ("ada/x", "ada/x"), ("https://github.com/ada/x/pull/3#c", "ada/x"),
      ("https://api.github.com/repos/ada/x/issues/1", "ada/x"),
      ("https://api.github.com/users/ada", "ada"), ("/ada/x?tab=1", "ada/x"),
      ("http://github.com/ada/x.git", "ada/x"),
      ("https://www.github.com/ada/", "ada"), ("https://example.com/ada/x", nil), ("Ada Muster", nil),
      ("", nil),
      ("https://github.com/", nil),
    ])
  func reading(_ text: String, _ expected: String?) { #expect(GitHubAddress(text)?.fullName == expected) }

  @Test func caseIsIgnored() { #expect(GitHubAddress("Ada/x")?.isOwned(by: "ada") == true) }
}
