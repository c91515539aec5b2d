import Testing

/// Shows each message about a file that cannot be read.
@Suite struct FileMessageTests {
  @Test(arguments: [
    BrokenPipeline(
      "tiny.yaml", "rubric/rubric.yaml", "rubric/rubic.yaml",
      says: #"""
        tiny.yaml:3:9: error: cannot read 'rubric/rubic.yaml': there is no such file
          help: paths are relative to the file that names them; correct this one or put the file there
        """#),
    BrokenPipeline(
      "tiny.yaml", "[en]", "[de]",
      says: #"""
        tiny.yaml:4:13: error: there is no file for the language 'de'
          help: put headings/de.yaml beside the pipeline, or leave the language out
        """#),
    BrokenPipeline(
      "tiny.yaml", "[en]", "[en, fr]",
      says: #"""
        tiny.yaml:4:17: error: there is no file for the language 'fr'
          help: put headings/fr.yaml beside the pipeline, or leave the language out
        """#),
    BrokenPipeline(
      "tiny.yaml", "[en]", "[en, en]",
      says: #"""
        tiny.yaml:4:17: error: language 'en' is named twice
          help: name it once
        """#),
    BrokenPipeline(
      "rubric/rubric.yaml", "[async.yaml, web.yaml]", "[async.yaml, wbe.yaml]",
      says: #"""
        rubric/rubric.yaml:9:22: error: cannot read 'rubric/wbe.yaml': there is no such file
          help: paths are relative to the file that names them; correct this one or put the file there
        """#),
    BrokenPipeline(
      "rubric/rubric.yaml", "[async.yaml, web.yaml]", "[async.yaml, async.yaml, web.yaml]",
      says: #"""
        rubric/rubric.yaml:9:22: error: file 'rubric/async.yaml' is named twice
          help: name it once
        """#),
    BrokenPipeline(
      "tiny.yaml", "[en]", "[]",
      says: #"""
        tiny.yaml:4:12: error: 'languages' is empty
          help: put in at least one, or write `languages: […]`
        """#),
  ])
  func tellsFilesThatAreNotThere(_ broken: BrokenPipeline) { #expect(broken.problems() == broken.says) }
}
