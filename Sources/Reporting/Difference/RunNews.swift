package import Model

/// What is new in a run since an earlier one.
package struct RunNews: Sendable, Hashable {
  /// Whether a candidate was there before.
  package enum Novelty: String, Sendable, Hashable {
    /// Not there before.
    case new
    /// There, and with other files.
    case changed
    /// There as it is now.
    case known
  }

  /// The day that "present" meant in the earlier run.
  package let since: String
  /// For each ranked candidate, in the order of the ranks.
  package let novelties: [Novelty]

  /// How many are new, or have other files.
  package var count: Int { novelties.count { $0 != .known } }

  /// Compares the ranked candidates of `source` with those of `earlier`.
  package init(_ source: some AssessmentSource, since earlier: Shortlist) throws {
    var known: [String: [String]] = [:]
    for entry in earlier.entries {
      known[entry.assessment.candidate] = Self.digests(entry.assessment.documents)
    }
    for aside in earlier.head.setAside { known[aside.candidate] = Self.digests(aside.documents) }
    since = earlier.head.asOf
    novelties = try (0..<source.count).map { index in
      let assessment = try source.assessment(at: index)
      guard let before = known[assessment.candidate] else { return .new }
      return before == Self.digests(assessment.documents) ? .known : .changed
    }
  }

  private static func digests(_ documents: [DocumentRecord]) -> [String] {
    documents.map { "\($0.digest) \($0.id)" }.sorted()
  }
}

/// A run that knows what is new in it.
package struct NewsRun<Source: AssessmentSource>: AssessmentSource {
  private let source: Source
  package let news: RunNews?

  /// Compares `source` with `earlier`.
  package init(_ source: Source, since earlier: Shortlist) throws {
    self.source = source
    news = try RunNews(source, since: earlier)
  }

  package var head: ShortlistHead { source.head }
  package var columnNames: [String] { source.columnNames }
  package var count: Int { source.count }
  package func positions(at index: Int) -> RankPositions { source.positions(at: index) }
  package func rendered(at index: Int) throws -> RenderedAssessment { try source.rendered(at: index) }
  package func assessment(at index: Int) throws -> Assessment { try source.assessment(at: index) }
  package func setAsideJSON(at index: Int) throws -> ArraySlice<UInt8>? { try source.setAsideJSON(at: index) }
}
