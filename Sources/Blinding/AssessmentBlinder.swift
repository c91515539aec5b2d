import Model

/// Returns assessments in which nothing tells whose they are. What they are worth stays as it is.
struct AssessmentBlinder: Sendable {
  let words: BlindWords
  let schools: SchoolFinder
  let trade: Set<String>
  let told: ToldNames
  let find: @Sendable ([UInt8]) -> [FoundMask]

  init(_ words: BlindWords, rules: [String], find: @escaping @Sendable ([UInt8]) -> [FoundMask]) {
    self.words = words
    schools = SchoolFinder(words.languages)
    trade = Set((words.namesakes + rules).flatMap(TextWords.keys))
    told = ToldNames(words, trade: trade)
    self.find = find
  }

  /// Returns `assessment` under the name `label`.
  func blind(_ assessment: Assessment, as label: BlindLabel) -> Assessment {
    let identity = CandidateIdentity(
      assessment: assessment, label: label, words: words, trade: trade, told: told)
    var book = identity.phrases()
    for entry in assessment.entries where entry.isEducation && entry.title.utf8.count > 3 {
      book.addLiteral(entry.title, "[education]")
    }
    book.settle()
    let degrees = words.languages.flatMap(\.degrees).flatMap(TextWords.keys)
    let mask = TextMask(book: book, schools: schools, known: trade.union(degrees), find: find)
    return Masking(assessment: assessment, label: label, mask: mask).result
  }

  /// Returns `aside`, which has no name but its id and files, under the name `label`.
  func blind(_ aside: SetAside, as label: BlindLabel) -> SetAside {
    let blinded = blind(Assessment(aside), as: label)
    return SetAside(
      candidate: label.candidate, reason: blinded.setAside ?? aside.reason, documents: blinded.documents,
      columns: [])
  }
}

/// One assessment, part by part.
private struct Masking {
  let assessment: Assessment
  let label: BlindLabel
  let mask: TextMask

  var result: Assessment {
    Assessment(
      candidate: label.candidate, columns: [], setAside: assessment.setAside.map { text($0) },
      tier: assessment.tier, tierBeforeGates: assessment.tierBeforeGates, score: assessment.score,
      scoreWithoutRecency: assessment.scoreWithoutRecency,
      scoreWithoutArtefacts: assessment.scoreWithoutArtefacts,
      practice: PracticeAssessment(
        level: assessment.practice.level, points: assessment.practice.points,
        because: assessment.practice.because.map { text($0) }),
      skills: assessment.skills.map(skill), scope: assessment.scope.map(scope), wording: nil,
      claimedWork: assessment.claimedWork.map(claim),
      gates: assessment.gates, findings: assessment.findings.map(finding),
      prompts: assessment.prompts.map(prompt), dimensions: assessment.dimensions,
      profiles: assessment.profiles, contact: Contact(),
      documents: assessment.documents.map(document), entries: assessment.entries.map(entry))
  }

  private func text(_ text: String, in section: SectionKind = .none) -> String {
    mask.masked(text, section == .education ? .education : .work)
  }

  private func skill(_ skill: SkillAssessment) -> SkillAssessment {
    let hides = endsWithStudies(skill)
    return SkillAssessment(
      skill: skill.skill, level: skill.level, depth: skill.depth, artefact: skill.artefact,
      points: skill.points, recency: skill.recency, weight: skill.weight, months: hides ? nil : skill.months,
      lastUsed: hides ? nil : skill.lastUsed, evidence: skill.evidence.map(row),
      rejected: skill.rejected.map {
        RejectedSense(
          rule: $0.rule, document: label.document($0.document), line: $0.line, span: $0.span,
          quote: text($0.quote), reason: text($0.reason))
      }, notFound: skill.notFound)
  }

  /// Whether the last use of a skill is an end of studies.
  private func endsWithStudies(_ skill: SkillAssessment) -> Bool {
    guard let last = skill.lastUsed else { return false }
    return skill.evidence.contains { row in
      assessment.entries.indices.contains(row.entry) && assessment.entries[row.entry].isEducation
        && assessment.entries[row.entry].period?.end == last
    }
  }

