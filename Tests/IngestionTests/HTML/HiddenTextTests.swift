import Markup
import Model
import Testing

@testable import Ingestion

/// Text of a page says `expert` where nobody sees it and `seen` where everybody does.
struct HiddenTextTests {
  @Test(
    "every way to hide text is found",
    arguments: [
      ("<p style='color:#eee'>expert</p>", "text-in-background-colour"),
      ("<p style='color:LightYellow'>expert</p>", "text-in-background-colour"),
      ("<p style='color: hsl(0, 0%, 99%)'>expert</p>", "text-in-background-colour"),
      ("<p style='color:rgb(100% 100% 100% / 90%)'>expert</p>", "text-in-background-colour"),
      ("<p style='background:transparent;color:white'>expert</p>", "text-in-background-colour"),
      ("<div style='background:#000'><p style='color:#141414'>expert</p></div>", "text-in-background-colour"),
      ("<p style='color:rgba(0,0,0,0)'>expert</p>", "transparent"),
      ("<p style='color:#0000'>expert</p>", "transparent"),
      ("<p style='opacity:0%'>expert</p>", "transparent"),
      ("<p style='font-size:3.5px'>expert</p>", "tiny-font"),
      ("<p style='font-size:0'>ex<b style='font-size:1em'>pert</b></p>", "tiny-font"),
      ("<p style='position:absolute; clip:rect(0 0 0 0)'>expert</p>", "clipped"),
      ("<p style='position:absolute; clip:rect(1px, 1px, 1px, 1px)'>expert</p>", "clipped"),
      ("<p style='clip-path:inset(50%)'>expert</p>", "clipped"),
      ("<p style='transform:scale(0)'>expert</p>", "clipped"),
      ("<p style='width:0;height:0;overflow:hidden'>expert</p>", "clipped"),
      ("<div style='height:0;overflow:hidden'>expert</div>", "clipped"),
      ("<div style='overflow:clip;max-height:0'>expert</div>", "clipped"),
      ("<div style='width:1px;overflow:hidden'>expert</div>", "clipped"),
      ("<div style='max-width:0;overflow-x:hidden;white-space:nowrap'>expert</div>", "clipped"),
      ("<style>.a{height:0}.b{overflow:hidden}</style><div class='a b'>expert</div>", "clipped"),
      ("<p style='transform:rotateY(90deg)'>expert</p>", "clipped"),
      ("<p style='transform:translateX(10px) scale(0, 1)'>expert</p>", "clipped"),
      ("<p style='scale:0'>expert</p>", "clipped"),
      ("<p style='clip-path:polygon(0 0, 0 0, 0 0)'>expert</p>", "clipped"),
      ("<p style='transform:translateX(-9999px)'>expert</p>", "off-screen"),
      ("<p style='transform: translate(0, -9999px)'>expert</p>", "off-screen"),
      ("<p style='translate:-200vw'>expert</p>", "off-screen"),
      ("<p style='font:1px Arial'>expert</p>", "tiny-font"),
      ("<p style='font: italic 700 2px/1.5 serif'>expert</p>", "tiny-font"),
      ("<p style='font:0/0 a'>expert</p>", "tiny-font"),
      ("<p style='-webkit-text-fill-color:transparent'>expert</p>", "transparent"),
      ("<p style='-webkit-text-fill-color:#fff'>expert</p>", "text-in-background-colour"),
      (
        "<p style='background:#fff;-webkit-background-clip:text;color:transparent'>expert</p>",
        "text-in-background-colour"
      ),
      ("<p style='filter:opacity(0)'>expert</p>", "transparent"),
      ("<p style='content-visibility:hidden'>expert</p>", "display-none"),
      ("<dialog>expert</dialog>", "hidden-attribute"),
      (
        "<style>i{color:#fff !important}</style><i style='color:#000'>expert</i>", "text-in-background-colour"
      ),
      ("<p style='position:absolute;left:9999px'>expert</p>", "off-screen"),
      ("<p style='margin-left:-9999px'>expert</p>", "off-screen"),
      ("<p style='display:block;display:none'>expert</p>", "display-none"),
      ("<style>@import url(a.css); .x{display:none}</style><p class=x>expert</p>", "display-none"),
      ("<style>p.x{display:none}</style><p class=x>expert</p>", "display-none"),
      ("<style>@media screen { .x{display:none} }</style><p class=x>expert</p>", "display-none"),
      ("<style>.x{/* } */display:none}</style><p class=x>expert</p>", "display-none"),
      (
        "<style>.x{display:none !important}</style><p class=x style='display:block'>expert</p>",
        "display-none"
      ),
      ("<style>i{color:#fff} i:hover{color:#000}</style><i>expert</i>", "text-in-background-colour"),
      ("<style>.y *{margin:0} *{color:white}</style><p>expert</p>", "text-in-background-colour"),
      ("<link rel=icon href=a.png><p style='color:white'>expert</p>", "text-in-background-colour"),
      (
        "<link rel=stylesheet href='https://fonts.example.com/x'><p style='color:white'>expert</p>",
        "text-in-background-colour"
      ),
      (
        "<link rel=stylesheet href=a.css><body bgcolor=white><p style='color:white'>expert</p>",
        "text-in-background-colour"
      ),
    ])
  func found(html: String, reason: String) {
    let composer = HTMLReader.read(Array("<p style='color:#222'>seen</p>\(html)".utf8), with: MarkupParser())
    #expect(!composer.text.containsSequence("expert"))
    #expect(composer.hidden.map(\.text) == ["expert"])
    #expect(composer.hidden.map(\.reason) == [reason])
  }

