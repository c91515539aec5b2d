import Matching
import Testing

@Suite struct WordFormsTests {
  @Test(arguments: [
    ("build", "builds", "builded", "building"),
    ("write", "writes", "writed", "writing"),
    ("ship", "ships", "shipped", "shipping"),
    ("debug", "debugs", "debugged", "debugging"),
    ("refer", "refers", "referred", "referring"),
    ("offer", "offers", "offered", "offering"), ("unwrap", "unwraps", "unwrapped", "unwrapping"),
    ("open", "opens", "opened", "opening"),
    ("deliver", "delivers", "delivered", "delivering"),
    ("fix", "fixes", "fixed", "fixing"),
    ("patch", "patches", "patched", "patching"),
    ("deploy", "deploys", "deployed", "deploying"),
    ("verify", "verifies", "verified", "verifying"),
    ("free", "frees", "freed", "freeing"),
    ("tie", "ties", "tied", "tying"),
    ("load", "loads", "loaded", "loading"),
    ("work on", "works on", "worked on", "working on"),
  ])
  func inflectsVerbs(_ base: String, _ third: String, _ past: String, _ gerund: String) {
    let verb = WordForms.verb(base)
    #expect([verb.third, verb.past, verb.gerund] == [third, past, gerund])
  }

  @Test(arguments: [
    ("record", ["record", "records", "recorded", "recording", "recorder", "recorders"]),
    ("trade", ["trade", "trades", "traded", "trading", "trader", "traders", "tradion", "tradions"]),
    (
      "video call",
      ["video call", "video calls", "video called", "video calling", "video caller", "video callers"]
    ),
    ("ship", ["ship", "ships", "shipped", "shipping", "shipper", "shippers"]),
  ])
  func knowsWhatAStarStandsFor(_ word: String, _ forms: [String]) {
    #expect(WordForms.inflections(of: word) == forms)
  }
}
