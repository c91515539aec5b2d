import Reporting
import Testing

@Suite struct ProgressWordsTests {
  @Test(
    "a line of progress says how many are done, how fast, and how long the rest will take",
    arguments: [
      (50, 2000, 1.0, "50 of 2000 candidates"),
      (100, 2000, 2.0, "100 of 2000 candidates, 50 a second, about 38 s left"),
      (3, 4, 2.0, "3 of 4 candidates, 1.5 a second, about 1 s left"),
      (10, 20_000, 10.0, "10 of 20000 candidates, 1.0 a second, about 6 h left"),
      (1000, 21_000, 100.0, "1000 of 21000 candidates, 10 a second, about 34 min left"),
      (2000, 2000, 40.0, "2000 of 2000 candidates"), (0, 7, 9.0, "0 of 7 candidates"),
    ])
  func line(done: Int, all: Int, seconds: Double, expected: String) {
    #expect(ProgressWords.line(done: done, of: all, after: seconds) == expected)
  }
}
