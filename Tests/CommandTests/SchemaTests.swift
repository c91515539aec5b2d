import Foundation
import Testing

/// Python with the `jsonschema` package, which checks what Assay writes against what it promises.
enum SchemaChecker {
  /// Whether it is installed.
  static let isInstalled = (try? run("import jsonschema; jsonschema.Draft202012Validator"))?.status == 0

  /// Checks the JSON, or the lines of JSON, of the file that is the second argument against the schema in the first;
  /// fields that the schema does not name are errors too.
  static let script = """
    import json, sys
    from jsonschema import Draft202012Validator
    schema = json.load(open(sys.argv[1]))
    Draft202012Validator.check_schema(schema)
    def close(part):
        if isinstance(part, dict):
            if "properties" in part: part["additionalProperties"] = False
            for value in part.values(): close(value)
        if isinstance(part, list):
            for value in part: close(value)
    close(schema)
    validator = Draft202012Validator(schema)
    text = open(sys.argv[2]).read()
    try: values = [json.loads(text)]
    except ValueError: values = [json.loads(line) for line in text.splitlines()]
    for number, value in enumerate(values, 1):
        for error in validator.iter_errors(value):
            print(number, "/".join(map(str, error.absolute_path)), error.message[:200])
    """

  static func run(_ script: String, _ arguments: [String] = []) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-W", "ignore", "-c", script] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }
}

/// JSON Schemas, and whether what is written keeps to them.
@Suite struct SchemaTests {
  private static let names = [
    "candidate", "documents", "signals", "assessment", "shortlist", "document", "run", "version",
    "difference", "audit-impact", "audit-invariance", "decision", "blind-key",
  ]

  @Test func thereIsOneForEachOutput() throws {
    let outcome = try Command(scratch: try Scratch()).run("schema")
    #expect(outcome.text.split(separator: "\n").map(String.init) == Self.names)
  }

  @Test("it is JSON, and holds all that it refers to", arguments: names)
  func isWhole(name: String) throws {
    let outcome = try Command(scratch: try Scratch()).run("schema \(name)")
    #expect(outcome.status == 0)
    let schema = try #require(try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
    #expect(schema["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
    #expect(schema["title"] as? String == "assay/\(name)/1")
    let definitions = Set((schema["$defs"] as? [String: Any] ?? [:]).keys)
    let references = outcome.text.split(separator: "#/$defs/").dropFirst().map {
      String($0.prefix { $0 != "\"" })
    }
    #expect(definitions == Set(references))
  }

  @Test func aNameThatIsUnknownIsTold() throws {
    let outcome = try Command(scratch: try Scratch()).run("schema nope")
    #expect(
      outcome.words == """
        assay schema: error: there is no schema 'nope'
          help: it is one of: \(Self.names.joined(separator: ", "))

        """)
    #expect(outcome.status == 2)
  }

  @Test(
    "what is written keeps to its schema, and the schema names every field",
    .enabled(if: SchemaChecker.isInstalled, "python3 has no package jsonschema"), .timeLimit(.minutes(5)))
  func outputsKeepToThem() throws {
    let scratch = try Scratch()
    try scratch.copy(SourceTree.root + "fixtures/candidates", "applicants")
    try scratch.copy(SourceTree.root + "fixtures/malformed/truncated.xml", "applicants/truncated.xml")
    try scratch.copy(SourceTree.root + "fixtures/malformed/empty.txt", "applicants/empty.txt")
    let command = Command(scratch: scratch)
    let run = try command.runSmall("shortlist applicants -o run --allow-partial")
    #expect(run.status == 0)
    let candidates = try command.run("discover applicants")
    let documents = try command.runSmall("read", input: candidates.output)
    let signals = try command.runSmall("extract", input: documents.output)
    let outputs = [
      ("candidate", candidates.output), ("documents", documents.output), ("signals", signals.output),
      ("assessment", try scratch.bytes("run/assessments.ndjson")),
      ("shortlist", try scratch.bytes("run/shortlist.json")),
      ("document", try scratch.bytes("run/documents.ndjson")), ("run", try scratch.bytes("run/run.json")),
      ("version", try command.run("--version --json").output),
      ("audit-impact", try impact(of: "run", command)),
      ("audit-invariance", try invariance(command)),
    ]
    for (name, bytes) in outputs {
      try scratch.write(try command.run("schema \(name)").output, "\(name).schema.json")
      try scratch.write(bytes, "\(name).ndjson")
      let files = ["schema.json", "ndjson"].map { "\(scratch.path)/\(name).\($0)" }
      let result = try SchemaChecker.run(SchemaChecker.script, files)
      #expect(result.status == 0 && result.output.isEmpty, "\(name): \(result.output.prefix(2_000))")
      #expect(!bytes.isEmpty)
    }
  }

  /// Returns an audit with a small group, an unknown one, and a stranger.
  private func impact(of run: String, _ command: Command) throws -> Data {
    let people = "candidate,sex,age\namara-okafor,F,40 and above\nlinh-tran,F,below 40\nli-wei,M,below 40\n"
    try command.scratch.write(people + "chen-jie,M,\nnobody,M,below 40\n", "groups.csv")
    return try command.run("audit impact \(run) --groups groups.csv --json").output
  }

  /// Returns an audit of one person and of a file that cannot be read.
  private func invariance(_ command: Command) throws -> Data {
    try command.scratch.copy(SourceTree.root + "fixtures/candidates/tyler-brooks", "few/tyler-brooks")
    try command.scratch.write("", "few/empty.txt")
    return try command.run("audit invariance few --as-of 2026-11-22 --json").output
  }

  @Test(
    "a value of another kind breaks it",
    .enabled(if: SchemaChecker.isInstalled, "python3 has no package jsonschema"))
  func brokenValuesAreFound() throws {
    let scratch = try Scratch()
    try Applicants.write(to: scratch)
    let command = Command(scratch: scratch)
    try scratch.write(try command.run("schema candidate").output, "schema.json")
    let lines = try command.run("discover applicants").text
    for (old, new) in [
      ("\"id\":\"ada\"", "\"id\":7"), ("candidate/1", "candidate/2"), ("\"findings\":[]", "\"other\":[]"),
    ] {
      try scratch.write(lines.replacing(old, with: new), "lines.ndjson")
      let files = ["\(scratch.path)/schema.json", "\(scratch.path)/lines.ndjson"]
      #expect(try !SchemaChecker.run(SchemaChecker.script, files).output.isEmpty, "\(new)")
    }
  }
}
