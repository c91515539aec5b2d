extension JSONParser {
  /// Returns `bytes`, a JSON text, as a value of `type`, or says what is wrong with the text.
  ///
  /// Throws a `DecodingError`, whose path names the members that lead to what is wrong, as `JSONDecoder` does. Of members
  /// with one name the first counts.
  package func decode<Value: Decodable>(_ type: Value.Type, from bytes: some Collection<UInt8>) throws
    -> Value
  {
    let value = try bytes.withContiguousStorageIfAvailable { bytes in
      try withRoot(of: bytes) { try $0.decode(type) }
    }
    return try value ?? withRoot(of: Array(bytes)) { try $0.decode(type) }
  }
}

extension JSONValue {
  /// Returns the value as one of `type`; throws a `DecodingError` if it is none.
  package func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    // Arrays ask for their elements by type alone. The types are the same, so the bits mean the same.
    if type == String.self { return unsafeBitCast(try decoded(String.self, string), to: type) }
    if type == Int.self { return unsafeBitCast(try decoded(Int.self, integer), to: type) }
    return try Value(from: TapeDecoder(value: self))
  }

  /// The value as a number with a fraction.
  var double: Double? {
    switch kind {
    case .integer: integer.map(Double.init)
    case .number: Double(bitPattern: tape[position + 1])
    default: nil
    }
  }

  /// Returns `found`, or says that the value is not of `type`.
  func decoded<Value>(_ type: Value.Type, _ found: Value?) throws -> Value {
    if let found { return found }
    let context = DecodingError.Context(codingPath: [], debugDescription: "found \(kind)")
    throw kind == .null
      ? DecodingError.valueNotFound(type, context) : DecodingError.typeMismatch(type, context)
  }

  /// Returns the value as a whole number that fits into `type`.
  func decoded<Number: FixedWidthInteger>(whole type: Number.Type) throws -> Number {
    let large = kind == .integer && integer == nil ? Number(exactly: tape[position + 1]) : nil
    return try decoded(type, integer.flatMap(Number.init(exactly:)) ?? large)
  }
}

extension DecodingError {
  /// The error as it looks from the value that holds the one at `key`.
  func within(_ key: any CodingKey) -> DecodingError {
    func outer(_ context: Context) -> Context {
      Context(
        codingPath: [key] + context.codingPath, debugDescription: context.debugDescription,
        underlyingError: context.underlyingError)
    }
    return switch self {
    case .typeMismatch(let type, let context): .typeMismatch(type, outer(context))
    case .valueNotFound(let type, let context): .valueNotFound(type, outer(context))
    case .keyNotFound(let name, let context): .keyNotFound(name, outer(context))
    case .dataCorrupted(let context): .dataCorrupted(outer(context))
    @unknown default: self
    }
  }
}
