import Model

/// What a template shows of one evidence.
struct EvidenceView {
  let originals: Originals

  func fields(_ skill: String, _ row: EvidenceRow) -> Fields {
    let (before, after) = (DisplayText.tail(row.before, 140), DisplayText.head(row.after, 140))
    let quote = DisplayText.flat(row.quote)
    let place = Words.place(row)
    return [
      "level": row.level,
      "term": Words.term(row.rule),
      "before": before,
      "quote": quote,
      "after": after,
      "quoteCode": MarkdownText.code(quote),
      "statementCode": MarkdownText.code("\(before)«\(quote)»\(after)"),
      "place": place,
      "placeCode": MarkdownText.code(place),
      "href": Fields.optional(originals.link(row.document)),
      "law": Law.sentence(skill, row),
      "isImplied": row.rule.hasSuffix(".implied"),
      "openable": Fields.optional(openable(row)),
      "artefactHref": Fields.optional(row.link.flatMap(Originals.safe)),
      "artefactLink": Fields.optional(row.artefact == .none ? nil : row.link),
    ]
  }

  func fields(_ sense: RejectedSense) -> Fields {
    [
      "term": Words.term(sense.rule),
      "quote": DisplayText.flat(sense.quote),
      "reason": sense.reason,
      "place": Words.place(sense.document, line: sense.line),
      "href": Fields.optional(originals.link(sense.document)),
    ]
  }

  func fields(_ finding: Finding) -> Fields {
    let place = finding.document.map { Words.place($0, line: finding.line) }
    let quote = finding.quote.map { DisplayText.head($0, 200) }
    return [
      "code": finding.code,
      "message": finding.message,
      "ask": Fields.optional(finding.ask),
      "place": Fields.optional(place),
      "placeCode": Fields.optional(place.map(MarkdownText.code)),
      "href": Fields.optional(finding.document.flatMap(originals.link)),
      "quote": Fields.optional(quote),
      "quoteCode": Fields.optional(quote.map(MarkdownText.code)),
    ]
  }

  func fields(_ claim: ClaimedWork) -> Fields {
    let place = Words.place(claim.document, line: claim.line)
    return [
      "standing": Words.standing(claim.standing),
      "link": DisplayText.flat(claim.link),
      "linkCode": MarkdownText.code(DisplayText.flat(claim.link)),
      "href": Fields.optional(Originals.safe(claim.link)),
      "because": claim.because,
      "place": place,
      "placeCode": MarkdownText.code(place),
      "quote": DisplayText.head(claim.quote, 200),
      "export": Fields.optional(claim.export),
      "exportQuote": Fields.optional(claim.exportQuote.map { DisplayText.head($0, 200) }),
    ]
  }

  func fields(_ document: DocumentRecord) -> Fields {
    let losses = document.losses.map { "\($0.code) ×\($0.count)" }
    let hidden = document.hidden.isEmpty ? [] : ["hidden text ×\(document.hidden.count)"]
    return [
      "id": document.id,
      "idCode": MarkdownText.code(document.id),
      "href": Fields.optional(originals.link(document.id)),
      "format": document.format,
      "isExport": document.kind == .githubProfile,
      "status": Self.status(document.status),
      "isWhole": document.status == .ok,
      "reason": Fields.optional(document.reason),
      "remedy": Fields.optional(document.remedy),
      "notes": Fields.optional((losses + hidden).isEmpty ? nil : (losses + hidden).joined(separator: ", ")),
    ]
  }

  static func status(_ status: DocumentStatus) -> String {
    switch status {
    case .ok: "read whole"
    case .degraded: "read with losses"
    case .failed: "not read"
    case .skipped: "left aside"
    }
  }

  private func openable(_ row: EvidenceRow) -> String? {
    switch row.artefact {
    case .none: nil
    case .verifiable: "linked"
    case .verified: "in the export"
    }
  }
}
