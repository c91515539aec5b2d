package import Model

extension TableForm {
  /// One row a file.
  package static let documents = TableForm(
    "documents", "One row a file, read or not, and what became of it.", owner: .ofCandidate,
    columns: [
      .init("path", .text, "path of the file"),
      .init("digest", .text, "SHA-256 of its bytes; empty where they could not be read"),
      .init("kind", .text, "resume, githubProfile, coverLetter or other"),
      .init("format", .text, "what it was recognised as"),
      .init("encoding", .text, "how it was decoded"),
      .init("status", .text, "ok, degraded, failed or skipped"),
      .init("reason", .text, "why it was not read whole"),
      .init("remedy", .text, "what to do about it"),
      .init("byte_count", .integer, "size of the file"),
      .init("characters", .integer, "bytes of text that were read from it"),
      .init("sections", .integer, "how many sections it has"),
      .init("entries", .integer, "how many pieces of work it tells of"),
      .init("losses", .text, "JSON: what did not arrive in the text"),
      .init("hidden", .text, "JSON: text that a reader of the original would not see"),
    ])

  /// One row a number of the rubric.
  package static let scoring = TableForm(
    "scoring", "What everything is worth: the numbers from which every score can be recomputed.", owner: .run,
    columns: [
      .init(
        "kind", .text, "constant, depth, practice, artefact, weight, recency, exempt, tier, gate or gate_…"),
      .init("gate", .text, "id of the gate"),
      .init("alternative", .integer, "number of the alternative of a gate, one of which must hold"),
      .init("key", .text, "what is worth it: a level, a skill, a number of months, a tier"),
      .init("value", .integer, "what it is worth"),
    ])

  /// One row a fact about the run.
  package static let run = TableForm(
    "run", "What made the run: its day and its rules.", owner: .run,
    columns: [
      .init(
        "name", .text, "schema, as_of, pipeline, pipeline_digest, rubric, rubric_version or rubric_digest"),
      .init("value", .text, "its value"),
    ])
}
