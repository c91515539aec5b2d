import Extraction
import Model
import TestSupport
import Testing

/// What stands for a person, an employer or nobody's eyes earns nothing.
@Suite struct IdentityTests {
  @Test func theContactBlockGivesNoEvidence() {
    var draft = Draft()
    draft.addContact(["Tokio Rust", "axum@example.com"])
    draft.add(.experience, [.init(title: "Engineer", bullets: ["Wrote Java."])])
    #expect(draft.signals.signals.isEmpty)
    #expect(draft.signals.entries.allSatisfy { !$0.isHome })
  }

  @Test func theNameOfAnEmployerGivesNoSignal() {
    var draft = Draft()
    draft.add(.experience, [.init(title: "Engineer, Tokio Axum Ltd", bullets: ["Wrote Java."])])
    #expect(draft.signals.signals.isEmpty)
  }

  @Test func theNameOfAProjectGivesSignals() {
    var draft = Draft()
    draft.add(.projects, [.init(kind: .project, title: "Tokio console", bullets: ["Wrote it."])])
    #expect(draft.signals.earning == ["async.tokio"])
  }

  @Test func hiddenTextEarnsNothingAndIsSaid() {
    var draft = Draft()
    draft.add(.experience, [.init(title: "Engineer", bullets: ["Wrote Java."])])
    draft.hide("Rust Tokio Axum")
    let signals = draft.signals
    #expect(signals.signals.isEmpty)
    #expect(signals.findings.map(\.code) == ["hidden-text"])
    #expect(
      signals.findings.map(\.message) == [
        "The document holds text that a reader would not see (display-none, 15 characters); it earns nothing."
      ])
    #expect(signals.findings.map(\.quote) == ["Rust Tokio Axum"])
    #expect(signals.findings.map(\.line) == [7])
  }

  @Test func lettersOfOtherAlphabetsAreReadAndSaid() {
    var draft = Draft()
    draft.add(.experience, [.init(title: "Engineer", bullets: ["Ran t\u{43E}kio."])])
    #expect(draft.signals.earning == ["async.tokio"])
    #expect(draft.signals.findings.map(\.code) == ["look-alike-letters"])
    #expect(draft.signals.findings.map(\.quote) == ["t\u{43E}kio"])
  }

  @Test func whatIsNotAboutAPersonIsNotScored() {
    var draft = Draft(.other)
    draft.add(.experience, [.init(title: "Readme", bullets: ["Built on Tokio."])])
    #expect(draft.signals.signals.isEmpty)
    #expect(draft.signals.findings.map(\.code) == ["not-about-a-person"])
  }
}
