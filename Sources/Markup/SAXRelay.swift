import CLibXML2
import SourceText

/// What libxml2's callbacks work on: passes events to a handler, counts, and keeps the problems.
///
/// Its address is libxml2's user data during a parse, so it lives on the stack of
/// `MarkupParser.run`, which outlives every callback.
struct SAXRelay {
  /// Calls of the handler, made where its type is known.
  struct Calls {
    let start: (UnsafeMutableRawPointer, borrowing StartTag) -> Void
    let end: (UnsafeMutableRawPointer, NameKey) -> Void
    let text: (UnsafeMutableRawPointer, Span<UInt8>, Int) -> Void
    let comment: (UnsafeMutableRawPointer, Span<UInt8>, Int) -> Void
  }

  // Invariant: `handler` points to the handler that `calls` was made for, exclusively, for the
  // whole parse; `context` is the context of this parse.
  let handler: UnsafeMutableRawPointer
  let calls: Calls
  let context: xmlParserCtxtPtr
  let limits: MarkupLimits
  let allowedDepth: Int
  let isXML: Bool

  private(set) var log = ProblemLog()
  private var depth = 0
  private var elements = 0
  private var textBytes = 0
  /// Entities that the document itself declares; only XML can.
  var declared: [String: DeclaredEntity] = [:]
  /// Where the answer to an entity look-up is put; only XML asks.
  var answer: EntityAnswer?

  init(
    handler: UnsafeMutableRawPointer, calls: Calls, context: xmlParserCtxtPtr, limits: MarkupLimits,
    allowedDepth: Int, isXML: Bool
  ) {
    self.handler = handler
    self.calls = calls
    self.context = context
    self.limits = limits
    self.allowedDepth = allowedDepth
    self.isXML = isXML
  }

  /// The line that libxml2 has reached.
  @inline(__always)
  var line: Int { context.pointee.input.map { Int($0.pointee.line) } ?? 0 }

  // MARK: Events

  @inline(__always)
  mutating func start(_ tag: borrowing StartTag) {
    depth += 1
    elements += 1
    if depth > allowedDepth { return stop(.tooDeep) }
    if elements > limits.elements { return stop(.tooManyElements) }
    calls.start(handler, tag)
  }

  @inline(__always)
  mutating func end(_ name: UnsafePointer<UInt8>) {
    depth -= 1
    calls.end(handler, NameKey(terminated: name))
  }

  @inline(__always)
  mutating func text(_ start: UnsafePointer<UInt8>, _ length: Int32) {
    // Invariant: libxml2 passes `length` readable bytes.
    let bytes = UnsafeBufferPointer(start: start, count: Int(length))
    textBytes += bytes.count
    if textBytes > limits.textBytes { return stop(.tooMuchText) }
    // A numeric reference comes as a run of its own. Our decoding leaves no other C1 control.
    if length == 2, start[0] == 0xC2, start[1] < 0xA0 {
      var replaced: [UInt8] = []
      if let scalar = Windows1252.scalar(forControl: start[1]) { replaced.appendScalar(scalar) }
      return calls.text(handler, replaced.span, line)
    }
    var begin = line
    for byte in bytes where byte == 0x0A { begin -= 1 }
    calls.text(handler, bytes.span, max(begin, 1))
  }

  mutating func comment(_ text: UnsafeBufferPointer<UInt8>) {
    calls.comment(handler, text.span, line)
  }

  // MARK: Problems

  mutating func stop(_ code: MarkupProblem.Code) {
    guard log.problems.last?.code != code else { return }
    log.add(code, line: line)
    xmlStopParser(context)
  }

  mutating func note(_ code: MarkupProblem.Code, detail: String? = nil) {
    log.add(code, line: line, detail: detail)
  }

  mutating func note(_ code: MarkupProblem.Code, at line: Int) {
    log.add(code, line: line)
  }

  /// Keeps what matters of an error: HTML's are harmless unless libxml2 gives up, since browsers
  /// recover from the same ones.
  mutating func note(_ error: xmlError) {
    switch (error.code, error.level) {
    case (Int32(XML_ERR_NO_MEMORY.rawValue), _), (Int32(XML_ERR_NAME_TOO_LONG.rawValue), _):
      log.add(.parserFailure, line: Int(error.line), detail: Self.words(of: error))
    case (Int32(XML_ERR_INTERNAL_ERROR.rawValue), _):
      let words = Self.words(of: error)
      let isDepth = words.contains("depth")
      log.add(isDepth ? .tooDeep : .parserFailure, line: Int(error.line), detail: words)
    case (_, XML_ERR_FATAL) where isXML && !log.problems.contains(where: \.stopsReading):
      log.add(.notWellFormed, line: Int(error.line), detail: Self.words(of: error))
    default:
      break
    }
  }

  private static func words(of error: xmlError) -> String {
    guard let message = error.message else { return "error \(error.code)" }
    let line = String(cString: message).prefix { !$0.isNewline }
    return String(line.unicodeScalars.prefix(120).map { $0.value < 0x20 ? " " : Character($0) })
  }
}
