package import Model
import SourceText

/// One candidate whose documents are rewritten: what stands in the files, and what was read of it.
package struct AuditSubject: Sendable {
  /// One file.
  package struct Part: Sendable {
    /// What was read.
    package let document: Document
    /// The file's text as UTF-8, where the file is text; `nil` for PDFs and the like.
    package let source: [UInt8]?

    package init(document: Document, source: [UInt8]?) {
      self.document = document
      self.source = source
    }

    /// Whether it is what the person wrote: rewrites leave exports alone unless they say otherwise.
    var isWritten: Bool { document.kind == .resume || document.kind == .coverLetter }

    /// Whether it is text that stands in the file as it is read.
    var isPlain: Bool { ["text", "markdown"].contains(document.format) && source != nil }

    /// The file as it is, as UTF-8; what was read where the file itself is no text.
    var original: AuditFile {
      source.map { AuditFile(id: document.id, bytes: $0) } ?? plain
    }

    /// What was read of it, as a text file.
    var plain: AuditFile {
      if isPlain, let source { return AuditFile(id: document.id, bytes: source) }
      return AuditFile(id: document.id + ".txt", bytes: document.text.bytes)
    }
  }

  /// Id of the candidate.
  package let candidate: String
  /// The files that were read.
  package let parts: [Part]

  package init(candidate: String, parts: [Part]) {
    self.candidate = candidate
    self.parts = parts
  }

  /// The names by which the documents call the person, longest first.
  var names: [String] {
    Set(parts.compactMap(\.document.contact.name)).sorted {
      $0.utf8.count != $1.utf8.count ? $0.utf8.count > $1.utf8.count : $0 < $1
    }
  }

  /// The e-mail addresses.
  var emails: [String] { Set(parts.flatMap(\.document.contact.emails)).sorted() }

  /// The files as they are.
  var originals: [AuditFile] { parts.map(\.original) }

  /// What the person wrote as plain text, and the rest as it is.
  var plainFiles: [AuditFile] { parts.map { $0.isWritten ? $0.plain : $0.original } }

  /// The first résumé.
  var resume: Int? { parts.firstIndex { $0.document.kind == .resume } }
}

/// A file of a rewritten candidate.
package struct AuditFile: Sendable, Hashable {
  /// The path below the applicants folder.
  package var id: String
  /// What stands in it.
  package var bytes: [UInt8]

  package init(id: String, bytes: [UInt8]) {
    self.id = id
    self.bytes = bytes
  }

  /// The text.
  var text: String {
    get { String(decoding: bytes, as: UTF8.self) }
    set { bytes = Array(newValue.utf8) }
  }
}

/// Several rewrites of one kind and what they are compared with.
package struct RewriteSet: Sendable {
  /// One rewrite.
  package struct Case: Sendable {
    /// What was written: "Mei Chen (Asian, women)".
    package let label: String
    /// The files.
    package let files: [AuditFile]
  }

  package let relation: Relation
  /// The files before.
  package let before: [AuditFile]
  package let cases: [Case]

  init(_ relation: Relation, before: [AuditFile], cases: [Case]) {
    self.relation = relation
    self.before = before
    self.cases = cases
  }
}
