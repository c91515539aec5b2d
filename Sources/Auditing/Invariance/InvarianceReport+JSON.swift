import Model
package import SourceText

extension InvarianceReport: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("schema", Schemas.auditInvariance)
      $0.member("asOf", asOf)
      $0.member("pipeline", pipeline)
      $0.member("candidates", candidates)
      $0.member("unread", unread)
      $0.member("identityViolations", identityViolations)
      $0.member("relations", results)
    }
  }
}

extension RelationResult: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("relation", relation.rawValue)
      $0.member("title", relation.title)
      $0.member("family", relation.family.rawValue)
      $0.member("expected", relation.expectation.rawValue)
      $0.member("candidates", candidates)
      $0.member("cases", cases)
      $0.member("violations", violations)
      $0.key("score")
      $0.object {
        $0.member("changed", changed)
        $0.member("lowest", lowest)
        $0.key("mean")
        if let mean { $0.raw(Decimal.text(mean, digits: 2).utf8) } else { $0.null() }
        $0.member("highest", highest)
      }
      $0.member("examples", examples)
    }
  }

  /// The mean change of a score in hundredths of a point; `nil` where there was no case.
  var mean: Int? {
    guard cases > 0 else { return nil }
    let rounded = RoundedQuotient.of(10 * abs(sum.count), by: cases)
    return sum.count < 0 ? -rounded : rounded
  }
}

extension RelationResult.Violation: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("candidate", candidate)
      $0.member("written", label)
      $0.member("changes", changes)
    }
  }
}
