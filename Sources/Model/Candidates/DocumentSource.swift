package import SourceText

/// Where the bytes of one file are to be had.
public struct DocumentSource: Sendable, Hashable, Decodable {
  /// The path shown in reports: relative to the applicants folder, `/` between parts.
  public let id: String
  /// The path to open, where the worker shares a disk with whoever discovered it.
  public let file: String?
  /// The path inside the archive at `file`, where the document is a member of one.
  public let member: String?
  /// The name of the file that came with the mail, where `member` is a mail and the document came with it.
  public let part: String?
  /// The bytes themselves in base64, where it does not.
  public let content: String?
  /// Why the file cannot be opened at all, as discovery saw it: `symlink`, `too-large`, …
  public let problem: String?

  /// Puts the value together from its parts.
  public init(
    id: String, file: String? = nil, member: String? = nil, part: String? = nil, content: String? = nil,
    problem: String? = nil
  ) {
    self.id = id
    self.file = file
    self.member = member
    self.part = part
    self.content = content
    self.problem = problem
  }
}

extension DocumentSource {
  private static let ended = "reader-ended: "

  /// The same file, which is not to be read again: a process that read it ended, as `how` says.
  package func ending(_ how: String) -> DocumentSource {
    DocumentSource(
      id: id, file: file, member: member, part: part, content: nil, problem: Self.ended + how)
  }

  /// How a process ended that read a file, if `problem` says so.
  package static func end(in problem: String) -> String? {
    problem.hasPrefix(ended) ? String(problem.dropFirst(ended.count)) : nil
  }
}

extension DocumentSource: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("id", id)
      $0.member("file", file)
      $0.member("member", member)
      $0.member("part", part)
      $0.member("content", content)
      $0.member("problem", problem)
    }
  }
}
