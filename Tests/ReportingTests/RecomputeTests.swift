import Foundation
import Model
import Testing

@testable import Reporting

/// Where the shell is, if it is installed.
enum SQLiteShell {
  static let path = ["/usr/bin/sqlite3", "/usr/local/bin/sqlite3", "/opt/homebrew/bin/sqlite3"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }
}

/// Runs the published query with the `sqlite3` shell, as an analyst would.
@Suite(.enabled(if: SQLiteShell.path != nil, "the sqlite3 shell is not installed"))
struct RecomputeTests {
  @Test func findsNoDifferenceInARun() throws {
    #expect(try differences(in: SampleRun.shortlist) == "")
  }

  @Test func findsNoDifferenceInAnEmptyRun() throws {
    #expect(try differences(in: SampleRun.shortlist(of: [])) == "")
  }

  @Test(
    "finds what was changed by hand",
    arguments: [
      ("evidence.csv", "\"async.tokio\",2,2,", "\"async.tokio\",3,2,", "level of async.tokio"),
      (
        "evidence.csv", "\"async.tokio\",3,3,3,4,4,3", "\"async.tokio\",1,3,1,4,4,3",
        "async depth  written 3  recomputed 1"
      ),
      (
        "skills.csv", "\"none\",80,100,80,15,8.400", "\"none\",80,90,80,15,8.400",
        "async recency  written 90  recomputed 100"
      ),
      ("scoring.csv", "\"practice_weight\",30", "\"practice_weight\",40", "score in tenths"),
      ("scoring.csv", "\"A\",55", "\"A\",95", "tier by points  written A  recomputed B"),
      ("shortlist.csv", "1,1,1,,,\"ada-muster\"", "2,1,1,,,\"ada-muster\"", "rank  written 2  recomputed 1"),
    ])
  func findsChanges(file: String, old: String, new: String, expected: String) throws {
    let found = try differences(in: SampleRun.shortlist) {
      $0[file] = $0[file]?.replacingOccurrences(of: old, with: new)
    }
    #expect(found.contains(expected), "\(found)")
  }

  private func differences(
    in shortlist: Shortlist, after change: (inout [String: String]) -> Void = { _ in }
  ) throws -> String {
    var bytes: [ReportFile: [UInt8]] = [:]
    try DataReports.write(HeldShortlist(shortlist)) { bytes[$0, default: []] += $1 }
    var files = Dictionary(
      uniqueKeysWithValues: bytes.map { ($0.key.rawValue, String(decoding: $0.value, as: UTF8.self)) })
    change(&files)
    let folder = URL(fileURLWithPath: NSTemporaryDirectory()).appendingPathComponent("assay-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in files {
      try text.write(to: folder.appendingPathComponent(name), atomically: false, encoding: .utf8)
    }
    return try run(in: folder)
  }

  private func run(in folder: URL) throws -> String {
    let query = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../pipelines/recompute.sql").standardizedFileURL
    let process = Process()
    process.executableURL = URL(fileURLWithPath: SQLiteShell.path ?? "")
    process.arguments = [":memory:"]
    process.currentDirectoryURL = folder
    process.standardInput = try FileHandle(forReadingFrom: query)
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return String(decoding: data, as: UTF8.self)
  }
}
