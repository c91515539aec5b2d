import Testing

@testable import Pipelines

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite struct FolderSourceTests {
  /// Returns what is said of a pipeline file called `tiny.yaml` that holds `bytes`, without its folder.
  private func problems(_ bytes: [UInt8]) throws -> String {
    var template = Array("/tmp/assay-folder-XXXXXX".utf8CString)
    let folder = String(cString: try #require(mkdtemp(&template)))
    let path = folder + "/tiny.yaml"
    defer {
      unlink(path)
      rmdir(folder)
    }
    let file = try #require(fopen(path, "wb"))
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
    return problems(at: path).replacing(folder, with: "…")
  }

  private func problems(at path: String) -> String {
    do {
      _ = try PipelineLoader().load(path)
      return "nothing"
    } catch {
      return error.description
    }
  }

  @Test(arguments: [
    (
      Array("".utf8),
      """
      …/tiny.yaml: error: the file is empty
        help: begin it with `schema: …`
      """
    ),
    (
      Array("# only words".utf8),
      """
      …/tiny.yaml: error: the file is empty
        help: begin it with `schema: …`
      """
    ),
    (
      Array("name: caf".utf8) + [0xE9],
      """
      …/tiny.yaml: error: this is not UTF-8
        help: save the file in the encoding UTF-8
      """
    ),
    (
      Array("name: a\u{7}b".utf8),
      """
      …/tiny.yaml: error: not valid YAML: control characters are not allowed
      """
    ),
    (
      Array("just words".utf8),
      """
      …/tiny.yaml:1:1: error: a pipeline must be a mapping, not a text
        help: write `key: value`
      """
    ),
    (
      Array("name: a\n---\nname: b".utf8),
      """
      …/tiny.yaml:2:1: error: not valid YAML: but found another document expected a single document in the stream from line 1
        help: put texts that hold any of : # ' " [ ] { } , & * ! | > % @ ` in quotation marks
      """
    ),
  ])
  func tellsFilesThatHoldNoMapping(_ bytes: [UInt8], _ expected: String) throws {
    #expect(try problems(bytes) == expected)
  }

  @Test func tellsAPipelineThatIsNotThere() {
    // Where pipelines lie in the working folder, the help goes on to name them.
    let told = "no/such/pipeline.yaml: error: cannot read the pipeline: there is no such file"
    #expect(
      problems(at: "no/such/pipeline.yaml").hasPrefix(told + "\n  help: give the path of a pipeline file; "))
  }

  @Test func tellsAPipelineThatIsAFolder() {
    #expect(
      problems(at: "/tmp") == """
        /tmp: error: cannot read the pipeline: it is a folder
          help: give the path of a pipeline file; without one, the built-in pipeline is used
        """)
  }

  @Test(arguments: [
    (ENOENT, "there is no such file"),
    (ENOTDIR, "there is no such file"),
    (EISDIR, "it is a folder"),
    (EACCES, "it may not be read by you"),
    (EMFILE, "too many open files"),
  ])
  func saysWhyTheSystemRefuses(_ code: CInt, _ reason: String) {
    #expect(FolderSource.reason(code) == reason)
  }
}
