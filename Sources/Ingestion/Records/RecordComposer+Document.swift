import Model

extension RecordComposer {
  /// Returns the document, with what is known of its file.
  func document(id: String, encoding: String, digest: String, byteCount: Int, losses before: [Loss] = [])
    -> IngestedDocument
  {
    IngestedDocument(
      id: id, kind: kind, format: format, encoding: encoding, digest: digest, byteCount: byteCount, status: status,
      reason: reason, remedy: remedy, text: DocumentText(text), places: sourcePlaces, blocks: blocks,
      losses: before + losses, owner: owner, name: name, links: links)
  }
}
