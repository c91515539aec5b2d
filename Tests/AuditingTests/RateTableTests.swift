import Testing

@testable import Auditing

/// Rates, ratios and flags against tables that others have published.
@Suite struct RateTableTests {
  /// Questions and Answers to Clarify the Uniform Guidelines (EEOC and others, 44 Fed. Reg. 11996, 1979), question 11:
  /// 60 % of whites, 45 % of American Indians, 48 % of Hispanics and 51 % of blacks hired.
  @Test(
    "the example of the Uniform Guidelines' questions and answers; exactly four fifths is not below",
    arguments: [
      ("American Indian", 45, 750, true), ("Hispanic", 48, 800, false), ("Black", 51, 850, false),
    ])
  func questionsAndAnswers(group: String, selected: Int, ratio: Int, isBelow: Bool) throws {
    let rates = [("White", 60), ("American Indian", 45), ("Hispanic", 48), ("Black", 51)]
    let table = RateTable(rates.map { GroupRate(group: $0, count: 100, selected: $1) })
    #expect(table.reference == "White")
    let row = try #require(table.rows.first { $0.rate.group == group })
    let comparison = try #require(row.comparison)
    #expect(row.rate.perThousand == selected * 10)
    #expect(comparison.ratio == ratio)
    #expect(comparison.isBelowFourFifths == isBelow)
    #expect((comparison.shortfall > 0) == isBelow)
  }

  /// The counts are those of the README of the R package `adverseimpact`, after Morris (2017), and of a textbook's table
  /// of hiring; the values of the tests were computed apart from this program.
  @Test(
    "ratios and tests of published tables",
    arguments: [
      ([("F", 2, 10), ("M", 15, 25)], 333, true, -2.139, 0.0599, true),
      ([("M", 48, 255), ("F", 52, 395)], 699, true, -1.952, 0.0584, false),
    ] as [([(String, Int, Int)], Int, Bool, Double, Double, Bool)])
  func publishedTables(
    groups: [(String, Int, Int)], ratio: Int, isBelow: Bool, z: Double, fisher: Double, isSmall: Bool
  ) throws {
    let table = RateTable(groups.map { GroupRate(group: $0.0, count: $0.2, selected: $0.1) })
    let comparison = try #require(table.rows.compactMap(\.comparison).first)
    #expect(table.rows.compactMap(\.comparison).count == 1)
    #expect(comparison.ratio == ratio)
    #expect(comparison.isBelowFourFifths == isBelow)
    #expect(abs(try #require(comparison.z) - z) < 0.0005, "\(comparison.z ?? 0)")
    #expect(abs(comparison.fisher - fisher) < 0.00005, "\(comparison.fisher)")
    #expect(comparison.hasSmallCells == isSmall)
  }

  @Test func threeGroupsOfAnExercise() {
    let table = RateTable([
      GroupRate(group: "Caucasian", count: 600, selected: 400),
      GroupRate(group: "Hispanic", count: 400, selected: 200),
      GroupRate(group: "Asian American", count: 260, selected: 140),
    ])
    #expect(table.reference == "Caucasian")
    #expect(table.rows.map { $0.comparison?.ratio } == [nil, 750, 808])
    #expect(table.rows.map { $0.comparison?.isBelowFourFifths } == [nil, true, false])
    #expect(table.rows[1].comparison?.shortfall == 14, "214 of 400 are 53.5 %, which is above 53.33 %")
  }

  @Test func noTableOfExactlyFourFifthsIsBelowThem() {
    var count = 0
    for reference in 1...40 {
      for selected in 1...reference {
        for size in 1...60 {
          // selected/reference · 4/5 = own/size
          let product = 4 * selected * size
          guard product % (5 * reference) == 0 else { continue }
          let own = product / (5 * reference)
          guard own <= size else { continue }
          let comparison = RateComparison(
            GroupRate(group: "g", count: size, selected: own),
            with: GroupRate(group: "r", count: reference, selected: selected))
          #expect(!comparison.isBelowFourFifths && comparison.shortfall == 0, "\(own)/\(size)")
          #expect(comparison.ratio == 800 || own == 0)
          count += 1
          guard own > 0 else { continue }
          let less = RateComparison(
            GroupRate(group: "g", count: size, selected: own - 1),
            with: GroupRate(group: "r", count: reference, selected: selected))
          #expect(less.isBelowFourFifths && less.shortfall == 1)
        }
      }
    }
    #expect(count > 1_000)
  }

  @Test func smallGroupsAreShownAndAreNoReference() throws {
    let table = RateTable([
      GroupRate(group: "few", count: 1, selected: 1), GroupRate(group: "many", count: 60, selected: 30),
      GroupRate(group: "others", count: 40, selected: 18),
    ])
    #expect(table.rows.map(\.isSmall) == [true, false, false])
    #expect(table.reference == "many")
    #expect(table.highest == "few")
    let others = try #require(table.rows.last)
    #expect(others.comparison?.ratio == 900)
    #expect(others.comparisonWithHighest?.ratio == 450)
    #expect(table.rows[1].comparison == nil)
    #expect(table.rows[1].comparisonWithHighest?.ratio == 500)
  }

  @Test func whereOneOtherSelectionChangesItThatIsSaid() {
    let small = RateComparison(
      GroupRate(group: "F", count: 5, selected: 3), with: GroupRate(group: "M", count: 5, selected: 4))
    #expect(small.isBelowFourFifths && small.flipsByOne && small.shortfall == 1)
    let large = RateComparison(
      GroupRate(group: "F", count: 500, selected: 300), with: GroupRate(group: "M", count: 500, selected: 400)
    )
    #expect(large.isBelowFourFifths && !large.flipsByOne && large.shortfall == 20)
  }

  @Test func nobodySelectedGivesNoRatio() throws {
    let table = RateTable([
      GroupRate(group: "F", count: 5, selected: 0), GroupRate(group: "M", count: 6, selected: 0),
    ])
    let comparison = try #require(table.rows[0].comparison)
    #expect(table.reference == "M", "of equal rates the larger group's")
    #expect(comparison.ratio == nil && comparison.z == nil)
    #expect(comparison.fisher == 1)
    #expect(!comparison.isBelowFourFifths && !comparison.flipsByOne && comparison.shortfall == 0)
  }

  @Test(
    "Fisher's exact test has known values",
    arguments: [
      // The lady tasting tea: 3 of 4 cups right each way, 34/70; all right, 2/70.
      (3, 4, 1, 4, 34.0 / 70), (4, 4, 0, 4, 2.0 / 70),
      // 1 of 10 and 11 of 14: the example of many textbooks.
      (1, 10, 11, 14, 0.002759456), (5, 5, 5, 5, 1), (0, 3, 0, 4, 1),
    ] as [(Int, Int, Int, Int, Double)])
  func fisher(selected: Int, count: Int, other: Int, otherCount: Int, expected: Double) {
    let found = FisherExact.twoSided(selected: selected, of: count, against: other, of: otherCount)
    #expect(abs(found - expected) < 1e-8, "\(found)")
    let turned = FisherExact.twoSided(selected: other, of: otherCount, against: selected, of: count)
    #expect(abs(found - turned) < 1e-12)
  }

  @Test func fisherBearsLargeNumbers() {
    let far = FisherExact.twoSided(selected: 0, of: 50_000, against: 40_000, of: 50_000)
    #expect(far == 0)
    let near = FisherExact.twoSided(selected: 20_000, of: 50_000, against: 20_001, of: 50_000)
    #expect(near > 0.9 && near <= 1)
  }
}
