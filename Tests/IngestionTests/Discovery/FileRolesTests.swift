import Model
import Testing

@testable import Ingestion

/// Loose files that differ only in a known role are one person's; all others stay apart.
struct FileRolesTests {
  /// Returns the files by whom they are of, joined by `+`.
  private func people(_ names: [String]) throws -> [String] {
    let folder = try ScratchFolder()
    for name in names { try folder.write(name) }
    return try CandidateDiscovery().candidates(in: [folder.path]).map { candidate in
      "\(candidate.id): " + candidate.documents.map(\.id).joined(separator: " + ")
    }
  }

  @Test(
    "files that differ in their role are one person's",
    arguments: [
      (["ada.resume.md", "ada.cover-letter.md"], "ada: ada.cover-letter.md + ada.resume.md"),
      (["bob-resume.md", "bob-cover-letter.md"], "bob: bob-cover-letter.md + bob-resume.md"),
      (["cy_cv.md", "cy_cover_letter.md"], "cy: cy_cover_letter.md + cy_cv.md"),
      (["Di CV.md", "Di Cover Letter.md"], "di: Di CV.md + Di Cover Letter.md"),
      (
        ["John Smith - CV.md", "John Smith - Cover Letter.md"],
        "john-smith: John Smith - CV.md + John Smith - Cover Letter.md"
      ),
      (["eva.curriculum-vitae.md", "eva.cv.md"], "eva: eva.curriculum-vitae.md + eva.cv.md"),
      (["Max Lebenslauf.md", "Max Anschreiben.md"], "max: Max Anschreiben.md + Max Lebenslauf.md"),
      (
        ["Lebenslauf_Max_Muster.md", "Anschreiben_Max_Muster.md"],
        "max-muster: Anschreiben_Max_Muster.md + Lebenslauf_Max_Muster.md"
      ),
      (
        ["resume_ana_diaz.md", "cover_letter_ana_diaz.md"],
        "ana-diaz: cover_letter_ana_diaz.md + resume_ana_diaz.md"
      ),
      (["resume_ana_diaz.md", "ana_diaz.md"], "ana-diaz: ana_diaz.md + resume_ana_diaz.md"),
      (
        ["tom_resume.md", "tom_resume_v2.md", "tom_cv (1).md", "tom-cv-final.md"],
        "tom: tom-cv-final.md + tom_cv (1).md + tom_resume.md + tom_resume_v2.md"
      ),
    ])
  func joins(names: [String], expected: String) throws { #expect(try people(names) == [expected]) }

  @Test(
    "files whose names differ in more stay apart",
    arguments: [
      (["ana.resume.md", "ana-maria.resume.md"], ["ana", "ana-maria"]),
      (["cv_ana.md", "cv_ana_diaz.md"], ["cv-ana", "cv-ana-diaz"]),
      (["resume_ana_diaz.md", "ana.github.md"], ["ana", "resume-ana-diaz"]),
      (["resume_ana_diaz.md", "resume_bo_diaz.md"], ["resume-ana-diaz", "resume-bo-diaz"]),
      (["resume_ana_diaz.md"], ["resume-ana-diaz"]),
      (["cv_1.md", "letter_1.md", "1.md"], ["1", "cv-1", "letter-1"]),
      (["cv_de.md", "letter_de.md"], ["cv-de", "letter-de"]),
      (["cv_final.md", "letter_final.md"], ["cv-final", "letter-final"]),
      (["ada (1).md", "ada.md"], ["ada", "ada-1"]),
      (["ada v2.md", "ada final.md"], ["ada-final", "ada-v2"]),
      (["letter.md", "cover-letter.md", "cover.md"], ["cover", "cover-letter", "letter"]),
      (["ada-letters.md", "ada.cv.md"], ["ada", "ada-letters"]),
      (["Glover Letterman.md", "G. CV.md"], ["g", "glover-letterman"]),
    ])
  func staysApart(names: [String], ids: [String]) throws {
    #expect(try people(names).map { $0.prefix { $0 != ":" } } == ids.map { $0[...] })
  }

  @Test func theFilesOfOneFolderThatAreCalledForTheirRolesLookLikeOnePerson() {
    let roles = FileRoles(FileRoles.standard)
    for name in ["resume.pdf", "Cover Letter.md", "cover_letter.md", "Lebenslauf.pdf", "CV"] {
      #expect(roles.isRole(Array(name.utf8)), "\(name)")
    }
    for name in ["ada.cv.pdf", "letters.md", "cover-ada.md", ".md"] {
      #expect(!roles.isRole(Array(name.utf8)), "\(name)")
    }
  }
}
