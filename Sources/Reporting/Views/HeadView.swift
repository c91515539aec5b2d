import Model

/// What a template shows of a run as a whole.
struct HeadView {
  let head: ShortlistHead
  /// How many ranked candidates the report shows.
  let shown: Int
  /// What is new, if that was asked.
  var news: RunNews?
  let originals: Originals
  /// The most candidates that are listed as set aside.
  private static let most = 200

  var fields: Fields {
    let counts = head.counts
    let documents = counts.documents
    let evidence = EvidenceView(originals: originals)
    return [
      "title": head.pipelineTitle,
      "isBlind": head.isBlind,
      "blindWords": Words.blind,
      "notices": head.notices.map(evidence.fields),
      "newsWords": Fields.optional(news.map(Words.news)),
      "rubricTitle": Fields.optional(head.pipelineTitle == head.rubric.title ? nil : head.rubric.title),
      "asOf": head.asOf,
      "pipeline": head.pipeline.name,
      "pipelineCode": MarkdownText.code("\(head.pipeline.name) \(short(head.pipeline.digest))"),
      "rubricCode": MarkdownText.code(
        "\(head.rubric.name) \(head.rubric.version) \(short(head.rubric.digest))"),
      "pipelineDigest": short(head.pipeline.digest),
      "rubric": head.rubric.name,
      "rubricVersion": head.rubric.version,
      "rubricDigest": short(head.rubric.digest),
      "disclaimer": Words.disclaimer,
      "shownOf": shown < counts.ranked
        ? "\(Words.grouped(shown)) of \(Words.grouped(counts.ranked)) shown"
        : "all \(Words.grouped(shown)) shown",
      "isPart": shown < counts.ranked,
      "ranked": Words.grouped(counts.ranked),
      "candidates": Words.count(counts.candidates, "candidate", "candidates"),
      "documents": Words.count(documents.discovered, "document", "documents"),
      "ok": Words.grouped(documents.ok),
      "degraded": Words.grouped(documents.degraded),
      "failed": Words.grouped(documents.failed),
      "skipped": Words.grouped(documents.skipped),
      "hasDegraded": documents.degraded > 0,
      "hasFailed": documents.failed > 0,
      "hasSkipped": documents.skipped > 0,
      "skills": head.rubric.skills.map {
        ["short": Words.short($0.skill), "title": $0.title, "about": $0.about] as Fields
      },
      "practiceLegend": (0...4).map { "\($0) \(Words.practice($0))" }.joined(separator: " · "),
      "levels": (0...4).map { ["level": $0, "shown": $0 > 0, "words": Words.level($0)] as Fields },
      "tiers": tiers,
      "practiceWeight": head.rubric.scoring.practiceWeight,
      "skillsWeight": 100 - head.rubric.scoring.practiceWeight,
      "setAside": head.setAside.prefix(Self.most).map { fields($0, evidence) },
      "hasRobustness": head.robustness != nil,
      "robustTop": Fields.optional(head.robustness.map { Words.grouped($0.top) }),
      "robustWords": Fields.optional(head.robustness.map(Words.robustness)),
      "hasSetAside": !head.setAside.isEmpty,
      "hasDuplicates": !head.duplicates.isEmpty,
      "setAsideCount": Words.count(head.setAside.count, "candidate", "candidates"),
      "setAsideMore": Fields.optional(
        head.setAside.count > Self.most ? Words.grouped(head.setAside.count - Self.most) : nil),
      "duplicates": head.duplicates.map {
        ["candidates": $0.candidates.joined(separator: ", "), "reason": $0.reason] as Fields
      },
    ]
  }

  private func fields(_ setAside: SetAside, _ evidence: EvidenceView) -> Fields {
    [
      "candidate": setAside.candidate,
      "candidateCode": MarkdownText.code(setAside.candidate),
      "reason": setAside.reason,
      "documents": setAside.documents.map(evidence.fields),
    ]
  }

  private var tiers: String {
    head.rubric.scoring.tiers.map { "\($0.tier) from \($0.from)" }.joined(separator: ", ")
  }

  /// Returns the first twelve digits of a digest.
  private func short(_ digest: String) -> String {
    String((digest.split(separator: ":").last ?? "").prefix(12))
  }
}
