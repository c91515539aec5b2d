import Model
import SourceText
import Testing

@testable import Reporting

@Suite struct TerminalTests {
  private let run = SampleRun.shortlist(
    of: [
      SampleCandidates.bruno, SampleCandidates.chidi, SampleCandidates.elif, SampleCandidates.dagny,
    ], setAside: SampleCandidates.setAside)

  @Test func theTableHasALineAndAQuoteForEveryCandidate() throws {
    #expect(
      try TerminalTable(rows: 3).text(HeldShortlist(run)) == """
        Rust developer, as of 2026-11-22
        4 of 5 candidates ranked; 5 documents, 3 read whole, 1 with losses, 1 not read

        rank  tier  score  candidate                          prac own asy car sys was con tes web del com
           1  B      47.8  Bruno Feld (bruno-feld)               3   1   3   ·   ·   ·   3   2   2   ·   ·
                    “Moved the billing workers to Tokio because thread pools starved und…” bruno-feld.txt:22
           2  C      18.0  Chidi Okoro (chidi-okoro)             2   1   ·   ·   ·   4   ·   ·   ·   1   ·
                    “Wrote an image filter in Rust, compiled through wasm-bindgen.” chidi-okoro/cv.md:12
          3=  D       6.3  Dagny Lund (dagny-lund)               1   ·   ·   ·   2   ·   ·   ·   ·   ·   ·
                    “Brought up bare-metal firmware for two boards in C.” dagny-lund.html:33
           …  1 more in the reports

        For a person to read, with no score:
          lee-scan: no readable document

        Levels say what the documents show, not what a person can do. They are reading aids; a human decides.

        """)
  }

  @Test func explainsOneScore() {
    #expect(
      ExplainText(run.head).text(run.entries[1]) == """
        Chidi Okoro (chidi-okoro)
          rank 2 of 4, score 18.0, tier C
          without recency 18.0 (rank 2), without artefacts 17.8 (rank 2)

        Practice        level 2   50 points                × 30 %        =  15.000
        Ownership       level 1   10 points                × 20 % × 70 % =   1.400
        Async           level 0    0 points                × 15 % × 70 % =   0.000
        Cargo           level 0    0 points                 × 7 % × 70 % =   0.000
        Systems         level 0    0 points                 × 8 % × 70 % =   0.000
        Wasm            level 4   55 points                 × 3 % × 70 % =   1.155
        Concurrency     level 0    0 points                × 15 % × 70 % =   0.000
        Testing         level 0    0 points                × 10 % × 70 % =   0.000
        Web             level 0    0 points                × 10 % × 70 % =   0.000
        Delivery        level 1   10 points × 90 % = 10     × 7 % × 70 % =   0.490
        Communication   level 0    0 points                 × 5 % × 70 % =   0.000
        Sum                                                              =  18.045, as a score 18.0

        practice 2: described: Rust in “Image filters” (chidi-okoro/cv.md:11)
        gate not shown, tier B at most: ownership used, or sustained Rust work with two deep skills
        gate not shown, tier B at most: concurrency used
        gate not shown, tier B at most: one of ownership, async, concurrency and systems shown in depth

        Ownership 1 named
          ownership 1 = least of shape 2 (implied by described work: wasm.wasm-bindgen), term 1, section 4
          (projects), cue 4, context 3
            chidi-okoro/cv.md:12: Wrote an image filter in Rust, compiled through «wasm-bindgen».
          looked for, and not found: 4 terms (--not-found lists them)

        WebAssembly 4 openable
          wasm 2 = least of shape 2 (verb: wrote), term 3, section 4 (projects), cue 4, context 3
            chidi-okoro/cv.md:12: Wrote an image filter in Rust, compiled through «wasm-bindgen».
          looked for, and not found: 1 term (--not-found lists them)

        Delivery 1 named
          delivery 1 = least of shape 1, term 3, section 1 (skills), cue 4, context 2
            chidi-okoro/cv.md:30: «Git», Docker
          looked for, and not found: 1 term (--not-found lists them)

        Nothing found: Async, Cargo, Systems, Concurrency, Testing, Web, Communication

        Levels say what the documents show, not what a person can do. They are reading aids; a human decides.

        """)
  }

  @Test func comparesTwoWithTheLargestDifferenceFirst() {
    let expected = """
      Bruno Feld (bruno-feld)
        rank 1 of 4, score 47.8, tier B
        without recency 50.0 (rank 1), without artefacts 47.8 (rank 1)
      Chidi Okoro (chidi-okoro)
        rank 2 of 4, score 18.0, tier C
        without recency 18.0 (rank 2), without artefacts 17.8 (rank 2)

      bruno-feld stands 29.8 points above chidi-okoro:

                         level     adds   level     adds  difference
      Practice               3   25.500       2   15.000     +10.500
      Async                  3    7.560       0    0.000      +7.560
      Concurrency            3    7.560       0    0.000      +7.560
      Testing                2    2.870       0    0.000      +2.870
      Web                    2    2.870       0    0.000      +2.870
      Wasm                   0    0.000       4    1.155      -1.155
      Delivery               0    0.000       1    0.490      -0.490
      Ownership              1    1.400       1    1.400       0.000
      Sum                        47.760           18.045     +29.715

      Levels say what the documents show, not what a person can do. They are reading aids; a human decides.

      """
    #expect(CompareText(run.head).text(run.entries[0], run.entries[1]) == expected)
    #expect(CompareText(run.head).text(run.entries[1], run.entries[0]) == expected)
  }

  @Test func saysWhatDecidesBetweenEqualScores() {
    let text = CompareText(run.head).text(run.entries[2], run.entries[3])
    #expect(
      text.contains(
        "dagny-lund and elif-demir have the same score; what puts one first is the order of their ids."))
  }

  @Test func aHostileDocumentCannotSteerTheTerminal() throws {
    let hostile = SampleRun.shortlist(of: [SampleCandidates.mallory])
    let text =
      try TerminalTable().text(HeldShortlist(hostile)) + ExplainText(hostile.head).text(hostile.entries[0])
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x202E })
    #expect(text.contains(#"\u{202E}"#))
  }

  @Test func noLineIsWiderThanAHundredColumns() throws {
    let all = SampleRun.shortlist
    let text = try TerminalTable().text(HeldShortlist(all))
    #expect(text.split(separator: "\n").filter { Columns.width(String($0)) > 101 } == [])
  }

  @Test func styleIsForTerminalsOnly() throws {
    let plain = try TerminalTable().text(HeldShortlist(run))
    let styled = try TerminalTable(style: .styled).text(HeldShortlist(run))
    #expect(styled.contains("\u{1B}[1mRust developer\u{1B}[0m"))
    #expect(styled.replacing(/\u{1B}\[[0-9]+m/, with: "") == plain)
  }

  @Test(
    "a column holds wide and accented letters",
    arguments: [
      ("abc", "abc  "), ("abcdef", "abcd…"), ("日本", "日本 "), ("日本語", "日本…"), ("e\u{301}", "e\u{301}    "),
    ])
  func columns(text: String, expected: String) { #expect(Columns.fit(text, 5) == expected) }

  @Test(
    "what steers or hides is shown",
    arguments: [
      ("plain", "plain"), ("a\u{1B}[31mb", #"a\u{1B}[31mb"#), ("a\nb", #"a\u{A}b"#), ("\u{9B}", #"\u{9B}"#),
      ("a\u{202E}b", #"a\u{202E}b"#), ("a\u{200B}b", #"a\u{200B}b"#), ("می\u{200C}خواهم", "می\u{200C}خواهم"),
      ("\u{E0041}", #"\u{E0041}"#),
    ])
  func escapes(text: String, expected: String) { #expect(TerminalText.escape(text) == expected) }
}
