import Model

/// Writes the files that programs read: every candidate, in one order, holding one at a time.
package enum DataReports {
  /// Calls `emit` with piece after piece of the files, each file's own pieces in order, and `rows` with the packed rows
  /// of one candidate after another and its number, from 1 on; first with those of the run, whose number is 0.
  package static func write(
    _ source: some AssessmentSource, to emit: (ReportFile, ArraySlice<UInt8>) throws -> Void,
    rows: (Int, [UInt8]) throws -> Void = { _, _ in }
  ) throws {
    let head = source.head
    var shortlist = ShortlistWriter(head)
    let lines = AssessmentLineWriter(head)
    let table = ShortlistTable(skills: head.rubric.skills.map(\.skill), columnNames: source.columnNames)
    let skills = SkillsTable(scoring: head.rubric.scoring)
    let evidence = EvidenceTable(asOf: head.asOf)
    try emit(.scoringCSV, ScoringTable.bytes(head)[...])
    try emit(.shortlistJSON, shortlist.begin()[...])
    try emit(.shortlistCSV, table.begin()[...])
    try emit(.skillsCSV, skills.begin()[...])
    try emit(.evidenceCSV, evidence.begin()[...])
    try emit(.assessments, [])
    try emit(.documents, [])
    try rows(0, CandidateRows.rows(of: head))
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
      try rows(index + 1, CandidateRows.beginning(positions) + rendered.rows)
    }
    let packer = CandidateRows(scoring: head.rubric.scoring, asOf: head.asOf)
    for (index, setAside) in head.setAside.enumerated() {
      if let json = try source.setAsideJSON(at: index) { try emit(.assessments, lines.add(json)[...]) }
      try emit(.shortlistCSV, table.add(setAside)[...])
      try emit(.documents, DocumentLineWriter.lines(of: setAside.candidate, setAside.documents)[...])
      try rows(source.count + index + 1, packer.rows(of: setAside))
    }
    try emit(.shortlistJSON, shortlist.end()[...])
  }
}
