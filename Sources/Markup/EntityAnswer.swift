import CLibXML2

/// An entity that a document declares for itself.
enum DeclaredEntity {
  /// Plain text, short and free of references.
  case text([UInt8])
  /// Made of markup or references, or long.
  case composed
  /// Kept elsewhere.
  case external
}

/// The one `xmlEntity` that look-ups are answered with, filled anew each time.
///
/// libxml2 uses an answer before it asks again, so one is enough. A class, because libxml2 holds
/// its address.
final class EntityAnswer {
  // Invariant: both are allocated for the whole life of the object; `text` holds `capacity` bytes.
  private let entity = UnsafeMutablePointer<xmlEntity>.allocate(capacity: 1)
  private let text: UnsafeMutablePointer<UInt8>
  static let capacity = 1_024

  init() {
    text = .allocate(capacity: Self.capacity)
    entity.initialize(to: xmlEntity())
  }

  deinit {
    entity.deallocate()
    text.deallocate()
  }

  /// Returns an entity called `name` that stands for `content`.
  ///
  /// A predefined one makes libxml2 report its content as characters. Inside an attribute it would
  /// take only the first byte of it, so there it gets one that it copies as `&name;`, for
  /// `EntityText.resolving` to resolve.
  func filled(
    _ name: UnsafePointer<UInt8>, _ content: [UInt8], inAttribute: Bool
  ) -> UnsafeMutablePointer<xmlEntity> {
    let bytes = content.prefix(Self.capacity - 1)
    for (index, byte) in bytes.enumerated() { text[index] = byte }
    text[bytes.count] = 0
    entity.pointee = xmlEntity()
    entity.pointee.type = XML_ENTITY_DECL
    entity.pointee.name = name
    entity.pointee.content = text
    entity.pointee.length = Int32(bytes.count)
    let isPredefined = !inAttribute || bytes.count == 1
    entity.pointee.etype = isPredefined ? XML_INTERNAL_PREDEFINED_ENTITY : XML_INTERNAL_GENERAL_ENTITY
    // Checked, and without `<`: libxml2 need not parse it to find out.
    entity.pointee.checked = 2
    return entity
  }
}

extension SAXRelay {
  /// Remembers an entity of the document's own subset.
  mutating func declare(_ name: UnsafePointer<UInt8>, kind: Int32, content: UnsafePointer<UInt8>?) {
    let name = String(terminated: name)
    guard declared.count < 1_000, declared[name] == nil else { return }
    guard kind == Int32(XML_INTERNAL_GENERAL_ENTITY.rawValue), let content else {
      if kind != Int32(XML_INTERNAL_PARAMETER_ENTITY.rawValue) { declared[name] = .external }
      return
    }
    let text = Array(String(terminated: content).utf8)
    let isPlain = text.count < EntityAnswer.capacity && !text.contains(0x26) && !text.contains(0x3C)
    declared[name] = isPlain ? .text(text) : .composed
  }

  /// Returns what `name` stands for, and never nothing: without an answer libxml2 would drop the
  /// reference.
  mutating func entity(_ name: UnsafePointer<UInt8>) -> UnsafeMutablePointer<xmlEntity>? {
    let inAttribute = context.pointee.instate == XML_PARSER_ATTRIBUTE_VALUE
    return answer?.filled(name, text(of: name), inAttribute: inAttribute)
  }

  private mutating func text(of name: UnsafePointer<UInt8>) -> [UInt8] {
    let spelled = String(terminated: name)
    switch declared[spelled] {
    case .text(let text): return text
    case .composed: note(.entityExpansion, detail: spelled)
    case .external: note(.externalEntity, detail: spelled)
    case nil:
      if let text = EntityText.html(name) { return text }
      note(.unknownEntity, detail: spelled)
    }
    return Array("&\(spelled);".utf8)
  }
}
