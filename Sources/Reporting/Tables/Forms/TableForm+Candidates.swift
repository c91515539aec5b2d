package import Model

extension TableForm {
  /// One row a candidate.
  package static let candidates = TableForm(
    "candidates", "One row a candidate: the ranked first, best first, then those that are set aside.",
    owner: .isCandidate,
    columns: [
      .init("rank", .integer, "1 for the best; null where the candidate is set aside"),
      .init("rank_without_recency", .integer, "the rank as if all work were recent"),
      .init("rank_without_artefacts", .integer, "the rank as if nothing were public"),
      .init("acceptability", .integer, "in how many of 100 draws of the weights it stands among the first"),
      .init("band", .integer, "candidates of one band may as well stand in another order; 1 for the best"),
      .init("candidate", .text, "the candidate's id, which every other view has too"),
      .init("name", .text, "as the documents say"),
      .init("tier", .text, "letter of the tier, gates applied"),
      .init("tier_before_gates", .text, "letter by points alone"),
      .init("score", .decimal, "0 to 100, with one digit after the point"),
      .init("practice", .integer, "how much work in the home subject is shown at all, 0 to 4"),
      .init("practice_points", .integer, "what that is worth, 0 to 100"),
      .init("score_without_recency", .decimal, "the score as if all work were recent"),
      .init("score_without_artefacts", .decimal, "the score as if nothing were public"),
      .init("gates_met", .integer, "how many of the rubric's gates are met"),
      .init("findings", .text, "codes of the findings, with spaces between"),
      .init("emails", .text, "with spaces between"),
      .init("phones", .text, "with semicolons between"),
      .init("links", .text, "with spaces between"),
      .init("location", .text, "as the documents say; never scored"),
      .init("documents", .text, "paths of the files, with semicolons between"),
      .init("set_aside", .text, "why the candidate is not ranked, if it is not"),
    ])

  /// One row a further column of a candidates file.
  package static let given = TableForm(
    "given", "One row a candidate and further column of the candidates file; never scored.",
    owner: .ofCandidate,
    columns: [
      .init("name", .text, "the column's heading"),
      .init("value", .text, "the cell"),
    ])

  /// One row a finding.
  package static let findings = TableForm(
    "findings", "One row a finding: what a human should know or ask. Never an accusation.",
    owner: .ofCandidate,
    columns: [
      .init("code", .text, "stable name of the kind of finding"),
      .init("message", .text, "what the documents show, in a sentence"),
      .init("ask", .text, "what to ask about it"),
      .init("document", .text, "path of the file"),
      .init("line", .integer, "line of the file"),
      .init("quote", .text, "what stands there"),
    ])
}
