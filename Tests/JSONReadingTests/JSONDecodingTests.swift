import Foundation
import JSONReading
import Testing

/// Values that decode themselves get from a parsed text what `JSONDecoder` gives them.
@Suite struct JSONDecodingTests {
  struct Leaf: Codable, Equatable {
    var name: String
    var count: Int
    var share: Double?
    var isOpen: Bool
  }

  struct Tree: Codable, Equatable {
    var leaves: [Leaf]
    var first: Leaf?
    var names: [String: Int]
    var span: [Int]
    var words: [String?]
    var bytes: [UInt8]
    var large: UInt64
    var kind: Kind

    enum Kind: String, Codable { case oak, elm }
  }

  private static let sound = #"""
    {"kind":"elm","span":[1,-2],"extra":{"deep":[[],{}]},"leaves":[{"name":"\u00e4 \"q\"","count":3,"share":0.5,"isOpen":true},
    {"isOpen":false,"name":"","count":-1,"share":null}],"first":null,"names":{"a":1,"b":2},"words":["x",null],"bytes":[0,255],
    "large":18446744073709551615}
    """#

  @Test func readsWhatTheLibraryReads() throws {
    let bytes = Array(Self.sound.utf8)
    let expected = try JSONDecoder().decode(Tree.self, from: Data(bytes))
    #expect(try JSONParser().decode(Tree.self, from: bytes) == expected)
    // A slice, and bytes that do not lie in a row.
    #expect(try JSONParser().decode(Tree.self, from: bytes[...]) == expected)
    #expect(try JSONParser().decode(Tree.self, from: AnyCollection(bytes)) == expected)
  }

  @Test(
    "an error names the members that lead to it",
    arguments: [
      ("\"count\":3", "\"count\":\"three\"", "leaves / Index 0 / count"),
      ("\"count\":3", "\"count\":3.5", "leaves / Index 0 / count"),
      ("\"count\":3", "\"count\":null", "leaves / Index 0 / count"),
      ("\"count\":3,", "", "no count in leaves / Index 0"),
      ("[1,-2]", "[1,{}]", "span / Index 1"), ("[0,255]", "[0,256]", "bytes / Index 1"),
      ("\"elm\"", "\"ash\"", "kind"), ("\"leaves\":[", "\"leaves\":7,\"others\":[", "leaves"),
      ("\"b\":2", "\"b\":true", "names / b"), ("\"name\":\"\"", "\"name\":[]", "leaves / Index 1 / name"),
    ])
  func namesThePlace(old: String, new: String, path: String) {
    let bytes = Array(Self.sound.replacing(old, with: new, maxReplacements: 1).utf8)
    #expect(Self.failure { try JSONParser().decode(Tree.self, from: bytes) } == path)
  }

  @Test(arguments: ["", "{", "[1,]", "nonsense"])
  func aTextThatIsNoJSONIsToldAsSuch(text: String) {
    #expect(throws: JSONProblem.self) { try JSONParser().decode(Tree.self, from: Array(text.utf8)) }
  }

  @Test func ofMembersWithOneNameTheFirstCounts() throws {
    #expect(try JSONParser().decode([String: Int].self, from: Array(#"{"a":1,"a":2}"#.utf8))["a"] == 1)
  }

  /// The path of the error, and the key that is missing.
  private static func failure(_ body: () throws -> Tree) -> String? {
    func path(_ context: DecodingError.Context) -> String {
      context.codingPath.map(\.stringValue).joined(separator: " / ")
    }
    do { _ = try body() } catch let error as DecodingError {
      switch error {
      case .keyNotFound(let key, let context): return "no \(key.stringValue) in \(path(context))"
      case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
        return path(context)
      @unknown default: return "another"
      }
    } catch { return "\(error)" }
    return nil
  }
}
