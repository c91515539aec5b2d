import Model
import SourceText
import Testing

@testable import Ingestion

@Suite struct RecordDateTests {
  @Test(
    "a date is read as far as it is exact",
    arguments: [
      ("2021-03-01", "2021-03"), ("2021-03", "2021-03"), ("2021-3", "2021-03"), ("2021", "2021"),
      (" 2021 ", "2021"),
      ("2013-03-13T19:13:14.265Ζ", "2013-03"), ("2009-05-01T09:32:55-07:00", "2009-05"),
      ("2021/04", "2021-04"),
      ("03/2021", "2021-03"), ("3.2021", "2021-03"), ("2021-13", nil), ("0000", nil), ("20210301", nil),
      ("March 2021", "2021-03"),
      ("Sept. 2021", "2021-09"), ("15 May 2021", "2021-05"), ("May 15, 2021", "2021-05"), ("MARCH", nil),
      ("Ma 2021", nil), ("March to May 2021", nil), ("March 2021 2022", nil), ("Mai 2021", nil),
      ("since March 2021", nil),
      ("present", nil), ("", nil), ("21-03", nil), ("3000", nil),
    ])
  func reading(_ text: String, _ expected: String?) {
    #expect(RecordDate(text.utf8)?.description == expected)
  }

  @Test(
    "two dates make a period",
    arguments: [
      ("2021-03", "2022", false, "2021-03..2022-12 year", "2021-03 – 2022"),
      ("2021-03-05", "2022-01-31", false, "2021-03..2022-01 month", "2021-03 – 2022-01"),
      ("2021", nil, true, "2021-01..now year", "2021 – present"),
      (nil, "2018", false, "?..2018-12 year", "2018"),
      ("2021-01", nil, false, "2021-01..? month", "2021-01"),
      ("2020-01", "2020-01", false, "2020-01..2020-01 month", "2020-01"),
      ("Spring 2020", "2021", false, nil, "Spring 2020 – 2021"), ("2020", "soon", false, nil, "2020 – soon"),
      ("", nil, true, nil, nil),
    ] as [(String?, String?, Bool, String?, String?)])
  func periods(_ start: String?, _ end: String?, _ isCurrent: Bool, _ period: String?, _ written: String?) {
    let dates = RecordDates(from: start, to: end, isCurrent: isCurrent)
    #expect(dates?.description == written)
    let read = dates?.period(at: TextSpan(0, 0)).map { period in
      let end = period.ongoing ? "now" : period.end?.description ?? "?"
      return "\(period.start?.description ?? "?")..\(end) \(period.precision)"
    }
    #expect(read == period)
  }

  @Test func theSpanOfAPeriodIsItsDates() throws {
    var composer = RecordComposer()
    composer.entry(.job, dates: RecordDates(from: "2020", to: "2021")) { $0.append("Engineer") }
    let span = try #require(composer.blocks.first?.entry?.period?.span)
    #expect(String(decoding: composer.text[span.range], as: UTF8.self) == "2020 – 2021")
  }
}
