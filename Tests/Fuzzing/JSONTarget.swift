import JSONReading

/// Parses JSON, walks over every value, and reads it as a document: a record, or an export of GitHub.
final class JSONTarget: FuzzTarget {
  private let parser = JSONParser()
  private let document = DocumentTarget(name: "export.json", head: "")

  func read(_ bytes: [UInt8]) {
    let isJSON = (try? parser.withRoot(of: bytes) { count($0) }) != nil
    if isJSON { document.read(bytes) }
  }

  private func count(_ value: JSONValue) -> Int {
    var sum = value.text?.utf8.count ?? 1
    for element in value.elements { sum &+= count(element) }
    for (key, member) in value.members { sum &+= key.utf8.count &+ count(member) }
    return sum
  }
}
