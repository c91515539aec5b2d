import Foundation
import Model
import SourceText

/// Rewrites of how a document is made.
struct FormRewrites {
  /// Returns those that can be made of `subject`.
  func sets(of subject: AuditSubject) -> [RewriteSet] {
    guard let index = subject.resume else { return [] }
    let part = subject.parts[index]
    func files(_ change: (inout AuditFile) -> Void) -> [AuditFile] {
      var files = subject.plainFiles
      change(&files[index])
      return files
    }
    var sets = [
      RewriteSet(
        .encoding, before: subject.plainFiles,
        cases: encodings(subject.plainFiles[index]).map { encoding in
          .init(label: encoding.label, files: files { $0.bytes = encoding.bytes })
        }),
      RewriteSet(
        .lineEnds, before: subject.plainFiles,
        cases: [.init(label: "CRLF", files: files { $0.text = $0.text.replacing("\n", with: "\r\n") })]),
    ]
    if part.document.format == "text" {
      sets.append(
        RewriteSet(
          .markup, before: subject.plainFiles,
          cases: [.init(label: "HTML", files: files { $0 = HTMLForm(part.document).file() })]))
    } else if !part.isPlain {
      sets.append(
        RewriteSet(
          .plainText, before: subject.originals,
          cases: [.init(label: part.document.format, files: subject.plainFiles)]))
    }
    let orders = orders(part)
    if !orders.isEmpty {
      sets.append(
        RewriteSet(
          .sectionOrder, before: subject.plainFiles,
          cases: orders.map { order in .init(label: order.label, files: files { $0.bytes = order.bytes }) }))
    }
    return sets
  }

  private func encodings(_ file: AuditFile) -> [(label: String, bytes: [UInt8])] {
    let text = file.text
    var encodings: [(label: String, bytes: [UInt8])] = [
      ("UTF-8 with a mark", [0xEF, 0xBB, 0xBF] + file.bytes),
      ("UTF-16, little end first", [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }),
      ("UTF-16, big end first", [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }),
    ]
    if let data = text.data(using: .windowsCP1252) { encodings.append(("Windows-1252", [UInt8](data))) }
    return encodings
  }

  /// Returns the text with its titled sections backwards, and turned by one, if there are two or more.
  private func orders(_ part: AuditSubject.Part) -> [(label: String, bytes: [UInt8])] {
    guard part.isPlain, let source = part.source, source == part.document.text.bytes else { return [] }
    let sections = part.document.sections
    guard let first = sections.firstIndex(where: { $0.title != nil }), sections.count - first > 1,
      sections[first...].allSatisfy({ $0.title != nil })
    else { return [] }
    // The mark of a heading stands before its title, so a section begins with its title's line.
    let starts = sections[first...].map { section in
      source[..<section.span.start].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    }
    let ends = starts.dropFirst() + [source.count]
    let pieces = zip(starts, ends).map { Array(source[$0..<$1]) + [0x0A] }
    let head = Array(source[..<starts[0]])
    return [
      ("backwards", head + pieces.reversed().joined()),
      ("the first last", head + (pieces.dropFirst() + pieces.prefix(1)).joined()),
    ]
  }
}
