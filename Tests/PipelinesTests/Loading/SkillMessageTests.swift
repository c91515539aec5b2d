import Testing

/// Shows each message about a skill file.
@Suite struct SkillMessageTests {
  @Test(arguments: [
    BrokenPipeline(
      "rubric/async.yaml", "id: async.tokio", "id: tokio",
      says: #"""
        rubric/async.yaml:7:9: error: signal 'tokio' does not begin with 'async.'
          help: call it 'async.tokio'
        """#),
    BrokenPipeline(
      "rubric/async.yaml", "prompts:",
      "  - id: async.tokio\n    term: again\n    kind: crate\n    phrases: [tokio-core]\nprompts:",
      says: #"""
        rubric/async.yaml:11:9: error: signal 'async.tokio' is declared twice
          help: it is first declared at line 7; rename one or merge the two
        """#),
    BrokenPipeline(
      "rubric/async.yaml", "skill: async", "skill: web",
      says: #"""
        rubric/rubric.yaml:11:13: error: unknown skill 'async'
          help: it is one of: web
        rubric/rubric.yaml:21:62: error: unknown skill 'async'
          help: it is one of: web
        rubric/async.yaml:7:9: error: signal 'async.tokio' does not begin with 'web.'
          help: call it 'web.tokio'
        rubric/web.yaml:2:8: error: skill 'web' is declared twice
          help: it is first declared at rubric/async.yaml:2; rename one or merge the two
        """#),
    BrokenPipeline(
      "rubric/async.yaml", "phrases: [tokio]", "phrases: [tokio]\n    spills: [{skill: wbe, level: 2}]",
      says: #"""
        rubric/async.yaml:11:22: error: unknown skill 'wbe'
          help: did you mean 'web'?
        """#),
    BrokenPipeline(
      "rubric/async.yaml", "phrases: [tokio]", "phrases: [tokio]\n    when: [{words: [runtime], within: 8}]",
      says: #"""
        rubric/async.yaml:7:5: error: the meaning of signal 'async.tokio' depends on the words around it, and it has no examples
          help: add `examples:` with a sentence of a CV that it must find, the hit marked «so»
        rubric/async.yaml:7:5: error: the meaning of signal 'async.tokio' depends on the words around it, and it has no counterexamples
          help: add `counterexamples:` with a sentence of a CV that it must leave alone
        """#),
    BrokenPipeline(
      "rubric/async.yaml", "phrases: [tokio]", "phrases: [tokio]\n    unless: [{words: []}]",
      says: #"""
        rubric/async.yaml:7:5: error: the meaning of signal 'async.tokio' depends on the words around it, and it has no examples
          help: add `examples:` with a sentence of a CV that it must find, the hit marked «so»
        rubric/async.yaml:7:5: error: the meaning of signal 'async.tokio' depends on the words around it, and it has no counterexamples
          help: add `counterexamples:` with a sentence of a CV that it must leave alone
        rubric/async.yaml:11:14: error: an exclusion needs the key 'reason'
          help: add `reason: …`
        rubric/async.yaml:11:22: error: 'words' is empty
          help: put in at least one, or write `words: […]`
        """#),
    BrokenPipeline(
      "rubric/async.yaml", "phrases: [tokio]", #"phrases: [tokio]\#n    examples: ["Ran Tokio."]"#,
      says: #"""
        rubric/async.yaml:11:16: error: the example marks no hit: Ran Tokio.
          help: mark what is to be found «so»
        """#),
    BrokenPipeline(
      "rubric/async.yaml", "phrases: [tokio]", #"phrases: [tokio]\#n    examples: ["Ran «Tokio."]"#,
      says: #"""
        rubric/async.yaml:11:16: error: the marks « and » do not pair: Ran «Tokio.
          help: mark each hit «so», one inside none
        """#),
    BrokenPipeline(
      "rubric/async.yaml", "phrases: [tokio]",
      #"phrases: [tokio]\#n    counterexamples: ["Went to »Tokyo«."]"#,
      says: #"""
        rubric/async.yaml:11:23: error: the marks « and » do not pair: Went to »Tokyo«.
          help: mark each hit «so», one inside none
        """#),
    BrokenPipeline(
      "rubric/async.yaml", "phrases: [tokio]",
      #"phrases: [tokio]\#n    examples: [{text: "No «Tokio».", assertion: negative, home: yes}]"#,
      says: #"""
        rubric/async.yaml:11:51: error: unknown assertion 'negative' in an example
          help: it is one of: affirmed, hedged, negated, aspirational, otherPerson, comparison
        rubric/async.yaml:11:67: error: 'home' must be true or false, not 'yes'
          help: write `home: true`
        """#),
    BrokenPipeline(
      "rubric/async.yaml", "phrases: [tokio]",
      #"phrases: [tokio]\#n    examples: [{text: "No «Tokio».", section: experiences}]"#,
      says: #"""
        rubric/async.yaml:11:49: error: unknown section 'experiences' in an example
          help: did you mean 'experience'?
        """#),
    BrokenPipeline(
      "rubric/async.yaml", #"\#nprompts: [{levels: 0-4, ask: "What blocks?", redFlag: Nothing.}]"#, "",
      says: #"""
        rubric/async.yaml:1:1: error: skill 'async' has no prompts
          help: add `prompts:` with a question for every level, as in {levels: 0-1, ask: "…", redFlag: "…"}
        """#),
    BrokenPipeline(
      "rubric/async.yaml", "levels: 0-4", "levels: 0-2",
      says: #"""
        rubric/async.yaml:11:10: error: skill 'async' has no prompt for level 3
          help: add one, or widen the levels of another
        """#),
    BrokenPipeline(
      "rubric/async.yaml", "levels: 0-4", "levels: 3-9",
      says: #"""
        rubric/async.yaml:11:20: error: 'levels' is '3-9'
          help: give two levels from 0 to 4, as in 0-1
        """#),
    BrokenPipeline(
      "rubric/async.yaml", "prompts:",
      #"patterns: [{id: async.x, pattern: "{work} ~5 (a|b", shape: 2, examples: ["«A»"], counterexamples: [b]}]\#nprompts:"#,
      says: #"""
        rubric/async.yaml:11:35: error: pattern 'async.x' cannot be read: expected ')', at character 15
          help: write words, (a|b c), [x], ~5, word* or {class}; classes are metric, number, object, reason, role, term, weak, work
        """#),
    BrokenPipeline(
      "rubric/async.yaml", "prompts:",
      #"patterns: [{id: async.x, pattern: "{wrok} ~5 service", shape: 2, examples: ["«A»"], counterexamples: [b]}]\#nprompts:"#,
      says: #"""
        rubric/async.yaml:11:35: error: pattern 'async.x' asks for the class '{wrok}', which does not exist
          help: did you mean 'work'?
        """#),
    BrokenPipeline(
      "rubric/async.yaml", "prompts:",
      #"patterns: [{id: async.x, pattern: "{work} ~5 service", shape: 2}]\#nprompts:"#,
      says: #"""
        rubric/async.yaml:11:12: error: pattern 'async.x' has no examples
          help: add one at least under `examples:`
        rubric/async.yaml:11:12: error: pattern 'async.x' has no counterexamples
          help: add one at least under `counterexamples:`
        """#),
    BrokenPipeline(
      "rubric/async.yaml", "prompts:", "redFlags: [{code: list-only, say: Only lists.}]\nprompts:",
      says: #"""
        rubric/async.yaml:11:12: error: a red flag needs the key 'ask'
          help: add `ask: …`
        """#),
  ])
  func tellsWhatASkillFileLacks(_ broken: BrokenPipeline) { #expect(broken.problems() == broken.says) }
}
