import Model
import SourceText

/// Gathers who a document says it is about, and where it says so.
struct ContactReader {
  let bytes: [UInt8]
  let lines: [SourceLine]
  let reader: HeadingReader
  let name: String?
  let words: PersonWords
  let card: Range<Int>?

  /// Lines from the top that may hold telephone numbers, places and written-out mail addresses.
  private static let reach = 14

  /// Returns the identity facts, `addresses` being those of the whole text.
  func contact(addresses: [Address], links: [Link]) -> Contact {
    var spans = addresses.map(\.span)
    var emails: [String] = []
    let top = lines.prefix(Self.reach)
    let end = top.prefix { !reader.opensBody($0) }.last?.span.end ?? 0
    let identity = IdentityLines(lines, facts: spans, reader: reader)
    let places = lines.indices.filter { identity.isIdentity($0) || reader.label(lines[$0])?.kind == .contact }
      .map { lines[$0].span }
    var urls: [String] = []
    var hosts: [String] = []
    for address in addresses where address.kind == .web {
      if contains(places, address.span) {
        append(&urls, string(address.span))
      } else if let host = profileHost(address.span), !hosts.contains(host) {
        hosts.append(host)
        append(&urls, string(address.span))
      }
    }
    // Further down stand the addresses of referees and authors.
    let mails = addresses.filter { $0.kind == .mail }
    let own = mails.filter { $0.span.start < end || contains(places, $0.span) }
    for mail in own.isEmpty ? Array(mails.prefix(1)) : own { append(&emails, lowered(mail.span)) }
    for link in links where contains(places, link.span) { append(&urls, link.url) }

    let names = NameReader(bytes: bytes, reader: reader, person: words)
    let namePlace = names.name(lines, known: name, card: card)
    if let namePlace { spans.append(namePlace) }
    var phones: [String] = []
    var location: TextSpan?
    var isBody = false
    let placeReader = PlaceReader(bytes: bytes, lines: lines, reader: reader, words: words)
    var (isOther, hasFacts) = (false, false)
    for (index, line) in lines.enumerated() {
      let label = reader.label(line)
      if index >= 60 { break }
      isBody = isBody || reader.opensBody(line)
      isOther = isOther || placeReader.opensOther(index, facts: spans, hasFacts: hasFacts)
      guard index < Self.reach && !isBody || label?.kind == .contact || card?.contains(index) == true else {
        continue
      }
      let phone = PhoneReader(bytes: bytes).phone(in: line.content)
      if let phone, !spans.contains(where: { $0.overlaps(phone) }) {
        phones.append(string(phone))
        spans.append(phone)
      }
      if let mail = WrittenMail(bytes: bytes).mail(in: line.content) {
        append(&emails, mail.address)
        spans.append(mail.span)
      }
      if location == nil, !isOther || label?.kind == .contact || card?.contains(index) == true,
        let place = placeReader.place(index, taken: spans)
      {
        location = placeReader.town(of: place)
        spans.append(place)
      }
      hasFacts = hasFacts || spans.contains { $0 != namePlace && $0.overlaps(line.span) }
      for span in PostalAddress(bytes: bytes, streets: words.streets).spans(
        in: label?.content ?? line.content)
      where !spans.contains(where: { $0.overlaps(span) }) {
        spans.append(span)
      }
    }
    return Contact(
      name: name ?? namePlace.map(string), emails: emails, phones: phones, links: Array(urls.prefix(20)),
      location: location.map(string), spans: merged(spans))
  }

  private func contains(_ places: [TextSpan], _ span: TextSpan) -> Bool {
    let index = places.partitioningIndex { $0.end >= span.end }
    return index < places.count && places[index].contains(span)
  }

  /// Returns the host of the address if it is that of a person's page on a site of many.
  private func profileHost(_ span: TextSpan) -> String? {
    let path = lowered(span).split(separator: "/").drop { $0.hasSuffix(":") || $0.isEmpty }
    guard let first = path.first else { return nil }
    let host = first.hasPrefix("www.") ? String(first.dropFirst(4)) : String(first)
    switch host {
    case "github.com", "gitlab.com", "codeberg.org": return path.count == 2 ? host : nil
    case "linkedin.com": return path.count >= 3 ? host : nil
    default: return nil
    }
  }

  private func append(_ list: inout [String], _ text: String) {
    if !list.contains(text) { list.append(text) }
  }

  private func string(_ span: TextSpan) -> String { String(decoding: bytes[span.range], as: UTF8.self) }

  private func lowered(_ span: TextSpan) -> String {
    String(decoding: bytes[span.range].map { $0.isCapital ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  private func merged(_ spans: [TextSpan]) -> [TextSpan] {
    var result: [TextSpan] = []
    for span in spans.sorted() {
      if let last = result.last, span.start <= last.end {
        result[result.count - 1] = TextSpan(last.start, max(last.end, span.end))
      } else {
        result.append(span)
      }
    }
    return result
  }
}
