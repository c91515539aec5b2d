import Model

/// Leads from a report to the files that it quotes.
package struct Originals: Sendable {
  private let base: String?

  /// Makes links below `base`, the path from the run folder to the applicants folder, such as
  /// `../../applicants`; none where `base` is `nil`.
  package init(base: String?) { self.base = base }

  /// Returns a relative link to the document with this id, with nothing in it that a browser reads as other
  /// than a path.
  func link(_ id: String) -> String? {
    guard let base else { return nil }
    let place = Self.place(of: id)
    let path = base.isEmpty ? "./" + place : base.hasSuffix("/") ? base + place : base + "/" + place
    var link = ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        link.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        link += "%" + (digits.count < 2 ? "0" : "") + digits
      }
    }
    return link
  }

  /// Returns the file in which the document with this id lies: itself, or the archive or mail that holds it.
  private static func place(of id: String) -> String {
    let parts = id.split(separator: "/", omittingEmptySubsequences: false)
    let archive = parts.dropLast().firstIndex { ArchiveName.holdsDocuments($0) }
    return archive.map { parts[...$0].joined(separator: "/") } ?? id
  }

  /// Returns `address` if it leads to a web page or a mailbox and to nothing else.
  static func safe(_ address: String) -> String? {
    let lower = address.lowercased()
    guard ["https://", "http://", "mailto:"].contains(where: { lower.hasPrefix($0) }) else { return nil }
    let isPlain = address.utf8.allSatisfy { byte in
      byte > 0x20 && byte < 0x7F && !"\"'<>\\^`{|}".utf8.contains(byte)
    }
    return isPlain ? address : nil
  }
}
