import Model
import SourceText

/// Finds who a document is about where the side column of a profile page is read before the name.
///
/// Such a text begins with the heading of contacts and an address on LinkedIn, lists skills and languages, and only then
/// names the person, with a headline and a place below.
struct ProfileCard {
  let bytes: [UInt8]
  let lines: [SourceLine]
  let reader: HeadingReader

  /// Lines from the top that may hold the address, and the card.
  private static let addressReach = 6
  private static let reach = 60
  /// Lines of the longest card.
  private static let longest = 6

  /// Returns the lines of the card, `isName` telling names.
  func range(isName: (TextSpan) -> Bool) -> Range<Int>? {
    guard let first = lines.first, reader.heading(first)?.kind == .contact,
      lines.prefix(Self.addressReach).contains(where: isProfile)
    else { return nil }
    for index in lines.indices.prefix(Self.reach).dropFirst(2) {
      let line = lines[index]
      if opensWork(line) { return nil }
      guard line.hasGap, !line.isBullet, reader.heading(line)?.kind == nil, isName(line.content) else {
        continue
      }
      let below = lines[(index + 1)...].prefix(Self.longest)
      if let end = below.firstIndex(where: opensWork), end > index + 1,
        !below[..<end].contains(where: { reader.heading($0)?.kind != nil })
      {
        return index..<end
      }
    }
    return nil
  }

  private func opensWork(_ line: SourceLine) -> Bool {
    switch reader.heading(line)?.kind {
    case .summary?, .experience?: return true
    default: return false
    }
  }

  private func isProfile(_ line: SourceLine) -> Bool {
    line.content.range.contains { bytes.has("linkedin.com/", at: $0) }
  }
}
