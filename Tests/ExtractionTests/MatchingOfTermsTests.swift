import Extraction
import Model
import SourceText
import TestSupport
import Testing

/// Which words of a sentence are found, and as which rule.
@Suite struct MatchingOfTermsTests {
  @Test(
    "finds the marked words and no others",
    arguments: [
      ("Ran «Tokio» with «Axum» behind «tower-http».", ["async.tokio", "web.axum", "web.tower"]),
      ("Used «tower http», «tower_http» and «towerhttp».", ["web.tower", "web.tower", "web.tower"]),
      ("Tuned the «Tokio runtime» for «Tokio» users.", ["async.runtime", "async.tokio"]),
      ("Fought the «borrow-checker».", ["ownership.borrow"]),
      ("Fought the «borrow\nchecker».", ["ownership.borrow"]),
      ("Put an «Arc» around a «mutex».", ["concurrency.arc", "concurrency.mutex"]),
      ("Put an arc around it, and an ARC.", []),
      ("Served pages with «Rocket», not with a rocket.", ["web.rocket"]),
      ("«Tokios» are several; Tokyo and stokio are other words.", ["async.tokio"]),
      ("Ran «to\u{AD}kio» and «to\u{200B}kio».", ["async.tokio", "async.tokio"]),
      ("Ran «t\u{43E}ki\u{43E}» in look-alike letters.", ["async.tokio"]),
      ("Ran «ＴＯＫＩＯ» in full-width letters.", ["async.tokio"]),
      ("Ran «Tokio»\u{A0}daily.", ["async.tokio"]),
      ("Built it on «`tokio`» and **«axum»**.", ["async.tokio", "web.axum"]),
    ])
  func finds(marked: String, rules: [String]) {
    let sentence = Marked(marked)
    let found = MiniRubric.probe.result(sentence.text, in: .experience, isHome: true).found
    #expect(found.map(\.rule) == rules, "\(Marked.marking(found.map(\.span), in: sentence.text))")
    #expect(trimmed(found.map(\.span), sentence) == trimmed(sentence.spans, sentence))
  }

  /// Marks of code and emphasis belong to no word, so they may stand inside the marks or not.
  private func trimmed(_ spans: [TextSpan], _ sentence: Marked) -> [String] {
    let bytes = Array(sentence.text.utf8)
    return spans.map { String(decoding: bytes[$0.range], as: UTF8.self).filter { $0 != "`" } }
  }

  @Test(
    "addresses give no evidence",
    arguments: [
      "Write to tokio@example.com.", "See https://example.com/tokio/axum.", "See www.tokio.example.com/axum.",
    ])
  func addressesGiveNone(sentence: String) {
    #expect(MiniRubric.probe.result(sentence, in: .experience, isHome: true).found.isEmpty)
  }

  @Test(
    "a host alone gives no evidence either",
    arguments: ["See tokio.example.com for more.", "Runs at axum.tokio.example.com."])
  func hostsGiveNone(sentence: String) {
    #expect(MiniRubric.probe.result(sentence, in: .experience, isHome: true).found.isEmpty)
  }

  @Test(
    "in an endless sentence the neighbours of a word decide, and no word far off",
    arguments: [
      ("Priced index futures", "", ["async.futures: finance"]),
      ("", "Priced index futures.", ["async.futures: finance"]),
      ("Priced an index,", "Wrote futures.", []),
      ("Opened a channel.", "", ["concurrency.channel: needs tokio, mpsc near"]),
      ("Opened an mpsc channel.", "", []),
    ])
  func neighboursDecide(before: String, after: String, refusals: [String]) {
    let terms = String(repeating: "plain axum words, ", count: 800)
    var draft = Draft()
    draft.add(.experience, [.init(title: "Engineer, Rust", bullets: ["\(before) \(terms) \(after)"])])
    #expect(draft.signals.refusals == refusals)
  }

  @Test(
    "a word with other senses is refused with the reason",
    arguments: [
      ("Traded «futures» for a fund.", "async.futures: finance"),
      ("Priced index «futures».", "async.futures: finance"),
      ("Designed a «Rocket» launcher.", "web.rocket: a launcher"),
      ("Opened a «channel» on TV.", "concurrency.channel: needs tokio, mpsc near"),
    ])
  func refusesOtherSenses(marked: String, reason: String) {
    let sentence = Marked(marked)
    let result = MiniRubric.probe.result(sentence.text, in: .experience, isHome: true)
    #expect(result.found.isEmpty)
    #expect(result.rejected.map { "\($0.rule): \($0.reason)" } == [reason])
    #expect(result.rejected.map(\.span) == sentence.spans)
  }

  @Test(
    "a word next to which the condition holds is found",
    arguments: [
      "Wrote «futures» by hand.", "Read index cards about «futures».", "Served pages with «Rocket».",
      "Sent it over an mpsc «channel».",
    ])
  func findsTheRightSense(marked: String) {
    let sentence = Marked(marked)
    let result = MiniRubric.probe.result(sentence.text, in: .experience, isHome: true)
    #expect(result.found.map(\.span) == sentence.spans)
    #expect(result.rejected.isEmpty)
  }

  @Test func aConditionMayHoldAnywhereInTheEntry() {
    var draft = Draft()
    draft.add(
      .experience,
      [.init(title: "Engineer, Rust", bullets: ["Bounded every channel.", "Ran it on Tokio."])])
    #expect(draft.signals.earning == ["concurrency.channel", "async.tokio"])
  }

  @Test(
    "the quote is exactly the bytes of the text, and its surroundings meet it",
    arguments: [
      "Über «Tokio» lief alles, früher über «Axum».", "Ran «to\u{AD}kio» — 11→4 ms, «axum»…",
    ])
  func quotesExactly(marked: String) throws {
    let sentence = Marked(marked)
    var draft = Draft()
    draft.add(.experience, [.init(title: "Engineer, Rust", bullets: [sentence.text])])
    let text = draft.document.text
    for signal in draft.signals.signals {
      let evidence = signal.evidence
      #expect(text.string(evidence.span) == evidence.quote)
      #expect(evidence.before + evidence.quote + evidence.after == sentence.text)
      #expect(evidence.line == 2)
    }
    #expect(draft.signals.signals.count == 2)
  }

  @Test func theSurroundingsOfAQuoteAreBoundedAndNeverCutACharacter() throws {
    let filler = String(repeating: "äöü ", count: 200)
    var draft = Draft()
    draft.add(.experience, [.init(title: "Engineer", bullets: [filler + "Tokio " + filler])])
    let evidence = try #require(draft.signals.signals.first).evidence
    #expect(evidence.before.utf8.count <= 160 && evidence.after.utf8.count <= 160)
    #expect(!(evidence.before + evidence.after).contains("\u{FFFD}"))
    #expect(draft.document.text.string(evidence.span) == "Tokio")
  }
}
