import Model

extension EuropassReader {
  /// Appends what the person says they can do, kind by kind, and the languages they speak.
  func skills(_ learner: Node, into composer: inout RecordComposer) {
    guard let skills = learner.field("Skills") else { return }
    let kinds: [(name: StaticString, title: String)] = [
      ("JobRelated", "Job-related skills"), ("Computer", "Computer skills"),
      ("Technical", "Technical skills"),
      ("Communication", "Communication skills"), ("Organisational", "Organisational skills"),
      ("Social", "Social skills"), ("Other", "Other skills"),
    ]
    for kind in kinds {
      guard let skill = skills.field(kind.name), let text = skill.field("Description") else { continue }
      composer.heading(kind.title, .skills, at: skill)
      composer.prose(text, with: parser)
    }
    guard let linguistic = skills.field("Linguistic") else { return }
    composer.heading("Languages", .languages, at: linguistic)
    for tongue in linguistic.list("MotherTongue") { language(tongue, into: &composer) }
    for tongue in linguistic.list("ForeignLanguage") { language(tongue, into: &composer) }
  }

  private func language(_ tongue: Node, into composer: inout RecordComposer) {
    composer.place = tongue.place
    let level = tongue.field("ProficiencyLevel")
    composer.block(.paragraph) {
      $0.append(fields: [
        tongue.field("Description")?.field("Label"), level?.field("SpokenInteraction"),
        level?.field("Writing"),
      ])
    }
  }

  /// Appends projects, publications, courses and whatever else the person has given a title.
  func achievements(_ learner: Node, into composer: inout RecordComposer) {
    for achievement in learner.list("Achievement") {
      let title = achievement.field("Title")
      let code = (title?.field("Code")).map {
        String(decoding: $0.bytes.filter { $0 > 0x20 }, as: UTF8.self)
      }
      let label = (title?.field("Label")).map { String(decoding: $0.bytes, as: UTF8.self) }
      // Under a title of one's own a section is told by its words, as on any page.
      composer.heading(label ?? code ?? "Achievements", code.flatMap { Self.sections[$0] }, at: achievement)
      composer.prose(achievement.field("Description"), with: parser)
    }
  }

  private static var sections: [String: SectionKind] {
    [
      "projects": .projects, "publications": .publications, "presentations": .talks, "conferences": .talks,
      "seminars": .courses, "workshops": .courses, "honors_awards": .awards, "memberships": .other,
      "references": .references, "citations": .publications, "courses": .courses, "certifications": .courses,
    ]
  }
}
