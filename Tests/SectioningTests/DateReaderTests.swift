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

  @Test(
    "every language has its words for what goes on",
    arguments: [
      ("ar", "06/2019 – حتى الآن"), ("bg", "юни 2019 – сега"), ("cs", "červen 2019 – doposud"),
      ("da", "juni 2019 - i dag"), ("de", "06/2019 – derzeit"), ("el", "Ιούνιος 2019 – σήμερα"),
      ("es", "junio de 2019 – el presente"), ("fi", "kesäkuu 2019 – nykyhetki"),
      ("fr", "juin 2019 - jusqu'à présent"), ("hu", "2019. június – jelenleg"),
      ("it", "giugno 2019 – adesso"),
      ("ja", "2019年6月から現在"), ("ja", "2019年6月 現在"), ("ko", "2019.06 ~ 현재"), ("ko", "2019년 6월부터 현재까지"),
      ("nb", "juni 2019 – nå"), ("nl", "juni 2019 – tot op heden"), ("pl", "czerwiec 2019 – aktualnie"),
      ("pt", "junho de 2019 – até agora"), ("ro", "iunie 2019 – prezent"),
      ("ru", "июнь 2019 — настоящий момент"), ("sv", "juni 2019 – tills vidare"),
      ("tr", "Haziran 2019 – şu an"),
      ("uk", "червень 2019 – дотепер"), ("vi", "tháng 6/2019 – đến nay"), ("vi", "06/2019 – hiện tại"),
      ("zh", "2019年6月 至今"), ("zh", "2019年6月 – 在职"),
    ])
  func knowsWhatGoesOn(_ language: String, _ text: String) throws {
    #expect(try Self.periods(text, ["en", language]) == ["2019-06..present"])
  }

  @Test(
    "an end that says nothing leaves the range open",
    arguments: [
      ("Jun 2019 – …", "2019-06..present"), ("Jun 2019 – ...", "2019-06..present"),
      ("(06/2019 – …)", "2019-06..present"), ("2019 – …", "2019-01..present~year"),
    ])
  func readsEllipses(_ text: String, _ expected: String) throws {
    #expect(try Self.periods(text) == [expected])
  }

  @Test(
    "a range that ends in words that are not known is open, and says so",
    arguments: [
      ("06/2019 – bumbli", "2019-06..present"),
      ("Engineer, Acme, Jun 2019 – bis zum ende", "2019-06..present"),
      ("Acme (Jun 2019 – Bumbli)", "2019-06..present"), ("Acme (2019 – Bumbli)", "2019-01..present~year"),
      ("Acme, 2019 – bumbli", "2019-01..present~year"),
    ])
  func opensUnreadEnds(_ text: String, _ expected: String) throws {
    let bytes = Array(text.utf8)
    let matches = DateReader(try LanguageFiles(["en"]).dates).dates(in: bytes, TextSpan(0, bytes.count))
    #expect(matches.map { DateOutlineText($0) } == [DateOutlineText(expected, isEndUnread: true)])
  }

  @Test(
    "a date before a name is no range",
    arguments: [
      ("06/2019 – Acme Bakery", "2019-06..2019-06"), ("2019 – built the mill", "2019-01..2019-12~year"),
      ("Jun 2019 – first prize at a fair for inventors", "2019-06..2019-06"),
      ("Jun 2019 – baking, milling", "2019-06..2019-06"), ("2019 - 北京", "2019-01..2019-12~year"),
    ])
  func leavesNamesAlone(_ text: String, _ expected: String) throws {
    let bytes = Array(text.utf8)
    let matches = DateReader(try LanguageFiles(["en"]).dates).dates(in: bytes, TextSpan(0, bytes.count))
    #expect(matches.map { DateOutlineText($0) } == [DateOutlineText(expected, isEndUnread: false)])
  }

  @Test("where a date stands is told to the byte")
  func tellsThePlace() throws {
    let bytes = Array("Acme · Jan 2020 – now · Lyon".utf8)
    let match = try #require(
      DateReader(try LanguageFiles(["en"]).dates).dates(in: bytes, TextSpan(0, bytes.count)).first)
    #expect(String(decoding: bytes[match.span.range], as: UTF8.self) == "Jan 2020 – now")
  }
}

/// A range as text, and whether its end was read.
private struct DateOutlineText: Equatable {
  let text: String
  let isEndUnread: Bool

  init(_ match: DateMatch) {
    self.init(DocumentOutline.describe(match.period), isEndUnread: match.isEndUnread)
  }

  init(_ text: String, isEndUnread: Bool) {
    self.text = text
    self.isEndUnread = isEndUnread
  }
}
