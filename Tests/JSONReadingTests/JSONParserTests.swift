import JSONReading
import Testing

@Suite struct JSONParserTests {
  let parser = JSONParser()

  @Test(
    "a value says what it is",
    arguments: [
      ("{}", JSONValue.Kind.object), ("[1]", .array), (#""x""#, .string), ("-7", .integer), ("1e3", .number),
      ("18446744073709551615", .integer), ("true", .boolean), ("null", .null),
    ])
  func kinds(_ text: String, _ kind: JSONValue.Kind) throws {
    #expect(try parser.withRoot(of: Array(text.utf8)) { $0.kind } == kind)
  }

  @Test func membersComeInTheOrderOfTheText() throws {
    let text = #"{"b": {"x": [1, 2.5, 3]}, "a": "two", "": false, "b": null}"#
    try parser.withRoot(of: Array(text.utf8)) { root in
      #expect(root.members.map { $0.key.string } == ["b", "a", "", "b"])
      #expect(root["a"]?.string == "two")
      #expect(root["b"]?["x"]?.elements.compactMap(\.integer) == [1, 3])
      #expect(root[""]?.boolean == false)
    }
  }

  @Test func theFirstOfTwoMembersOfOneNameIsTaken() throws {
    #expect(try integer(in: #"{"a": 1, "a": 2}"#) == 1)
  }

  @Test func aMemberThatIsNullIsAsGoodAsNone() throws {
    try parser.withRoot(of: Array(#"{"a": null}"#.utf8)) { root in
      #expect(root["a"] == nil)
      #expect(root.has("a"))
      #expect(!root.has("b"))
    }
  }

  @Test(
    "a number is taken whole or not at all",
    arguments: [
      (#"{"a": -9223372036854775808}"#, Int.min), (#"{"a": 18446744073709551615}"#, nil),
      (#"{"a": 1.0}"#, nil),
      (#"{"a": "1"}"#, nil), (#"{"a": 0}"#, 0),
    ])
  func integers(_ text: String, _ expected: Int?) throws {
    #expect(try integer(in: text) == expected)
  }

  @Test(
    "escapes are undone",
    arguments: [
      (#"{"a": "caf\u00e9 \ud83e\udd80\n\"\\\/"}"#, "café 🦀\n\"\\/"), (#"{"\u0061": "x"}"#, "x"),
      (#"{"a": ""}"#, ""),
      (#"{"a": "nul\u0000inside"}"#, "nul\0inside"),
    ])
  func escapes(_ text: String, _ expected: String) throws {
    #expect(try parser.withRoot(of: Array(text.utf8)) { $0["a"]?.string } == expected)
  }

  @Test func askingTheWrongKindAnswersNothing() throws {
    try parser.withRoot(of: Array("[true]".utf8)) { root in
      #expect(root["a"] == nil)
      #expect(root.integer == nil)
      #expect(root.string == nil)
      #expect(root.boolean == nil)
      #expect(Array(root.members).isEmpty)
      #expect(root.elements.first { _ in true }?.boolean == true)
      #expect(root.elements.first { _ in true }?.elements.first { _ in true } == nil)
    }
  }

  @Test func aByteOrderMarkIsPassedOver() throws {
    #expect(try parser.withRoot(of: [0xEF, 0xBB, 0xBF, 0x37]) { $0.integer } == 7)
  }

  @Test func aParserServesManyTexts() throws {
    for number in [1, 12_345, 3] { #expect(try integer(in: #"{"a": \#(number)}"#) == number) }
    #expect(throws: JSONProblem.self) { try integer(in: "{") }
    #expect(try integer(in: #"{"a": 4}"#) == 4)
  }

  @Test func nestingFarBeyondSenseIsRefused() {
    let depth = 100_000
    let text =
      [UInt8](repeating: UInt8(ascii: "["), count: depth) + Array(repeating: UInt8(ascii: "]"), count: depth)
    #expect(message(of: text) == "the JSON document was too deep (too many nested objects and arrays)")
  }

  @Test(
    "a broken text is refused with a reason",
    arguments: [
      ("", "there is no text"),
      ("  ", "no JSON found"),
      (#"{"a": tru}"#, "problem while parsing an atom starting with the letter 't'"),
      (#"{"a": nul}"#, "problem while parsing an atom starting with the letter 'n'"),
      (
        #"{"a" 1}"#,
        "the JSON document has an improper structure: missing or superfluous commas, braces, missing keys, etc"
      ),
      (#"["a]"#, "a string is opened, but never closed"),
      ("[01]", "problem while parsing a number"),
      (#"["\q"]"#, "problem while parsing a string"),
    ])
  func reasons(_ text: String, _ expected: String) {
    #expect(message(of: Array(text.utf8)) == expected)
  }

  @Test func textThatIsNotUTF8IsRefused() {
    #expect(message(of: [0x22, 0xE9, 0x22]) == "the input is not valid UTF-8")
  }

  private func integer(in text: String) throws -> Int? {
    try parser.withRoot(of: Array(text.utf8)) { $0["a"]?.integer }
  }

  private func message(of text: [UInt8]) -> String? {
    do { return try parser.withRoot(of: text) { _ in nil } } catch { return "\(error)" }
  }
}
