extension Templates {
  /// The interview kit of one candidate.
  static let markdownKit = #"""
    # Interview: {{#name}}{{name}}, {{/name}}{{{candidateCode}}}

    {{title}}, as of {{{asOf}}} · rules {{{pipelineCode}}}

    > {{{disclaimer}}} What is not shown here may be there all the same: ask.

    {{#isBlind}}
    > {{{blindWords}}}

    {{/isBlind}}
    {{#scope}}
    **Scope shown**: {{{words}}}, {{{quoteCode}}} {{{placeCode}}}

    {{/scope}}
    {{#hasProfiles}}
    **Roles that the evidence fits**, a hint and no score: {{profilesText}}

    {{/hasProfiles}}
    {{#hasOpenGates}}
    **Not shown in the documents, so asked first**

    {{#openGates}}
    - {{message}}
    {{/openGates}}

    {{/hasOpenGates}}
    {{#hasFindings}}
    **To clear up**

    {{#findings}}
    - {{message}}{{#quoteCode}} {{{quoteCode}}}{{/quoteCode}}{{#placeCode}} {{{placeCode}}}{{/placeCode}}{{#ask}} {{ask}}{{/ask}}
    {{/findings}}

    {{/hasFindings}}
    ## Questions

    {{#questions}}
    ### {{{number}}}. {{skill}}

    Why: {{reason}}.

    {{#quoteCode}}
    Their words: {{{quoteCode}}} {{{placeCode}}}

    {{/quoteCode}}
    {{#ask}}
    **{{ask}}**

    {{/ask}}
    A thin answer: {{redFlag}}

    Notes:

    &nbsp;

    &nbsp;

    {{/questions}}
    ## Scorecard

    0 none · 1 named · 2 used · 3 deep · 4 openable by anyone. Fill it in before you look at anybody else's, or at the levels in the shortlist.

    | Skill | The interview shows |
    | :-- | :-: |
    {{#scorecard}}
    | {{title}} |   |
    {{/scorecard}}

    Interviewer: ______________________  Day: ______________

    """#
}
