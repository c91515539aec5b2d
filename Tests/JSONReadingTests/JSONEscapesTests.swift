import JSONReading
import Testing

@Suite struct JSONEscapesTests {
  @Test(
    "halves of characters are mended, and nothing else",
    arguments: [
      (#"["\ud83e"]"#, #"["\ufffd"]"#), (#"["\uDD80 x"]"#, #"["\ufffd x"]"#),
      (#"["\ud83e\ud83e\udd80"]"#, #"["\ufffd\ud83e\udd80"]"#),
      (#"["\ud83e\udd80"]"#, nil), (#"["\\ud83e"]"#, nil), (#"["\u00e9"]"#, nil), (#"["\ud83"]"#, nil),
      ("", nil), (#"\"#, nil),
    ])
  func mending(_ text: String, _ expected: String?) throws {
    let mended = JSONEscapes.mended(Array(text.utf8))
    #expect(mended.map { String(decoding: $0.bytes, as: UTF8.self) } == expected)
    if let mended, text.hasPrefix("[") {
      #expect(try JSONParser().withRoot(of: mended.bytes) { $0.kind } == .array)
    }
  }
}
