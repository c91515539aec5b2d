import FoundationEssentials
import JSONReading
import Testing

/// The files of the public JSONTestSuite, where the folder beside the project holds them.
private let suite: [String] = {
  let folder = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
  let path = "/\(folder)/shared/samples/suites/jsontestsuite/test_parsing"
  let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
  return names.sorted().map { "\(path)/\($0)" }
}()

@Suite(.enabled(if: !suite.isEmpty, "the JSONTestSuite is not beside the project"))
struct JSONTestSuiteTests {
  let parser = JSONParser()

  @Test func everyGoodTextIsRead() {
    #expect(names("y_").count == 95)
    #expect(names("y_").filter { !isRead($0) } == [])
  }

  @Test func everyBadTextIsRefused() {
    #expect(names("n_").count == 188)
    #expect(names("n_").filter { isRead($0) } == [])
  }

  @Test func noTextIsDeadly() { #expect(names("i_").map { isRead($0) }.count == 35) }

  private func names(_ prefix: String) -> [String] {
    suite.filter { $0.split(separator: "/").last?.hasPrefix(prefix) == true }
  }

  private func isRead(_ path: String) -> Bool {
    guard let data = FileManager.default.contents(atPath: path) else { return false }
    return (try? parser.withRoot(of: [UInt8](data)) { count($0) }) != nil
  }

  /// Walks over everything, so that a broken tape would show.
  private func count(_ value: JSONValue) -> Int {
    var sum = value.text?.utf8.count ?? 1
    for element in value.elements { sum += count(element) }
    for (key, member) in value.members { sum += key.utf8.count + count(member) }
    return sum
  }
}
