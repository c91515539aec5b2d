/// The members of an object, by name.
struct TapeMembers<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let object: JSONValue

  var codingPath: [any CodingKey] { [] }
  var allKeys: [Key] { object.members.compactMap { Key(stringValue: $0.key.string) } }

  func contains(_ key: Key) -> Bool { object.member(named: key.stringValue) != nil }
  func decodeNil(forKey key: Key) throws -> Bool { try member(key).kind == .null }

  func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try read(key) { try $0.decode(type) } }
  func decode(_ type: String.Type, forKey key: Key) throws -> String { try read(key) { try $0.decode(type) } }
  func decode(_ type: Double.Type, forKey key: Key) throws -> Double { try read(key) { try $0.decode(type) } }
  func decode(_ type: Float.Type, forKey key: Key) throws -> Float { try read(key) { try $0.decode(type) } }
  func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try read(key) { try $0.decode(type) } }
  func decode(_ type: Int8.Type, forKey key: Key) throws -> Int8 { try read(key) { try $0.decode(type) } }
  func decode(_ type: Int16.Type, forKey key: Key) throws -> Int16 { try read(key) { try $0.decode(type) } }
  func decode(_ type: Int32.Type, forKey key: Key) throws -> Int32 { try read(key) { try $0.decode(type) } }
  func decode(_ type: Int64.Type, forKey key: Key) throws -> Int64 { try read(key) { try $0.decode(type) } }
  func decode(_ type: UInt.Type, forKey key: Key) throws -> UInt { try read(key) { try $0.decode(type) } }
  func decode(_ type: UInt8.Type, forKey key: Key) throws -> UInt8 { try read(key) { try $0.decode(type) } }
  func decode(_ type: UInt16.Type, forKey key: Key) throws -> UInt16 { try read(key) { try $0.decode(type) } }
  func decode(_ type: UInt32.Type, forKey key: Key) throws -> UInt32 { try read(key) { try $0.decode(type) } }
  func decode(_ type: UInt64.Type, forKey key: Key) throws -> UInt64 { try read(key) { try $0.decode(type) } }
  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    try read(key) { try $0.decode(type) }
  }

  func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? {
    try readIfPresent(key) { try $0.decode(type) }
  }

  func decodeIfPresent(_ type: Int.Type, forKey key: Key) throws -> Int? {
    try readIfPresent(key) { try $0.decode(type) }
  }

  func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
    try readIfPresent(key) { try $0.decode(type) }
  }

  func nestedContainer<Inner: CodingKey>(
    keyedBy type: Inner.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<Inner> {
    try TapeDecoder(value: member(key)).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try TapeDecoder(value: member(key)).unkeyedContainer()
  }

  /// There are no classes to decode.
  func superDecoder() throws -> any Decoder { TapeDecoder(value: object) }
  func superDecoder(forKey key: Key) throws -> any Decoder { TapeDecoder(value: try member(key)) }

  private func member(_ key: Key) throws -> JSONValue {
    if let value = object.member(named: key.stringValue) { return value }
    throw DecodingError.keyNotFound(key, .init(codingPath: [], debugDescription: "there is no such member"))
  }

  private func read<Value>(_ key: Key, _ body: (TapeScalar) throws -> Value) throws -> Value {
    try read(member(key), at: key, body)
  }

  private func readIfPresent<Value>(_ key: Key, _ body: (TapeScalar) throws -> Value) throws -> Value? {
    guard let value = object.member(named: key.stringValue), value.kind != .null else { return nil }
    return try read(value, at: key, body)
  }

  private func read<Value>(
    _ value: JSONValue, at key: Key, _ body: (TapeScalar) throws -> Value
  ) throws -> Value {
    do { return try body(TapeScalar(value: value)) } catch let error as DecodingError {
      throw error.within(key)
    }
  }
}

extension JSONValue {
  /// Returns the first member called `name`, null or not, if this is an object that has one.
  func member(named name: String) -> JSONValue? {
    var name = name
    return name.withUTF8 { member(named: $0) }
  }
}
