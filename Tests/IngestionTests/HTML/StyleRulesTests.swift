import Markup
import Model
import Testing

@testable import Ingestion

/// Text of a page says `expert` where a rule of its style sheet hides it and `seen` where everybody sees it.
struct StyleRulesTests {
  @Test(
    "rules hide what they hold for",
    arguments: [
      ("<style>div > p{display:none}</style><div><p>expert</p></div>", "display-none"),
      ("<style>div>p{opacity:0}</style><div><p>expert</p></div>", "transparent"),
      ("<style>h2 + p{display:none}</style><h2>seen</h2><p>expert</p><p>seen</p>", "display-none"),
      ("<style>h2 ~ i{display:none}</style><h2>seen</h2><p>seen</p><i>expert</i>", "display-none"),
      ("<style>[data-x]{display:none}</style><p data-x=1>expert</p>", "display-none"),
      (
        "<style>[class='b']{display:none}</style><p class=b>expert</p><p class='b c'>seen</p>", "display-none"
      ),
      ("<style>p:not(.a){display:none}</style><p class=a>seen</p><p>expert</p>", "display-none"),
      (
        "<style>p:nth-child(2){display:none}</style><div><p>seen</p><p>expert</p><p>seen</p></div>",
        "display-none"
      ),
      ("<style>li:nth-of-type(2n){display:none}</style><ul><li>seen<li>expert<li>seen</ul>", "display-none"),
      ("<style>p:first-child{display:none}</style><div><p>expert</p><p>seen</p></div>", "display-none"),
      ("<style>:is(p.x, i){display:none}</style><p class=x>expert</p>", "display-none"),
      (
        "<style>.a .b > .c{display:none}</style><div class=a><div><div class=b><p class=c>expert</p></div></div></div>",
        "display-none"
      ),
      (
        "<style>div{ .x{display:none} }</style><div><p class=x>expert</p></div><p class=x>seen</p>",
        "display-none"
      ),
      ("<style>.x{ @media screen {display:none} }</style><p class=x>expert</p>", "display-none"),
      ("<style>@media (min-width:1px){.x{display:none}}</style><p class=x>expert</p>", "display-none"),
      ("<style>@media only screen{.x{display:none}}</style><p class=x>expert</p>", "display-none"),
      ("<p class=x>expert</p><style>.x{display:none}</style>", "display-none"),
      ("<style>.md\\:hide{display:none}</style><p class='md:hide'>expert</p>", "display-none"),
      ("<style>#k{display:none}.x{display:block}</style><p class=x id=k>expert</p>", "display-none"),
      ("<style>:root{--c:#fff}</style><p style='color:var(--c)'>expert</p>", "text-in-background-colour"),
      ("<p style='--c:#fff;color:var(--c)'>expert</p>", "text-in-background-colour"),
      (
        "<style>:root{--d:var(--e);--e:none}.x{display:var(--d)}</style><p class=x>expert</p>", "display-none"
      ),
      ("<p style='color:var(--none, #fff)'>expert</p>", "text-in-background-colour"),
      ("<p style='opacity:0;transition:opacity 1s'>expert</p>", "transparent"),
      ("<p style='opacity:0;animation:f 1s'>expert</p>", "transparent"),
      (
        "<div style='position:relative'><img src=a.png></div><p style='position:absolute;color:#fff'>expert</p>",
        "text-in-background-colour"
      ),
      ("<style>.x{position:absolute}.y{left:-9999px}</style><p class='x y'>expert</p>", "off-screen"),
    ])
  func hidden(html: String, reason: String) {
    let composer = HTMLReader.read(Array(html.utf8), with: MarkupParser())
    #expect(!composer.text.containsSequence("expert"))
    #expect(composer.hidden.map(\.text) == ["expert"])
    #expect(composer.hidden.map(\.reason) == [reason])
  }

  @Test(
    "rules that do not hold, are undone or painted over hide nothing",
    arguments: [
      "<style>.x{display:none}.x.y{display:block}</style><p class='x y'>seen</p>",
      "<style>.x.y{display:block}.x{display:none}</style><p class='x y'>seen</p>",
      "<style>.x{position:absolute;left:-9999px}.x.in{left:0}</style><p class='x in'>seen</p>",
      "<style media=print>.x{display:none}</style><p class=x>seen</p>",
      "<style>@media print{.x{display:none}}</style><p class=x>seen</p>",
      "<style>@media not screen{.x{display:none}}</style><p class=x>seen</p>",
      "<style>.x{display:none}</style><p class=x>seen</p><style>.x{display:block}</style>",
      "<p style='color:#fff' class=d>seen</p><style>.d{background:#123}</style>",
      "<noscript><style>.x{display:none}</style></noscript><p class=x>seen</p>",
      "<style>div > p{display:none}</style><div><section><p>seen</p></section></div>",
      "<style>h2 + p{display:none}</style><h2></h2><script>x</script><p>seen</p>",
      "<style>.js .x{display:none}</style><p class=x>seen</p>",
      "<style>p:last-child{display:none}</style><p>seen</p>",
      "<img src=a.png style='position:absolute'><div style='position:relative;color:#fff'>seen</div>",
      "<div style='position:relative'><img src=a.png><p style='position:absolute;color:#fff'>seen</p></div>",
      "<style>.w{position:relative}.l{position:absolute;left:0;width:30%;height:100%;background:#223}.t{position:relative;color:#fff}</style><div class=w><div class=l></div><div class=t>seen</div></div>",
      "<style>.h{color:#fff;position:relative}.h:before{content:'';position:absolute;background:#123;z-index:-1}</style><div class=h>seen</div>",
      "<style>@keyframes f{from{opacity:0}to{opacity:1}}.x{animation:f 1s both;opacity:0}</style><p class=x>seen</p>",
      "<script src=a.js></script><style>.x{transition:opacity 1s;opacity:0}</style><p class=x>seen</p>",
      "<style>:root{--bg:#034;--fg:#fff}.h{background:var(--bg);color:var(--fg)}</style><div class=h>seen</div>",
      "<style>:root{--c:#fff}.dark{--c:#000}</style><p style='color:var(--c)'>seen</p>",
      "<table><tr><td background=a.png style='color:#fff'>seen</table>",
      "<style>td.l{background:#234;color:#fff}</style><table><tr><td class=l><p>seen</p></td></tr></table>",
    ])
  func seen(html: String) {
    let composer = HTMLReader.read(Array(html.utf8), with: MarkupParser())
    #expect(String(decoding: composer.text, as: UTF8.self) == "seen")
    #expect(composer.hidden.isEmpty)
  }

  @Test("a rule that may hide something, of which it cannot be told whether it holds, is said to be lost")
  func doubtful() {
    let html = "<style>p:last-child{display:none} i:last-child{margin:0}</style><p>seen</p><i>seen</i>"
    let composer = HTMLReader.read(Array(html.utf8), with: MarkupParser())
    #expect(composer.losses.map { "\($0.code) \($0.count)" } == ["rules-not-followed 1"])
  }
}
