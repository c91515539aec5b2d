import Model
import SourceText

/// Writes what other points would reach.
struct PointsTable: JSONWritable {
  private let trial: PointsTrial

  init(_ trial: PointsTrial) { self.trial = trial }

  /// Lines of Markdown.
  var lines: [String] {
    let numbers = trial.fittedNumbers.map { "\($0.name) = \($0.value)" }.joined(separator: ", ")
    return [
      "", "| points | clear pairs ordered alike |", "| --- | --- |",
      "| the rubric's own | \(share(trial.own)) |",
      "| fitted to these candidates\(numbers.isEmpty ? "" : " (\(numbers))") | \(share(trial.fitted)) |",
      "| fitted to all but the one that is ordered | \(share(trial.leftOut)) |",
    ]
      + trial.moves.map { move in
        "| only \(move.number.name) \(move.number.change > 0 ? "+" : "")\(move.number.change): \(move.number.value) | \(share(move.clearPairs)) |"
      }
  }

  func write(to json: inout JSONWriter) {
    json.object {
      $0.member("own", figure: trial.own)
      $0.member("fitted", figure: trial.fitted)
      $0.member("leftOut", figure: trial.leftOut)
      $0.key("fittedNumbers")
      $0.array { list in
        for number in trial.fittedNumbers {
          list.object {
            $0.member("name", number.name)
            $0.member("value", number.value)
          }
        }
      }
      $0.key("moves")
      $0.array { list in
        for move in trial.moves {
          list.object {
            $0.member("name", move.number.name)
            $0.member("value", move.number.value)
            $0.member("clearPairs", figure: move.clearPairs)
          }
        }
      }
    }
  }

  private func share(_ value: Double) -> String { Figure.words(value) }
}
