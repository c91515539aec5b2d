package import SourceText

/// What a part of a document is for. The rubric gives each a cap.
public enum SectionKind: String, Sendable, Hashable, Codable, CaseIterable {
  /// Jobs.
  case experience
  /// Pieces of work, own or at school.
  case projects
  /// Work in public code.
  case openSource
  /// Papers, posts and books.
  case publications
  /// Talks and workshops given.
  case talks
  /// A repository's own description in an export.
  case repository
  /// Pull requests, reviews, commits and releases in an export.
  case activity
  /// Lists of skills.
  case skills
  /// A profile or headline.
  case summary
  /// Schools and degrees.
  case education
  /// Courses and certificates.
  case courses
  /// Hobbies and interests.
  case interests
  /// What the person wants.
  case objective
  /// A letter.
  case coverLetter
  /// What others say, and who they are.
  case references
  /// Spoken languages.
  case languages
  /// Name and address.
  case contact
  /// A pasted job advert.
  case advert
  /// Lists of books and links to learn from.
  case reading
  /// Unpaid work.
  case volunteering
  /// Prizes.
  case awards
  /// A heading that is not known.
  case other
  /// Text under no heading.
  case none
}

extension SectionKind: JSONWritable {
  package func write(to json: inout JSONWriter) { json.value(rawValue) }
}
