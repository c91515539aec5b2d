import Testing

/// Shows each message about a file that is no YAML.
@Suite struct YAMLMessageTests {
  @Test(arguments: [
    BrokenPipeline(
      "rubric/async.yaml", "title: Async", "title: Async: await",
      says: #"""
        rubric/async.yaml:3:13: error: not valid YAML: mapping values are not allowed in this context
          help: put texts that hold any of : # ' " [ ] { } , & * ! | > % @ ` in quotation marks
        """#),
    BrokenPipeline(
      "rubric/async.yaml", "phrases: [tokio]", "phrases: [tokio",
      says: #"""
        rubric/async.yaml:11:8: error: not valid YAML: did not find expected ',' or ']' while parsing a flow sequence from line 10
          help: put texts that hold any of : # ' " [ ] { } , & * ! | > % @ ` in quotation marks
        """#),
    BrokenPipeline(
      "rubric/async.yaml", "term: tokio", "term: tokio\n    term: again",
      says: #"""
        rubric/async.yaml:8:5: error: key 'term' stands twice in one mapping
          help: merge the two, or remove one
        """#),
    BrokenPipeline(
      "rubric/async.yaml", "term: tokio", "term: @tokio",
      says: #"""
        rubric/async.yaml:8:11: error: not valid YAML: found character that cannot start any token while scanning for the next token from line 8
          help: put texts that hold any of : # ' " [ ] { } , & * ! | > % @ ` in quotation marks
        """#),
    BrokenPipeline(
      "rubric/async.yaml", "term: tokio", "term: *tokio",
      says: #"""
        rubric/async.yaml:8:11: error: not valid YAML: found undefined alias
          help: put texts that hold any of : # ' " [ ] { } , & * ! | > % @ ` in quotation marks
        """#),
    BrokenPipeline(
      "dates/en.yaml", "language: en", #"language: "en"#,
      says: #"""
        dates/en.yaml:5:19: error: not valid YAML: found unexpected end of stream while scanning a quoted scalar from line 2
          help: put texts that hold any of : # ' " [ ] { } , & * ! | > % @ ` in quotation marks
        """#),
    BrokenPipeline(
      "dates/en.yaml", "[december]]", "[dézember], é: [}",
      says: #"""
        dates/en.yaml:4:44: error: not valid YAML: did not find expected node content while parsing a flow node from line 4
          help: put texts that hold any of : # ' " [ ] { } , & * ! | > % @ ` in quotation marks
        """#),
  ])
  func tellsWhereAFileIsNoYAML(_ broken: BrokenPipeline) { #expect(broken.problems() == broken.says) }
}
