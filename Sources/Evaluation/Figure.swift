import Foundation
import SourceText

/// Figures of an evaluation as they are written: with three decimals, or as a dash where there is none.
enum Figure {
  static func words(_ value: Double?) -> String { value.map(words) ?? "–" }
  static func words(_ value: Double) -> String { String(format: "%.3f", value) }
}

extension JSONWriter {
  /// Writes a figure as a member; `null` where there is none.
  mutating func member(_ name: StaticString, figure: Double?) {
    key(name)
    raw((figure.map(Figure.words) ?? "null").utf8)
  }
}
