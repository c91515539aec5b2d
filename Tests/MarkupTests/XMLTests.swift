import Markup
import Testing

struct XMLTests {
  @Test(
    "XML comes as events with local names",
    arguments: [
      ("<a xmlns:o='u'><o:b o:c='1'/></a>", "<a> <b c=1> </b> </a>"),
      ("<a><![CDATA[1 < 2]]></a>", "<a> 1 < 2@1 </a>"),
      ("<a>R&amp;D</a>", "<a> R@1 &@1 D@1 </a>"),
      ("<a b='R&amp;D &eacute; &#38; &lt;'/>", "<a b=R&D é & <> </a>"),
      ("<a>souffl&eacute;s</a>", "<a> souffl@1 é@1 s@1 </a>"),
      ("<!DOCTYPE a [<!ENTITY co 'Example Works'>]><a t='&co;'>&co;</a>", "<a t=&co;> Example Works@1 </a>"),
    ])
  func events(xml: String, events: String) {
    var list = EventList()
    let outcome = MarkupParser().parseXML(Array(xml.utf8), into: &list)
    #expect(list.line == events)
    #expect(outcome.problems.isEmpty)
  }

  @Test(
    "a reference without a meaning stays, and is said",
    arguments: [
      ("<a>x &nosuch; y</a>", "x &nosuch; y", MarkupProblem.Code.unknownEntity),
      ("<!DOCTYPE a SYSTEM 'a.dtd'><a>x &nosuch; y</a>", "x &nosuch; y", .unknownEntity),
      ("<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><a>&e;</a>", "&e;", .externalEntity),
      ("<!DOCTYPE a [<!ENTITY b 'ha'><!ENTITY c '&b;&b;'>]><a>&c;</a>", "&c;", .entityExpansion),
      ("<!DOCTYPE a [<!ENTITY c '<b>ha</b>'>]><a>&c;</a>", "&c;", .entityExpansion),
    ])
  func references(xml: String, text: String, problem: MarkupProblem.Code) {
    var list = EventList()
    let outcome = MarkupParser().parseXML(Array(xml.utf8), into: &list)
    #expect(list.text == text)
    #expect(outcome.problems.map(\.code) == [problem])
    #expect(outcome.isWhole)
  }

  @Test("what is not well-formed is read as far as it goes, references included, and said with its line")
  func recovery() throws {
    var list = EventList()
    let xml = "<a>\n<b>R&amp;D</c>\n<d>Q&amp;A</d> &eacute;</a>"
    let outcome = MarkupParser().parseXML(Array(xml.utf8), into: &list)
    #expect(list.text == "\nR&D\nQ&A é")
    let problem = try #require(outcome.problems.first)
    #expect(problem.code == .notWellFormed)
    #expect(problem.line == 2)
    #expect(problem.detail == "Opening and ending tag mismatch: b line 2 and c")
  }
}
