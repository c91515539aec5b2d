import Model

/// Says what a human should know of a document as a whole.
enum DocumentFindings {
  static func findings(_ document: Document) -> [Finding] {
    var findings: [Finding] = []
    for hidden in document.hidden where hidden.reason != "comment" {
      findings.append(
        Finding(
          code: "hidden-text",
          message:
            "The document holds text that a reader would not see (\(hidden.reason), \(hidden.characters) characters); it earns nothing.",
          ask: "Ask where the document came from; templates sometimes bring hidden text along.",
          document: document.id, line: hidden.line, quote: hidden.text))
    }
    for loss in document.losses {
      guard let detail = loss.detail, let found = language(loss.code, detail) else { continue }
      findings.append(
        Finding(
          code: loss.code, message: found, ask: "Have it read by somebody who reads the language.",
          document: document.id, line: nil, quote: nil))
    }
    if document.kind == .other, document.status == .ok || document.status == .degraded {
      findings.append(
        Finding(
          code: "not-about-a-person",
          message: "The file does not read as a person's résumé or profile; nothing in it was scored.",
          ask: nil, document: document.id, line: nil, quote: nil))
    }
    return findings
  }

  /// What there is to say of a document in another language than those that are read.
  private static func language(_ code: String, _ detail: String) -> String? {
    switch code {
    case LanguageLoss.notRead:
      "Not assessed: this document is \(detail). What was found are terms alone; its levels are too low."
    case LanguageLoss.inPart: "Assessed in part: \(detail). Its levels may be too low."
    default: nil
    }
  }
}
