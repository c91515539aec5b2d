/// A place where public work lives.
package struct ArtefactHost: Sendable, Hashable {
  /// Host name without `www.`.
  package let host: String
  /// How many parts its path must have to name one piece of work.
  package let segments: Int
  /// What the path must begin with, if anything.
  package let prefix: String?
  /// First parts of paths that name no work, such as `sponsors`.
  package let except: [String]
  /// Skills that it can show; all where none is named.
  package let skills: [String]
  /// Whether what lies there is about the subject for certain.
  package let subject: Bool
  /// Whether what lies there can show a skill: the page of a team shows who is in it, and no work.
  package let shows: Bool
  /// The rule id under which such a place shows a skill by itself: a published crate.
  package let proves: String?

  /// Puts the value together from its parts.
  package init(
    host: String,
    segments: Int,
    prefix: String? = nil,
    except: [String],
    skills: [String],
    subject: Bool,
    shows: Bool = true,
    proves: String? = nil
  ) {
    self.host = host
    self.segments = segments
    self.prefix = prefix
    self.except = except
    self.skills = skills
    self.subject = subject
    self.shows = shows
    self.proves = proves
  }
}
