/// What a rewrite of documents is expected to do to a result.
package enum Relation: String, Sendable, Hashable, CaseIterable {
  case names, namesakes, pronouns, places, phones, ages, personal, mailHosts, streets, schools, employers
  case fileNames, folderNames, photos, padding, normalForm
  case sectionOrder, markup, plainText, encoding, lineEnds
  case numberAdded, skillRemoved, listRepeated, hiddenText, stars, careerBreak, noPublicCode

  /// What changes.
  package enum Family: String, Sendable, Hashable {
    /// Who somebody is: nothing of it may change anything.
    case identity
    /// How a document is made.
    case form
    /// What it says.
    case content
  }

  /// What is promised.
  package enum Expectation: String, Sendable, Hashable {
    /// Score, tier, levels and every piece of evidence stay.
    case same
    /// Score, tier and levels stay; there may be more or less evidence for them.
    case equal
    /// Neither the score nor the points of any skill fall.
    case notLower
    /// Neither the score nor the points of any skill rise.
    case notHigher
    /// Nothing is promised; what it does is shown.
    case measured
  }

  package var family: Family {
    switch self {
    case .names, .namesakes, .pronouns, .places, .phones, .ages, .personal, .mailHosts, .streets, .schools,
      .employers, .fileNames, .folderNames, .photos, .padding, .normalForm:
      .identity
    case .sectionOrder, .markup, .plainText, .encoding, .lineEnds: .form
    case .numberAdded, .skillRemoved, .listRepeated, .hiddenText, .stars, .careerBreak, .noPublicCode:
      .content
    }
  }

  package var expectation: Expectation {
    switch self {
    case .sectionOrder, .markup, .listRepeated, .stars: .equal
    case .numberAdded: .notLower
    case .skillRemoved, .hiddenText: .notHigher
    case .plainText, .careerBreak, .noPublicCode: .measured
    default: .same
    }
  }

  /// What is done, in words.
  package var title: String {
    switch self {
    case .names: "another name, with its e-mail address"
    case .namesakes: "a name made of words of the trade"
    case .pronouns: "pronouns behind the name"
    case .places: "another place"
    case .phones: "another telephone number"
    case .ages: "an age or a date of birth"
    case .personal: "family, nationality, religion, gender, disability"
    case .mailHosts: "another host of the e-mail address"
    case .streets: "a street named by a word of the trade"
    case .schools: "a school named by a word of the trade"
    case .employers: "an employer named by a word of the trade"
    case .fileNames: "another file name"
    case .folderNames: "another folder name"
    case .photos: "a photo"
    case .padding: "longer, by lines that say nothing of the trade"
    case .normalForm: "letters composed and decomposed (NFC, NFD)"
    case .sectionOrder: "sections in another order"
    case .markup: "plain text as HTML"
    case .plainText: "HTML, XML or PDF as plain text"
    case .encoding: "UTF-16, UTF-8 with a mark, Windows-1252"
    case .lineEnds: "carriage returns before line feeds"
    case .numberAdded: "a number added to a bullet of work"
    case .skillRemoved: "an item taken out of a list of skills"
    case .listRepeated: "a list of skills many times instead of once"
    case .hiddenText: "text that a person does not see"
    case .stars: "a thousand times the stars and followers"
    case .careerBreak: "ongoing work ended before a career break"
    case .noPublicCode: "without exports and addresses of public code"
    }
  }
}
