/// The elements of an array, one after another.
struct TapeElements: UnkeyedDecodingContainer {
  private var rest: JSONElements
  private var following: JSONValue?
  private(set) var currentIndex = 0

  init(_ array: JSONValue) {
    rest = array.elements
    following = rest.next()
  }

  var codingPath: [any CodingKey] { [] }
  /// Counting them would be a pass of its own.
  var count: Int? { nil }
  var isAtEnd: Bool { following == nil }

  mutating func decodeNil() throws -> Bool {
    guard try peek().kind == .null else { return false }
    advance()
    return true
  }

  mutating func decode(_ type: Bool.Type) throws -> Bool { try read { try $0.decode(type) } }
  mutating func decode(_ type: String.Type) throws -> String { try read { try $0.decode(type) } }
  mutating func decode(_ type: Double.Type) throws -> Double { try read { try $0.decode(type) } }
  mutating func decode(_ type: Float.Type) throws -> Float { try read { try $0.decode(type) } }
  mutating func decode(_ type: Int.Type) throws -> Int { try read { try $0.decode(type) } }
  mutating func decode(_ type: Int8.Type) throws -> Int8 { try read { try $0.decode(type) } }
  mutating func decode(_ type: Int16.Type) throws -> Int16 { try read { try $0.decode(type) } }
  mutating func decode(_ type: Int32.Type) throws -> Int32 { try read { try $0.decode(type) } }
  mutating func decode(_ type: Int64.Type) throws -> Int64 { try read { try $0.decode(type) } }
  mutating func decode(_ type: UInt.Type) throws -> UInt { try read { try $0.decode(type) } }
  mutating func decode(_ type: UInt8.Type) throws -> UInt8 { try read { try $0.decode(type) } }
  mutating func decode(_ type: UInt16.Type) throws -> UInt16 { try read { try $0.decode(type) } }
  mutating func decode(_ type: UInt32.Type) throws -> UInt32 { try read { try $0.decode(type) } }
  mutating func decode(_ type: UInt64.Type) throws -> UInt64 { try read { try $0.decode(type) } }
  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    try read { try $0.decode(type) }
  }

  mutating func nestedContainer<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key>
  {
    try read { try TapeDecoder(value: $0.value).container(keyedBy: type) }
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    try read { try TapeDecoder(value: $0.value).unkeyedContainer() }
  }

  mutating func superDecoder() throws -> any Decoder { try read { TapeDecoder(value: $0.value) } }

  private func peek() throws -> JSONValue {
    if let following { return following }
    throw DecodingError.valueNotFound(
      JSONValue.self, .init(codingPath: [], debugDescription: "the array ends here"))
  }

  private mutating func advance() {
    following = rest.next()
    currentIndex += 1
  }

  private mutating func read<Value>(_ body: (TapeScalar) throws -> Value) throws -> Value {
    let value = try peek()
    do {
      let found = try body(TapeScalar(value: value))
      advance()
      return found
    } catch let error as DecodingError {
      throw error.within(Place(intValue: currentIndex))
    }
  }

  /// The place of an element, counted from 0.
  private struct Place: CodingKey {
    let number: Int

    init(intValue: Int) { number = intValue }
    init?(stringValue: String) { return nil }

    var intValue: Int? { number }
    var stringValue: String { "Index \(number)" }
  }
}
