import Model
import Sectioning
import SourceText
import Testing

@Suite("Dates")
struct DateReaderTests {
  private static func periods(_ text: String, _ languages: [String] = ["en"]) throws -> [String] {
    let bytes = Array(text.utf8)
    return DateReader(try LanguageFiles(languages).dates).dates(in: bytes, TextSpan(0, bytes.count))
      .map { DocumentOutline.describe($0.period) }
  }

  @Test(
    "every form of a range is read",
    arguments: [
      ("Jan 2020 - Dec 2021", "2020-01..2021-12"),
      ("01/2020 - 12/2021", "2020-01..2021-12"),
      ("2018 - 2021", "2018-01..2021-12~year"),
      ("2020-01 to 2021-12", "2020-01..2021-12"),
      ("Jan '20 - Dec '21", "2020-01..2021-12"),
      ("Jan 2020 to date", "2020-01..present"),
      ("Jan 2020 — now", "2020-01..present"),
      ("August 2015 - Present", "2015-08..present"),
      ("Spring 2014 - Present", "2014-03..present~season"),
      ("2022-2025 (expected)", "2022-01..2025-12~year"),
      ("10/2021 – Current", "2021-10..present"),
      ("2022-Present", "2022-01..present~year"),
      ("2023-2027 |", "2023-01..2027-12~year"),
      ("Nov. 2021 - Apr. 2022, 5 months", "2021-11..2022-04"),
      ("Mar 2023 - Present2 months", "2023-03..present"),
      ("03.2019–", "2019-03..present"),
      ("June. 2022 -- Sept. 2022", "2022-06..2022-09"),
      ("September 2022 --- December 2026", "2022-09..2026-12"),
      ("2016 Dec 5 - 2020 May 28", "2016-12..2020-05"),
      ("2021.4 - now", "2021-04..present"),
      ("2020.11 - 2021.4", "2020-11..2021-04"),
      ("2020/05/06 – 2021/07/01", "2020-05..2021-07"),
      ("Feb 1, 2021 to March 31st, 2022", "2021-02..2022-03"),
      ("15.03.2019 - 30.06.2020", "2019-03..2020-06"),
      ("'18–'21", "2018-01..2021-12~year"),
      ("2018–21", "2018-01..2021-12~year"),
      ("2010–12", "2010-01..2012-12~year"),
      ("Jan – Mar 2020", "2020-01..2020-03"),
      ("Nov – Feb 2020", "2019-11..2020-02"),
      ("May 2019 to Present", "2019-05..present"),
      ("till date", ""),
      ("Jan 2020 till date", "2020-01..present"),
      ("from 2019 to 2021", "2019-01..2021-12~year"),
      ("since 2019", "2019-01..present~year"),
      ("since March 2019", "2019-03..present"),
      ("2019 until June 2020", "2019-01..2020-06~year"),
      ("Q3 2020 – Q1 2021", "2020-07..2021-03~season"),
      ("*January 2019* - *January 2021*", "2019-01..2021-01"),
      ("2017--current", "2017-01..present~year"),
      ("May 2021 — March 2020", "2021-05..2020-03"),
      ("August 2023 - Novemeber 2023", "2023-08..2023-12~year"),
      ("Jan 2031 - Dec 2033", "2031-01..2033-12"),
    ])
  func readsRanges(_ text: String, _ expected: String) throws {
    #expect(try Self.periods(text) == (expected.isEmpty ? [] : [expected]))
  }

  @Test(
    "every form of a single date is read",
    arguments: [
      ("Expected May 2018", "..2018-05"),
      ("Expected Graduation: May 2018", "..2018-05"),
      ("Class of 2020", "..2020-12~year"),
      ("Summer 2021", "2021-06..2021-08~season"),
      ("Q3 2020", "2020-07..2020-09~season"),
      ("2020 Q3", "2020-07..2020-09~season"),
      ("Fall '21", "2021-09..2021-11~season"),
      ("July 2020", "2020-07..2020-07"),
      ("6th July 2020", "2020-07..2020-07"),
      ("2020-07-06", "2020-07..2020-07"),
      ("2019", "2019-01..2019-12~year"),
      ("3/4/2020", "2020-01..2020-12~year"),
      ("25/12/2020", "2020-12..2020-12"),
      ("12/25/2020", "2020-12..2020-12"),
    ])
  func readsSingleDates(_ text: String, _ expected: String) throws {
    #expect(try Self.periods(text) == [expected])
  }

  @Test(
    "numbers that only look like dates are none",
    arguments: [
      "10-20 engineers", "1024–4096 bytes", "+49 2019-2020", "CVE-2021-44228", "RUSTSEC-2025-0141", "v2.2020",
      "https://example.com/2020/05/post", "$2020", "2020%", "2019-2020-2021", "#2019", "1900 rows",
      "PR 12020-12021",
      "3/4", "room 2020b", "1.2.2020.5", "+1 (555) 010-2019",
    ])
  func leavesNumbersAlone(_ text: String) throws {
    #expect(try Self.periods(text) == [])
  }

  @Test(
    "dates of other languages are read with their files",
    arguments: [
      ("de", "März 2019 – heute", "2019-03..present"), ("de", "seit 2020", "2020-01..present~year"),
      ("fr", "janvier 2020 – août 2021", "2020-01..2021-08"),
      ("es", "enero 2020 - actualidad", "2020-01..present"),
      ("es", "marzo de 2020 hasta mayo de 2021", "2020-03..2021-05"),
      ("pt", "fev 2020 - atual", "2020-02..present"),
      ("it", "gennaio 2020 – oggi", "2020-01..present"), ("nl", "mrt 2020 – heden", "2020-03..present"),
      ("pl", "styczeń 2020 – obecnie", "2020-01..present"),
      ("ru", "Январь 2020 — по настоящее время", "2020-01..present"),
      ("zh", "2019年3月 - 2020年5月", "2019-03..2020-05"), ("zh", "2019年3月至今", "2019-03..present"),
      ("zh", "2023/08 -- 至今", "2023-08..present"), ("ja", "2019年3月 〜 現在", "2019-03..present"),
    ])
  func readsOtherLanguages(_ language: String, _ text: String, _ expected: String) throws {
    #expect(try Self.periods(text, [language]) == [expected])
  }

  @Test("where a date stands is told to the byte")
  func tellsThePlace() throws {
    let bytes = Array("Acme · Jan 2020 – now · Lyon".utf8)
    let match = try #require(
      DateReader(try LanguageFiles(["en"]).dates).dates(in: bytes, TextSpan(0, bytes.count)).first)
    #expect(String(decoding: bytes[match.span.range], as: UTF8.self) == "Jan 2020 – now")
  }
}
