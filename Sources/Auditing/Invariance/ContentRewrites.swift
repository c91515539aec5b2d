import Model
import SourceText

/// Rewrites of what a document says.
struct ContentRewrites {
  let words: RewriteWords.Content
  let asOf: Day
  private static let most = 5

  /// Returns those that can be made of `subject`.
  func sets(of subject: AuditSubject) -> [RewriteSet] {
    var sets = [stars(subject), noPublicCode(subject)]
    if let index = subject.resume { sets += resumes(subject, index) }
    return sets.filter { !$0.cases.isEmpty }
  }

  private func resumes(_ subject: AuditSubject, _ index: Int) -> [RewriteSet] {
    let part = subject.parts[index]
    let resume = PlainResume(part)
    func files(_ change: (inout AuditFile) -> Void) -> [AuditFile] {
      var files = subject.plainFiles
      change(&files[index])
      return files
    }
    let page = HTMLForm(part.document)
    var sets = [
      RewriteSet(
        .listRepeated, before: files { $0.bytes = resume.appending(words.list) },
        cases: words.listTimes.map { times in
          .init(
            label: "\(times) times",
            files: files { $0.bytes = resume.appending(words.list, times: times) })
        }),
      RewriteSet(
        .hiddenText, before: files { $0 = page.file() },
        cases: words.hiding.map { hiding in
          .init(
            label: hiding,
            files: files { $0 = page.file(bottom: hiding.replacing("{text}", with: words.hidden)) })
        }),
    ]
    // Spans are of what was read, which must be what stands in the file that is edited.
    guard resume.bytes == part.document.text.bytes else { return sets }
    let edits: [(Relation, [(label: String, edits: [(span: TextSpan, text: String)])])] = [
      (.numberAdded, numbers(part.document)), (.skillRemoved, removals(part.document)),
      (.careerBreak, breaks(part.document)),
    ]
    for (relation, changes) in edits where !changes.isEmpty {
      sets.append(
        RewriteSet(
          relation, before: subject.plainFiles,
          cases: changes.map { change in
            .init(label: change.label, files: files { $0.bytes = resume.making(change.edits) })
          }))
    }
    return sets
  }

  /// Behind the first bullets of work.
  private func numbers(_ document: Document) -> [(label: String, edits: [(span: TextSpan, text: String)])] {
    let bullets = document.sections.filter { [.experience, .projects, .openSource].contains($0.kind) }
      .flatMap(\.entries).flatMap(\.statements).filter { $0.isBullet && !$0.isTitle }
    return bullets.prefix(Self.most).flatMap { bullet in
      words.numbers.map { number in
        let bytes = document.text.bytes
        let hasStop = bullet.span.end > bullet.span.start && bytes[bullet.span.end - 1] == UInt8(ascii: ".")
        let end = bullet.span.end - (hasStop ? 1 : 0)
        return (
          label: "\(document.text.string(bullet.span).prefix(40))…\(number)",
          edits: [(TextSpan(end, end), number)]
        )
      }
    }
  }

  /// The first items of lists of skills.
  private func removals(_ document: Document) -> [(label: String, edits: [(span: TextSpan, text: String)])] {
    let bytes = document.text.bytes
    let statements = document.sections.filter { $0.kind == .skills }.flatMap(\.entries).flatMap(\.statements)
    return statements.flatMap { statement -> [TextSpan] in
      var items: [TextSpan] = []
      var start = statement.span.start
      for place in statement.span.range where bytes[place] == UInt8(ascii: ",") {
        items.append(TextSpan(start, place + 1))
        start = place + 1
      }
      return items
    }
    .prefix(Self.most)
    .map { span in ("without \(document.text.string(span))", [(span, "")]) }
  }

  private func breaks(_ document: Document) -> [(label: String, edits: [(span: TextSpan, text: String)])] {
    words.breakMonths.flatMap { breaks(document, of: $0) }
  }

  /// Ends what goes on so many months before the day that "present" means; what began later begins earlier, too.
  private func breaks(_ document: Document, of months: Int) -> [(
    label: String, edits: [(span: TextSpan, text: String)]
  )] {
    let end = asOf.month.index - months
    let edits = document.sections.flatMap(\.entries).compactMap { entry -> (span: TextSpan, text: String)? in
      guard let period = entry.period, period.ongoing, let span = period.span, let start = period.start else {
        return nil
      }
      let first = start.index < end ? start : Month(index: start.index - months)
      return (span, "\(Self.text(first)) – \(Self.text(Month(index: end)))")
    }
    return edits.isEmpty ? [] : [("\(months) months", edits)]
  }

  private static func text(_ month: Month) -> String {
    "\(month.month < 10 ? "0" : "")\(month.month)/\(month.year)"
  }

  // MARK: Public code

  private func stars(_ subject: AuditSubject) -> RewriteSet {
    let files = subject.originals
    let more = files.enumerated().map { index, file in
      subject.parts[index].document.kind == .githubProfile ? multiplied(file) : file
    }
    return RewriteSet(
      .stars, before: files, cases: more == files ? [] : [.init(label: "× \(words.countTimes)", files: more)])
  }

  private func multiplied(_ file: AuditFile) -> AuditFile {
    var bytes: [UInt8] = []
    var rest = file.bytes[...]
    let counts = words.counts.map { Array($0.utf8) }
    while let first = rest.first {
      guard let count = counts.first(where: { rest.starts(with: $0) }) else {
        bytes.append(first)
        rest = rest.dropFirst()
        continue
      }
      bytes += count
      rest = rest.dropFirst(count.count)
      while rest.first == 0x20 { rest = rest.dropFirst() }
      let digits = rest.prefix { (0x30...0x39).contains($0) }
      rest = rest.dropFirst(digits.count)
      let number = Int(String(decoding: digits, as: UTF8.self))
      bytes += Array(number.map { String(($0 + 1) * words.countTimes) }?.utf8 ?? "".utf8)
    }
    return AuditFile(id: file.id, bytes: bytes)
  }

  private func noPublicCode(_ subject: AuditSubject) -> RewriteSet {
    let before = subject.plainFiles
    let after = zip(subject.parts, before).compactMap { part, file -> AuditFile? in
      guard part.isWritten else { return part.document.kind == .githubProfile ? nil : file }
      var file = file
      file.text = withoutAddresses(file.text)
      return file
    }
    return RewriteSet(
      .noPublicCode, before: before,
      cases: after == before || after.isEmpty ? [] : [.init(label: "none", files: after)])
  }

  /// Returns `text` without words that hold an address of public code.
  private func withoutAddresses(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.split(separator: " ", omittingEmptySubsequences: false)
        .map { word in words.publicHosts.contains { word.contains($0) } ? "" : word }.joined(separator: " ")
    }.joined(separator: "\n")
  }
}
