import Testing

@testable import Ingestion

struct FormatSnifferTests {
  @Test(
    "the format is told by what stands in the file; its name only breaks a tie",
    arguments: [
      ("a.txt", "Ada Muster\nRust developer", FileFormat.text),
      ("a", "\n\n  <!DOCTYPE HTML><p>x", .html), ("page.bat", "<html lang=en>", .html),
      ("readme.md", "<!doctype html><html>", .html),
      ("readme.md", "<h1 align=center>Ada</h1>\n\n# Work", .markdown),
      ("page.html", "<h1>Ada</h1>", .html), ("page", "<div><p>x</p></div>", .html),
      ("a.xml", "<?xml version='1.0'?><SkillsPassport/>", .xml),
      ("a.html", "<?xml version='1.0'?><html/>", .html),
      ("a", "<Resume><x/></Resume>", .xml), ("a", "<feed xmlns='http://www.w3.org/2005/Atom'/>", .xml),
      ("a", "{\"basics\": {}}", .json), ("a", "[1, 2]", .json), ("a", "[Rust] developer", .text),
      ("a", "{curly} talk", .text), ("a", "[2021-04] Ada\nRust", .text), ("a", "[1] first", .text),
      ("a", "[[wiki]] x", .text),
      ("a", "[ {\"type\": 1} ]", .json), ("a", "[[\"x\"]]", .json), ("a", "[]", .json), ("a", "{ }", .json),
      ("a", "[3]", .json), ("a.md", "Ada", .markdown),
      ("a.txt", "# Ada\n\n## Work\n\n- x", .markdown),
      ("a.txt", "#1 in sales\n", .text), ("a", "**Ada**\n[x](y)\n[z](w)", .markdown),
      ("a", "[x](y)\n[z](w)\n[a](b)", .text), ("a.txt", "p99 < 5 ms", .text), ("a", "", .text),
      ("a.html", "<header><h1>x</h1></header>", .html), ("a", "< 5 years", .text),
    ])
  func formats(path: String, text: String, format: FileFormat) {
    #expect(FormatSniffer.format(of: Array(text.utf8), path: path) == format)
  }
}
