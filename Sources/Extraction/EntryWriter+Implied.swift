import Model
import SourceText

/// What described work in the subject implies: nobody does it without the skill that the rubric names.
extension EntryWriter {
  /// Adds the signal of the implied skill, quoted by the words that name the subject. A talk or an article is about the
  /// subject, and no work in it; a summary that claims years of it tells of none.
  func appendImplied(to collector: inout SignalCollector) {
    guard let implied = lexicon.implied, reading.describedHome > 0, let words = reading.subjectWords,
      reading.section != .talks, reading.section != .publications
    else { return }
    let index = reading.scans.firstIndex { $0.statement.span.overlaps(words) }
    let statement = index.map { reading.scans[$0].statement.span } ?? words
    let section = index.map(effectiveSection) ?? reading.section
    let isTold = section == .summary && index.map { reading.shapes[$0].opensWithWork } == true
    guard section.holdsOwnWork || section == .education || isTold else { return }
    collector.signals.append(
      Signal(
        rule: implied.rule, skill: implied.skill, entry: entry,
        statement: index.map { reading.scans[$0].number } ?? 0,
        evidence: extractor.evidence(words, in: statement, section, places),
        assertion: .affirmed, cue: nil, cueCap: 4, shape: 2,
        because: ["described work in \(implied.subject)"], inHomeContext: true,
        termCap: implied.level, contextCap: 4, artefact: .none, link: nil))
  }
}
