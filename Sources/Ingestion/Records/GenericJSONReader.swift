import JSONReading
import Model

/// Reads JSON that no known program wrote: its names as headings, its texts as paragraphs.
///
/// What a heading is for is found out later, as it is for any page.
enum GenericJSONReader {
  /// Objects and arrays inside each other beyond this are left out; a page has no such depth.
  private static let reach = 24

  /// Composes what `root` says.
  static func read(_ root: JSONValue, into composer: inout RecordComposer) {
    composer.kind = .resume
    composer.format = "json"
    value(root, depth: 0, into: &composer)
  }

  private static func value(_ value: JSONValue, depth: Int, into composer: inout RecordComposer) {
    guard depth < reach else { return composer.lose("too-deep") }
    if value.text != nil { return text(value, into: &composer) }
    if value.elements.first?.text != nil {
      return depth > 1 && isListOfWords(value) ? listing(value, into: &composer) : composer.bullets(value)
    }
    for element in value.elements {
      if element.kind == .object, isPiece(element) {
        piece(element, depth: depth + 1, into: &composer)
      } else {
        self.value(element, depth: depth + 1, into: &composer)
      }
    }
    object(value, depth: depth, into: &composer)
  }

  /// Whether an object of a list tells more than a line: then it is a piece of work of its own.
  private static func isPiece(_ object: JSONValue) -> Bool {
    object.members.contains { !isBookkeeping($0) && !isName($1) }
      && object.members.contains { !isBookkeeping($0) && isName($1) }
  }

  /// Composes a piece of work: its names as the title, what is said of it below.
  private static func piece(_ object: JSONValue, depth: Int, into composer: inout RecordComposer) {
    guard depth < reach else { return composer.lose("too-deep") }
    composer.place = .value(object.position)
    composer.block(.entry) { line in
      for (key, member) in object.members where isName(member) && !isBookkeeping(key) {
        line.append(part: member)
      }
    }
    for (key, member) in object.members where !isName(member) && !isBookkeeping(key) {
      value(member, depth: depth + 1, into: &composer)
    }
  }

  private static func listing(_ list: JSONValue, into composer: inout RecordComposer) {
    composer.place = .value(list.position)
    composer.block(.paragraph) { $0.append(joined: list) }
  }

  /// The short texts of an object stand on one line, as the title of an entry does on a page.
  private static func object(_ object: JSONValue, depth: Int, into composer: inout RecordComposer) {
    composer.place = .value(object.position)
    composer.block(.paragraph) { line in
      for (key, member) in object.members where isShort(member) && !isBookkeeping(key) {
        line.append(part: member)
      }
    }
    for (key, member) in object.members where !isShort(member) && !isBookkeeping(key) {
      if member.kind == .array || member.kind == .object, depth < 2 {
        composer.place = .value(member.position)
        composer.block(.heading) { $0.append(RecordName.words(key.utf8)) }
      }
      value(member, depth: depth + 1, into: &composer)
    }
  }

  private static func text(_ value: JSONValue, into composer: inout RecordComposer) {
    guard let text = value.text, !RecordName.isBlob(text.utf8) else { return composer.lose("blob") }
    composer.prose(value)
  }

  private static func isShort(_ value: JSONValue) -> Bool {
    value.text.map { $0.utf8.count <= 80 && !$0.utf8.contains(0x0A) } ?? false
  }

  /// Whether a text is as short as names, places and dates are, and no sentence.
  private static func isName(_ value: JSONValue) -> Bool { isShort(value) && words(value) <= mostWordsOfName }

  /// Whether all of an array are single names: `["rust", "x86", "code generation"]`.
  private static func isListOfWords(_ list: JSONValue) -> Bool {
    list.elements.allSatisfy { isShort($0) && words($0) <= mostWordsOfTag }
  }

  private static func words(_ value: JSONValue) -> Int {
    value.text?.utf8.split(whereSeparator: { $0 <= 0x20 }).count ?? 0
  }

  private static let mostWordsOfName = 6
  private static let mostWordsOfTag = 2

  private static func isBookkeeping(_ key: JSONString) -> Bool {
    key.hasPrefix("$") || key.hasPrefix("@") || key == "id" || key == "uuid" || key == "_id"
  }
}
