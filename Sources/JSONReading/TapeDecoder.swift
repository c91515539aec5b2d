/// Hands a value of a parsed text to a type that decodes itself.
///
/// It is good only inside the closure that `JSONParser.withRoot` called; types read what they want and keep none of it.
/// Paths are put together on the way out of an error, so a value that is sound pays nothing for them.
struct TapeDecoder: Decoder {
  let value: JSONValue

  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    guard value.kind == .object else { return try value.decoded(KeyedDecodingContainer<Key>.self, nil) }
    return KeyedDecodingContainer(TapeMembers<Key>(object: value))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard value.kind == .array else { return try value.decoded((any UnkeyedDecodingContainer).self, nil) }
    return TapeElements(value)
  }

  func singleValueContainer() throws -> any SingleValueDecodingContainer { TapeScalar(value: value) }
}

/// A value that a type reads as a whole.
struct TapeScalar: SingleValueDecodingContainer {
  let value: JSONValue

  var codingPath: [any CodingKey] { [] }

  func decodeNil() -> Bool { value.kind == .null }
  func decode(_ type: Bool.Type) throws -> Bool { try value.decoded(type, value.boolean) }
  func decode(_ type: String.Type) throws -> String { try value.decoded(type, value.string) }
  func decode(_ type: Double.Type) throws -> Double { try value.decoded(type, value.double) }
  func decode(_ type: Float.Type) throws -> Float { try value.decoded(type, value.double.map(Float.init)) }
  func decode(_ type: Int.Type) throws -> Int { try value.decoded(type, value.integer) }
  func decode(_ type: Int8.Type) throws -> Int8 { try value.decoded(whole: type) }
  func decode(_ type: Int16.Type) throws -> Int16 { try value.decoded(whole: type) }
  func decode(_ type: Int32.Type) throws -> Int32 { try value.decoded(whole: type) }
  func decode(_ type: Int64.Type) throws -> Int64 { try value.decoded(whole: type) }
  func decode(_ type: UInt.Type) throws -> UInt { try value.decoded(whole: type) }
  func decode(_ type: UInt8.Type) throws -> UInt8 { try value.decoded(whole: type) }
  func decode(_ type: UInt16.Type) throws -> UInt16 { try value.decoded(whole: type) }
  func decode(_ type: UInt32.Type) throws -> UInt32 { try value.decoded(whole: type) }
  func decode(_ type: UInt64.Type) throws -> UInt64 { try value.decoded(whole: type) }
  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try value.decode(type) }
}
