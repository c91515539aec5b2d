import Model

/// Reads how much work of the person's own an export shows in a repository.
struct SubstanceReader: Sendable {
  /// What counts as a sign of work; without rules no repository shows more than its text does.
  let rules: ExportRules?
  private let exercises: [NamePattern]

  init(rules: ExportRules?) {
    self.rules = rules
    exercises = rules?.exercises.map(NamePattern.init) ?? []
  }

  /// Returns what there is to say of `repository`, about which the export holds `textBytes` of text.
  func substance(of repository: Repository, textBytes: Int) -> RepositorySubstance {
    guard let rules else { return RepositorySubstance(signs: [], isEnough: false, isExercise: false) }
    let signs = signs(repository, textBytes, rules)
    let isExercise = isExercise(repository.name)
    let isOthers = !repository.isOwn || repository.isFork && (repository.commits ?? 0) < rules.forkCommits
    return RepositorySubstance(
      signs: signs, isEnough: !isOthers && !isExercise && signs.count >= rules.needed, isExercise: isExercise)
  }

  /// Whether `name` is that of a course's or a book's exercise.
  func isExercise(_ name: String) -> Bool {
    let name = Array(name.lowercased().utf8)
    return exercises.contains { $0.matches(name) }
  }

  /// Whether all that `links` open are exercises, of which there is one at least.
  func areExercises(_ links: [Link]) -> Bool {
    let names = links.compactMap { RepositoryAddress($0.url)?.name }
    return !names.isEmpty && names.allSatisfy(isExercise)
  }

  private func signs(_ repository: Repository, _ textBytes: Int, _ rules: ExportRules) -> [String] {
    var signs: [String] = []
    if let commits = repository.commits, commits >= rules.commits { signs.append("\(commits) commits") }
    if let created = repository.created, let pushed = repository.pushed {
      let months = pushed.index - created.index
      if months >= rules.months { signs.append(months == 1 ? "1 month" : "\(months) months") }
    }
    if let size = repository.sizeKilobytes, size >= rules.kilobytes { signs.append("\(size) kB") }
    if textBytes >= rules.textBytes { signs.append("a description of \(textBytes) bytes") }
    signs += rules.files.filter { files in
      repository.files.contains { path in files.begin.contains { path.hasPrefix($0) } }
    }.map(\.name)
    if repository.hasReleases { signs.append("a release") }
    return signs
  }
}
