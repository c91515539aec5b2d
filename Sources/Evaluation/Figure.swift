import Foundation
import SourceText

/// Figures of an evaluation as they are written: with three decimals.
enum Figure {
  static func words(_ value: Double) -> String { String(format: "%.3f", value) }
}

extension JSONWriter {
  /// Writes a figure as a member.
  mutating func member(_ name: StaticString, figure: Double) {
    key(name)
    raw(Figure.words(figure).utf8)
  }
}
