package import Model
import SourceText

/// Writes `documents.ndjson`: what became of every file.
package enum DocumentLineWriter {
  /// Returns one line for each of a candidate's files.
  package static func lines(of candidate: String, _ documents: [DocumentRecord]) -> [UInt8] {
    var json = JSONWriter()
    for document in documents {
      json.object {
        $0.member("schema", Schemas.document)
        $0.member("candidate", candidate)
        $0.member("path", document.id)
        $0.member("digest", document.digest)
        $0.member("kind", document.kind)
        $0.member("format", document.format)
        $0.member("encoding", document.encoding)
        $0.member("status", document.status)
        $0.member("reason", document.reason)
        $0.member("remedy", document.remedy)
        $0.member("byteCount", document.byteCount)
        $0.member("characters", document.characters)
        $0.member("sections", document.sections)
        $0.member("entries", document.entries)
        $0.member("losses", document.losses)
        $0.member("hidden", document.hidden)
      }
      json.endLine()
    }
    return json.bytes
  }
}