  private func row(_ row: EvidenceRow) -> EvidenceRow {
    EvidenceRow(
      rule: row.rule, level: row.level, shape: row.shape, because: row.because.map { text($0) },
      caps: row.caps, assertion: row.assertion, cue: row.cue.map { text($0) }, counted: row.counted,
      artefact: row.artefact, link: row.link.map { _ in Mask.link.text }, spilledFrom: row.spilledFrom,
      entry: row.entry, document: label.document(row.document), section: row.section, line: row.line,
      page: row.page, pointer: row.pointer.map { text($0) }, span: row.span,
      quote: text(row.quote, in: row.section), before: text(row.before, in: row.section),
      after: text(row.after, in: row.section))
  }

  private func scope(_ scope: Scope) -> Scope {
    let evidence = scope.evidence
    return Scope(
      level: scope.level, because: text(scope.because),
      evidence: Evidence(
        document: label.document(evidence.document), section: evidence.section, line: evidence.line,
        page: evidence.page, pointer: evidence.pointer.map { text($0) }, span: evidence.span,
        quote: text(evidence.quote, in: evidence.section),
        before: text(evidence.before, in: evidence.section), after: text(evidence.after, in: evidence.section)
      )
    )
  }

  private func claim(_ claim: ClaimedWork) -> ClaimedWork {
    ClaimedWork(
      link: Mask.link.text, standing: claim.standing, because: text(claim.because),
      document: label.document(claim.document), line: claim.line, quote: text(claim.quote),
      export: claim.export.map(label.document), exportQuote: claim.exportQuote.map { text($0) })
  }

  private func finding(_ finding: Finding) -> Finding {
    Finding(
      code: finding.code, message: text(finding.message), ask: finding.ask.map { text($0) },
      document: finding.document.map(label.document), line: finding.line,
      quote: finding.quote.map { text($0) })
  }

  private func prompt(_ prompt: Prompt) -> Prompt {
    Prompt(skill: prompt.skill, ask: prompt.ask, redFlag: prompt.redFlag, reason: text(prompt.reason))
  }

  /// A file keeps its form and what became of it; its digest would lead to it.
  private func document(_ record: DocumentRecord) -> DocumentRecord {
    DocumentRecord(
      id: label.document(record.id), digest: "", kind: record.kind, format: record.format,
      encoding: record.encoding, status: record.status, reason: record.reason,
      remedy: record.remedy.map { text($0) }, byteCount: record.byteCount, characters: record.characters,
      sections: record.sections, entries: record.entries,
      losses: record.losses.map {
        Loss(code: $0.code, count: $0.count, detail: $0.detail.map { text($0) })
      },
      hidden: record.hidden.map {
        HiddenText(reason: $0.reason, text: text($0.text), characters: $0.characters, line: $0.line)
      })
  }

  private func entry(_ entry: EntryRecord) -> EntryRecord {
    EntryRecord(
      document: label.document(entry.document), section: entry.section, kind: entry.kind,
      title: entry.isEducation && !entry.title.isEmpty ? "[education]" : text(entry.title),
      line: entry.line, period: entry.isEducation ? nil : entry.period, isHome: entry.isHome,
      subject: entry.subject, subjectQuote: entry.subjectQuote.map { text($0, in: entry.section) },
      described: entry.described, describedHome: entry.describedHome,
      links: entry.links.map { _ in Mask.link.text }, repository: entry.repository.map(repository),
      substance: entry.substance)
  }

  private func repository(_ repository: Repository) -> Repository {
    Repository(
      owner: repository.owner.map { repository.isOwn ? Mask.name.text : text($0) },
      name: repository.isOwn ? Mask.repository.text : text(repository.name),
      url: repository.url.map { _ in Mask.link.text }, language: repository.language,
      topics: repository.topics.map { text($0) }, isFork: repository.isFork, isOwn: repository.isOwn,
      isArchived: repository.isArchived, created: repository.created, pushed: repository.pushed,
      commits: repository.commits, sizeKilobytes: repository.sizeKilobytes, files: [],
      hasReleases: repository.hasReleases)
  }
}
