import JSONReading
import Testing

@Suite struct JSONTextsTests {
  @Test(
    "the texts of a file are found",
    arguments: [
      ("{\"a\":1}\n{\"a\":2}\n", ["1 {\"a\":1}", "2 {\"a\":2}"]),
      ("[1][2]\n[3]", ["1 [1]", "1 [2]", "2 [3]"]),
      ("{\n \"a\": \"}{\"\n}\n\n{}", ["1 {\n \"a\": \"}{\"\n}", "5 {}"]),
      ("{\"a\": \"\\\"}\"}{\"b\": \"\\\\\"}", ["1 {\"a\": \"\\\"}\"}", "1 {\"b\": \"\\\\\"}"]),
      ("1\ntrue\n", ["1 1", "2 true"]),
      ("{\"a\": \"cut\n{\"b\": 1}", ["1 {\"a\": \"cut", "2 {\"b\": 1}"]),
      ("{\"a\": [1, 2", ["1 {\"a\": [1, 2"]),
      ("}\n{}", ["1 }", "2 {}"]),
      (" \r\n", []),
      ("", []),
    ])
  func texts(_ file: String, _ expected: [String]) {
    let bytes = Array(file.utf8)
    let found = bytes.withUnsafeBufferPointer { JSONTexts.texts(in: $0) }
    #expect(found.map { "\($0.line) " + String(decoding: bytes[$0.range], as: UTF8.self) } == expected)
  }
}
