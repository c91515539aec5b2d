package import Model
import SourceText

/// Writes for the person judged, in plain language: what was read, found and not found, how the order came about, that
/// a human decides, and how to object. It tells of nobody else.
package struct LetterText: Sendable {
  private static let width = 88
  private static let quote = 160

  private let head: ShortlistHead
  private let contact: String?

  /// Writes about the shortlist under `head`; `contact` is where to object.
  package init(_ head: ShortlistHead, contact: String? = nil) {
    self.head = head
    self.contact = contact
  }

  /// Returns the letter about somebody who was ranked.
  package func text(_ entry: ShortlistEntry) -> String {
    let assessment = entry.assessment
    return page(
      assessment.candidate, assessment.documents,
      found(assessment) + notFound(assessment) + notes(assessment) + order(entry))
  }

  /// Returns the letter about somebody of whom nothing could be read.
  package func text(_ setAside: SetAside) -> String {
    page(
      setAside.candidate, setAside.documents,
      ["", "## What that means", ""]
        + wrapped(
          "The program could assess nothing of this (\(setAside.reason)). So it gave no score and no place: you stand below "
            + "nobody. Your application waits for a person to read it."))
  }

  private func page(_ candidate: String, _ documents: [DocumentRecord], _ middle: [String]) -> String {
    let opening =
      [
        "# About your application", "",
      ]
      + wrapped(
        "A program, Assay, read your documents and put applications into an order in which people may look at them. This page "
          + "says what it did with yours. Dates were reckoned as of \(head.asOf).")
    let lines =
      opening + ["", "## What was read", ""] + (documents.isEmpty ? ["Nothing."] : documents.flatMap(read))
      + middle
      + never + decision + objection(candidate)
    return lines.joined(separator: "\n") + "\n"
  }

  // MARK: What was read

  private func read(_ document: DocumentRecord) -> [String] {
    let outcome =
      switch document.status {
      case .ok: "read whole"
      case .degraded: "read, but not whole"
      case .failed: "could not be read"
      case .skipped: "left aside"
      }
    let why = [document.reason, document.remedy].compactMap { $0 }.joined(separator: "; ")
    let hidden =
      document.hidden.isEmpty
      ? "" : " Text in it that a reader would not see was not counted; a person is told of it."
    return item("\(document.id): \(outcome)\(why.isEmpty ? "" : " (\(why))").\(hidden)")
  }

  // MARK: What was found

  private func found(_ assessment: Assessment) -> [String] {
    let shown = assessment.skills.filter { $0.level > 0 }
    var lines = ["", "## What was found", ""]
    lines += wrapped(
      "Each of \(assessment.skills.count) skills has a level: 0 not shown, 1 named, 2 work described, 3 depth shown, 4 shown "
        + "in something that anyone can open. The quotes are from your documents.")
    lines.append("")
    if shown.isEmpty { lines.append("None of the skills.") }
    for skill in shown {
      lines += item("\(head.rubric.title(of: skill.skill)), level \(skill.level).")
      var quotes: [String] = []
      for row in skill.evidence where row.counted && row.level > 0 && quotes.count < 2 {
        let before = DisplayText.tail(row.before, Self.quote)
        let after = DisplayText.head(row.after, Self.quote)
        let quote = "“\(before)\(DisplayText.flat(row.quote))\(after)” (\(Words.place(row)))"
        if !quotes.contains(quote) { quotes.append(quote) }
      }
      lines += quotes.flatMap { item($0, indent: 2) }
    }
    lines += [""]
    lines += wrapped(
      "Work with the subject as a whole: level \(assessment.practice.level) of 4, \(Words.practice(assessment.practice.level))."
    )
    return lines
  }

  private func notFound(_ assessment: Assessment) -> [String] {
    let absent = assessment.skills.filter { $0.level == 0 }
    var lines = ["", "## What was not found", ""]
    lines += wrapped(
      absent.isEmpty
        ? "Something was found for every skill."
        : "Nothing was found for these: \(absent.map { head.rubric.title(of: $0.skill) }.joined(separator: "; ")). It says "
          + "that your documents do not show them, not that you cannot do them.")
    let unmet = assessment.gates.filter { !$0.met }
    if !unmet.isEmpty {
      lines += [""] + unmet.flatMap { item("Also looked for and not shown: \($0.message)") }
    }
    let weak = assessment.skills.flatMap(\.evidence).filter { $0.assertion != .affirmed }
    if !weak.isEmpty {
      lines += [""]
      lines += wrapped("These were taken to say that you know it a little, not yet, or that another did it:")
      lines += weak.prefix(5).flatMap {
        item("“\($0.cue.map { $0 + " … " } ?? "")\(DisplayText.flat($0.quote))” (\(Words.place($0)))")
      }
    }
    let rejected = assessment.skills.flatMap(\.rejected)
    if !rejected.isEmpty {
      lines += [""] + wrapped("These were taken to mean something else:")
      lines += rejected.prefix(5).flatMap {
        item(
          "“\(DisplayText.flat($0.quote))”: \(Self.plain($0.reason)) (\(Words.place($0.document, line: $0.line)))"
        )
      }
    }
    return lines
  }

  /// Returns why a term does not count, without the list of words that would have told.
  private static func plain(_ reason: String) -> String {
    reason.hasPrefix("needs ") ? "no words near it tell that the subject is meant" : reason
  }

  private func notes(_ assessment: Assessment) -> [String] {
    guard !assessment.findings.isEmpty else { return [] }
    return ["", "## What a person is asked to clear up", ""]
      + wrapped("None of this changed your score.") + [""]
      + assessment.findings.flatMap { item($0.message) }
  }

  // MARK: How the order came about

  private func order(_ entry: ShortlistEntry) -> [String] {
    let assessment = entry.assessment
    let practice = head.rubric.scoring.practiceWeight
    let gated =
      assessment.tier == assessment.tierBeforeGates
      ? "" : ", \(assessment.tierBeforeGates) by points, since something above was not shown"
    return ["", "## How the order came about", ""]
      + wrapped(
        "Levels are worth points, by rules that are the same for everybody and written down. Work with the subject as a whole "
          + "is \(practice) of 100, the skills together are \(100 - practice), each with its weight; work of long ago counts "
          + "somewhat less. Yours come to \(assessment.score) of 100 (group \(assessment.tier)\(gated)), which is place "
          + "\(entry.positions.rank) of \(Words.grouped(head.counts.ranked)). Had nothing faded with time, the place would be "
          + "\(entry.positions.withoutRecency); had nothing public counted, \(entry.positions.withoutArtefacts)."
      )
  }

  private var never: [String] {
    ["", "## What does not count", ""]
      + wrapped(
        "Your name, age, gender, origin, places, photo, schools, employers, and how popular your code is are not meant to "
          + "count, nor is anything taken away for what is missing. If you think that one of them did, say so."
      )
  }

  private var decision: [String] {
    ["", "## A person decides", ""]
      + wrapped(
        "The program refuses nobody and invites nobody. It says what documents show, not what people can do; it overlooks "
          + "things and misreads them. People decide, and may decide against its order.")
  }

  private func objection(_ candidate: String) -> [String] {
    let place = contact ?? "the people to whom you applied"
    return ["", "## How to object", ""]
      + wrapped(
        "Write to \(place). You may ask for a person to read your documents without this order; for what was misread to be put "
          + "right; for a fuller account of every quote and point; and for your data to be erased. Name “\(candidate)” and "
          + "these rules:")
      + ["", "    \(head.pipeline.name) \(head.pipeline.digest)"]
  }

  private func item(_ text: String, indent: Int = 0) -> [String] {
    let margin = String(repeating: " ", count: indent)
    return wrapped(text, within: Self.width - indent - 2).enumerated().map {
      margin + ($0 == 0 ? "- " : "  ") + $1
    }
  }

  private func wrapped(_ text: String, within width: Int = Self.width) -> [String] {
    Columns.wrap(TerminalText.escape(DisplayText.flat(text)), width)
  }
}
