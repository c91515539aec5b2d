/// What rewrites put into documents: the files `audit/identity.yaml` and `audit/content.yaml` beside a pipeline.
package struct RewriteWords: Sendable, Hashable {
  /// Names that one group of people bears.
  package struct NameGroup: Sendable, Hashable {
    package let group: String
    package let women: [String]
    package let men: [String]

    package init(group: String, women: [String], men: [String]) {
      self.group = group
      self.women = women
      self.men = men
    }
  }

  /// Lines under a heading at the end of a document; `{word}` stands for what changes.
  package struct Appendix: Sendable, Hashable {
    package let heading: String
    package let lines: [String]

    package init(heading: String, lines: [String]) {
      self.heading = heading
      self.lines = lines
    }
  }

  /// Who somebody is.
  package struct Identity: Sendable, Hashable {
    package let names: [NameGroup]
    /// Words of the trade that are names too, and the word that they are compared with.
    package let namesakes: [String]
    package let neutral: String
    package let people: [String]
    package let streets: [String]
    package let schools: [String]
    package let employers: [String]
    package let school: Appendix
    package let employer: Appendix
    package let pronouns: [String]
    package let places: [String]
    package let phones: [String]
    package let ages: [String]
    package let personal: [String]
    package let mailHosts: [String]
    package let fileNames: [String]
    package let folderNames: [String]
    package let photos: [String]
    package let padding: Appendix
    package let paddingTimes: [Int]

    package init(
      names: [NameGroup], namesakes: [String], neutral: String, people: [String], streets: [String],
      schools: [String], employers: [String], school: Appendix, employer: Appendix, pronouns: [String],
      places: [String], phones: [String], ages: [String], personal: [String], mailHosts: [String],
      fileNames: [String], folderNames: [String], photos: [String], padding: Appendix, paddingTimes: [Int]
    ) {
      self.names = names
      self.namesakes = namesakes
      self.neutral = neutral
      self.people = people
      self.streets = streets
      self.schools = schools
      self.employers = employers
      self.school = school
      self.employer = employer
      self.pronouns = pronouns
      self.places = places
      self.phones = phones
      self.ages = ages
      self.personal = personal
      self.mailHosts = mailHosts
      self.fileNames = fileNames
      self.folderNames = folderNames
      self.photos = photos
      self.padding = padding
      self.paddingTimes = paddingTimes
    }
  }

  /// What somebody says.
  package struct Content: Sendable, Hashable {
    package let numbers: [String]
    package let list: Appendix
    package let listTimes: [Int]
    package let hidden: String
    package let hiding: [String]
    package let counts: [String]
    package let countTimes: Int
    package let publicHosts: [String]
    package let breakMonths: [Int]

    package init(
      numbers: [String], list: Appendix, listTimes: [Int], hidden: String, hiding: [String],
      counts: [String], countTimes: Int, publicHosts: [String], breakMonths: [Int]
    ) {
      self.numbers = numbers
      self.list = list
      self.listTimes = listTimes
      self.hidden = hidden
      self.hiding = hiding
      self.counts = counts
      self.countTimes = countTimes
      self.publicHosts = publicHosts
      self.breakMonths = breakMonths
    }
  }

  package let identity: Identity
  package let content: Content

  package init(identity: Identity, content: Content) {
    self.identity = identity
    self.content = content
  }
}
