import Matching
import Model
import SourceText

/// Where a document says who the person is; what stands there says nothing of what they can do.
struct IdentitySpans {
  /// The contact details, addresses included, in order and apart.
  private let details: [TextSpan]
  /// Those that are no web addresses; nothing is read there at all.
  private let personal: [TextSpan]
  /// Where the person's name stands again, in order and apart.
  private let repeats: [TextSpan]

  /// Takes the contact details of `document`, and finds `names`, by which the candidate's documents call the person.
  init(of document: Document, names: [String]) {
    let text = document.text.bytes
    let contact = document.contact.spans
    details = Self.merged(contact)
    // Where an address of public work stands is known to mean something; who it belongs to is not read.
    personal = Self.merged(contact.filter { !text[$0.range].contains(UInt8(ascii: "/")) })
    repeats = Self.merged(Self.places(of: names.map { Array($0.utf8) }, in: text))
  }

  /// Whether a term that stands at `span` is part of who the person is.
  func hold(_ span: TextSpan) -> Bool { Self.first(in: details, overlapping: span) != nil }

  /// Whether no word at `span` is read, as it is part of a name.
  ///
  /// Where a name is repeated, a term as long as the name is read: what looked like a name was the document's subject.
  func hide(_ span: TextSpan) -> Bool {
    if Self.first(in: personal, overlapping: span) != nil { return true }
    guard let name = Self.first(in: repeats, overlapping: span) else { return false }
    return !span.contains(name)
  }

  /// Whether nothing at `span` is hidden.
  func isApart(from span: TextSpan) -> Bool {
    Self.first(in: personal, overlapping: span) == nil && Self.first(in: repeats, overlapping: span) == nil
  }

  private static func first(in spans: [TextSpan], overlapping span: TextSpan) -> TextSpan? {
    let next = spans.partitioningIndex { $0.end > span.start }
    return next < spans.count && spans[next].overlaps(span) ? spans[next] : nil
  }

  /// Returns `spans` in order, those that overlap joined.
  private static func merged(_ spans: [TextSpan]) -> [TextSpan] {
    var merged: [TextSpan] = []
    for span in spans.sorted() {
      if let last = merged.last, span.start <= last.end {
        merged[merged.count - 1] = TextSpan(last.start, max(last.end, span.end))
      } else {
        merged.append(span)
      }
    }
    return merged
  }

  /// Returns where `names`, those of two words or more, stand in `text`: each word with a capital first, in any case
  /// besides.
  private static func places(of names: [[UInt8]], in text: [UInt8]) -> [TextSpan] {
    // One pass, however many names there are: those that begin with the same byte lie together.
    var beginning: [[[UInt8]]] = Array(repeating: [], count: 256)
    for name in names where name.contains(0x20) {
      if let first = name.first { beginning[Int(first)].append(name) }
    }
    guard beginning.contains(where: { !$0.isEmpty }) else { return [] }
    var places: [TextSpan] = []
    for start in text.indices where !beginning[Int(text[start])].isEmpty {
      guard start == 0 || !isLetter(text[start - 1]) else { continue }
      for name in beginning[Int(text[start])]
      where start + name.count <= text.count && isName(name, at: start, in: text) {
        places.append(TextSpan(start, start + name.count))
      }
    }
    return places
  }

  /// Whether `name` stands at `start` of `text`, where no letter stands before.
  private static func isName(_ name: [UInt8], at start: Int, in text: [UInt8]) -> Bool {
    let end = start + name.count
    if end < text.count, isLetter(text[end]) { return false }
    var isFirst = true
    for (wanted, byte) in zip(name, text[start..<end]) {
      // A letter in another case differs in one bit; the first of each word is as it is written in the name.
      let isSame = wanted == byte || !isFirst && isLetter(wanted) && wanted < 0x80 && wanted ^ byte == 0x20
      guard isSame else { return false }
      isFirst = !isLetter(wanted)
    }
    return true
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
  }
}
