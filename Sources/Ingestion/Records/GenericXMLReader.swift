import Markup
import Model

/// Reads XML of a form that is not known, as sections of text.
///
/// An element that stands once among its like and holds others is taken for a section, and its name for a
/// heading; one that stands several times is a record, whose short fields make a line. Attributes are not
/// text.
struct GenericXMLReader {
  private let parser: MarkupParser

  /// Reads HTML in fields with `parser`.
  init(with parser: MarkupParser) { self.parser = parser }

  /// Composes what `root` says.
  func compose(_ root: MarkupElement, into composer: inout RecordComposer) {
    composer.kind = .resume
    composer.format = "xml"
    element(root, depth: 0, into: &composer)
  }

  private func element(_ element: MarkupElement, depth: Int, into composer: inout RecordComposer) {
    let children = element.children
    // What is mixed with words, and what is too deep to be a form, is prose as a whole.
    if children.isEmpty || depth > 20 || element.hasTextBetweenElements {
      return prose(element, into: &composer)
    }
    composer.place = element.place
    composer.block(.paragraph) { line in
      for child in children where isShort(child) { line.append(part: child) }
    }
    var names: [NameKey: Int] = [:]
    for child in children { names[child.key, default: 0] += 1 }
    for child in children where !isShort(child) && !Self.noise.contains(child.key) {
      let isGroup = !child.children.isEmpty && !child.hasTextBetweenElements
      let isSection = names[child.key] == 1 && (isGroup ? depth < 3 : depth < 1)
      if isSection, !child.string.isEmpty, !RecordName.isBlob(child.text) {
        composer.heading(RecordName.words(child.name.utf8), nil, at: child)
      }
      self.element(child, depth: depth + 1, into: &composer)
    }
  }

  private func prose(_ element: MarkupElement, into composer: inout RecordComposer) {
    guard element.children.isEmpty else {
      composer.place = element.place
      return _ = composer.block(.paragraph) { $0.append(element.text) }
    }
    composer.prose(element, with: parser)
  }

  /// Whether an element holds a few words and nothing else.
  private func isShort(_ element: MarkupElement) -> Bool {
    guard element.children.isEmpty else { return false }
    let text = element.text
    return text.count <= 80 && !text.contains(UInt8(ascii: "<"))
  }

  private static let noise: Set<NameKey> = [
    NameKey("PrintingPreferences"), NameKey("Photo"), NameKey("Attachment"), NameKey("AttachmentList"),
    NameKey("EmbeddedData"), NameKey("style"), NameKey("script"), NameKey("settings"), NameKey("styles"),
    NameKey("Demographics"),
  ]
}
