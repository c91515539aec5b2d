/// What an export must tell of a repository before it counts as a piece of work that anyone can open.
///
/// Stars, followers and forks by others are no part of it.
package struct ExportRules: Sendable, Hashable {
  /// Signs of work that a repository must show at least.
  package let needed: Int
  /// So many commits by the person are a sign.
  package let commits: Int
  /// So many months between its beginning and the last push are a sign.
  package let months: Int
  /// Code of so many kilobytes is a sign.
  package let kilobytes: Int
  /// A text of so many bytes about it is a sign.
  package let textBytes: Int
  /// Beginnings of paths, each list of which is a sign: tests, pipelines, …
  package let files: [ExportFiles]
  /// So many commits by the person make a copy of another's repository the person's work.
  package let forkCommits: Int
  /// The most that a repository shows which follows a course or a book.
  package let exerciseCap: Int
  /// Names of such repositories, in lower case; `*` stands for any characters at either end.
  package let exercises: [String]

  /// Puts the value together from its parts.
  package init(
    needed: Int, commits: Int, months: Int, kilobytes: Int, textBytes: Int, files: [ExportFiles] = [],
    forkCommits: Int, exerciseCap: Int, exercises: [String] = []
  ) {
    self.needed = needed
    self.commits = commits
    self.months = months
    self.kilobytes = kilobytes
    self.textBytes = textBytes
    self.files = files
    self.forkCommits = forkCommits
    self.exerciseCap = exerciseCap
    self.exercises = exercises
  }
}

/// Files that are one sign of work.
package struct ExportFiles: Sendable, Hashable {
  /// What they are called in reports: `tests`.
  package let name: String
  /// What their paths begin with.
  package let begin: [String]

  /// Puts the value together from its parts.
  package init(name: String, begin: [String]) {
    self.name = name
    self.begin = begin
  }
}
