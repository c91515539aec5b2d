import JSONReading
import Model

/// Reads JSON Resume, in its present form and in the older one that says `company` and `website`.
struct JSONResumeReader {
  /// Whether `root` is a résumé of this form.
  static func recognises(_ root: JSONValue) -> Bool {
    if let basics = root["basics"], basics.kind == .object {
      return root.has("work") || root.has("skills") || root.has("projects") || basics.has("profiles")
        || basics.has("summary") || basics.has("label")
    }
    let work = root["work"]?.elements.first
    return work?.has("position") == true && (work?.has("name") == true || work?.has("company") == true)
  }

  /// Composes what `root` says, section by section.
  static func read(_ root: JSONValue, into composer: inout RecordComposer) {
    composer.kind = .resume
    composer.format = "json-resume"
    if let basics = root["basics"] { header(basics, into: &composer) }
    for section in sections {
      guard let list = root[section.key], list.elements.first != nil else { continue }
      composer.heading(section.title, section.kind, at: list)
      for record in list.elements { JSONResumeRecord(record, section.entry).compose(into: &composer) }
    }
  }

  /// Name, ways to reach the person, and what the person says at the head of the page.
  private static func header(_ basics: JSONValue, into composer: inout RecordComposer) {
    composer.name = basics["name"]?.string
    composer.heading(composer.name ?? "Contact", .contact, at: basics)
    composer.block(.line) {
      $0.append(joining: [basics["email"], basics["phone"], basics["url"] ?? basics["website"]])
    }
    composer.block(.line) { line in
      guard let place = basics["location"] else { return }
      line.append(part: place)
      line.append(joining: [place["city"], place["region"], place["countryCode"]])
    }
    if let profiles = basics["profiles"] {
      for profile in profiles.elements { self.profile(profile, into: &composer) }
    }
    guard basics["label"] != nil || basics["summary"] != nil else { return }
    composer.heading("Summary", .summary, at: basics)
    composer.prose(basics["label"])
    composer.prose(basics["summary"])
  }

  private static func profile(_ profile: JSONValue, into composer: inout RecordComposer) {
    composer.place = .value(profile.position)
    composer.block(.line) { $0.append(joining: [profile["network"], profile["username"], profile["url"]]) }
    if composer.owner == nil, profile["network"]?.string?.lowercased() == "github" {
      composer.owner = profile["username"]?.string
    }
  }

  private static let sections: [(key: StaticString, title: String, kind: SectionKind, entry: EntryKind?)] = [
    ("work", "Work experience", .experience, .job),
    ("projects", "Projects", .projects, .project),
    ("volunteer", "Volunteering", .volunteering, .job),
    ("skills", "Skills", .skills, nil),
    ("education", "Education", .education, .education),
    ("publications", "Publications", .publications, .other),
    ("awards", "Awards", .awards, .other),
    ("certificates", "Certificates", .courses, .other),
    ("languages", "Languages", .languages, nil),
    ("interests", "Interests", .interests, nil),
    ("references", "References", .references, nil),
  ]
}
