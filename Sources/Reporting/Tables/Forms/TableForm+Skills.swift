package import Model

extension TableForm {
  /// One row a candidate and skill.
  package static let skills = TableForm(
    "skills", "One row a ranked candidate and skill, with all that its share of the score is made of.",
    owner: .ofCandidate,
    columns: [
      .init("skill", .text, "id of the skill"),
      .init("level", .integer, "0 none, 1 named, 2 used, 3 deep, 4 shown in an artefact anyone can open"),
      .init("depth", .integer, "0 to 3, artefacts aside"),
      .init("artefact", .text, "none, verifiable (a link in the text) or verified (in a supplied export)"),
      .init("points", .integer, "0 to 100, before recency"),
      .init("recency", .integer, "percent of the points that count"),
      .init("counted_points", .integer, "what counts of the points"),
      .init("weight", .integer, "weight of the skill, of 100"),
      .init("share", .decimal, "what the skill adds to the score"),
      .init("months", .integer, "months of dated work that shows level 2 or more; null if undated"),
      .init("last_used", .text, "last month of that work, as YYYY-MM"),
      .init("evidence", .integer, "how many rows of evidence there are"),
      .init("counted", .integer, "how many of them count"),
      .init("rejected", .integer, "how many places look like the skill and are not"),
      .init("not_found", .integer, "how many rules found nothing"),
    ])

  /// One row a quote.
  package static let evidence = TableForm(
    "evidence", "One row a quote, with the five terms of its level and its place.", owner: .ofCandidate,
    columns: [
      .init("skill", .text, "id of the skill that it speaks for"),
      .init("rule", .text, "id of the rule that found it"),
      .init("level", .integer, "the least of the next five"),
      .init("shape", .integer, "1 a mention, 2 work described, 3 depth shown"),
      .init("cap_term", .integer, "the most that the term can show"),
      .init("cap_section", .integer, "the most that the section can show"),
      .init("cap_cue", .integer, "the most that the words around it leave"),
      .init("cap_context", .integer, "the most that the term shows in this context"),
      .init("assertion", .text, "affirmed, hedged, negated, aspirational or otherPerson"),
      .init("cue", .text, "the words that cap it, if any do"),
      .init("counted", .integer, "1 if it is the best quote of its rule, else 0"),
      .init("artefact", .text, "none, verifiable or verified"),
      .init("link", .text, "the artefact"),
      .init("spilled_from", .text, "the rule of another skill that it speaks for as well"),
      .init("document", .text, "path of the file"),
      .init("section", .text, "kind of the section"),
      .init("line", .integer, "line of the file, where it has lines"),
      .init("page", .integer, "page of the file, where it has pages"),
      .init("pointer", .text, "JSON Pointer into the file, where it is JSON"),
      .init("start", .integer, "first byte of the quote in the text as read"),
      .init("end", .integer, "the byte after its last; a keyword, so write it in double quotes"),
      .init("quote", .text, "the words of the document"),
      .init("because", .text, "why it has its shape"),
      .init("entry", .integer, "number of the piece of work that it stands in"),
      .init("ended", .text, "last month of that work, as YYYY-MM"),
    ])
}
