package import Model
import SourceText

/// Writes `assessments.ndjson`: the lines of `assay assess`, in the order of the ranks.
package struct AssessmentLineWriter: Sendable {
  /// What every line of a run has in common.
  private let opening: [UInt8]

  /// Writes lines of the run under `head`.
  package init(_ head: ShortlistHead) {
    var json = JSONWriter()
    json.object {
      $0.member("schema", Schemas.assessment)
      $0.member("pipeline", head.pipeline)
      $0.member("asOf", head.asOf)
      $0.member("folder", head.folder)
    }
    opening = json.bytes.dropLast() + Array(",\"assessment\":".utf8)
  }

  /// Returns the line of an assessment, whose JSON is copied unread.
  package func add(_ assessment: ArraySlice<UInt8>) -> [UInt8] {
    opening + assessment + Array("}\n".utf8)
  }
}