  @Test(
    "what is undone further in, or may look different, is seen",
    arguments: [
      "<div style='font-size:0'><p style='font-size:14px'>seen</p></div>",
      "<body style='color:#fff'><div style='background:navy'>seen</div>",
      "<div style='color:#fff'><p style='color:#333'>seen</p></div>",
      "<div style='visibility:hidden'><p style='visibility:visible'>seen</p></div>",
      "<p style='display:none;display:block'>seen</p>",
      "<style>.x{display:none}</style><p class=x style='display:block'>seen</p>",
      "<style>.top .x{background:navy} .x{color:#fff}</style><div class=top><p class=x>seen</p></div>",
      "<style>header.top{background:#123}</style><header class=top style='color:#fff'>seen</header>",
      "<style>@media (min-width: 40em) { .x{display:none} }</style><p class=x>seen</p>",
      "<style>:root{background:#000}</style><html><p style='color:white'>seen</p></html>",
      "<div style='color:#fff;background-image:url(a.png);background-color:#fff'>seen</div>",
      "<p style='position:absolute;left:50%;margin-left:-400px'>seen</p>",
      "<p style='position:absolute;top:9999px'>seen</p>",
      "<p style='clip:rect(0, 100px, 200px, 0)'>seen</p>",
      "<p style='font-size:12px;line-height:0;height:0'>seen</p>",
      "<div style='height:0;overflow:visible'>seen</div>",
      "<div style='height:0;overflow:hidden;padding-bottom:56%'>seen</div>",
      "<div style='height:1px;min-height:100%;overflow:hidden'>seen</div>",
      "<div style='height:100%;max-width:60em;overflow:hidden'>seen</div>",
      "<style>.a{height:0;overflow:hidden}.b{height:auto}</style><div class='a b'>seen</div>",
      "<p style='left:100%;transform:translate(-100%, -50%) scale(.5)'>seen</p>",
      "<p style='transform:rotate(90deg)'>seen</p>",
      "<p style='font: 700 12px/0.9 Arial'>seen</p>",
      "<p style='font:inherit'>seen</p>",
      "<p style='background:linear-gradient(red, blue);background-clip:text;color:transparent'>seen</p>",
      "<p style='color:#fff;-webkit-text-fill-color:#000'>seen</p>",
      "<dialog open>seen</dialog>",
      "<p style='font-size:max(1rem, 12px)'>seen</p>",
      "<p style='color:var(--text)'>seen</p>",
      "<p style='color:silver'>seen</p>",
      "<p style='color:rgba(0,0,0,.87)'>seen</p>",
    ])
  func notFound(html: String) {
    let composer = HTMLReader.read(Array(html.utf8), with: MarkupParser())
    #expect(String(decoding: composer.text, as: UTF8.self) == "seen")
    #expect(composer.hidden.isEmpty)
  }

  @Test("hidden and seen text take turns")
  func turns() {
    let html =
      "<p>one <i style='visibility:hidden'>two <b style='visibility:visible'>three</b> four</i> five</p>"
    let composer = HTMLReader.read(Array(html.utf8), with: MarkupParser())
    #expect(String(decoding: composer.text, as: UTF8.self) == "one three five")
    #expect(composer.hidden.map(\.text) == ["two", "four"])
  }

  @Test("contrast is that of WCAG")
  func contrast() {
    #expect(Contrast.ratio(0, 0xFFFFFF) == 21)
    #expect(Contrast.ratio(0x777777, 0xFFFFFF).rounded(.down) == 4)
    #expect(Contrast.ratio(0xABCDEF, 0xABCDEF) == 1)
  }

  @Test("only links that lead somewhere from everywhere are links")
  func links() {
    let html = """
      <a href='/about'>a</a> <a href='//example.com/b'>b</a> <a href=' HTTPS://example.com/c '>c</a>
      <a href='mailto:ada@example.com'>d</a> <a href='javascript:x()'>e</a> <a href='tel:1'>f</a>
      """
    let composer = HTMLReader.read(Array(html.utf8), with: MarkupParser())
    #expect(
      composer.links.map(\.url) == [
        "https://example.com/b", "HTTPS://example.com/c", "mailto:ada@example.com",
      ])
  }
}
