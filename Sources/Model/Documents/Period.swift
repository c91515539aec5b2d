public import SourceText

/// The months that a dated entry covers, both ends included.
public struct Period: Sendable, Hashable, Decodable {
  /// First month; of a bare year January.
  public let start: Month?
  /// Last month; of a bare year December. `nil` while it goes on.
  public let end: Month?
  /// Whether the document says that it goes on ("present", "to date", "since").
  public let ongoing: Bool
  /// How exactly the document says it.
  public let precision: DatePrecision
  /// Where it stands in the text.
  public let span: TextSpan?

  /// Puts the value together from its parts.
  public init(
    start: Month? = nil,
    end: Month? = nil,
    ongoing: Bool,
    precision: DatePrecision,
    span: TextSpan? = nil
  ) {
    self.start = start
    self.end = end
    self.ongoing = ongoing
    self.precision = precision
    self.span = span
  }
}

extension Period: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("start", start)
      $0.member("end", end)
      $0.member("ongoing", ongoing)
      $0.member("precision", precision)
      $0.member("span", span)
    }
  }
}
