import CLibXML2

/// Parses HTML and XML with libxml2, one document after another, and passes what it finds to a handler.
///
/// It takes UTF-8 without NUL bytes, which `SourceText` makes of any file, and whatever encoding the
/// document declares is ignored. It opens no file and no connection. Use one parser a thread.
package final class MarkupParser {
  private enum Dialect { case html, xml }

  private let limits: MarkupLimits
  private let answer = EntityAnswer()
  // Invariant: a context is created by this object, used by one parse at a time, freed in `deinit`.
  private var htmlContext: xmlParserCtxtPtr?
  private var xmlContext: xmlParserCtxtPtr?
  private var isParsing = false

  /// Creates a parser with `limits`.
  package init(limits: MarkupLimits = MarkupLimits()) {
    self.limits = limits
    Self.startLibrary
  }

  deinit {
    if let htmlContext { htmlFreeParserCtxt(htmlContext) }
    if let xmlContext { xmlFreeParserCtxt(xmlContext) }
  }

  /// Passes the events of an HTML document, or a piece of one, to `handler`. Names are lower case,
  /// elements that HTML closes by itself are closed, and none is made up but paragraphs around text
  /// that stands in no element.
  @discardableResult
  package func parseHTML<Handler: MarkupHandler & ~Copyable>(
    _ bytes: [UInt8], into handler: inout Handler
  ) -> MarkupOutcome {
    parse(bytes, .html, &handler)
  }

  /// Passes the events of an XML document to `handler`. One that is not well-formed is read as far
  /// as it can be made out, and the outcome says so.
  @discardableResult
  package func parseXML<Handler: MarkupHandler & ~Copyable>(
    _ bytes: [UInt8], into handler: inout Handler
  ) -> MarkupOutcome {
    parse(bytes, .xml, &handler)
  }

  private func parse<Handler: MarkupHandler & ~Copyable>(
    _ bytes: [UInt8], _ dialect: Dialect, _ handler: inout Handler
  ) -> MarkupOutcome {
    // Invariant: each closure gets the pointer that is made of `handler` below.
    let calls = SAXRelay.Calls(
      start: { $0.assumingMemoryBound(to: Handler.self).pointee.start($1) },
      end: { $0.assumingMemoryBound(to: Handler.self).pointee.end($1) },
      text: { $0.assumingMemoryBound(to: Handler.self).pointee.text($1, line: $2) },
      comment: { $0.assumingMemoryBound(to: Handler.self).pointee.comment($1, line: $2) })
    return withUnsafeMutablePointer(to: &handler) { pointer in
      run(bytes, dialect, calls, UnsafeMutableRawPointer(pointer))
    }
  }

  private func run(
    _ bytes: [UInt8], _ dialect: Dialect, _ calls: SAXRelay.Calls, _ handler: UnsafeMutableRawPointer
  ) -> MarkupOutcome {
    precondition(!isParsing, "a markup parser was used again from inside one of its own callbacks")
    let scan = TagScan(bytes.span, isXML: dialect == .xml)
    guard scan.mostAttributes <= limits.attributesPerTag else {
      return MarkupOutcome(problems: [MarkupProblem(code: .attributeFlood)])
    }
    let bytes =
      scan.bogusComments.isEmpty && scan.bareMarks.isEmpty
      ? bytes : Self.mended(bytes, scan.bareMarks, scan.bogusComments)
    guard let size = Int32(exactly: bytes.count), let context = context(for: dialect) else {
      return MarkupOutcome(problems: [MarkupProblem(code: .parserFailure)])
    }
    isParsing = true
    defer { isParsing = false }
    let allowedDepth = max(limits.depth, limits.comparisons / max(scan.searches, 1))
    var relay = SAXRelay(
      handler: handler, calls: calls, context: context, limits: limits, allowedDepth: allowedDepth,
      isXML: dialect == .xml)
    relay.answer = answer
    withUnsafeMutablePointer(to: &relay) { userData in
      context.pointee.userData = UnsafeMutableRawPointer(userData)
      bytes.withUnsafeBytes { Self.read($0, size, dialect, context) }
      context.pointee.userData = nil
    }
    if scan.endsInside { relay.note(.truncated) }
    discardWhereNamesPileUp(dialect, context)
    return MarkupOutcome(problems: relay.log.problems)
  }

  private static func read(
    _ bytes: UnsafeRawBufferPointer, _ size: Int32, _ dialect: Dialect, _ context: xmlParserCtxtPtr
  ) {
    // Errors that no context is asked about, such as those of memory, go to stderr unless this
    // thread has a function for them.
    xmlSetStructuredErrorFunc(nil) { _, _ in }
    let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
    // Callbacks build no tree, yet libxml2 may make an empty document of its own.
    let document =
      switch dialect {
      case .html: htmlCtxtReadMemory(context, start, size, nil, "UTF-8", htmlOptions)
      case .xml: xmlCtxtReadMemory(context, start, size, nil, "UTF-8", xmlOptions)
      }
    if let document { xmlFreeDoc(document) }
  }

  /// Returns `bytes` with each `<` at `marks` written as a reference, and of each of `comments` the line feeds
  /// alone, so that lines keep their numbers.
  private static func mended(_ bytes: [UInt8], _ marks: [Int], _ comments: [Range<Int>]) -> [UInt8] {
    var mended: [UInt8] = []
    mended.reserveCapacity(bytes.count + 3 * marks.count)
    var start = 0
    var (marks, comments) = (marks[...], comments[...])
    while true {
      let mark = marks.first ?? .max
      if let comment = comments.first, comment.lowerBound < mark {
        mended += bytes[start..<comment.lowerBound]
        mended.append(contentsOf: repeatElement(0x0A, count: bytes[comment].count { $0 == 0x0A }))
        start = comment.upperBound
        comments.removeFirst()
      } else if mark < bytes.count {
        mended += bytes[start..<mark]
        mended += "&lt;".utf8
        start = mark + 1
        marks.removeFirst()
      } else {
        return mended + bytes[start...]
      }
    }
  }

  // MARK: Contexts

  private func context(for dialect: Dialect) -> xmlParserCtxtPtr? {
    switch dialect {
    case .html:
      if htmlContext == nil {
        htmlContext = htmlNewParserCtxt()
        htmlContext?.pointee.sax?.pointee = SAXRelay.html
      }
      return htmlContext
    case .xml:
      if xmlContext == nil {
        xmlContext = xmlNewParserCtxt()
        xmlContext?.pointee.sax?.pointee = SAXRelay.xml
      }
      return xmlContext
    }
  }

  /// Lets go of a context whose store of names has grown. It is never emptied, and at 10 MB libxml2
  /// refuses every further name, of every further document.
  private func discardWhereNamesPileUp(_ dialect: Dialect, _ context: xmlParserCtxtPtr) {
    guard xmlDictGetUsage(context.pointee.dict) > 1 << 20 else { return }
    switch dialect {
    case .html:
      htmlFreeParserCtxt(context)
      htmlContext = nil
    case .xml:
      xmlFreeParserCtxt(context)
      xmlContext = nil
    }
  }

  // MARK: Options

  private static let htmlOptions = Int32(
    HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_NOIMPLIED.rawValue | HTML_PARSE_COMPACT.rawValue)

  /// Never NOENT, DTDLOAD, DTDATTR, DTDVALID, XINCLUDE or HUGE: each opens a door.
  private static let xmlOptions = Int32(
    XML_PARSE_RECOVER.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
      | XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue | XML_PARSE_COMPACT.rawValue)

  /// Prepares libxml2, once for the process.
  private static let startLibrary: Void = {
    xmlInitParser()
    xmlSetExternalEntityLoader { _, _, _ in nil }
  }()
}
