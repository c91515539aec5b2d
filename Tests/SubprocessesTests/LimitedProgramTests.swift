import Subprocesses
import Testing

/// A program of the system answers, or its failure has a name; it never holds us up.
struct LimitedProgramTests {
  private func program(_ name: String, _ change: (inout ProgramLimits) -> Void = { _ in }) throws
    -> LimitedProgram
  {
    var limits = ProgramLimits()
    change(&limits)
    return try #require(LimitedProgram(name, limits: limits))
  }

  @Test func answersWithWhatItIsGiven() throws {
    let answer = try program("cat").answer([], input: Array("ore".utf8))
    #expect(String(decoding: answer.output, as: UTF8.self) == "ore")
    #expect(answer.status == 0)
  }

  @Test func opensItsInputAsAFile() throws {
    let answer = try program("cat").answer(["/dev/stdin"], input: Array("ore".utf8))
    #expect(String(decoding: answer.output, as: UTF8.self) == "ore")
  }

  @Test func tellsItsExitCodeAndWhatItSaid() throws {
    let answer = try program("ls").answer(["/there/is/none"], input: [])
    #expect(answer.status == 2)
    #expect(answer.messages.contains("No such file or directory"))
  }

  @Test func isEndedWhenItTakesTooLong() throws {
    let sleep = try program("sleep") { $0.seconds = 1 }
    #expect(throws: ProgramFailure.timedOut) { _ = try sleep.answer(["30"], input: []).status }
  }

  @Test func isEndedWhenItWritesTooMuch() throws {
    let yes = try program("yes") { $0.output = 1 << 16 }
    #expect(throws: ProgramFailure.outputTooLarge) { _ = try yes.answer([], input: []).status }
  }

  @Test func getsNothingOfOurEnvironment() throws {
    let answer = try program("env").answer([], input: [])
    let names = String(decoding: answer.output, as: UTF8.self).split(separator: "\n")
      .compactMap { $0.split(separator: "=").first }
    #expect(Set(names) == ["PATH", "LC_ALL"])
  }

  @Test func isNotThereWhereItIsNotInstalled() {
    #expect(LimitedProgram("no-such-program") == nil)
    #expect(!LimitedProgram.isInstalled("no-such-program"))
  }
}
