import Model

/// What tells who one candidate is: names, handles, places, schools, files.
struct CandidateIdentity {
  let assessment: Assessment
  let label: BlindLabel
  let words: BlindWords
  /// Words of the rubric: a name that is one of them is masked beside the other names only.
  let trade: Set<String>
  let told: ToldNames

  /// Returns all of it as phrases with their masks.
  func phrases() -> PhraseBook {
    var book = PhraseBook()
    addFiles(to: &book)
    addNames(to: &book)
    addPlaces(to: &book)
    addSchools(to: &book)
    addRepositories(to: &book)
    for phone in assessment.contact.phones { book.add(phone, Mask.phone.text) }
    for pronoun in words.languages.flatMap(\.pronouns) {
      // "Ms" is a form of address, and "ms" are milliseconds.
      book.add(pronoun, Mask.pronoun.text, needsCapital: pronoun.first?.isUppercase == true)
    }
    book.settle()
    return book
  }

  private func addFiles(to book: inout PhraseBook) {
    for document in assessment.documents {
      guard let other = label.documents[document.id] else { continue }
      book.addLiteral(document.id, other)
      if let name = document.id.split(separator: "/").last, name != document.id {
        book.addLiteral(String(name), other)
      }
    }
    // A slug is all that is known of somebody who is nowhere named.
    if let folder = assessment.documents.first?.id.split(separator: "/").first {
      book.add(String(folder), Mask.name.text)
    }
    book.add(assessment.candidate, Mask.name.text)
  }

  private func addNames(to book: inout PhraseBook) {
    let contact = assessment.contact
    let name = contact.name ?? assessment.candidate
    book.add(name, Mask.name.text)
    let keys = TextWords.keys(name).filter { $0.utf8.count > 1 && !trade.contains($0) }
    for key in keys { book.add([key], Mask.name.text, needsCapital: key.utf8.count < 5) }
    if let first = keys.first, let last = keys.last, keys.count > 1 {
      for handle in [
        first + last, last + first, first.prefix(1) + last, first + last.prefix(1), last + first.prefix(1),
      ] { book.add([String(handle)], Mask.name.text) }
      book.add([last, first], Mask.name.text)
    }
    for handle in handles { book.add(handle, Mask.name.text) }
    for name in told.names(in: assessment) {
      book.add(name, Mask.name.text)
      for key in name where key.utf8.count > 1 && !trade.contains(key) {
        book.add([key], Mask.name.text, needsCapital: key.utf8.count < 6)
      }
    }
  }

  /// What the person is called in addresses.
  private var handles: [String] {
    let contact = assessment.contact
    var handles = contact.emails.compactMap { $0.split(separator: "@").first.map(String.init) }
    for link in contact.links {
      let parts = link.split(separator: "/").drop { $0.hasSuffix(":") }
      handles += parts.dropFirst().map { String($0.drop { $0 == "@" || $0 == "~" }) }
      // A host of the person's own: amara.example.com.
      if parts.count == 1, let host = parts.first { handles.append(String(host)) }
    }
    handles += assessment.entries.compactMap { $0.repository }.filter(\.isOwn).compactMap(\.owner)
    return handles.filter { handle in
      let keys = TextWords.keys(handle)
      return keys.joined().utf8.count > 2 && !keys.allSatisfy(trade.contains)
    }
  }

  private func addPlaces(to book: inout PhraseBook) {
    guard let location = assessment.contact.location else { return }
    book.add(location, Mask.place.text)
    for part in location.split(separator: ",") {
      let keys = TextWords.keys(String(part))
      guard keys.joined().utf8.count > 3, !keys.allSatisfy(trade.contains) else { continue }
      book.add(keys, Mask.place.text)
    }
  }

  /// The parts of an education's title that are neither a degree nor a date.
  private func addSchools(to book: inout PhraseBook) {
    let degrees = Set(words.languages.flatMap(\.degrees).map { TextWords.keys($0).first ?? "" })
    let at = words.languages.flatMap(\.employers)
    for entry in assessment.entries where entry.isEducation {
      var title = entry.title
      for word in at { title = title.replacing(" \(word) ", with: " | ") }
      for part in title.split(whereSeparator: { ",|–—·•;():\n@".contains($0) }) {
        var keys = TextWords.keys(String(part))
        while let last = keys.last, last.first?.isNumber == true { keys.removeLast() }
        while let first = keys.first, first.first?.isNumber == true { keys.removeFirst() }
        guard let first = keys.first, keys.count <= 8, !degrees.contains(first), keys.joined().utf8.count > 2,
          !keys.allSatisfy(trade.contains), part.contains(where: { $0.isUppercase || !$0.isASCII })
        else { continue }
        if keys.count == 1, part.contains(where: \.isNumber) { continue }  // "Sep 2015"
        if String(part).isUnspaced {
          book.addLiteral(part.trimmingPrefix(while: \.isWhitespace).description, Mask.school.text)
        } else {
          book.add(keys, Mask.school.text, needsCapital: keys.count == 1)
        }
      }
    }
  }

  private func addRepositories(to book: inout PhraseBook) {
    for repository in assessment.entries.compactMap(\.repository) where repository.isOwn {
      let keys = TextWords.keys(repository.name)
      guard keys.count > 1 || (keys.first?.utf8.count ?? 0) > 4, !keys.allSatisfy(trade.contains) else {
        continue
      }
      book.add(keys, Mask.repository.text)
    }
  }
}

extension EntryRecord {
  /// Whether it tells of a school.
  var isEducation: Bool { kind == .education || section == .education }
}
