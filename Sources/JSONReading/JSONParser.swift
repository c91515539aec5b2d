import CSimdJSON

/// Parses JSON texts one after another, reusing its buffers. One belongs to one thread.
///
/// The values it hands out look into those buffers, so they are good only inside the closure that
/// received them.
package final class JSONParser {
  private let handle: OpaquePointer?

  /// Makes a parser without buffers; they grow with the first text.
  package init() { handle = csimdjson_new() }

  deinit { csimdjson_free(handle) }

  /// Calls `body` with the value that `bytes` is the text of, or says what is wrong with the text.
  ///
  /// A byte order mark before the text is passed over. Nesting deeper than 1,024 levels is refused.
  package func withRoot<Answer>(
    of bytes: UnsafeBufferPointer<UInt8>, _ body: (JSONValue) throws -> Answer
  ) throws -> Answer {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = bytes.starts(with: mark) ? UnsafeBufferPointer(rebasing: bytes[3...]) : bytes
    guard let handle, let base = text.baseAddress, !text.isEmpty else {
      throw JSONProblem(message: handle == nil ? "no memory for the parser" : "there is no text")
    }
    if let message = csimdjson_parse(handle, base, text.count) {
      throw JSONProblem(message: JSONProblem.wording(ofLibrary: String(cString: message)))
    }
    guard let tape = csimdjson_tape(handle), let strings = csimdjson_strings(handle) else {
      throw JSONProblem(message: "no memory for the parser")
    }
    // The first word of the tape frames the text; the value follows it.
    return try body(JSONValue(tape: tape, strings: strings, position: 1))
  }

  /// Calls `body` with the value that `bytes` is the text of, or says what is wrong with the text.
  package func withRoot<Answer>(
    of bytes: [UInt8], _ body: (JSONValue) throws -> Answer
  ) throws -> Answer {
    try bytes.withUnsafeBufferPointer { try withRoot(of: $0, body) }
  }
}
