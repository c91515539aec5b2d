package import Model
package import SourceText

/// Finds in a piece of text what leads to a person by its form alone.
package struct ContactFinder: Sendable {
  /// What it is.
  package enum Kind: Sendable, Hashable { case web, mail, phone, street }

  private let streets: StreetWords

  /// Knows streets by the words of `names`.
  package init(_ names: [NameWords]) { streets = StreetWords(names) }

  /// Returns addresses of pages and mailboxes, telephone numbers with their leading sign, and streets with a number.
  package func spans(in bytes: [UInt8]) -> [(kind: Kind, span: TextSpan)] {
    let all = TextSpan(0, bytes.count)
    var found: [(kind: Kind, span: TextSpan)] = AddressScanner(bytes: bytes).addresses(in: all).map {
      ($0.kind == .web ? .web : .mail, $0.span)
    }
    if let mail = WrittenMail(bytes: bytes).mail(in: all) { found.append((.mail, mail.span)) }
    found += phones(bytes).map { (.phone, $0) }
    found += PostalAddress(bytes: bytes, streets: streets).streets(in: all).map { (.street, $0) }
    return found
  }

  /// Numbers in a sentence are counts and years: a telephone number begins with a plus sign, a bracket or a zero.
  private func phones(_ bytes: [UInt8]) -> [TextSpan] {
    var spans: [TextSpan] = []
    var offset = 0
    while let phone = PhoneReader(bytes: bytes).phone(in: TextSpan(offset, bytes.count)) {
      let first = bytes[phone.start]
      if first == Byte.plus || first == Byte.openParenthesis || first == 0x30 { spans.append(phone) }
      offset = max(offset + 1, phone.end)
    }
    return spans
  }
}
