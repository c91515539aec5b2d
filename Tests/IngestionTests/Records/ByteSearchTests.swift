import Testing

@testable import Ingestion

@Suite struct ByteSearchTests {
  @Test("a word is found wherever it stands")
  func everyPlace() {
    for length in 0..<60 {
      for place in 0...length {
        let text =
          String(repeating: "g", count: place) + "github" + String(repeating: "h", count: length - place)
        #expect(text.holds("github"))
      }
    }
  }

  @Test(
    "what is not there is not found",
    arguments: ["", "g", "githu", "GitHub", "githugithugithugithugithugithu", "ithub"])
  func absence(_ text: String) { #expect(!text.holds("github")) }
}
