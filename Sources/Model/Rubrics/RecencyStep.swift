package import SourceText

/// What counts of points of a certain age.
package struct RecencyStep: Sendable, Hashable, Decodable {
  /// Up to so many months before the as-of day.
  package let months: Int
  /// So much counts.
  package let percent: Int

  /// Puts the value together from its parts.
  package init(months: Int, percent: Int) {
    self.months = months
    self.percent = percent
  }
}

extension RecencyStep: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("months", months)
      $0.member("percent", percent)
    }
  }
}
