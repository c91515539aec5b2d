package import Model
import SourceText

/// A ranked run whose assessments are fetched one at a time, so that a million of them need not be held.
package protocol AssessmentSource {
  /// All of the shortlist but its entries.
  var head: ShortlistHead { get }
  /// Headings of the columns that a candidates file brought along.
  var columnNames: [String] { get }
  /// What is new since an earlier run, if that was asked.
  var news: RunNews? { get }
  /// How many candidates are ranked.
  var count: Int { get }
  /// Returns where the candidate at `index` stands; 0 is the best.
  func positions(at index: Int) -> RankPositions
  /// Returns the assessment at `index` as the data files show it.
  func rendered(at index: Int) throws -> RenderedAssessment
  /// Returns that assessment.
  func assessment(at index: Int) throws -> Assessment
  /// Returns the JSON object of the assessment of the candidate that is set aside at `index` of the head's
  /// list, if it is at hand.
  func setAsideJSON(at index: Int) throws -> ArraySlice<UInt8>?
}

extension AssessmentSource {
  /// None.
  package var columnNames: [String] { [] }

  /// Not asked.
  package var news: RunNews? { nil }

  /// Not at hand.
  package func setAsideJSON(at index: Int) throws -> ArraySlice<UInt8>? { nil }
}

/// A shortlist that is held as a whole, as `assay report` reads it.
package struct HeldShortlist: AssessmentSource, Sendable {
  private let shortlist: Shortlist
  private let setAside: [Assessment]
  package let columnNames: [String]

  /// Wraps `shortlist`. `setAside` are the whole assessments of the candidates that are set aside, in the order of the
  /// head, where they are at hand; without them what the head says of these candidates has to do.
  package init(_ shortlist: Shortlist, setAside: [Assessment] = []) {
    self.shortlist = shortlist
    let aside = shortlist.head.setAside
    self.setAside =
      setAside.map(\.candidate) == aside.map(\.candidate) ? setAside : aside.map(Assessment.init)
    var names: [String] = []
    let columns = shortlist.entries.map(\.assessment.columns) + shortlist.head.setAside.map(\.columns)
    for column in columns.joined() where !names.contains(column.name) { names.append(column.name) }
    columnNames = names
  }

  package var head: ShortlistHead { shortlist.head }
  package var count: Int { shortlist.entries.count }
  package func positions(at index: Int) -> RankPositions { shortlist.entries[index].positions }
  package func assessment(at index: Int) -> Assessment { shortlist.entries[index].assessment }

  package func setAsideJSON(at index: Int) -> ArraySlice<UInt8>? {
    var json = JSONWriter()
    json.value(setAside[index])
    return json.bytes[...]
  }

  package func rendered(at index: Int) -> RenderedAssessment {
    AssessmentRenderer(
      skills: head.rubric.skills.map(\.skill), scoring: head.rubric.scoring, asOf: head.asOf,
      columnNames: columnNames
    ).rendered(assessment(at: index))
  }
}
