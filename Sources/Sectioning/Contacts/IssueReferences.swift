import Model
import SourceText

/// Finds references to issues and pull requests as people write them: "serde-rs/serde#2201".
struct IssueReferences {
  let bytes: [UInt8]

  /// Returns a link for each of them, in reading order.
  func links() -> [Link] {
    var found: [Link] = []
    var offset = 0
    while let mark = bytes[offset...].firstIndex(of: Self.mark) {
      offset = mark + 1
      if let link = link(at: mark) { found.append(link) }
    }
    return found
  }

  private func link(at mark: Int) -> Link? {
    let end = bytes[(mark + 1)...].firstIndex { !$0.isDigit } ?? bytes.count
    let name = start(before: mark)
    guard (1...Self.mostDigits).contains(end - mark - 1), name < mark, name > 1, bytes[name - 1] == Byte.slash
    else { return nil }
    let owner = start(before: name - 1)
    guard owner < name - 1, bytes[owner].isLetter || bytes[owner].isDigit,
      owner == 0 || isEdge(bytes[owner - 1])
    else { return nil }
    let repository = String(decoding: bytes[owner..<mark], as: UTF8.self)
    let number = String(decoding: bytes[(mark + 1)..<end], as: UTF8.self)
    return Link(url: "https://github.com/\(repository)/issues/\(number)", span: TextSpan(owner, end))
  }

  /// Where the name that ends at `end` begins.
  private func start(before end: Int) -> Int {
    var start = end
    while start > 0, end - start < Self.longest, isName(bytes[start - 1]) { start -= 1 }
    return start
  }

  private func isName(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte == Byte.hyphen || byte == Byte.underscore || byte == Byte.period
  }

  /// Whether a name may begin behind `byte`: not inside an address.
  private func isEdge(_ byte: UInt8) -> Bool {
    byte.isBlank || byte == 0x0A || byte == Byte.openParenthesis || byte == Byte.openBracket
      || byte == Byte.backtick || byte == Byte.comma || byte == Byte.asterisk
  }

  private static let mark = UInt8(ascii: "#")
  private static let mostDigits = 7
  private static let longest = 60
}
