import Foundation
import Hashing
import Model

/// Gives candidates their ids: slugs of their names, which other arrivals do not change.
enum CandidateNaming {
  /// Returns `found` as candidates, ordered by id. Where two names make one slug, each gets the beginning of the
  /// digest of its raw name behind it. Mails are looked into with `mails`.
  static func candidates(_ found: [FoundCandidate], mails: MailListing) -> [Candidate] {
    var counts: [String: Int] = [:]
    let slugs = found.map { slug(of: $0.name) }
    for slug in slugs { counts[slug, default: 0] += 1 }
    return zip(found, slugs).map { item, slug in
      let id = counts[slug] == 1 ? slug : slug + "-" + mark(of: item)
      return Candidate(
        id: id,
        documents: AccountExport.settingAside(item.files)
          .flatMap { mails.files(of: $0, in: item.folder) }.map { document($0, in: item.folder) },
        folder: item.folder,
        findings: item.looksLikePart ? [onePerson(item.folder)] : [])
    }.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
  }

  /// Returns the ids of candidates whom a list calls `listed`: slugs of that. Where two make one slug, each gets the
  /// beginning of the digest of what the list calls it behind it.
  static func ids(ofListed listed: some Collection<String>) -> [String: String] {
    let slugs = listed.map { ($0, slug(of: Array($0.utf8))) }
    var counts: [String: Int] = [:]
    for (_, slug) in slugs { counts[slug, default: 0] += 1 }
    return Dictionary(
      slugs.map { name, slug in
        // Names that are one to Swift, whatever form their accents are in, have one digest.
        let text = name.precomposedStringWithCanonicalMapping
        return (name, counts[slug] == 1 ? slug : slug + "-" + mark(of: Array(text.utf8)))
      }, uniquingKeysWith: { first, _ in first })
  }

  /// Returns where the bytes of `file`, a path below `folder`, are to be had.
  static func document(_ file: FoundFile, in folder: String) -> DocumentSource {
    let path = file.path.map(RawPath.text(of:)).joined(separator: "/")
    guard let archive = file.archive?.map(RawPath.text(of:)).joined(separator: "/") else {
      return DocumentSource(id: path, file: folder + "/" + path, problem: file.problem)
    }
    return DocumentSource(
      id: path, file: folder + "/" + archive, member: file.member, part: file.part, problem: file.problem)
  }

  private static func onePerson(_ folder: String) -> Finding {
    Finding(
      code: "looks-like-one-person",
      message:
        "The files of this folder are named for their kinds, as one person's would be; each was read as a candidate of its own.",
      ask: "If they are one person's, put them into a folder of their own.", document: nil, line: nil,
      quote: nil)
  }

  private static func mark(of item: FoundCandidate) -> String {
    mark(of: Array(item.folder.utf8) + [0] + item.name + [item.isFolder ? 1 : 0])
  }

  private static func mark(of name: [UInt8]) -> String {
    String(SHA256.digest(of: name).hexadecimal.prefix(8))
  }

  /// Returns `name` in lower-case ASCII letters and digits with hyphens between.
  static func slug(of name: [UInt8]) -> String {
    var slug = ""
    let text = String(decoding: name, as: UTF8.self)
    for scalar in text.decomposedStringWithCompatibilityMapping.lowercased().unicodeScalars {
      if scalar.isASCII, scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) {
        slug.unicodeScalars.append(scalar)
      } else if let letters = letters[scalar] {
        slug += letters
      } else if scalar.properties.canonicalCombiningClass == .notReordered, !slug.isEmpty, slug.last != "-" {
        slug += "-"
      }
    }
    while slug.last == "-" { slug.removeLast() }
    return slug.isEmpty
      ? "candidate-" + SHA256.digest(of: name).hexadecimal.prefix(8) : String(slug.prefix(80))
  }

  /// Letters that no decomposition makes ASCII.
  private static let letters: [Unicode.Scalar: String] = [
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i",
  ]
}
