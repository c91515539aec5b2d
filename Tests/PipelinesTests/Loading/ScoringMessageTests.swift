import Testing

/// Shows each message about what levels are worth.
@Suite struct ScoringMessageTests {
  @Test(arguments: [
    BrokenPipeline(
      "rubric/rubric.yaml", "async: 60", "async: 50",
      says: #"""
        rubric/rubric.yaml:11:12: error: the weights add up to 90, not 100
          help: give away 10 more
        """#),
    BrokenPipeline(
      "rubric/rubric.yaml", "async: 60", "async: 70",
      says: #"""
        rubric/rubric.yaml:11:12: error: the weights add up to 110, not 100
          help: take away 10
        """#),
    BrokenPipeline(
      "rubric/rubric.yaml", "weights: {async: 60, web: 40}", "weights: {async: 100}",
      says: #"""
        rubric/rubric.yaml:11:12: error: no weight for web
          help: give every skill a weight; 0 takes it out of the total
        """#),
    BrokenPipeline(
      "rubric/rubric.yaml", "weights: {async: 60, web: 40}", "weights: {async: 60, web: 40, wasm: 0}",
      says: #"""
        rubric/rubric.yaml:11:33: error: unknown skill 'wasm'
          help: it is one of: async, web
        """#),
    BrokenPipeline(
      "rubric/rubric.yaml", "weights: {async: 60, web: 40}", "weights: [60, 40]",
      says: #"""
        rubric/rubric.yaml:11:12: error: 'weights' must be a mapping, not a list
          help: write `weights: {name: 1}`
        """#),
    BrokenPipeline(
      "rubric/rubric.yaml", "depth: [0, 10, 45, 80]", "depth: [0, 10, 80]",
      says: #"""
        rubric/rubric.yaml:12:19: error: 'depth' has 3 numbers
          help: give 4, lowest first
        """#),
    BrokenPipeline(
      "rubric/rubric.yaml", "depth: [0, 10, 45, 80]", "depth: [0, 45, 10, 80]",
      says: #"""
        rubric/rubric.yaml:12:27: error: 'depth' falls from 45 to 10
          help: give 4, lowest first
        """#),
    BrokenPipeline(
      "rubric/rubric.yaml", "{months: 24, percent: 100}", "{months: 1200, percent: 100}",
      says: #"""
        rubric/rubric.yaml:14:51: error: the step of 1200 months comes after that of 1200
          help: put the steps in order, fewest months first
        """#),
    BrokenPipeline(
      "rubric/rubric.yaml", "experience: 4, projects: 4", "experience: 4, project: 4",
      says: #"""
        rubric/rubric.yaml:15:13: error: 'sections' has no cap for projects
          help: give each section the most that it leaves, from 0 to 4
        rubric/rubric.yaml:15:29: error: unknown section 'project'
          help: did you mean 'projects'?
        """#),
    BrokenPipeline(
      "rubric/rubric.yaml", "from: 50", "from: 0",
      says: #"""
        rubric/rubric.yaml:20:31: error: tier 'B' begins at 0, not below tier 'A'
          help: put the tiers in order, best first
        """#),
    BrokenPipeline(
      "rubric/rubric.yaml", "{tier: B, from: 0}", "{tier: B, from: 10}",
      says: #"""
        rubric/rubric.yaml:20:32: error: the last tier, 'B', begins at 10
          help: let it begin at 0, so that everybody has a tier
        """#),
    BrokenPipeline(
      "rubric/rubric.yaml", "caps: B", "caps: E",
      says: #"""
        rubric/rubric.yaml:21:87: error: unknown tier 'E'
          help: it is one of: A, B
        """#),
    BrokenPipeline(
      "rubric/rubric.yaml", "anyOf: [{skill: async, level: 2}]", "anyOf: [{skill: async}]",
      says: #"""
        rubric/rubric.yaml:21:54: error: 'skill' and 'level' go together
          help: write {skill: async, level: 2}
        """#),
    BrokenPipeline(
      "rubric/rubric.yaml", "anyOf: [{skill: async, level: 2}]", "anyOf: [{}]",
      says: #"""
        rubric/rubric.yaml:21:54: error: the gate condition asks for nothing
          help: write skill and level, practice, or deepSkills
        """#),
    BrokenPipeline(
      "rubric/rubric.yaml", "anyOf: [{skill: async, level: 2}]", "anyOf: [{practice: 3, amongst: [web]}]",
      says: #"""
        rubric/rubric.yaml:21:77: error: 'amongst' goes with 'deepSkills'
          help: write {deepSkills: 2, amongst: [async, web]}
        """#),
    BrokenPipeline(
      "rubric/rubric.yaml", "anyOf: [{skill: async, level: 2}]", "anyOf: [{skill: asnyc, level: 2}]",
      says: #"""
        rubric/rubric.yaml:21:62: error: unknown skill 'asnyc'
          help: did you mean 'async'?
        """#),
    BrokenPipeline(
      "rubric/rubric.yaml", "gates: [",
      "gates: [{id: async, message: first, anyOf: [{practice: 2}], caps: B}, ",
      says: #"""
        rubric/rubric.yaml:21:78: error: gate 'async' is declared twice
          help: it is first declared at line 21; rename one or merge the two
        """#),
    BrokenPipeline(
      "rubric/rubric.yaml", "list: 6", "list: 6\n  alwaysAsked: [webb]",
      says: #"""
        rubric/rubric.yaml:20:17: error: unknown skill 'webb'
          help: did you mean 'web'?
        """#),
    BrokenPipeline(
      "tiny.yaml", "languages: [en]", "languages: [en]\nweights: {async: 10, web: 10}",
      says: #"""
        tiny.yaml:5:10: error: the weights add up to 20, not 100
          help: give away 80 more
        """#),
  ])
  func tellsNumbersThatDoNotAddUp(_ broken: BrokenPipeline) { #expect(broken.problems() == broken.says) }
}
