import Extraction
import Model
package import SourceText

/// Runs the examples and counterexamples of a pipeline's rules and cues.
///
/// A rule without examples is tried by its own phrases, each in a plain sentence.
package struct RubricChecker {
  private let pipeline: Pipeline
  private let probe: SentenceProbe

  /// Checks `pipeline`.
  package init(_ pipeline: Pipeline) {
    self.pipeline = pipeline
    let extractor = SignalExtractor(
      rubric: pipeline.rubric, languages: pipeline.languages, pipeline: pipeline.identity)
    probe = SentenceProbe(extractor, subject: pipeline.rubric.subject.name)
  }

  /// How many sentences were tried, and what is wrong.
  package struct Report: Sendable {
    package var sentences = 0
    package var problems: [Diagnostic] = []
  }

  /// Tries every sentence.
  package func report() -> Report {
    var report = Report()
    for rule in pipeline.rubric.subject.rules { check(subject: rule, &report) }
    for skill in pipeline.rubric.skills {
      for rule in skill.rules {
        check(rule.id, rule.examples, rule.counterexamples, &report)
        if rule.examples.isEmpty { tryPhrases(of: rule, &report) }
      }
      for pattern in skill.patterns { check(pattern.id, pattern.examples, pattern.counterexamples, &report) }
    }
    for cue in pipeline.languages.flatMap(\.cues) { check(cue, &report) }
    checkLanguages(pipeline.commonWords, &report)
    return report
  }

  // MARK: Rules

  private func check(
    _ id: String, _ examples: [Example], _ counterexamples: [Example], _ report: inout Report
  ) {
    for (index, example) in examples.enumerated() {
      report.sentences += 1
      let marked = MarkedSentence(example.text)
      let result = probe.result(marked.text, in: example.section, isHome: example.isHome)
      for span in marked.spans {
        let hits = result.found.filter { $0.rule == id && $0.span.overlaps(span) }
        if let hit = hits.first {
          if let expected = example.assertion, hit.assertion != expected {
            add(
              "\(id) is found, as \(hit.assertion.rawValue) and not as \(expected.rawValue)", example, id,
              index, &report)
          }
        } else {
          add("\(id) does not find its example" + hint(id, span, result), example, id, index, &report)
        }
      }
    }
    for (index, example) in counterexamples.enumerated() {
      report.sentences += 1
      let marked = MarkedSentence(example.text)
      let result = probe.result(marked.text, in: example.section, isHome: example.isHome)
      let hits = result.found.filter { hit in
        hit.rule == id && (marked.spans.isEmpty || marked.spans.contains { $0.overlaps(hit.span) })
      }
      if !hits.isEmpty {
        add("\(id) finds its counterexample", example, id, index, isCounter: true, &report)
      }
    }
  }

  /// Says what stood in the way of a hit.
  private func hint(_ id: String, _ span: TextSpan, _ result: SentenceProbe.Result) -> String {
    if let item = result.rejected.first(where: { $0.rule == id && $0.span.overlaps(span) }) {
      return " (rejected: \(item.reason))"
    }
    if let other = result.found.first(where: { $0.span.overlaps(span) }) {
      return " (\(other.rule) takes it)"
    }
    if let item = result.rejected.first(where: { $0.span.overlaps(span) }) {
      return " (\(item.rule) is rejected there: \(item.reason))"
    }
    return ""
  }

  private func check(subject rule: SignalRule, _ report: inout Report) {
    for (index, example) in rule.examples.enumerated() {
      report.sentences += 1
      if !probe.isHome(MarkedSentence(example.text).text),
        example.assertion == .affirmed || example.assertion == nil
      {
        add("\(rule.id) does not open the home context of its example", example, rule.id, index, &report)
      }
    }
    for (index, example) in rule.counterexamples.enumerated() {
      report.sentences += 1
      if probe.isHome(MarkedSentence(example.text).text) {
        add(
          "\(rule.id) opens the home context of its counterexample", example, rule.id, index, isCounter: true,
          &report)
      }
    }
  }

  private func tryPhrases(of rule: SignalRule, _ report: inout Report) {
    for phrase in rule.phrases + rule.exact {
      report.sentences += 1
      let sentence = "Built it with \(phrase) at work."
      let result = probe.result(sentence, in: .experience, isHome: true)
      guard !result.found.contains(where: { $0.rule == rule.id }) else { continue }
      let place = pipeline.places[rule.id]?.rule ?? Diagnostic.Location(path: pipeline.name)
      report.problems.append(
        Diagnostic(
          .error, at: place,
          "\(rule.id) does not find its phrase '\(phrase)'"
            + hint(rule.id, TextSpan(14, 14 + phrase.utf8.count), result),
          help: "give the rule an example and a counterexample, or correct the phrase"))
    }
  }

  // MARK: Cues

  private func check(_ cue: CueRule, _ report: inout Report) {
    for (index, example) in cue.examples.enumerated() {
      report.sentences += 1
      let marked = MarkedSentence(example.text)
      for span in marked.spans {
        let found = probe.assertion(of: span, in: marked.text)
        if found.assertion != cue.assertion ?? .affirmed {
          add(
            "cue \(cue.id) leaves its example \(found.assertion.rawValue) (\(found.cue ?? "no cue"))",
            example, cue.id, index, &report)
        }
      }
    }
    for (index, example) in cue.counterexamples.enumerated() {
      report.sentences += 1
      let marked = MarkedSentence(example.text)
      for span in marked.spans {
        let found = probe.assertion(of: span, in: marked.text)
        if found.assertion != example.assertion ?? .affirmed {
          add(
            "the counterexample of cue \(cue.id) is \(found.assertion.rawValue) (\(found.cue ?? "no cue"))",
            example, cue.id, index, isCounter: true, &report)
        }
      }
    }
  }

  private func add(
    _ message: String, _ example: Example, _ id: String, _ index: Int, isCounter: Bool = false,
    _ report: inout Report
  ) {
    let places = pipeline.places[id]
    let list = (isCounter ? places?.counterexamples : places?.examples) ?? []
    let place = index < list.count ? list[index] : places?.rule ?? Diagnostic.Location(path: pipeline.name)
    report.problems.append(
      Diagnostic(.error, at: place, "\(message): \(example.text)", help: "correct the sentence, or the rule"))
  }
}
