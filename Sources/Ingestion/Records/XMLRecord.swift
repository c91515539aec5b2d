import Markup
import Model

/// One record of an XML form that is read without knowing each of its fields: a title line of what is
/// short, dates, and prose.
struct XMLRecord {
  private let element: MarkupElement
  private let parser: MarkupParser

  /// Takes the record that `element` holds.
  init(_ element: MarkupElement, with parser: MarkupParser) {
    self.element = element
    self.parser = parser
  }

  /// Appends the record as an entry of `kind`.
  func compose(_ kind: EntryKind, into composer: inout RecordComposer) {
    composer.place = element.place
    let fields = XMLRecord.fields(of: element)
    let titles = fields.filter { XMLRecord.isTitle($0) }
    composer.entry(kind, dates: XMLDates.dates(of: element)) { $0.append(fields: titles) }
    for field in fields where !XMLRecord.isTitle(field) { composer.prose(field, with: parser) }
    if fields.isEmpty, element.children.isEmpty { composer.prose(element, with: parser) }
  }

  /// The fields that hold text, those inside groups of fields included; dates, codes and addresses not.
  private static func fields(of element: MarkupElement, depth: Int = 0) -> [MarkupElement] {
    element.children.flatMap { child -> [MarkupElement] in
      guard !XMLDates.isDate(child), !bookkeeping.contains(child.key) else { return [] }
      // Text between elements makes a field of what holds both.
      let isGroup = depth < 6 && !child.children.isEmpty && !child.hasTextBetweenElements
      return isGroup ? fields(of: child, depth: depth + 1) : [child]
    }
  }

  /// A short field is a part of the title, unless it is the description.
  private static func isTitle(_ field: MarkupElement) -> Bool {
    guard !prose.contains(field.key) else { return false }
    let text = field.text
    return text.count <= 120 && !text.contains(UInt8(ascii: "<"))
  }

  private static let prose: Set<NameKey> = [
    NameKey("Description"), NameKey("Comments"), NameKey("Comment"), NameKey("Summary"), NameKey("Abstract"),
    NameKey("Activities"), NameKey("Para"), NameKey("Achievement"),
  ]
  private static let bookkeeping: Set<NameKey> = [
    NameKey("UserArea"), NameKey("Attachment"), NameKey("EmbeddedData"), NameKey("Photo"), NameKey("Code"),
    NameKey("CountryCode"), NameKey("TaxonomyID"), NameKey("TaxonomyName"), NameKey("CategoryCode"),
    NameKey("ID"),
    NameKey("JobCategory"), NameKey("JobLevelInfo"), NameKey("Address"), NameKey("Communication"),
  ]
}

extension MarkupElement {
  /// Whether words stand beside the elements inside it, as in a paragraph with emphasis.
  var hasTextBetweenElements: Bool {
    content.contains { node in
      if case .text(let text, _) = node { return text.contains { $0 > 0x20 } }
      return false
    }
  }
}
