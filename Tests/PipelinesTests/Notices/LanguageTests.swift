import Foundation
import Model
import Sectioning
import Testing

@testable import Pipelines

/// A document in a language that the rules do not read is never silently low.
struct LanguageTests {
  private static let spanish = """
    Ana Muestra
    ana@example.com

    Experiencia

    Ingeniera, Ejemplo
    2020 - 2024
    - Desarrollé un servicio de pagos en Rust y Tokio que procesa los pedidos de todos los clientes de la empresa.
    - Diseñé la arquitectura para los sensores, con pruebas de propiedades que encontraron dos errores en el cálculo.
    - Reduje la latencia de las consultas a la mitad, porque el acceso a la base de datos era muy lento.

    """
  private static let german = """
    Anna Muster
    anna@example.com

    Berufserfahrung

    Entwicklerin, Beispiel
    2020 - 2024
    - Entwickelte einen Dienst in Rust und Tokio, der die Bestellungen aller Kunden des Unternehmens verarbeitet.
    - Für die Sensoren habe ich die Architektur mit einem Team von vier Personen entworfen und auch umgesetzt.
    - Die Latenz wurde halbiert, weil der Zugriff auf die Datenbank nicht mehr bei jeder Anfrage nötig ist.

    """
  private static let english = """
    Ada Muster
    ada@example.com

    Experience

    Engineer, Example
    2020 - 2024
    - Wrote the payment service in Rust and Tokio that handles the orders of all of the company's customers.
    - Designed the architecture for the sensors with a team of four, and it has been in production since then.
    - Halved the latency of queries, because the access to the database was no longer needed for each of them.

    """

  @Test func whatIsNotReadSaysSo() throws {
    let assessment = try WrittenApplicant(Self.spanish).assessment
    #expect(assessment.setAside == nil)
    #expect(assessment.documents.map(\.reason) == ["language-not-read: Spanish"])
    #expect(
      assessment.findings.first { $0.code == "language-not-read" }?.message
        == "Not assessed: this document is written in Spanish; the rubric reads English, and German and Chinese in part. What was found are terms alone; its levels are too low."
    )
    #expect(ForeignNotice.concerns(assessment))
    #expect(
      ForeignNotice.findings(["b", "a"]).map(\.message) == [
        "2 candidates write in languages that the rubric does not read, are ranked by terms alone and were not assessed: a, b."
      ])
  }

  @Test func whereNothingIsFoundNobodyIsScoredZero() throws {
    let text = Self.spanish.replacing("Rust y Tokio", with: "un lenguaje")
    let assessment = try WrittenApplicant(text).assessment
    #expect(
      assessment.setAside
        == "not assessed: written in Spanish; the rubric reads English, and German and Chinese in part")
    #expect(try WrittenApplicant("Ada Muster\nada@example.com\n\nSkills\nPerl\n").assessment.setAside == nil)
  }

  @Test func whatIsReadInPartSaysSo() throws {
    let assessment = try WrittenApplicant(Self.german).assessment
    #expect(assessment.setAside == nil)
    #expect(assessment.documents.map(\.reason) == ["language-read-in-part: German"])
    #expect(assessment.findings.filter { $0.code == "language-read-in-part" }.count == 1)
    #expect(assessment.skills.contains { $0.skill == "async" && $0.level > 0 })
  }

  @Test func englishNeedsNoWord() throws {
    let assessment = try WrittenApplicant(Self.english).assessment
    #expect(assessment.documents.map(\.status) == [.ok])
    #expect(!assessment.findings.contains { $0.code.hasPrefix("language") })
  }

  @Test func ofTwoLanguagesTheEnglishIsRead() throws {
    let assessment = try WrittenApplicant(Self.english + Self.spanish).assessment
    #expect(assessment.setAside == nil)
    #expect(assessment.documents.map(\.reason) == ["language-read-in-part: Spanish"])
    #expect(assessment.skills.contains { $0.skill == "async" && $0.level > 0 })
  }

  @Test(
    "what has few sentences is in no language",
    arguments: [
      "Ada Muster\n\nSkills\nRust, Tokio, axum, serde\n\nExperience\n\nEngineer, Casa de la Moneda\n2020 - 2024\n- Rust\n",
      "Ada Muster\nCalle de los Reyes 4, Las Palmas de Gran Canaria\n\nExperience\n\nEngineer, Example\n2020 - 2024\n- Rust\n",
    ])
  func fewWords(text: String) throws {
    #expect(try WrittenApplicant(text).assessment.documents.map(\.status) == [.ok])
  }

  @Test func namesOfFilesAndAddressesAreNoWords() {
    let book = LanguageBook([
      CommonWords(language: "en", name: "English", words: ["the"]),
      CommonWords(language: "es", name: "Spanish", words: ["de", "la"]),
    ])
    #expect(book.leading(in: Array("https://de.example.com/la/de la.de x_de @la".utf8)) == nil)
    #expect(book.leading(in: Array("(de), La.".utf8)) == "es")
  }
}
