import Foundation
import Model
import SourceText

/// Rewrites of who somebody is.
struct IdentityRewrites {
  let words: RewriteWords.Identity

  /// Returns those that can be made of `subject`.
  func sets(of subject: AuditSubject) -> [RewriteSet] {
    var sets = substitutions(subject) + paths(subject)
    if let index = subject.resume { sets += insertions(subject, index) + forms(subject, index) }
    return sets.filter { !$0.cases.isEmpty }
  }

  // MARK: Names that stand in the files already

  private func substitutions(_ subject: AuditSubject) -> [RewriteSet] {
    let files = named(subject)
    guard !subject.names.isEmpty, !files.isEmpty else { return hosts(subject) }
    let people = words.names.flatMap { group in
      group.women.map { ($0, "\($0) (\(group.group), women)") }
        + group.men.map { ($0, "\($0) (\(group.group), men)") }
    }
    let namesakes = words.namesakes.flatMap { word in words.people.map { $0.replacing("{word}", with: word) }
    }
    return [
      RewriteSet(
        .names, before: files,
        cases: people.map { .init(label: $1, files: renamed(files, subject, to: $0)) }),
      RewriteSet(
        .namesakes, before: files,
        cases: namesakes.map { .init(label: $0, files: renamed(files, subject, to: $0)) }),
      RewriteSet(
        .pronouns, before: files,
        cases: words.pronouns.map { pronoun in
          .init(
            label: pronoun,
            files: files.map { file in replacing(file, subject.names) { "\($0) (\(pronoun))" } })
        }),
    ] + hosts(subject)
  }

  /// The files, where the name does not stand in one as a whole what was read of it.
  private func named(_ subject: AuditSubject) -> [AuditFile] {
    var isNamed = false
    let files = subject.parts.map { part in
      guard part.document.contact.name != nil else { return part.original }
      let candidates = [part.original, part.plain]
      let file = candidates.first { file in subject.names.contains { file.text.contains($0) } }
      isNamed = isNamed || file != nil
      return file ?? part.original
    }
    return isNamed ? files : []
  }

  private func renamed(_ files: [AuditFile], _ subject: AuditSubject, to name: String) -> [AuditFile] {
    let plain = name.folding(options: .diacriticInsensitive, locale: nil).lowercased()
    let local = plain.split { !$0.isLetter && !$0.isNumber }.joined(separator: ".")
    return files.map { file in
      var file = replacing(file, subject.names) { $0 == $0.uppercased() ? name.uppercased() : name }
      for email in subject.emails {
        let host = email.split(separator: "@").last.map(String.init) ?? ""
        file.text = file.text.replacing(email, with: "\(local)@\(host)")
      }
      return file
    }
  }

  /// Returns `file` with every name changed. Names stand aside first, so that none is found in what another became.
  private func replacing(_ file: AuditFile, _ names: [String], _ change: (String) -> String) -> AuditFile {
    var text = file.text
    for (index, name) in names.enumerated() { text = text.replacing(name, with: "\u{E000}\(index)\u{E001}") }
    for (index, name) in names.enumerated() {
      text = text.replacing("\u{E000}\(index)\u{E001}", with: change(name))
    }
    return AuditFile(id: file.id, bytes: Array(text.utf8))
  }

  private func hosts(_ subject: AuditSubject) -> [RewriteSet] {
    let files = subject.originals
    guard subject.emails.contains(where: { email in files.contains { $0.text.contains(email) } }) else {
      return []
    }
    return [
      RewriteSet(
        .mailHosts, before: files,
        cases: words.mailHosts.map { host in
          .init(
            label: host,
            files: files.map { file in
              var file = file
              for email in subject.emails {
                let local = email.split(separator: "@").first.map(String.init) ?? ""
                file.text = file.text.replacing(email, with: "\(local)@\(host)")
              }
              return file
            })
        })
    ]
  }

  private func paths(_ subject: AuditSubject) -> [RewriteSet] {
    func moved(_ change: (String, Int) -> String) -> [AuditFile] {
      subject.originals.enumerated().map { index, file in
        AuditFile(id: change(file.id, index), bytes: file.bytes)
      }
    }
    return [
      RewriteSet(
        .fileNames, before: subject.originals,
        cases: words.fileNames.map { name in
          .init(
            label: name,
            files: moved { id, index in
              // A letter or an export may be known by its name.
              guard subject.parts[index].document.kind == .resume else { return id }
              let folder = id.split(separator: "/").dropLast().map { $0 + "/" }.joined()
              let ending = id.split(separator: "/").last?.split(separator: ".").dropFirst().last.map {
                "." + $0
              }
              return "\(folder)\(name)\(index == 0 ? "" : "-\(index)")\(ending ?? "")"
            })
        }),
      RewriteSet(
        .folderNames, before: subject.originals,
        cases: words.folderNames.map { name in
          .init(
            label: name,
            files: moved { id, _ in
              let parts = id.split(separator: "/")
              return name + "/" + (parts.count > 1 ? parts.dropFirst().joined(separator: "/") : id)
            })
        }),
    ]
  }

  // MARK: What is written into a résumé

  private func insertions(_ subject: AuditSubject, _ index: Int) -> [RewriteSet] {
    let resume = PlainResume(subject.parts[index])
    func files(_ bytes: [UInt8]) -> [AuditFile] {
      var files = subject.plainFiles
      files[index].bytes = bytes
      return files
    }
    func lines(_ relation: Relation, _ lines: [String], before: [AuditFile]) -> RewriteSet {
      RewriteSet(
        relation, before: before, cases: lines.map { .init(label: $0, files: files(resume.inserting($0))) })
    }
    func namesakes(
      _ relation: Relation, _ templates: [String], _ write: (String) -> [UInt8]
    ) -> [RewriteSet] {
      templates.map { template in
        RewriteSet(
          relation, before: files(write(template.replacing("{word}", with: words.neutral))),
          cases: words.namesakes.map { word in
            let name = template.replacing("{word}", with: word)
            return .init(label: name, files: files(write(name)))
          })
      }
    }
    return [
      lines(.places, words.places, before: subject.plainFiles),
      lines(.phones, words.phones, before: subject.plainFiles),
      lines(.ages, words.ages, before: subject.plainFiles),
      lines(.personal, words.personal, before: subject.plainFiles),
      RewriteSet(
        .padding, before: subject.plainFiles,
        cases: words.paddingTimes.map {
          .init(label: "\($0) times", files: files(resume.appending(words.padding, times: $0)))
        }),
    ] + namesakes(.streets, words.streets, resume.inserting)
      + namesakes(.schools, words.schools) { resume.appending(words.school, word: $0) }
      + namesakes(.employers, words.employers) { resume.appending(words.employer, word: $0) }
  }

  private func forms(_ subject: AuditSubject, _ index: Int) -> [RewriteSet] {
    let page = HTMLForm(subject.parts[index].document)
    func files(_ change: (inout AuditFile) -> Void) -> [AuditFile] {
      var files = subject.plainFiles
      change(&files[index])
      return files
    }
    let withPage = files { $0 = page.file() }
    return [
      RewriteSet(
        .photos, before: withPage,
        cases: words.photos.map { photo in .init(label: photo, files: files { $0 = page.file(top: photo) }) }),
      RewriteSet(
        .normalForm, before: subject.plainFiles,
        cases: [
          .init(
            label: "NFD", files: files { $0.text = $0.text.decomposedStringWithCanonicalMapping }),
          .init(
            label: "NFC", files: files { $0.text = $0.text.precomposedStringWithCanonicalMapping }),
        ]),
    ]
  }
}
