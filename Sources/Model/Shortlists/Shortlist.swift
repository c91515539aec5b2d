package import SourceText

/// Ranked assessments: what `shortlist.json` holds and every report shows.
public struct Shortlist: Sendable, Hashable {
  /// All but the entries.
  public let head: ShortlistHead
  /// The ranked, best first.
  public let entries: [ShortlistEntry]

  /// Puts the value together from its parts.
  public init(head: ShortlistHead, entries: [ShortlistEntry]) {
    self.head = head
    self.entries = entries
  }
}

extension Shortlist: Decodable {
  private enum CodingKeys: String, CodingKey { case entries }

  /// Reads one object that holds the members of the head, and the entries.
  public init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      head: try ShortlistHead(from: decoder),
      entries: try members.decode([ShortlistEntry].self, forKey: .entries)
    )
  }
}

extension Shortlist: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      head.writeOpening(to: &$0)
      $0.member("entries", entries)
      head.writeClosing(to: &$0)
    }
  }
}
