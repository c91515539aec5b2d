import Model
import SourceText

/// Reads a rubric file and the skill files that it lists.
struct RubricReader {
  static let schema = "assay/rubric/1"

  let run: LoadingRun
  let overrides: ScoringOverrides

  /// Reads the rubric file `name`, which is named at `place`; returns with it where its parts stand.
  func rubric(_ name: String, namedAt place: ConfigPlace) -> (Rubric, RubricFiles)? {
    guard let node = run.open(name, namedAt: place) else { return nil }
    let filesBefore = run.digests.count - 1
    let folder = name.prefix(through: name.lastIndex(of: "/") ?? name.startIndex)
    let base = folder.hasSuffix("/") ? String(folder) : ""
    let rubricFile = name
    return KeyedReader.read(node, "a rubric", run) { keys in
      guard keys.isSchema(Self.schema) else { return nil }
      let name = keys.text("name")
      let version = keys.text("version")
      let title = keys.text("title")
      let subject = keys.required("subject", "{…}").flatMap { SubjectReader(run: run).subject($0) }
      let skillFiles = keys.requiredTexts("skills")
      let skills = skillFiles.compactMap { file in
        SkillReader(run: run).skill(base + file.text, namedAt: file.place)
      }
      let artefacts = keys.list("artefacts").compactMap(artefact)
      let publicPages = keys.optional("publicPages").map { keys.text("publicPages", $0) }
      let exports = keys.optional("exports").flatMap { ExportReader(run: run).rules($0) }
      let views = RubricViewReader(run: run, skills: skills)
      let dimensions = keys.list("dimensions").compactMap(views.dimension)
      let profiles = keys.list("profiles").compactMap(views.profile)
      let chosen = overrides.profile.flatMap { views.chosen($0, of: profiles) }
      let scoring = keys.required("scoring", "{…}").flatMap {
        ScoringReader(run: run, overrides: overrides, profile: chosen).scoring(
          $0, skills: skills.map(\.id))
      }
      let chronology = keys.optional("chronology").map { node in
        ChronologyReader(run: run).chronology(base + keys.text("chronology", node), namedAt: node.place)
      }
      let reasons = keys.list("reasons").compactMap(Self.reasonReader(run))
      guard let subject, let scoring else { return nil }
      let files = run.digests[filesBefore...].map { (String($0.path.dropFirst(base.count)), $0.digest) }
      let rubric = Rubric(
        name: name, version: version, title: title, digest: FileDigest.combined(files), subject: subject,
        skills: skills, artefacts: artefacts, publicPages: publicPages, exports: exports,
        scoring: scoring, dimensions: dimensions, profiles: profiles,
        chronology: chronology ?? Chronology.none, reasons: reasons)
      return (rubric, RubricFiles(rubric: rubricFile, skills: skillFiles.map { base + $0.text }))
    }
  }

  /// Returns what reads the reason for a number, in a rubric or a pipeline.
  static func reasonReader(_ run: LoadingRun) -> (ConfigNode) -> RubricReason? {
    { node in
      KeyedReader.read(node, "a reason", run) { keys in
        RubricReason(what: keys.text("what"), because: keys.text("because"), source: keys.text("source"))
      }
    }
  }

  private func artefact(_ node: ConfigNode) -> ArtefactHost? {
    KeyedReader.read(node, "a place of artefacts", run) { keys in
      ArtefactHost(
        host: keys.text("host"), segments: keys.number("segments", 0...9),
        prefix: keys.optional("prefix").map { keys.text("prefix", $0) },
        except: keys.texts("except").map(\.text), skills: SkillNames.read("skills", &keys),
        subject: keys.flag("subject", or: false), shows: keys.flag("shows", or: true),
        proves: keys.optional("proves").map { keys.text("proves", $0) })
    }
  }
}
