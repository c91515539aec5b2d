import Testing

/// Shows each message about a key or the type of its value.
@Suite struct KeyMessageTests {
  @Test(arguments: [
    BrokenPipeline(
      "rubric/async.yaml", "phrases: [tokio]", "phrase: [tokio]",
      says: #"""
        rubric/async.yaml:7:5: error: signal 'async.tokio' has no phrase
          help: add `phrases: […]` or `exact: […]`
        rubric/async.yaml:10:5: error: unknown key 'phrase' in a signal
          help: did you mean 'phrases'?
        """#),
    BrokenPipeline(
      "rubric/async.yaml", "kind: crate", "kind: crate\n    colour: red",
      says: #"""
        rubric/async.yaml:10:5: error: unknown key 'colour' in a signal
          help: it is one of: id, phrases, exact, examples, counterexamples, term, kind, subject, outside, listed, highest, when, unless, anyLink, spills
        """#),
    BrokenPipeline(
      "rubric/async.yaml", "title: Async\n", "",
      says: #"""
        rubric/async.yaml:1:1: error: a skill needs the key 'title'
          help: add `title: …`
        """#),
    BrokenPipeline(
      "rubric/async.yaml", "    term: tokio\n", "",
      says: #"""
        rubric/async.yaml:7:5: error: a signal needs the key 'term'
          help: add `term: …`
        """#),
    BrokenPipeline(
      "rubric/async.yaml", "    kind: crate\n", "",
      says: #"""
        rubric/async.yaml:7:5: error: a signal needs the key 'kind'
          help: add `kind: concept`
        """#),
    BrokenPipeline(
      "rubric/async.yaml", "title: Async", "title: [Async]",
      says: #"""
        rubric/async.yaml:3:8: error: 'title' must be a text, not a list
          help: write `title: …`
        """#),
    BrokenPipeline(
      "rubric/async.yaml", "title: Async", "title:",
      says: #"""
        rubric/async.yaml:3:7: error: 'title' must be a text, not nothing
          help: write `title: …`
        """#),
    BrokenPipeline(
      "rubric/async.yaml", "phrases: [tokio]", "phrases: tokio",
      says: #"""
        rubric/async.yaml:10:14: error: 'phrases' must be a list, not 'tokio'
          help: write `phrases: […]`
        """#),
    BrokenPipeline(
      "rubric/async.yaml", "phrases: [tokio]", "phrases: [[tokio]]",
      says: #"""
        rubric/async.yaml:10:15: error: 'phrases' must hold texts, not a list
          help: write `phrases: [a, b]`
        """#),
    BrokenPipeline(
      "rubric/async.yaml", "phrases: [tokio]", #"phrases: [tokio, ""]"#,
      says: #"""
        rubric/async.yaml:10:22: error: 'phrases' holds an empty text
          help: fill it in or remove it
        """#),
    BrokenPipeline(
      "rubric/async.yaml", "phrases: [tokio]", "phrases: []",
      says: #"""
        rubric/async.yaml:7:5: error: signal 'async.tokio' has no phrase
          help: add `phrases: […]` or `exact: […]`
        """#),
    BrokenPipeline(
      "rubric/async.yaml", "outside: 0", "outside: none",
      says: #"""
        rubric/async.yaml:5:10: error: 'outside' must be a whole number, not 'none'
          help: write `outside: 0`
        """#),
    BrokenPipeline(
      "rubric/async.yaml", "outside: 0", "outside: 7",
      says: #"""
        rubric/async.yaml:5:10: error: 'outside' is 7
          help: give a number from 0 to 4
        """#),
    BrokenPipeline(
      "rubric/async.yaml", "kind: crate", "kind: create",
      says: #"""
        rubric/async.yaml:9:11: error: unknown kind 'create' in a signal
          help: did you mean 'crate'?
        """#),
    BrokenPipeline(
      "rubric/async.yaml", "phrases: [tokio]", "phrases: [tokio]\n    subject: always",
      says: #"""
        rubric/async.yaml:11:14: error: unknown subject 'always' in a signal
          help: it is one of: opens, stands, needs, role, main
        """#),
    BrokenPipeline(
      "rubric/async.yaml", "phrases: [tokio]", "phrases: [tokio]\n    spills: [web]",
      says: #"""
        rubric/async.yaml:11:14: error: a spill must be a mapping, not a text
          help: write `key: value`
        """#),
    BrokenPipeline(
      "rubric/async.yaml", "schema: assay/skill/1", "schema: assay/skill/2",
      says: #"""
        rubric/async.yaml:1:9: error: the schema is 'assay/skill/2', which cannot be read here
          help: this version of assay reads 'assay/skill/1' in this place
        """#),
    BrokenPipeline(
      "rubric/async.yaml", "schema: assay/skill/1", "schema: assay/rubric/1",
      says: #"""
        rubric/async.yaml:1:9: error: the schema is 'assay/rubric/1', which cannot be read here
          help: this version of assay reads 'assay/skill/1' in this place
        """#),
    BrokenPipeline(
      "rubric/async.yaml", "schema: assay/skill/1\n", "",
      says: #"""
        rubric/async.yaml:1:1: error: a skill needs the key 'schema'
          help: add `schema: assay/skill/1`
        """#),
  ])
  func tellsKeysThatAreUnknownMissingOrWrong(_ broken: BrokenPipeline) {
    #expect(broken.problems() == broken.says)
  }
}
