import Testing

/// Shows each message about the files of a language.
@Suite struct LanguageMessageTests {
  @Test(arguments: [
    BrokenPipeline(
      "headings/en.yaml", "{experience: [work experience]}", "{experience: [Jobs, jobs]}",
      says: #"""
        headings/en.yaml:3:31: error: heading 'jobs' stands twice
          help: the first is at line 3; remove one
        """#),
    BrokenPipeline(
      "headings/en.yaml", "{experience: [work experience]}", "{experiences: [jobs]}",
      says: #"""
        headings/en.yaml:3:12: error: unknown section 'experiences'
          help: did you mean 'experience'?
        """#),
    BrokenPipeline(
      "headings/en.yaml", "{experience: [work experience]}", "[experience]",
      says: #"""
        headings/en.yaml:3:11: error: 'sections' must be a mapping, not a list
          help: write `sections: {experience: [work experience]}`
        """#),
    BrokenPipeline(
      "cues/en.yaml", "makes: negated", "makes: no",
      says: #"""
        cues/en.yaml:4:63: error: unknown makes 'no' in a cue
          help: it is one of: affirmed, hedged, negated, aspirational, otherPerson, comparison
        """#),
    BrokenPipeline(
      "cues/en.yaml", "cap: 0", "cap: 0, direction: ahead",
      says: #"""
        cues/en.yaml:4:91: error: unknown direction 'ahead' in a cue
          help: it is one of: forward, backward, both, statement
        """#),
    BrokenPipeline(
      "cues/en.yaml", "cap: 0}",
      "cap: 0}\n  - {id: no-experience, phrases: [never used], makes: negated, cap: 0}",
      says: #"""
        cues/en.yaml:5:10: error: cue 'no-experience' is declared twice
          help: it is first declared at line 4; rename one or merge the two
        """#),
    BrokenPipeline(
      "cues/en.yaml", "phrases: [no experience with], ", "",
      says: #"""
        cues/en.yaml:4:5: error: a cue needs the key 'phrases'
          help: add `phrases: […]`
        """#),
    BrokenPipeline(
      "shapes/en.yaml", "work: [build]", "work: []",
      says: #"""
        shapes/en.yaml:3:7: error: 'work' is empty
          help: put in at least one, or write `work: […]`
        """#),
    BrokenPipeline(
      "dates/en.yaml", "[november], [december]]", "[november]]",
      says: #"""
        dates/en.yaml:3:9: error: 'months' has 11 lists
          help: give one list of names for each of the twelve months
        """#),
    BrokenPipeline(
      "dates/en.yaml", "[november], [december]]", "[november], december]",
      says: #"""
        dates/en.yaml:4:26: error: 'months' must be a list of lists, not 'december'
          help: write `months: [[january, jan], …]`
        """#),
    BrokenPipeline(
      "dates/en.yaml", "ongoing: [present]",
      "ongoing: [present]\nseasons: [{names: [spring], start: 13, months: 3}]",
      says: #"""
        dates/en.yaml:6:36: error: 'start' is 13
          help: give a number from 1 to 12
        """#),
    BrokenPipeline(
      "dates/en.yaml", "language: en", "language: de",
      says: #"""
        dates/en.yaml:2:11: error: the language is 'de', and the file is read as 'en'
          help: correct the language, or rename the file
        """#),
  ])
  func tellsWhatIsWrongWithALanguage(_ broken: BrokenPipeline) { #expect(broken.problems() == broken.says) }
}
