import Model
package import SourceText

extension ImpactAudit: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("schema", Schemas.auditImpact)
      $0.member("asOf", head.asOf)
      $0.member("pipeline", head.pipeline)
      $0.key("groups")
      $0.object {
        $0.member("file", file.path)
        $0.member("digest", file.digest)
        $0.member("columns", file.columns)
        $0.member("rows", file.rows.count)
      }
      $0.key("candidates")
      $0.object {
        $0.member("ranked", ranked)
        $0.member("setAside", head.setAside.count)
        $0.member("notInFile", missing)
        $0.member("notInRun", strangers)
      }
      $0.member("scores", spread)
      $0.member("divisions", divisions)
      $0.member("limits", ImpactLimits.sentences)
    }
  }
}

extension ScoreSpread: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.key("median")
      if let doubledMedian {
        $0.raw(Decimal.text(doubledMedian * 5, digits: 2).utf8)
      } else {
        $0.null()
      }
      $0.member("atMedian", atMedian)
      $0.member("aboveMedian", above)
    }
  }
}

extension ScoreTie: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("score", score)
      $0.member("inside", inside)
      $0.member("outside", outside)
    }
  }
}

extension ImpactAudit.Division: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("columns", columns)
      $0.key("groups")
      $0.array { list in
        for group in groups {
          list.object {
            group.writeCounts(to: &$0)
            $0.member("cutsBelowFourFifths", cutsBelow[group.name] ?? 0)
          }
        }
      }
      $0.key("unknown")
      $0.object { unknown.writeCounts(to: &$0) }
      $0.member("scoring", scoring)
      $0.member("selection", selection)
    }
  }
}

extension ImpactAudit.Group {
  fileprivate func writeCounts(to json: inout JSONWriter) {
    json.member("group", name)
    json.member("ranked", ranked)
    json.member("setAside", setAside)
  }
}

extension ImpactAudit.Cut: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("top", top)
      $0.member("tie", tie)
      table.writeMembers(to: &$0)
    }
  }
}

extension RateTable: JSONWritable {
  package func write(to json: inout JSONWriter) { json.object { writeMembers(to: &$0) } }

  fileprivate func writeMembers(to json: inout JSONWriter) {
    json.member("reference", reference)
    json.member("highest", highest)
    json.member("rates", rows)
  }
}

extension RateTable.Row: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("group", rate.group)
      $0.member("count", rate.count)
      $0.member("selected", rate.selected)
      $0.key("percent")
      $0.value(tenths: rate.perThousand)
      $0.member("isSmall", isSmall)
      $0.member("comparison", comparison)
      $0.member("comparisonWithHighest", comparisonWithHighest)
    }
  }
}

extension RateComparison: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("with", reference.group)
      $0.key("ratio")
      if let ratio { $0.raw(Decimal.text(ratio, digits: 3).utf8) } else { $0.null() }
      $0.member("isBelowFourFifths", isBelowFourFifths)
      $0.member("flipsByOne", flipsByOne)
      $0.member("shortfall", shortfall)
      $0.key("z")
      if let z { $0.raw(Decimal.text(z, digits: 3).utf8) } else { $0.null() }
      $0.key("fisher")
      $0.raw(Decimal.text(fisher, digits: 4).utf8)
      $0.member("hasSmallCells", hasSmallCells)
    }
  }
}
