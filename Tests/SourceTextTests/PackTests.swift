import SourceText
import Testing

/// What one of our processes packs, another takes up, and nothing else.
struct PackTests {
  private var packed: [UInt8] {
    var pack = PackWriter()
    pack.append(UInt8(7))
    pack.append(Int16(-2))
    pack.append(UInt64.max)
    pack.append([1, 2, 3])
    pack.append("é")
    return pack.bytes
  }

  @Test func readsWhatWasWritten() throws {
    var pack = PackReader(packed[...])
    #expect(try pack.number(UInt8.self) == 7)
    #expect(try pack.number(Int16.self) == -2)
    #expect(try pack.number(UInt64.self) == .max)
    #expect(Array(try pack.run()) == [1, 2, 3])
    #expect(try pack.text() == "é")
    #expect(pack.isAtEnd)
  }

  @Test(
    "what is cut off or no text is refused",
    arguments: [[], [3], [3, 0, 0], [255, 255, 255, 255], [2, 0, 0, 0, 65], [1, 0, 0, 0, 0xFF]] as [[UInt8]])
  func refuses(bytes: [UInt8]) {
    var pack = PackReader(bytes[...])
    #expect(throws: PackReader.Malformed.self) { try pack.text() }
  }
}
