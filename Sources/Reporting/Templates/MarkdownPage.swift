extension Templates {
  /// The Markdown report up to the first row of its table.
  static let markdownHead = #"""
    # {{title}}: the shortlist

    {{{ranked}}} of {{{candidates}}} ranked, {{{shownOf}}} · as of {{{asOf}}} · {{{documents}}}: {{{ok}}} read whole, {{{degraded}}} with losses, {{{failed}}} not read, {{{skipped}}} left aside · rules {{{pipelineCode}}}

    > {{{disclaimer}}}

    {{#rubricTitle}}
    The role's own weights and gates over the skills of: {{rubricTitle}}

    {{/rubricTitle}}
    {{#isBlind}}
    > {{{blindWords}}}

    {{/isBlind}}
    {{#notices}}
    ⚑ {{message}}{{#quoteCode}} It says: {{{quoteCode}}}.{{/quoteCode}}

    {{/notices}}
    | Rank | Candidate | Tier | Score |{{#hasRobustness}} Top {{{robustTop}}} | Band |{{/hasRobustness}} Practice |{{#skills}} {{short}} |{{/skills}}
    | ---: | :-- | :-: | --: |{{#hasRobustness}} --: | --: |{{/hasRobustness}} :-: |{{#skills}} :-: |{{/skills}}

    """#

  /// One row of that table.
  static let markdownRow = #"""
    | {{{rank}}}{{#range}} ({{{range}}}){{/range}}{{#ties}} tie{{/ties}} | {{#name}}{{name}}, {{/name}}{{{candidateCode}}} | {{{tier}}}{{#gated}} ({{{gated}}} by points){{/gated}} | {{{score}}} |{{#hasRobustness}} {{{acceptability}}} % | {{{band}}} |{{/hasRobustness}} {{{practice}}} |{{#cells}} {{#shown}}{{{level}}}{{/shown}}{{^shown}}·{{/shown}}{{#isVerified}} ✓{{/isVerified}}{{#isVerifiable}} ↗{{/isVerifiable}} |{{/cells}}

    """#

  /// What follows the table, after an empty line; the first one goes with the pragma before it.
  static let markdownAfterTable = #"""


    {{#levels}}{{{level}}} {{{words}}} · {{/levels}}✓ in a supplied export · ↗ linked · in brackets: the range of ranks without recency or artefacts

    {{#hasRobustness}}
    {{{robustWords}}}

    {{/hasRobustness}}
    {{#hasSetAside}}
    ## For a person to read: {{{setAsideCount}}} set aside

    {{#setAside}}
    - {{{candidateCode}}}: {{reason}}
    {{#documents}}
      - {{{idCode}}}{{#reason}}: {{reason}}{{/reason}}{{#remedy}}; {{remedy}}{{/remedy}}
    {{/documents}}
    {{/setAside}}
    {{#setAsideMore}}
    - and {{{setAsideMore}}} more, in `shortlist.csv`
    {{/setAsideMore}}

    {{/hasSetAside}}
    {{#hasDuplicates}}
    ## Perhaps one person

    {{#duplicates}}
    - {{candidates}}: {{reason}}
    {{/duplicates}}

    {{/hasDuplicates}}

    """#

  /// One candidate's section.
  static let markdownCandidate = #"""
    ## {{{rank}}}. {{#name}}{{name}}, {{/name}}{{{candidateCode}}}: tier {{{tier}}}, {{{score}}}

    {{#contactCode}}{{{contactCode}}} · {{/contactCode}}{{#documents}}{{{idCode}}} {{{status}}}. {{/documents}}

    {{{score}}} = practice {{{practiceShare}}}{{#adding}} + {{title}} {{{share}}}{{/adding}}. Without recency {{{withoutRecencyScore}}}, rank {{{withoutRecencyRank}}}; without artefacts {{{withoutArtefactsScore}}}, rank {{{withoutArtefactsRank}}}.{{#ties}} It {{ties}}.{{/ties}}

    {{#findings}}
    - ⚑ {{message}}{{#quoteCode}} {{{quoteCode}}}{{/quoteCode}}{{#placeCode}} {{{placeCode}}}{{/placeCode}}{{#ask}} {{ask}}{{/ask}}
    {{/findings}}
    {{#scope}}
    - Scope shown: {{{words}}}: {{{quoteCode}}} {{{placeCode}}}
    {{/scope}}
    {{#claims}}
    - {{standing}}: {{{linkCode}}} {{because}} {{{placeCode}}}
    {{/claims}}
    {{#gates}}
    {{^met}}
    - Not shown: {{message}} (tier {{{caps}}} at most)
    {{/met}}
    {{/gates}}

    {{#hasDimensions}}
    Screening: {{#dimensions}}**{{title}} {{{level}}}**{{#found}}, shown: {{found}}{{/found}}{{#missing}}, not shown: {{missing}}{{/missing}}.{{#isFollowed}} {{/isFollowed}}{{/dimensions}}

    {{/hasDimensions}}
    {{#hasProfiles}}
    Roles that the evidence fits (a hint, no score): {{profilesText}}

    {{/hasProfiles}}
    {{#skills}}
    **{{title}} {{{level}}}** {{{levelWords}}}{{#artefact}}, {{{artefact}}}{{/artefact}}{{#span}}, {{{span}}} of work{{/span}}{{#lastUsed}}, last {{{lastUsed}}}{{/lastUsed}}

    {{#quotes}}
    - {{{statementCode}}}\
      {{{placeCode}}}: {{law}}{{#also}}; also {{{quoteCode}}}: {{law}}{{/also}}
    {{/quotes}}
    {{#hasMore}}
    - and {{{moreCount}}} more, in `shortlist.json`
    {{/hasMore}}

    {{/skills}}
    {{#hasAbsent}}
    Not shown: {{absentText}}

    {{/hasAbsent}}
    {{#hasPrompts}}
    To ask:

    {{#prompts}}
    1. **{{skill}}**: {{ask}} A thin answer: {{redFlag}}
    {{/prompts}}

    {{/hasPrompts}}

    """#

  /// The end of the report.
  static let markdownEnd = #"""
    ---

    Made by Assay as of {{{asOf}}} with pipeline {{{pipelineCode}}} and rubric {{{rubricCode}}}. Every number can be recomputed from `evidence.csv`, `skills.csv` and `scoring.csv`.

    """#
}
