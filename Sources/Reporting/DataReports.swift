import Model

/// Writes the files that programs read: every candidate, in one order, holding one at a time.
package enum DataReports {
  /// Calls `emit` with piece after piece of the files, each file's own pieces in order.
  package static func write(
    _ source: some AssessmentSource, to emit: (ReportFile, ArraySlice<UInt8>) throws -> Void
  ) throws {
    let head = source.head
    var shortlist = ShortlistWriter(head)
    let lines = AssessmentLineWriter(head)
    var table = ShortlistTable(skills: head.rubric.skills.map(\.skill), columnNames: source.columnNames)
    var skills = SkillsTable(scoring: head.rubric.scoring)
    var evidence = EvidenceTable(asOf: head.asOf)
    try emit(.scoringCSV, ScoringTable.bytes(head)[...])
    try emit(.shortlistJSON, shortlist.begin()[...])
    try emit(.shortlistCSV, table.begin()[...])
    try emit(.skillsCSV, skills.begin()[...])
    try emit(.evidenceCSV, evidence.begin()[...])
    try emit(.assessments, [])
    try emit(.documents, [])
    for index in 0..<source.count {
      let positions = source.positions(at: index)
      let rendered = try source.rendered(at: index)
      try emit(.shortlistJSON, shortlist.add(positions, rendered.json)[...])
      try emit(.assessments, lines.add(rendered.json)[...])
      try emit(.shortlistCSV, ShortlistTable.ranks(positions)[...])
      try emit(.shortlistCSV, rendered.shortlistCells)
      try emit(.skillsCSV, rendered.skillRows)
      try emit(.evidenceCSV, rendered.evidenceRows)
      try emit(.documents, rendered.documentLines)
    }
    for (index, setAside) in head.setAside.enumerated() {
      if let json = try source.setAsideJSON(at: index) { try emit(.assessments, lines.add(json)[...]) }
      try emit(.shortlistCSV, table.add(setAside)[...])
      try emit(.documents, DocumentLineWriter.lines(of: setAside.candidate, setAside.documents)[...])
    }
    try emit(.shortlistJSON, shortlist.end()[...])
  }
}
