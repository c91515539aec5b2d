import Foundation
package import Model

extension Candidate {
  /// Returns it with the bytes of its files within, for workers that share no disk with whoever discovered it.
  ///
  /// A file whose bytes cannot be had keeps its path, so that the reader says why.
  package func holdingContents(limits: ReadingLimits = ReadingLimits()) -> Candidate {
    let shelf = ArchiveShelf()
    return Candidate(
      id: id, documents: documents.map { $0.holdingContent(shelf, limits) }, folder: folder, columns: columns,
      findings: findings)
  }
}

extension DocumentSource {
  fileprivate func holdingContent(_ shelf: ArchiveShelf, _ limits: ReadingLimits) -> DocumentSource {
    do throws(ReadingFailure) {
      let bytes = try shelf.bytes(of: self, limits)
      return DocumentSource(id: id, content: Data(bytes).base64EncodedString(), problem: problem)
    } catch {
      return self
    }
  }
}
