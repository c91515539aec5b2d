import Markup

/// The rules of a page's style sheets that hide text: one class, id or element a selector.
struct HidingSheet {
  private var classes: [String: HidingReason] = [:]
  private var ids: [String: HidingReason] = [:]
  private var elements: [NameKey: HidingReason] = [:]

  /// What the selectors of a sheet can take hold of.
  struct Names {
    let element: NameKey
    var classes = ""
    var id = ""
  }

  /// Whether any class or id hides text, so that classes and ids are worth looking at.
  var isInUse: Bool { !classes.isEmpty || !ids.isEmpty }

  /// Whether any element hides text by its name.
  var hidesElements: Bool { !elements.isEmpty }

  /// Returns why an element is hidden, if it is.
  func reason(for names: Names) -> HidingReason? {
    if let reason = elements[names.element] { return reason }
    guard isInUse else { return nil }
    if !names.id.isEmpty, let reason = ids[names.id] { return reason }
    return names.classes.split(separator: " ").lazy.compactMap { classes[String($0)] }.first
  }

  /// Takes up the rules of `sheet` that hide. Rules within `@media print` and the like do not count.
  mutating func read(_ sheet: [UInt8]) {
    var depth = 0
    var selector: [UInt8] = []
    var body: [UInt8] = []
    for byte in Self.withoutComments(sheet) {
      switch byte {
      case UInt8(ascii: "{"):
        depth += 1
        if depth == 1 { body.removeAll() }
      case UInt8(ascii: "}"):
        depth = max(0, depth - 1)
        if depth == 0 {
          add(String(decoding: selector, as: UTF8.self), String(decoding: body, as: UTF8.self))
          selector.removeAll()
        }
      case UInt8(ascii: ";") where depth == 0: selector.removeAll()
      default: if depth == 0 { selector.append(byte) } else if depth == 1 { body.append(byte) }
      }
    }
  }

  private mutating func add(_ selectors: String, _ body: String) {
    guard !selectors.contains("@") else { return }
    var facts = StyleFacts(StyleFacts.Colours())
    facts.read(body)
    guard let reason = facts.hiding else { return }
    for selector in selectors.split(separator: ",") {
      let name = selector.filter { !$0.isWhitespace }
      guard !selector.trimmed.contains(where: \.isWhitespace), !name.contains(where: { ":[>+~*".contains($0) }) else { continue }
      if name.hasPrefix(".") { classes[String(name.dropFirst())] = reason } else if name.hasPrefix("#") {
        ids[String(name.dropFirst())] = reason
      } else if let dot = name.firstIndex(of: ".") {
        classes[String(name[name.index(after: dot)...])] = reason
      } else if name != "body", name != "html", !name.isEmpty {
        elements[NameKey(name.lowercased())] = reason
      }
    }
  }

  private static func withoutComments(_ sheet: [UInt8]) -> [UInt8] {
    guard sheet.containsSequence("/*") else { return sheet }
    var kept: [UInt8] = []
    var index = 0
    while index < sheet.count {
      if sheet[index] == 0x2F, index + 1 < sheet.count, sheet[index + 1] == 0x2A {
        index += 2
        while index + 1 < sheet.count, !(sheet[index] == 0x2A && sheet[index + 1] == 0x2F) { index += 1 }
        index += 2
      } else {
        kept.append(sheet[index])
        index += 1
      }
    }
    return kept
  }
}

extension Substring {
  /// Without white space at both ends.
  fileprivate var trimmed: Substring {
    var text = self
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
