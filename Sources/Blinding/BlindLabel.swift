import Model

/// What a blind run calls a candidate and its files.
struct BlindLabel: Sendable, Hashable {
  /// `candidate-7`: the seventh by rank; those without a rank follow, in an order that tells no name.
  let candidate: String
  /// What each file is called: `candidate-7/document-1`.
  let documents: [String: String]

  init(number: Int, _ records: [DocumentRecord]) {
    let candidate = "candidate-\(number)"
    self.candidate = candidate
    documents = Dictionary(
      records.enumerated().map { ($1.id, "\(candidate)/document-\($0 + 1)") }, uniquingKeysWith: { $1 })
  }

  /// Returns what the file `id` is called.
  func document(_ id: String) -> String { documents[id] ?? "\(candidate)/document" }
}
