import Model
import SourceText

/// Writes an evaluation for people and for programs.
package struct EvaluationReport {
  private let result: EvaluationResult
  private static let shownDisagreements = 20

  package init(_ result: EvaluationResult) { self.result = result }

  /// A table in Markdown, with the worst disagreements below it.
  package var text: String {
    let order = result.order
    let readers = result.readersOrder
    var lines = [
      "candidates compared: \(result.candidates)"
        + (result.missing.isEmpty ? "" : ", without assessment: \(result.missing.joined(separator: " "))"),
      "", "| measure | found | readers' levels through the same weights |", "| --- | --- | --- |",
      "| kappa, quadratic, pooled | \(number(result.pooled.kappa)) \(range(result.interval)) | 1 |",
      "| exact levels | \(number(result.pooled.exact)) | 1 |",
      "| kappa of practice | \(number(result.practice.kappa)) | 1 |",
      "| clear pairs ordered alike | \(number(order.clearPairs())) | \(number(readers.clearPairs())) |",
      "| NDCG@10 | \(number(order.ndcg(at: 10))) | \(number(readers.ndcg(at: 10))) |",
      "| tau-b | \(number(order.tauB)) | \(number(readers.tauB)) |",
      "| evidence recall | \(number(result.evidence.recall)) of \(result.evidence.wanted) | – |",
      "| false credit | \(result.pooled.falseCredit) of \(result.pooled.pairs.count) | 0 |", "",
      "| skill | judged | kappa | 95 % interval | exact | false credit |",
      "| --- | --- | --- | --- | --- | --- |",
    ]
    for skill in result.skills {
      lines.append(
        "| \(skill.skill) | \(skill.agreement.pairs.count) | \(number(skill.agreement.kappa)) | \(range(skill.interval)) | \(number(skill.agreement.exact)) | \(skill.agreement.falseCredit) |"
      )
    }
    if let points = result.points { lines += PointsTable(points).lines }
    lines += ["", "Worst disagreements (\(result.disagreements.count) in all):", ""]
    for item in worst {
      lines.append(
        "- \(item.candidate) \(item.skill): readers \(item.truth), found \(item.found); \(item.quote ?? "no evidence")"
      )
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var worst: [EvaluationResult.Disagreement] {
    let sorted = result.disagreements.enumerated().sorted { a, b in
      let (x, y) = (abs(a.element.truth - a.element.found), abs(b.element.truth - b.element.found))
      return x != y ? x > y : a.offset < b.offset
    }
    return sorted.prefix(Self.shownDisagreements).map(\.element)
  }

  /// The same figures, and every disagreement, as one JSON object.
  package var json: [UInt8] {
    var json = JSONWriter()
    json.object {
      $0.member("candidates", result.candidates)
      $0.member("missing", result.missing)
      $0.member("kappa", figure: result.pooled.kappa)
      $0.key("kappaInterval")
      let interval = result.interval.map { "[\(number($0.lowerBound)),\(number($0.upperBound))]" }
      $0.raw((interval ?? "null").utf8)
      $0.member("exact", figure: result.pooled.exact)
      $0.member("practiceKappa", figure: result.practice.kappa)
      $0.member("clearPairs", figure: result.order.clearPairs())
      $0.member("ndcg10", figure: result.order.ndcg(at: 10))
      $0.member("tauB", figure: result.order.tauB)
      $0.member("evidenceRecall", figure: result.evidence.recall)
      $0.member("falseCredit", result.pooled.falseCredit)
      if let points = result.points { $0.member("points", PointsTable(points)) }
      $0.key("skills")
      $0.array { list in
        for skill in result.skills {
          list.object {
            $0.member("skill", skill.skill)
            $0.member("judged", skill.agreement.pairs.count)
            $0.member("kappa", figure: skill.agreement.kappa)
            $0.member("exact", figure: skill.agreement.exact)
            $0.member("falseCredit", skill.agreement.falseCredit)
          }
        }
      }
      $0.key("disagreements")
      $0.array { list in
        for item in result.disagreements {
          list.object {
            $0.member("candidate", item.candidate)
            $0.member("skill", item.skill)
            $0.member("truth", item.truth)
            $0.member("found", item.found)
            $0.member("quote", item.quote)
          }
        }
      }
      $0.key("missedQuotes")
      $0.array { list in
        for missed in result.evidence.missed {
          list.object {
            $0.member("candidate", missed.candidate)
            $0.member("skill", missed.quote.skill)
            $0.member("quote", missed.quote.quote)
          }
        }
      }
    }
    return json.bytes + [0x0A]
  }

  private func number(_ value: Double?) -> String { Figure.words(value) }

  private func range(_ range: ClosedRange<Double>?) -> String {
    range.map { "[\(number($0.lowerBound)), \(number($0.upperBound))]" } ?? "–"
  }
}
