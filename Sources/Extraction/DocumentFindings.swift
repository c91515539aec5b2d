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
    if document.kind == .other, document.status == .ok || document.status == .degraded {
      findings.append(
        Finding(
          code: "not-about-a-person",
          message: "The file does not read as a person's résumé or profile; nothing in it was scored.",
          ask: nil, document: document.id, line: nil, quote: nil))
    }
    return findings
  }
}
