import Testing

@testable import Pipelines

@Suite struct NearestNameTests {
  @Test(arguments: [
    ("phrase", "phrases"), ("conuterexamples", "counterexamples"), ("WITHIN", "within"),
    ("exampel", "examples"),
    ("colour", nil), ("x", nil),
  ])
  func findsTheNameThatWasMeant(_ word: String, _ expected: String?) {
    #expect(NearestName.of(word, in: ["phrases", "examples", "counterexamples", "within", "id"]) == expected)
  }
}
