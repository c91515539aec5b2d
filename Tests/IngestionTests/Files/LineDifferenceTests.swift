import TestSupport
import Testing

struct LineDifferenceTests {
  @Test("a difference names lines by what happened to them and their number")
  func difference() {
    #expect(lineDifference("a\nb\nc", "a\nx\nc\nd") == "- 2: b\n+ 2: x\n+ 4: d")
  }
}
