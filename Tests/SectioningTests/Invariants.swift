import Model
import SourceText
import Testing

/// What holds for every document, whatever it says.
enum Invariants {
  /// Expects that spans lie in order inside each other, end on whole characters, and that no statement is empty.
  static func expect(_ document: Document, _ location: SourceLocation = #_sourceLocation) {
    let bytes = document.text.bytes
    let whole = TextSpan(0, bytes.count)
    var end = 0
    for section in document.sections {
      #expect(
        whole.contains(section.span) && section.span.start >= end, "sections follow each other",
        sourceLocation: location)
      end = section.span.end
      var inner = section.span.start
      for entry in section.entries {
        #expect(section.span.contains(entry.span), "entries lie in their section", sourceLocation: location)
        #expect(entry.span.start >= inner, "entries follow each other", sourceLocation: location)
        inner = entry.span.end
        var last = entry.span.start
        for statement in entry.statements {
          #expect(
            entry.span.contains(statement.span), "statements lie in their entry", sourceLocation: location)
          #expect(statement.span.start >= last, "statements follow each other", sourceLocation: location)
          #expect(isWhole(statement.span, bytes), "statements are whole characters", sourceLocation: location)
          last = statement.span.end
        }
      }
    }
    for span in document.contact.spans { #expect(isWhole(span, bytes), sourceLocation: location) }
  }

  private static func isWhole(_ span: TextSpan, _ bytes: [UInt8]) -> Bool {
    !span.isEmpty && bytes[span.start] & 0xC0 != 0x80
      && (span.end == bytes.count || bytes[span.end] & 0xC0 != 0x80)
  }
}
