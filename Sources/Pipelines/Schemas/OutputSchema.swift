/// The JSON Schema of one output.
///
/// It holds every definition that it refers to, so that it can be used without a network. Fields may be added within
/// a version, so no object forbids others.
struct OutputSchema {
  /// Its name, by which `assay schema` finds it.
  let name: String
  /// The schema without what all have in common.
  private let root: String

  init(_ name: String, _ root: String) {
    self.name = name
    self.root = root
  }

  /// The schema as it is printed.
  var text: String {
    let head = """
      {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:assay:\(name):1",
        "title": "assay/\(name)/1",
      """
    let definitions = SchemaDefinition.used(in: root).map(\.member)
    let tail =
      definitions.isEmpty ? "" : ",\n  \"$defs\": {\n" + definitions.joined(separator: ",\n") + "\n  }"
    return head + root.dropFirst().dropLast(2) + tail + "\n}\n"
  }
}

/// A part of schemas that has a name.
struct SchemaDefinition {
  /// Its name.
  let name: String
  /// Its JSON.
  private let json: String

  init(_ name: String, _ json: String) {
    self.name = name
    self.json = json
  }

  /// It as a member of `$defs`.
  fileprivate var member: String {
    "    \"\(name)\": "
      + json.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n    ")
  }

  /// Returns the definitions to which `root` refers, and those to which they refer, in order of their names.
  fileprivate static func used(in root: String) -> [SchemaDefinition] {
    var found: Set<String> = []
    var open = references(in: root)
    while let name = open.popLast() {
      guard found.insert(name).inserted, let definition = all.first(where: { $0.name == name }) else {
        continue
      }
      open += references(in: definition.json)
    }
    return all.filter { found.contains($0.name) }.sorted { $0.name < $1.name }
  }

  private static func references(in text: String) -> [String] {
    text.split(separator: "#/$defs/").dropFirst().map { String($0.prefix { $0 != "\"" }) }
  }

  private static let all =
    ofSources + ofDocuments + ofSections + ofSignals + ofClaims + ofRecords + ofAssessments + ofEvidence
    + ofShortlists
    + ofRubrics
    + ofGates
    + ofViews
    + ofAudits
}
