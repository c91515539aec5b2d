import JSONReading
import Testing

@Suite struct JSONPointersTests {
  let parser = JSONParser()

  /// The numbers are the values asked for, in order.
  @Test(
    "each value is named by the way to it",
    arguments: [
      (#"{"repos": [{"name": 1}, {"name": 2}], "x": 9}"#, ["/repos/0/name", "/repos/1/name", "/x"]),
      (#"{"a/b": 1, "m~n": {"": 2}, "ü": 3}"#, ["/a~1b", "/m~0n/", "/ü"]),
      ("[[], [7], [[8]]]", ["/1/0", "/2/0/0"]),
      ("5", [""]),
    ])
  func pointers(_ text: String, _ expected: [String]) throws {
    try parser.withRoot(of: Array(text.utf8)) { root in
      var positions: [Int] = []
      collect(root, into: &positions)
      #expect(JSONPointers.pointers(to: positions, in: root) == expected)
    }
  }

  @Test func theSameValueMayBeAskedTwice() throws {
    try parser.withRoot(of: Array(#"[{"a": 1}]"#.utf8)) { root in
      let object = try #require(root.elements.first { _ in true })
      let member = try #require(object["a"])
      let positions = [root.position, object.position, object.position, member.position, member.position]
      #expect(JSONPointers.pointers(to: positions, in: root) == ["", "/0", "/0", "/0/a", "/0/a"])
    }
  }

  @Test func aPositionOutsideIsNamedAsTheRoot() throws {
    try parser.withRoot(of: Array("[1, 2]".utf8)) { root in
      #expect(JSONPointers.pointers(to: [0, 900], in: root) == ["", ""])
    }
  }

  @Test func manySiblingsCostOneWalk() throws {
    let text = "[" + (0..<200_000).map { "{\"a\":\($0)}" }.joined(separator: ",") + "]"
    try parser.withRoot(of: Array(text.utf8)) { root in
      let positions = root.elements.compactMap { $0["a"]?.position }
      let names = JSONPointers.pointers(to: positions, in: root)
      #expect(names.count == 200_000)
      #expect(names.last == "/199999/a")
    }
  }

  private func collect(_ value: JSONValue, into positions: inout [Int]) {
    if value.integer != nil { positions.append(value.position) }
    for element in value.elements { collect(element, into: &positions) }
    for (_, member) in value.members { collect(member, into: &positions) }
  }
}
